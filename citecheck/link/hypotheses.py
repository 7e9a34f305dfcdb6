"""List the explanations of one cited item: each of its readings against each entry it may mean."""

import math
from bisect import insort
from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from citecheck.data import costs
from citecheck.link.as_listed import as_listed
from citecheck.link.author_counts import least_costs
from citecheck.link.candidate_score import align
from citecheck.link.candidates import Index
from citecheck.link.missing_cost import least_missing, missing_cost
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
    readings = _Readings(item, index, damage)
    best = _best(readings, lambda at, _: _matches(readings.ways[at], index, damage))
    if _least(best) + best.item.cost <= costs.GOOD_ENOUGH:
        return best
    at = readings.ways.index(best.item)
    is_listed = at > 0 and bool(best.matches) and not best.matches[0].clues  # dearer than others, but likely: they have to beat it
    best = _best(readings, readings.near_up_to, readings.worth(at, readings.near(at)) if is_listed else math.inf)
    if best.item is item or not _is_believed(best, damage):
        return Explained(item, readings.near(0), readings.missing(0))
    return best._replace(matches=readings.near(readings.ways.index(best.item)))


class _Readings:
    """The readings of an item, with the cost of "missing" for each, and their explanations by entries that damaged names may mean."""

    __slots__ = ("_damage", "_index", "_missing", "_near", "ways")

    def __init__(self, item: CitationItem, index: Index, damage: float) -> None:
        self.ways = (item, *item.others)
        self._index, self._damage = index, damage
        self._missing: dict[int, float] = {}
        self._near: dict[int, tuple[Match, ...]] = {}

    def missing(self, at: int) -> float:
        """Return the cost of "missing" for a reading."""
        if at not in self._missing:
            self._missing[at] = missing_cost(self.ways[at], self._index.size, self._index.has_name, damage=self._damage)
        return self._missing[at]

    def may_be_missing(self, at: int, most: float) -> bool:
        """Return whether "missing" costs no more than ``most`` for a reading."""
        return least_missing(self.ways[at], self._index.size) <= most and self.missing(at) <= most

    def worth(self, at: int, matches: Sequence[Match]) -> float:
        """Return the cost of a reading with its grammar: that of its cheapest match, or of "missing" if that is cheaper."""
        least = matches[0].cost if matches else costs.IMPOSSIBLE
        return self.ways[at].cost + min(least, self.missing(at) + costs.READING_MISSES)

    def near(self, at: int) -> tuple[Match, ...]:
        """Return the matches of a reading that are of any use; an entry without author and title may be what the first one means."""
        if at not in self._near:
            way = self.ways[at]
            found = _near_matches(way, self._index, self._damage, _reach(way, self.missing(at)))
            self._near[at] = found if at else self._with_blanks(found)
        return self._near[at]

    def near_up_to(self, at: int, limit: float) -> tuple[Match, ...]:
        """Return the matches of a reading up to a cost; others too, if they are known."""
        if at in self._near or limit >= _reach(self.ways[at], self.missing(at)):
            return self.near(at)
        found = _near_matches(self.ways[at], self._index, self._damage, limit)
        return found if at else self._with_blanks(found)

    def _with_blanks(self, found: tuple[Match, ...]) -> tuple[Match, ...]:
        return tuple(sorted([*found, *self._index.blanks.matches(self.ways[0])], key=lambda match: match.cost)[:_KEPT])


def _reach(item: CitationItem, missing: float) -> float:
    """Return the cost beyond which an explanation is of no use beside "missing": no verdict or rule counts it as what may be meant.

    A short title beside the authors may still decide for a dear explanation.
    """
    return costs.IMPOSSIBLE if item.title else max(missing, costs.LEAST_MISSING) + costs.OF_NO_USE


