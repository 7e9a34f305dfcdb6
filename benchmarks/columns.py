#!/usr/bin/env python3
"""How many links survive when two columns are read straight across, and whether any is invented in text that is merely broken into lines.

    python benchmarks/columns.py FOLDER [WIDTH …]

Each subfolder holds a paper: text.txt and references.txt. Its text is broken into lines of each width, and for the first width also set in
pages of two columns of forty lines and read across: line by line, with a gutter between the columns, or with a space alone.
"""

from __future__ import annotations

import sys
import textwrap
from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from citecheck.model import Document
from citecheck.pipeline import check_documents
from citecheck.readers import read_file, read_text

PAGE = 40
WIDTHS = (56, 30, 34, 38, 45, 50, 60, 65, 75, 82, 90)


class Outcome(NamedTuple):
    """The entries linked for sure, how many items were called missing, and how many were read across lines."""

    linked: Counter[str]
    missing: int
    across: int


def outcome(text: str, listing: Document) -> Outcome:
    """What checking a text against its list gives."""
    links = check_documents(read_text(text, "paper.txt"), [listing], rules=()).case.links
    sure = [link.matches[0] for link in links if link.verdict in ("exact", "near") and link.matches]
    across = sum(any(clue.kind == "interrupted" for clue in match.clues) for match in sure)
    return Outcome(
        Counter(match.reference.key for match in sure),
        sum(link.verdict == "missing" for link in links),
        across,
    )


def lines(text: str, width: int) -> list[str]:
    """The text broken into lines, its blank lines kept."""
    paragraphs = text.split("\n")
    wrapped = (textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False) or [""] for paragraph in paragraphs)
    return [line for paragraph in wrapped for line in paragraph]


def read_across(rows: Sequence[str], between: str, width: int) -> str:
    """Two columns a page, read straight across; ``between`` is what parts them, padded to the width if it is a gutter."""
    rows = [row for row in rows if row]
    out = []
    for at in range(0, len(rows), 2 * PAGE):
        for left, right in zip_longest(rows[at : at + PAGE], rows[at + PAGE : at + 2 * PAGE], fillvalue=""):
            out.append((left.ljust(width if len(between) > 1 else 0) + between + right).strip())
    return "\n".join(out)


def main(folder: Path, widths: Sequence[int]) -> None:
    totals: dict[str, list[int]] = {}
    for text in sorted(folder.glob("*/text.txt")):
        listing = read_file(str(text.parent / "references.txt"), as_list=True)
        whole = text.read_text(encoding="utf-8")
        straight = outcome(whole, listing)
        ways = {f"lines of {width}": "\n".join(lines(whole, width)) for width in widths}
        for name, between in (("line by line", "\n"), ("with a gutter", "    "), ("with a space", " ")):
            ways[name] = read_across(lines(whole, widths[0]), between, widths[0])
        for way, changed in ways.items():
            told = outcome(changed, listing)
            row = ((told.linked & straight.linked).total(), (told.linked - straight.linked).total(), told.missing, told.across)
            totals[way] = [a + b for a, b in zip(totals.get(way, [0] * 4), row, strict=True)]
        totals["as it is"] = [
            a + b
            for a, b in zip(totals.get("as it is", [0] * 4), (straight.linked.total(), 0, straight.missing, straight.across), strict=True)
        ]
    print(f"{'':16} {'same links':>10} {'other links':>11} {'missing':>8} {'read across':>11}")
    for way, (same, other, missing, across) in totals.items():
        print(f"{way:16} {same:10} {other:11} {missing:8} {across:11}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(arg) for arg in sys.argv[2:]] or WIDTHS) if len(sys.argv) > 1 else sys.exit(__doc__)
