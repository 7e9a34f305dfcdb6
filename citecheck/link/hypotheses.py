"""All explanations of one cited item: each of its readings against each entry it may mean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from citecheck.data import costs
from citecheck.link.candidate_score import align
from citecheck.link.candidates import Index
from citecheck.link.missing_cost import price
from citecheck.model import CitationItem, Match

_KEPT = 6


class Explained(NamedTuple):
    """An item in its best reading, the matches of that reading (cheapest first), and the price of "missing"."""

    item: CitationItem
    matches: tuple[Match, ...]
    missing: float


def explanations(item: CitationItem, index: Index, damage: float) -> Explained:
    """The reading whose cheapest explanation costs least, the grammar's own price included."""
    ways = (item, *item.others)
    told = [Explained(way, _matches(way, index, damage), price(way, len(index.references), index.has_name, damage=damage)) for way in ways]
    best = min(told, key=_worth)
    if _cheapest(best) + best.item.cost <= costs.GOOD_ENOUGH:
        return best
    told = [each._replace(matches=_near_matches(each.item, index, damage, blanks=each is told[0])) for each in told]
    best = min(told, key=_worth)
    return best if _is_believed(best, damage) else told[0]


def _cheapest(told: Explained) -> float:
    return told.matches[0].cost if told.matches else costs.IMPOSSIBLE


def _worth(told: Explained) -> float:
    return told.item.cost + min(_cheapest(told), told.missing + costs.READING_MISSES)


def _is_believed(told: Explained, damage: float) -> bool:
    """Whether an explanation beats "missing", and an odd reading has an explanation good enough for it."""
    if _cheapest(told) >= told.missing:
        return False
    odd = told.item.cost + _cheapest(told) < costs.ODD_READING_MOST + min(costs.ODD_READING, 100.0 * damage)
    return told.item.cost < costs.ODD_READING or odd


def _matches(item: CitationItem, index: Index, damage: float) -> tuple[Match, ...]:
    return _cheapest_first(align(item, index.references[at], damage, index.aliases) for at in sorted(index.exact(item)))


def _near_matches(item: CitationItem, index: Index, damage: float, *, blanks: bool) -> tuple[Match, ...]:
    found = [align(item, index.references[at], damage, index.aliases) for at in sorted(index.near(item) | index.exact(item))]
    return _cheapest_first([*found, *(index.blanks.matches(item) if blanks else ())])


def _cheapest_first(found: Iterable[Match | None]) -> tuple[Match, ...]:
    return tuple(sorted((match for match in found if match), key=lambda match: match.cost)[:_KEPT])
