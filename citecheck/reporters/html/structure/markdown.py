"""Markdown: headings, lists, quotations, notes, code and emphasis, as they are printed; marks are hidden, words never are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from citecheck._fast.regex import regex
from citecheck.model import Document
from citecheck.readers.markdown_inert import front_matter
from citecheck.reporters.html.structure.block import Block, Run
from citecheck.reporters.html.structure.markdown_inline import inline
from citecheck.reporters.html.structure.plain import Line, breaks, lines_of, width_of

_HEADING = regex(r"(#{1,6})[ \t]+|(#{1,6})$")
_CLOSING = regex(r"(?:[ \t]+#{1,6})?(?:[ \t]*\{[#.][^{}\n]{0,80}\})?$")
_UNDERLINE = regex(r"={2,}|-{2,}")
_ITEM = regex(r"(?:[-*+]|(\d{1,9}[.)]))[ \t]+(?=\S)")
_NOTE = regex(r"\[\^([^\]\s]{1,60})\]:[ \t]*")
_QUOTE = regex(r"(?:>[ \t]?)+")
_FENCE = regex(r"(`{3,}|~{3,})[^`]*")
_RULE = regex(r"(?:[-*_][ \t]*){3,}")
_COMMENT = regex(r"<!--(?:[^-]|-(?!->))*(?:-->)?|</?[A-Za-z][^<>\n]{0,300}>")


def blocks(document: Document) -> Iterator[Block]:
    """The blocks of a Markdown text."""
    text = document.text
    lines = list(lines_of(text))
    front = len(front_matter(text)) if text[:4].lstrip("\ufeff").startswith("---") else 0
    reading = _Reading(text, width_of(lines))
    at = 0
    if front:
        while at < len(lines) and lines[at].start < front:
            at += 1
        yield Block("verbatim", lines[0].start, lines[at - 1].end, label="front matter")
    while at < len(lines):
        line = lines[at]
        if fence := _FENCE.fullmatch(text, line.start, line.end):
            yield from reading.flush()
            last = _closing(text, lines, at, fence[1])
            inner = lines[at + 1 : last] if _closes(text, lines[last], fence[1]) else lines[at + 1 :]
            if inner and inner[-1].end > inner[0].start:
                yield Block("verbatim", inner[0].start, inner[-1].end)
            at = last
        else:
            yield from reading.take(line)
        at += 1
    yield from reading.flush()


def _closing(text: str, lines: list[Line], at: int, mark: str) -> int:
    """The line that closes a fence; the last one, if none does."""
    for later in range(at + 1, len(lines)):
        if _closes(text, lines[later], mark):
            return later
    return len(lines) - 1


def _closes(text: str, line: Line, mark: str) -> bool:
    words = text[line.start : line.end]
    return words.startswith(mark) and not words.strip(mark[0])


class _Reading:
    """The lines of a block that has begun."""

    def __init__(self, text: str, width: int) -> None:
        self.text, self.width = text, width
        self.lines: list[Line] = []
        self.begun = Block("p", 0, 0)

    def take(self, line: Line) -> Iterator[Block]:
        """Read a line; yield the blocks that it ends or is."""
        text = self.text
        if line.end <= line.start:
            yield from self.flush()
        elif self.lines and self.begun.kind == "p" and len(self.lines) < 3 and _UNDERLINE.fullmatch(text, line.start, line.end):
            self.begun = Block("heading", 0, 0, 1 if text[line.start] == "=" else 2)
            yield from self.flush()
        elif _RULE.fullmatch(text, line.start, line.end):
            yield from self.flush()
        elif heading := _HEADING.match(text, line.start, line.end):
            yield from self.flush()
            end = line.start + len(_CLOSING.sub("", text[line.start : line.end], 1))
            self._begin(Block("heading", 0, 0, len(heading[1] or heading[2])), Line(heading.end(), max(end, heading.end()), line.length))
            yield from self.flush()
        else:
            yield from self._in_paragraph(line)

    def _in_paragraph(self, line: Line) -> Iterator[Block]:
        text = self.text
        if quote := _QUOTE.match(text, line.start, line.end):
            if self.begun.kind != "quote":
                yield from self.flush()
                self.begun = Block("quote", 0, 0)
            self.lines.append(line._replace(start=quote.end()))
        elif note := _NOTE.match(text, line.start, line.end):
            yield from self.flush()
            self._begin(Block("note", 0, 0, label=note[1]), line._replace(start=note.end()))
        elif item := _ITEM.match(text, line.start, line.end):
            yield from self.flush()
            depth = min(4, (line.start - (text.rfind("\n", 0, line.start) + 1)) // 2)
            self._begin(Block("item", 0, 0, depth, label=item[1] or ""), line._replace(start=item.end()))
        else:
            self.lines.append(line)

    def _begin(self, block: Block, line: Line) -> None:
        self.begun, self.lines = block, [line]

    def flush(self) -> Iterator[Block]:
        """The block ends."""
        lines, begun = self.lines, self.begun
        self.lines, self.begun = [], Block("p", 0, 0)
        if not lines or lines[-1].end <= lines[0].start:
            return
        start, end = lines[0].start, lines[-1].end
        if _COMMENT.fullmatch(self.text, start, end):
            return
        runs = [Run(above.end, below.start, "as", " ") for above, below in pairwise(lines)]
        if begun.kind == "p":
            runs = list(breaks(self.text, lines, self.width))
        yield begun._replace(start=start, end=end, runs=(*runs, *inline(self.text, start, end)))
