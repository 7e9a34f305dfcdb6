#!/usr/bin/env python3
"""How long a list in prose takes to read: the entries of a folder's lists in one document, as many as asked for.

    python benchmarks/reading.py FOLDER [--entries 1000]

Each folder of FOLDER holds references.txt, an entry to a paragraph. Tells seconds of processor time, the best of five, and for twice
as many entries too: reading is linear.
"""

from __future__ import annotations

import argparse
import time
from itertools import cycle, islice
from pathlib import Path

import citecheck

ROUNDS = 5


def _seconds(text: str) -> float:
    began = time.process_time()
    citecheck.references(text)
    return time.process_time() - began


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--entries", type=int, default=1000)
    args = ask.parse_args()
    lists = [path.read_text(encoding="utf-8") for path in sorted(args.folder.glob("*/references.txt"))]
    entries = [line for text in lists for line in text.splitlines() if line.strip()]
    for n in (args.entries, 2 * args.entries):
        text = "\n\n".join(islice(cycle(entries), n))
        print(f"{n} entries: {min(_seconds(text) for _ in range(ROUNDS)):.2f} s")


if __name__ == "__main__":
    main()
