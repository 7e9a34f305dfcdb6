"""List the explanations of one cited item: each of its readings against each entry it may mean."""

import math
from bisect import insort
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from citecheck.data import costs
from citecheck.link.author_counts import least_costs
from citecheck.link.candidate_score import align
from citecheck.link.candidates import Index
from citecheck.link.missing_cost import missing_cost
from citecheck.model import CitationItem, Match

_KEPT = 6
_RIVAL = costs.GOOD_ENOUGH + costs.CITED_ELSEWHERE + costs.MARGIN  # higher costs do not compete with an explanation that is good enough
# Beside an entry that is cited as it is listed, dearer ones are neither rivals (MARGIN) nor kept from being called uncited; scanned names,
# which repetition makes likelier by CITED_AGAIN_MOST, are below this.
_WINDOW = costs.ET_AL_LOST - 1e-6
_ROUNDING = 1e-9  # nats; sums in another order differ by less


class Explained(NamedTuple):
    """An item in its best reading, the matches of that reading (cheapest first), and the cost of "missing"."""

    item: CitationItem
    matches: tuple[Match, ...]
    missing: float


def explanations(item: CitationItem, index: Index, damage: float) -> Explained:
    """Return the reading with the cheapest explanation, including the cost of the grammar."""
    ways = (item, *item.others)
    missing = [missing_cost(way, index.size, index.has_name, damage=damage) for way in ways]
    best = _best(ways, missing, lambda way, _: _matches(way, index, damage))
    if _least(best) + best.item.cost <= costs.GOOD_ENOUGH:
        return best
    blanks = index.blanks.matches(item)
    first = tuple(sorted([*_near_matches(item, index, damage, _reach(item, missing[0])), *blanks], key=lambda match: match.cost)[:_KEPT])
    best = _best(ways, missing, lambda way, limit: first if way is item else _near_matches(way, index, damage, limit))
    if best.item is item or not _is_believed(best, damage):
        return Explained(item, first, missing[0])
    return best._replace(matches=_near_matches(best.item, index, damage, _reach(best.item, best.missing)))


def _reach(item: CitationItem, missing: float) -> float:
    """Return the cost beyond which an explanation is of no use beside "missing": no verdict or rule counts it as what may be meant.

    A short title beside the authors may still decide for a dear explanation.
    """
    return costs.IMPOSSIBLE if item.title else max(missing, costs.LEAST_MISSING) + costs.OF_NO_USE


def _best(ways: Sequence[CitationItem], missing: Sequence[float], explain: Callable[[CitationItem, float], tuple[Match, ...]]) -> Explained:
    """Return the reading with the lowest total cost; of equal ones the first.

    ``explain`` finds the matches of a reading up to a cost; more expensive ones change nothing. A reading whose grammar alone costs
    more than the best total so far is not explained.
    """
    best, least, place = Explained(ways[0], (), missing[0]), math.inf, 0
    for at in sorted(range(len(ways)), key=lambda at: ways[at].cost):
        room = least - ways[at].cost + _ROUNDING
        if min(0.0, missing[at] + costs.READING_MISSES) > room:
            continue
        explained = Explained(ways[at], explain(ways[at], min(room, costs.IMPOSSIBLE)), missing[at])
        if (_worth(explained), at) < (least, place):
            best, least, place = explained, _worth(explained), at
    return best


def _least(explained: Explained) -> float:
    """Return the cost of the cheapest match."""
    return explained.matches[0].cost if explained.matches else costs.IMPOSSIBLE


def _worth(explained: Explained) -> float:
    """Return the cost of a reading with its grammar: that of its cheapest match, or of "missing" if that is cheaper."""
    return explained.item.cost + min(_least(explained), explained.missing + costs.READING_MISSES)


def _is_believed(explained: Explained, damage: float) -> bool:
    """Return whether an explanation beats "missing"; an unusual reading needs an explanation that is good enough for it."""
    if _least(explained) >= explained.missing:
        return False
    odd = explained.item.cost + _least(explained) < costs.ODD_READING_MOST + min(costs.ODD_READING, 100.0 * damage)
    return explained.item.cost < costs.ODD_READING or odd


def _matches(item: CitationItem, index: Index, damage: float) -> tuple[Match, ...]:
    """Return the matches with the entries that have a cited name, if one is good enough; else perhaps not all of them."""
    likely = index.likely(item)
    bounds = least_costs(item, likely, index, damage)
    all_of_use = _RIVAL if likely.are_some else costs.IMPOSSIBLE
    if item.bare or item.title:
        return tuple(_cheapest(item, bounds, index, damage, all_of_use))
    found = _cheapest(item, bounds, index, damage, _WINDOW)
    if not found or found[0].cost > costs.GOOD_ENOUGH - item.cost:
        return tuple(found)  # the entries that a damaged name may mean are compared too
    return tuple(_cheapest(item, bounds, index, damage, all_of_use) if found[0].clues else found)


def _near_matches(item: CitationItem, index: Index, damage: float, limit: float) -> tuple[Match, ...]:
    """Return the matches, up to a cost, with the entries that a cited name may mean as it is or damaged."""
    damaged = min(limit, limit - costs.OF_NO_USE + costs.DOUBT + costs.CITED_AGAIN_MOST)
    return tuple(_cheapest(item, index.near(item, damage, damaged), index, damage, limit))


def _cheapest(item: CitationItem, places: Mapping[int, float], index: Index, damage: float, limit: float) -> list[Match]:
    """Return the cheapest explanations up to ``limit`` by the entries at given positions, aligned only while they may be among them.

    Each position comes with the least that its names cost.
    """
    years, costs_of_years = index.years, index.years.costs(item.year, damage)
    likeliest = sorted([(names + costs_of_years[years[at]], at) for at, names in places.items()])
    kept: list[tuple[float, int, Match]] = []
    for least, at in likeliest:
        if least > limit or (len(kept) == _KEPT and least == limit and at > kept[-1][1]):
            break
        if match := align(item, index.references[at], damage, index.aliases, limit):
            insort(kept, (match.cost, at, match))
            del kept[_KEPT:]
            limit = kept[-1][0] if len(kept) == _KEPT else limit
    return [match for _, _, match in kept]
