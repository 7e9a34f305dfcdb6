"""What a reader of documents hands over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from citecheck.places import Gap, LiveField, PlaceMap

SHOWN_CODE = "code"
"""The mark of a stretch that shows the code of a program, which is not prose."""


class MarkedText(NamedTuple):
    """A stretch of the text that a program marked (a field, a control, a link): its code, its data, and where its shown text is."""

    code: str
    data: str
    start: int
    end: int


class Extracted(NamedTuple):
    """The text of a document, its places, what programs marked in it, and what could not be read."""

    format: str
    text: str
    places: PlaceMap
    marked: tuple[MarkedText, ...] = ()
    gaps: tuple[Gap, ...] = ()
    fields: tuple[LiveField, ...] = ()


def with_code(marked: tuple[MarkedText, ...], code: Iterable[MarkedText], length: int) -> tuple[MarkedText, ...]:
    """What is marked, with stretches whose style is one of code; not where most of the text has it.

    LibreOffice gives every paragraph of a plain text that it opens the style "Preformatted Text".
    """
    code = tuple(code)
    return (*marked, *code) if 2 * sum(each.end - each.start for each in code) <= length else marked
