"""Entries without author and title: in a sorted list their position indicates whose they may be."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from citecheck.data import costs
from citecheck.model import CitationItem, Clue, Match, Reference, Span
from citecheck.text.folding import fold

_SORTED = 0.85  # of the neighbours must be in order, or the order means nothing

Key = tuple[str, int]


class EmptyEntries:
    """The entries of a list without author and title, each with the first authors before and after it."""

    __slots__ = ("_places", "_sorted", "runs")

    def __init__(self, references: Sequence[Reference]) -> None:
        """Find them, and whether the list is in order at all."""
        keys = [_key(reference) for reference in references]
        self._places: list[_Place] = []
        self.runs: tuple[tuple[Span, ...], ...] = ()
        if any(key is None for key in keys):
            told = [key for key in keys if key]
            in_order = sum(a[0] <= b[0] for a, b in pairwise(told))
            self._sorted = len(told) > 4 and in_order >= _SORTED * (len(told) - 1)
            self._places = [_place(references, keys, at) for at, key in enumerate(keys) if key is None]
            if self._sorted:
                stretches = groupby(range(len(keys)), key=lambda at: keys[at] is None)
                self.runs = tuple(tuple(references[at].id for at in run) for blank, run in stretches if blank)

    def matches(self, item: CitationItem) -> list[Match]:
        """Return those that the item may mean."""
        if not self._places or not item.names:
            return []
        name = item.names[0]
        forms = {fold(name.family), fold(f"{name.particle} {name.family}")}
        year = item.year.number if item.year and item.year.number else 9999
        out = []
        for place in self._places:
            cost = costs.BLANK_ANYWHERE if not self._sorted else min(place.price((form, year)) for form in forms)
            if cost < costs.IMPOSSIBLE:
                out.append(Match(place.entry, (Clue("unread-entry", name.family, "", cost, item.span),), cost))
        return out


class _Place(NamedTuple):
    """An empty entry, the first author and year before it and after it, and those one entry further away."""

    entry: Reference
    low: Key
    high: Key
    lower: Key
    higher: Key

    def price(self, key: Key) -> float:
        """Return the cost of a work of these authors and year being here; the years of one author may be in another order."""
        if self.low <= key <= self.high:
            return costs.BLANK_IN_PLACE
        if self.low[0] <= key[0] <= self.high[0]:
            return costs.BLANK_IN_PLACE + 1.0
        return costs.BLANK_NEAR_PLACE if self.lower[0] <= key[0] <= self.higher[0] else costs.IMPOSSIBLE


def _key(reference: Reference) -> Key | None:
    year = reference.year.number if reference.year and reference.year.number else 0
    if reference.names:
        return fold(f"{reference.names[0].particle} {reference.names[0].family}"), year
    return (fold(reference.title), year) if reference.title else None


def _place(references: Sequence[Reference], keys: list[Key | None], at: int) -> _Place:
    before = [key for key in keys[max(0, at - 12) : at] if key][-2:] or [("", 0)]
    after = [key for key in keys[at + 1 : at + 13] if key][:2] or [("\U0010ffff", 9999)]
    return _Place(references[at], before[-1], (after[0][0], after[0][1] or 9999), before[0], after[-1])
