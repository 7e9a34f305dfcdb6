"""All explanations of one cited item: each of its readings against each entry it may mean."""

from __future__ import annotations

from typing import NamedTuple

from citecheck.link.align import align
from citecheck.link.index import Index
from citecheck.link.missing import price
from citecheck.model import CitationItem, Match

_KEPT = 6
_GOOD = 2.5  # an explanation as cheap as this need not be bettered by a damaged one


class Explained(NamedTuple):
    """An item in its best reading, the matches of that reading (cheapest first), and the price of "missing"."""

    item: CitationItem
    matches: tuple[Match, ...]
    missing: float


def explanations(item: CitationItem, index: Index, damage: float) -> Explained:
    """The reading whose cheapest explanation costs least, the grammar's own price included."""
    ways = [way for way in (item, *item.others)]
    told = [
        Explained(way, _matches(way, index, damage, near=False), price(way, len(index.references), index.has_name, damage=damage))
        for way in ways
    ]
    best = min(told, key=_worth)
    if _cheapest(best) + best.item.cost <= _GOOD:
        return best
    told = [Explained(way, _matches(way, index, damage, near=True), t.missing) for way, t in zip(ways, told, strict=True)]
    best = min(told, key=_worth)
    return best if _cheapest(best) < best.missing else told[0]


def _cheapest(told: Explained) -> float:
    return told.matches[0].cost if told.matches else 99.0


def _worth(told: Explained) -> float:
    return told.item.cost + min(_cheapest(told), told.missing + 2.0)


def _matches(item: CitationItem, index: Index, damage: float, *, near: bool) -> tuple[Match, ...]:
    places = index.near(item) | index.exact(item) if near else index.exact(item)
    found = [match for at in sorted(places) if (match := align(item, index.references[at], damage, index.aliases))]
    if near:
        found += index.blanks.matches(item)
    return tuple(sorted(found, key=lambda match: match.cost)[:_KEPT])
