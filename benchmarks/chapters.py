#!/usr/bin/env python3
"""Thirty chapters over one list: the processor time of one run on all of them, beside that of one chapter and of the list alone.

    python benchmarks/chapters.py [--chapters 30] [--words 7000] [--entries 1500] [--format bib|csl-json]

Chapters and list are generated from a seed (see growth.py). The list is to be parsed and judged once: all chapters together should take
no more than the list once and each chapter's own text.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from growth import _bib, _csl_json, _essay, _works


def seconds(words: list[str], folder: Path) -> tuple[float, str]:
    """Processor time of a run of citecheck, and the last line that it prints."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "citecheck", "check", *words, "--isolated"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, (done.stdout or done.stderr).strip().splitlines()[-1]


def main() -> None:
    """Generate, run, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--chapters", type=int, default=30)
    parser.add_argument("--words", type=int, default=7000)
    parser.add_argument("--entries", type=int, default=1500)
    parser.add_argument("--format", choices=["bib", "csl-json"], default="bib")
    wanted = parser.parse_args()
    chance = random.Random(1)
    works = _works(chance, wanted.entries, 0.1)
    unlisted = _works(chance, 50, 0.1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        listed = "library.bib" if wanted.format == "bib" else "library.json"
        (folder / listed).write_text((_bib if wanted.format == "bib" else _csl_json)(works), encoding="utf-8")
        chapters = []
        for at in range(wanted.chapters):
            own = chance.sample(works, max(1, 2 * wanted.entries // wanted.chapters))
            chapters.append(f"chapter{at + 1:02}.md")
            (folder / chapters[-1]).write_text(_essay(chance, 6 * wanted.words, own, unlisted), encoding="utf-8")
        for title, words in (
            ("the list alone", [listed]),
            ("one chapter", [chapters[0], "--refs", listed]),
            (f"{wanted.chapters} chapters", [*chapters, "--refs", listed]),
        ):
            took, said = seconds(words, folder)
            print(f"{title:>15} {took:6.2f} s   {said}")


if __name__ == "__main__":
    main()
