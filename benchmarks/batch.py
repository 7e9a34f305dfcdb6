#!/usr/bin/env python3
"""Throughput of ``citecheck batch``: documents a second by one worker process and by several; and what a cache saves ``check``.

    python benchmarks/batch.py [--documents 200] [--size 60] [--jobs 1 2] [--cache]

Documents are generated from a seed (growth.py): ``size`` kB of text with its own list in prose, an entry a kB. Prints seconds of wall clock
and of processor time (of all processes), documents and MB a second, the ratio to the first row, and how many days a million such documents
take. The start of the processes is in it, so the more documents, the better the ratio. A machine that does other work lowers it: compare
the processor time, too.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from growth import _essay, _prose, _works


def write_documents(folder: Path, many: int, size: int) -> int:
    """Write the documents; how many bytes they have."""
    written = 0
    for number in range(many):
        chance = random.Random(number)
        works, unlisted = _works(chance, size, 0.1), _works(chance, 4, 0.1)
        listing = _prose(works)
        text = _essay(chance, max(1000, 1000 * size - len(listing)), works, unlisted) + "\n\nReferences\n\n" + listing + "\n"
        written += (folder / f"paper{number:05}.md").write_bytes(text.encode("utf-8"))
    return written


def timed(words: list[str], folder: Path) -> tuple[float, float]:
    """Seconds of wall clock and of processor time of a run of citecheck, its worker processes included."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run([sys.executable, "-m", "citecheck", *words], cwd=folder, capture_output=True, text=True, check=False)
    took, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Generate, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--size", type=int, default=60)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--cache", action="store_true")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "papers").mkdir()
        size = write_documents(folder / "papers", wanted.documents, wanted.size)
        if wanted.cache:
            for title in ("without a cache", "first run with one", "second run"):
                cache = [] if title.startswith("without") else ["--cache-dir", "kept"]
                took, spent = timed(["check", "papers", "--isolated", "-f", "concise", "-o", "out.txt", *cache], folder)
                print(f"{title:>20} {took:7.2f} s, {spent:7.2f} s of processor time")
            return
        first = 0.0
        for jobs in wanted.jobs:
            took, spent = timed(["batch", "papers", "-o", f"{jobs}.jsonl", "-j", str(jobs), "--isolated"], folder)
            first = first or took
            pace = wanted.documents / took
            print(
                f"{jobs:3} jobs {took:7.2f} s, {spent:7.2f} s of processor time, "
                f"{pace:6.1f} documents and {size / took / 1e6:5.2f} MB a second, "
                f"ratio {first / took:.2f}; a million documents: {1e6 / pace / 86400:.1f} days"
            )


if __name__ == "__main__":
    main()
