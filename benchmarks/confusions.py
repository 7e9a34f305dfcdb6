#!/usr/bin/env python3
"""Count what a scanner made of letters: the rows of citecheck/data/ocr/confusions.py, from citations whose clean text is known.

    python benchmarks/confusions.py FOLDER [FOLDER …]

Each folder holds scanned documents: text.txt and gold.json, whose items carry "gold_text" (the clean form) beside their place in the scan.
Prints (meant, seen, how often, out of how many), case and accents folded, as Python; rows met fewer than four times are left out.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from rapidfuzz.distance import Levenshtein

_FEWEST = 4
_LONGEST = 2


def _fold(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()


def _pairs(folder: Path) -> Iterator[tuple[str, str]]:
    """(clean, scanned) of every citation's authors and year."""
    text = (folder / "text.txt").read_bytes().decode("utf-8")
    for citation in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["citations"]:
        for part in (part for item in citation["items"] for part in (item.get("authors"), item.get("year"))):
            if part and part.get("gold_text") and not part.get("lost"):
                yield _fold(part["gold_text"]), _fold(text[part["start"] : part["end"]].replace("\n", " "))


def _edits(clean: str, scanned: str) -> Iterator[tuple[str, str]]:
    """The stretches that differ."""
    for op in Levenshtein.opcodes(clean, scanned):
        if op.tag != "equal":
            yield clean[op.src_start : op.src_end], scanned[op.dest_start : op.dest_end]


def main(folders: list[Path]) -> None:
    met: Counter[tuple[str, str]] = Counter()
    exposed: Counter[str] = Counter()
    for document in sorted(gold.parent for folder in folders for gold in folder.glob("*/gold.json")):
        for clean, scanned in _pairs(document):
            exposed.update(clean)
            exposed.update(clean[i : i + 2] for i in range(len(clean) - 1))
            exposed[""] += len(clean) + 1
            met.update(_edits(clean, scanned))
    for (meant, seen), count in sorted(met.items()):
        if count >= _FEWEST and len(meant) <= _LONGEST and len(seen) <= _LONGEST and (meant + seen).strip(" .,;:'-"):
            print(f"    ({meant!r}, {seen!r}, {count}, {exposed[meant]}),")


if __name__ == "__main__":
    main([Path(arg) for arg in sys.argv[1:]] or sys.exit(__doc__))
