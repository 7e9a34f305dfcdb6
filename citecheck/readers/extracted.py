"""What a reader of documents hands over."""

from __future__ import annotations

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
