"""Extracted text (.docx, .odt, .html, .epub, .pdf): the paragraphs that its reader found, each with its notes where their marks are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from citecheck.model import Document
from citecheck.places import Block as Place
from citecheck.places import Emphasis
from citecheck.reporters.html.structure.block import Block, Run


def blocks(document: Document) -> Iterator[Block]:
    """The blocks of a text with places."""
    assert document.places is not None
    places = document.places.blocks
    ends = [*(place.start for place in places[1:]), len(document.text)]
    stretches = [(place, _trimmed(document.text, place.start, end)) for place, end in zip(places, ends, strict=True)]
    numbered = ((at if not place.paragraph else -place.paragraph, place, end) for at, (place, end) in enumerate(stretches))
    for _, group in groupby(numbered, key=lambda each: each[0]):
        pieces = [(place, end) for _, place, end in group if end > place.start]
        if pieces:
            yield _block(pieces, _emphasis(document.places.emphasis, pieces[0][0].start, pieces[-1][1]))


def _emphasis(emphasis: Sequence[Emphasis], start: int, end: int) -> Iterator[Run]:
    """What is set in italics or in bold between two places; a stretch lies in one paragraph."""
    for at in range(bisect_left(emphasis, start, key=lambda each: each.start), len(emphasis)):
        if emphasis[at].start >= end:
            break
        yield Run(emphasis[at].start, min(end, emphasis[at].end), "em" if emphasis[at].kind == "em" else "strong")


def _block(pieces: Sequence[tuple[Place, int]], emphasis: Iterator[Run]) -> Block:
    """A paragraph with the notes inside it; one that is only a note is a note."""
    first = pieces[0][0]
    if all(place.note for place, _ in pieces):
        return Block("note", first.start, pieces[-1][1], runs=tuple(emphasis), label=first.note)
    notes = (Run(place.start, end, "note", place.note) for place, end in pieces if place.note)
    runs = (*notes, *emphasis)
    if first.item and not first.level:
        return Block("item", first.start, pieces[-1][1], min(4, first.item - 1), runs)
    return Block("heading" if first.level else "p", first.start, pieces[-1][1], first.level, runs)


def _trimmed(text: str, start: int, end: int) -> int:
    """The end of a stretch without the blanks after it."""
    return start + len(text[start:end].rstrip())
