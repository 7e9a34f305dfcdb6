"""List the explanations of one cited item: each of its readings against each entry it may mean."""

from bisect import insort
from typing import NamedTuple

from citecheck.data import costs
from citecheck.link.candidate_score import align
from citecheck.link.candidates import Index
from citecheck.link.missing_cost import price
from citecheck.link.year_match import year_cost
from citecheck.model import CitationItem, Match

_KEPT = 6
_RIVAL = costs.GOOD_ENOUGH + costs.CITED_ELSEWHERE + costs.MARGIN  # higher costs do not compete with an explanation that is good enough


class Explained(NamedTuple):
    """An item in its best reading, the matches of that reading (cheapest first), and the cost of "missing"."""

    item: CitationItem
    matches: tuple[Match, ...]
    missing: float


def explanations(item: CitationItem, index: Index, damage: float) -> Explained:
    """Return the reading with the cheapest explanation, including the cost of the grammar."""
    ways = (item, *item.others)
    told = [Explained(way, _matches(way, index, damage), price(way, len(index.references), index.has_name, damage=damage)) for way in ways]
    best = min(told, key=_worth)
    if _least(best) + best.item.cost <= costs.GOOD_ENOUGH:
        return best
    told = [each._replace(matches=_near_matches(each.item, index, damage, blanks=each is told[0])) for each in told]
    best = min(told, key=_worth)
    return best if _is_believed(best, damage) else told[0]


def _least(told: Explained) -> float:
    return told.matches[0].cost if told.matches else costs.IMPOSSIBLE


def _worth(told: Explained) -> float:
    return told.item.cost + min(_least(told), told.missing + costs.READING_MISSES)


def _is_believed(told: Explained, damage: float) -> bool:
    """Return whether an explanation beats "missing"; an unusual reading needs an explanation that is good enough for it."""
    if _least(told) >= told.missing:
        return False
    odd = told.item.cost + _least(told) < costs.ODD_READING_MOST + min(costs.ODD_READING, 100.0 * damage)
    return told.item.cost < costs.ODD_READING or odd


def _matches(item: CitationItem, index: Index, damage: float) -> tuple[Match, ...]:
    places, partly = index.likely(item)
    return tuple(_cheapest(item, places, index, damage, _RIVAL if partly else costs.IMPOSSIBLE))


def _near_matches(item: CitationItem, index: Index, damage: float, *, blanks: bool) -> tuple[Match, ...]:
    found = _cheapest(item, index.near(item), index, damage)
    empty = index.blanks.matches(item) if blanks else ()
    return tuple(sorted([*found, *empty], key=lambda match: match.cost)[:_KEPT])


def _cheapest(item: CitationItem, places: set[int], index: Index, damage: float, limit: float = costs.IMPOSSIBLE) -> list[Match]:
    """Return the cheapest explanations up to ``limit`` by the entries at given positions, aligned only while they may be among them."""
    likeliest = sorted((year_cost(item.year, index.references[at], damage), at) for at in places)
    kept: list[tuple[float, int, Match]] = []
    for least, at in likeliest:
        if least > limit or (len(kept) == _KEPT and least == limit and at > kept[-1][1]):
            break
        if match := align(item, index.references[at], damage, index.aliases, limit):
            insort(kept, (match.cost, at, match))
            del kept[_KEPT:]
            limit = kept[-1][0] if len(kept) == _KEPT else limit
    return [match for _, _, match in kept]
