"""Entries that say nothing (no author, no title): in a sorted list their place tells whose they may be."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from citecheck.fold import fold
from citecheck.model import CitationItem, Clue, Match, Reference

IN_PLACE = 5.0
ANYWHERE = 7.5
_SORTED = 0.85  # of the neighbours must be in order, or the order means nothing

Place = tuple[Reference, str, str]


class Blanks:
    """The entries of a list that say nothing, each with the first authors that stand before and after it."""

    __slots__ = ("_places", "_sorted")

    def __init__(self, references: Sequence[Reference]) -> None:
        """Find them, and whether the list is in order at all."""
        keys = [_key(reference) for reference in references]
        self._places: list[Place] = []
        if any(key is None for key in keys):
            told = [key for key in keys if key]
            in_order = sum(a <= b for a, b in pairwise(told))
            self._sorted = len(told) > 4 and in_order >= _SORTED * (len(told) - 1)
            self._places = [_place(references, keys, at) for at, key in enumerate(keys) if key is None]

    def matches(self, item: CitationItem) -> list[Match]:
        """Those that the item may mean."""
        if not self._places or not item.names:
            return []
        name = fold(item.names[0].family)
        cost = IN_PLACE if self._sorted else ANYWHERE
        clue = Clue("unread-entry", item.names[0].family, "", cost, item.span)
        return [Match(entry, (clue,), cost) for entry, low, high in self._places if not self._sorted or low <= name <= high]


def _key(reference: Reference) -> str | None:
    if reference.names:
        return fold(f"{reference.names[0].particle} {reference.names[0].family}")
    return fold(reference.title) or None


def _place(references: Sequence[Reference], keys: list[str | None], at: int) -> Place:
    low = next((key for key in reversed(keys[:at]) if key), "")
    high = next((key for key in keys[at + 1 :] if key), "\U0010ffff")
    return references[at], low, high
