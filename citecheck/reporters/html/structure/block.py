"""What the structure of a text is made of."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["p", "heading", "item", "quote", "note", "verbatim"]
Setting = Literal["strong", "em", "code", "sup", "note", "as", "break"]


class Run(NamedTuple):
    """A stretch inside a block: set in a way, or shown ``as`` something else (``shown``, "" for nothing)."""

    start: int
    end: int
    kind: Setting
    shown: str = ""


class Block(NamedTuple):
    """A stretch of the text with blank space around it.

    ``level`` is a heading's, from 1, or an item's depth in its list, from 0; ``label`` is an item's number, or what a note is called.
    """

    kind: Kind
    start: int
    end: int
    level: int = 0
    runs: tuple[Run, ...] = ()
    label: str = ""
