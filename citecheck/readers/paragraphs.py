"""Paragraphs as a reader of documents collects them, and the one text that they make, with its place map."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.places import Block, Emphasis, PlaceMap

GAP = "\n\n"

# A sentence ends at a full stop after a word of at least three lower-case letters ("al.", "pp.", "ed." do not end one).
_SENTENCE_END = regex(r"(?:[^\W\d_A-Z]{3}|[\])»”’\"\d])[.!?][\"”’»)\]]{0,2}(?=\s+[^\W\d_a-z])")


class Paragraph:
    """Text in pieces, where each piece is in its part, and the notes and boxes that hang on it."""

    __slots__ = ("after", "cuts", "emphasis", "is_cell", "item", "length", "level", "notes", "origins", "part", "pieces", "starts")

    def __init__(self, part: str = "", level: int = 0, *, is_cell: bool = False) -> None:
        self.part, self.level, self.item, self.is_cell, self.length = part, level, 0, is_cell, 0
        self.pieces: list[str] = []
        self.starts, self.origins = array("q"), array("q")
        self.notes: list[tuple[int, str, Sequence[Paragraph]]] = []
        self.after: list[Paragraph] = []
        self.cuts: list[tuple[int, int]] = []
        self.emphasis: list[Emphasis] = []

    def add(self, text: str, origin: int) -> None:
        """A piece of text that is at an offset of its part."""
        self.pieces.append(text)
        self.starts.append(self.length)
        self.origins.append(origin)
        self.length += len(text)

    def emphasise(self, start: int, kind: str) -> None:
        """Set what was added from a place on; what follows a stretch of the same kind continues it."""
        last = next((at for at in range(len(self.emphasis) - 1, -1, -1) if self.emphasis[at].kind == kind), -1)
        if last >= 0 and self.emphasis[last].end == start:
            self.emphasis[last] = self.emphasis[last]._replace(end=self.length)
        elif start < self.length:
            self.emphasis.append(Emphasis(start, self.length, kind))

    def offset(self, at: int) -> int:
        """Where a place of the paragraph is in the whole text, once that is made."""
        cut = bisect_right(self.cuts, (at, 1 << 60)) - 1
        return self.cuts[max(0, cut)][1] + at - self.cuts[max(0, cut)][0] if self.cuts else 0


class Mark(NamedTuple):
    """A place of a paragraph."""

    paragraph: Paragraph
    at: int


class Marked(NamedTuple):
    """A stretch that a program marked: the field's instruction, the control's tag or the bookmark's name, and its data."""

    code: str
    data: str
    start: Mark
    end: Mark


class _Writing:
    """The whole text as it grows."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.blocks: list[Block] = []
        self.starts, self.origins, self.skips = array("q"), array("q"), array("q")
        self.emphasis: list[Emphasis] = []

    def part_of(self, paragraph: Paragraph, text: str, start: int, end: int, block: Block) -> None:
        """Return a stretch of a paragraph, as a separate block."""
        if self.pieces and not text[start:end].isspace() and start < end:
            self.pieces.append(GAP)
            self.length += len(GAP)
        paragraph.cuts.append((start, self.length))
        if start >= end or text[start:end].isspace():
            return
        self.blocks.append(block._replace(start=self.length))
        at = max(0, bisect_right(paragraph.starts, start) - 1)
        while at < len(paragraph.starts) and paragraph.starts[at] < end:
            run = paragraph.starts[at]
            self.starts.append(self.length + max(0, run - start))
            self.skips.append(max(0, start - run))
            self.origins.append(paragraph.origins[at])
            at += 1
        self.pieces.append(text[start:end])
        for each in paragraph.emphasis:
            first, last = max(start, each.start), min(end, each.end)
            if first < last:
                self.emphasis.append(Emphasis(self.length + first - start, self.length + last - start, each.kind))
        self.length += end - start


def joined(paragraphs: Sequence[Paragraph]) -> tuple[str, PlaceMap]:
    """Return one text of paragraphs with a blank line between any two; notes follow the sentence that has their mark."""
    writing, number = _Writing(), 0
    for paragraph in _with_boxes(paragraphs):
        text = "".join(paragraph.pieces)
        number += bool(text.strip() or paragraph.notes)
        block, at = Block(0, paragraph.part, number, level=paragraph.level, item=paragraph.item, is_cell=paragraph.is_cell), 0
        for mark, note, content in paragraph.notes:
            if not content:
                continue
            cut = max(at, sentence_end(text, mark))
            writing.part_of(paragraph, text, at, cut, block)
            at = cut
            for inner in _with_boxes(content):
                inside = "".join(inner.pieces)
                writing.part_of(inner, inside, 0, len(inside), Block(0, inner.part, number, note))
        writing.part_of(paragraph, text, at, len(text), block)
    places = PlaceMap(tuple(writing.blocks), writing.starts, writing.origins, writing.skips, tuple(writing.emphasis))
    return "".join(writing.pieces), places


def _with_boxes(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Return paragraphs in order, text boxes after the paragraph that contains them."""
    stack = list(reversed(paragraphs))
    while stack:
        paragraph = stack.pop()
        yield paragraph
        stack += reversed(paragraph.after)


def sentence_end(text: str, mark: int) -> int:
    """Where the sentence ends that has a note's mark; the mark itself, if it is at an end."""
    before, after = text[:mark].rstrip(), text[mark:].lstrip()
    if before[-1:] in '.!?:”"’»' and not (after[:1].islower() or after[:1] in ("(", "[", ",", ";")) and not _is_open(text, mark):
        return mark
    for end in _SENTENCE_END.finditer(text, max(0, mark - 4)):
        if end.end() >= mark and not _is_open(text, end.end()):
            return end.end()
    return len(text)


def _is_open(text: str, at: int) -> bool:
    """Whether a bracket is open at a place."""
    return text.count("(", 0, at) + text.count("[", 0, at) > text.count(")", 0, at) + text.count("]", 0, at)
