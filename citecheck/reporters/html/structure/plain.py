"""Plain text: paragraphs, lines that were broken on purpose, and headings that look like headings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.model import Document
from citecheck.readers.headings import Heading, headings
from citecheck.readers.typography import plain
from citecheck.reporters.html.structure.block import Block, Run

WIDEST = 110
"""Characters of the widest line that people wrap by hand; in a text of wider lines each line is a paragraph."""

_BROKEN = 0.75  # of the width: a line that would have been shorter than that with the next word was broken on purpose
_SHARE = 0.95  # of the lines are no wider than the text's width: a few long addresses do not widen it
_RULE = regex(r"[ \t]*[-=*_~]{3,}[ \t]*")


class Line(NamedTuple):
    """A line without its end and its outer blanks: offsets, and the length as written."""

    start: int
    end: int
    length: int


def blocks(document: Document) -> Iterator[Block]:
    """The blocks of a text without markup."""
    lines = list(lines_of(document.text))
    width = width_of(lines)
    known = {heading.start: heading for heading in headings(plain(document.text)) if _is_heading(document.text, heading)}
    paragraph: list[Line] = []
    for line in lines:
        heading = known.get(line.start)
        if heading or line.end <= line.start or width > WIDEST:
            yield from _paragraph(document.text, paragraph, width)
            paragraph = []
        if heading:
            yield Block("heading", line.start, line.end, heading.level or 2)
        elif line.end > line.start and not _RULE.fullmatch(document.text, line.start, line.end):
            paragraph.append(line)
    yield from _paragraph(document.text, paragraph, width)


def _is_heading(text: str, heading: Heading) -> bool:
    """Whether a line that may open or end a list is set apart from the lines below it as a heading is."""
    after = text[heading.end : heading.end + 3].replace("\r\n", "\n")
    return heading.level > 0 or heading.does in ("open", "further") or after.startswith("\n\n")


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text, however they end."""
    at = 0
    for written in plain(text).split("\n"):
        inner = written.strip()
        start = at + len(written) - len(written.lstrip()) if inner else at
        yield Line(start, start + len(inner), len(written.rstrip()))
        at += len(written) + 1


def width_of(lines: list[Line]) -> int:
    """How wide the lines of a text are: that of nearly all."""
    lengths = sorted(line.length for line in lines if line.end > line.start)
    return lengths[min(len(lengths) - 1, int(len(lengths) * _SHARE))] if lengths else 0


def _paragraph(text: str, lines: list[Line], width: int) -> Iterator[Block]:
    if lines:
        yield Block("p", lines[0].start, lines[-1].end, runs=tuple(breaks(text, lines, width)))


def breaks(text: str, lines: list[Line], width: int) -> Iterator[Run]:
    """The line ends that are intended: the next line's first word would have had room on the line above."""
    for above, below in pairwise(lines):
        word = text[below.start : below.end].split(maxsplit=1)
        if word and above.length + 1 + len(word[0]) <= width * _BROKEN:
            yield Run(above.end, below.start, "break")