def _best(readings: _Readings, explain: Callable[[int, float], tuple[Match, ...]], most: float = math.inf) -> Explained:
    """Return the reading with the lowest total cost, one of which costs no more than ``most``; of equal ones the first.

    ``explain`` finds the matches of a reading up to a cost; more expensive ones change nothing. A reading whose grammar alone costs
    more than the best total so far is not explained.
    """
    ways, least, place, matches = readings.ways, math.inf, 0, tuple[Match, ...]()
    for at in sorted(range(len(ways)), key=lambda at: ways[at].cost) if len(ways) > 1 else (0,):
        room = min(least, most) - ways[at].cost + _ROUNDING
        if room < 0.0 and not readings.may_be_missing(at, room - costs.READING_MISSES):
            continue
        found = explain(at, min(room, costs.IMPOSSIBLE))
        worth = readings.worth(at, found)
        if (worth, at) < (least, place):
            matches, least, place = found, worth, at
    return Explained(ways[place], matches, readings.missing(place))


def _least(explained: Explained) -> float:
    """Return the cost of the cheapest match."""
    return explained.matches[0].cost if explained.matches else costs.IMPOSSIBLE


def _is_believed(explained: Explained, damage: float) -> bool:
    """Return whether an explanation beats "missing"; an unusual reading needs an explanation that is good enough for it."""
    if _least(explained) >= explained.missing:
        return False
    odd = explained.item.cost + _least(explained) < costs.ODD_READING_MOST + min(costs.ODD_READING, 100.0 * damage)
    return explained.item.cost < costs.ODD_READING or odd


def _matches(item: CitationItem, index: Index, damage: float) -> tuple[Match, ...]:
    """Return the matches with the entries that have a cited name, if one is good enough; else perhaps not all of them."""
    likely = index.likely(item)
    listed = list(islice(as_listed(item, sorted(likely.places), index), _KEPT))
    if len(listed) == len(likely.places):
        return tuple(match for _, _, match in listed)
    if listed:
        likely = likely._replace(places=_besides(listed, likely.places))
    bounds = least_costs(item, likely, index, damage)
    all_of_use = _RIVAL if likely.are_some else costs.IMPOSSIBLE
    if item.bare or item.title:
        return tuple(_cheapest(item, bounds, index, damage, all_of_use, listed))
    found = _cheapest(item, bounds, index, damage, _WINDOW, listed)
    if len(found) == _KEPT or not found or found[0].cost > costs.GOOD_ENOUGH - item.cost:
        return tuple(found)  # no dearer ones are kept; or else the entries that a damaged name may mean are compared too
    return tuple(_cheapest(item, bounds, index, damage, all_of_use, listed) if found[0].clues else found)


def _besides(listed: Sequence[tuple[float, int, Match]], places: set[int]) -> set[int]:
    """Return the positions of other entries that may be kept beside some: if there are enough of these, those in front of the last."""
    last = listed[-1][1] if len(listed) == _KEPT else math.inf
    return {at for at in places.difference(at for _, at, _ in listed) if at < last}


def _near_matches(item: CitationItem, index: Index, damage: float, limit: float) -> tuple[Match, ...]:
    """Return the matches, up to a cost, with the entries that a cited name may mean as it is or damaged."""
    damaged = min(limit, limit - costs.OF_NO_USE + costs.DOUBT + costs.CITED_AGAIN_MOST)
    return tuple(_cheapest(item, index.near(item, damage, damaged), index, damage, limit))


def _cheapest(
    item: CitationItem,
    places: Mapping[int, float],
    index: Index,
    damage: float,
    limit: float,
    known: Sequence[tuple[float, int, Match]] = (),
) -> list[Match]:
    """Return the cheapest explanations up to ``limit`` by the entries at given positions, aligned only while they may be among them.

    Each position comes with the least that its names cost; ``known`` are explanations by others, with their costs and positions, in order.
    """
    years, costs_of_years = index.years, index.years.costs(item.year, damage)
    kept = [*known]
    limit = kept[-1][0] if len(kept) == _KEPT else limit
    likeliest = sorted([(names + costs_of_years[years[at]], at) for at, names in places.items() if names <= limit])
    for least, at in likeliest:
        if least > limit or (len(kept) == _KEPT and least == limit and at > kept[-1][1]):
            break
        if match := align(item, index.references[at], damage, index.aliases, limit):
            insort(kept, (match.cost, at, match))
            del kept[_KEPT:]
            limit = kept[-1][0] if len(kept) == _KEPT else limit
    return [match for _, _, match in kept]
