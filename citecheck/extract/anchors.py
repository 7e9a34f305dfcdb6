"""Every place of a year, with the years that it may be: one, or what a damaged one may mean."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from math import fsum

from citecheck.extract.calendar_years import calendar_sightings
from citecheck.extract.damaged_years import damaged_sightings
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.year_anchors import Sighting, glued_sightings, sightings
from citecheck.extract.year_slips import year_slips
from citecheck.model import Document, Year

_MEANINGS = 4  # most years that a damaged one may mean


def anchors(document: Document, known: Gazetteer, *, slips: bool) -> Iterator[list[Sighting]]:
    """Yield every position of a year, in order, with the years that it may be; a year one digit off counts if ``slips`` do."""
    prose = document.prose
    whole = _Whole(prose, known)
    others: dict[int, list[Sighting]] = {}  # further years that a whole one may be, by its position
    damaged: dict[int, list[Sighting]] = {}
    for sighting in _odd(document, known, slips=slips):
        if whole.has(sighting.start, sighting.end):
            continue
        if not whole.is_within(sighting.start - 3, sighting.end):
            damaged.setdefault(sighting.start, []).append(sighting)
        elif (at := whole.last_at(sighting.start)) >= 0 and _is_letter_apart(prose, [whole[at], *others.get(at, ())], sighting):
            others.setdefault(at, []).append(sighting)
    between = iter(sorted(damaged))
    following = next(between, None)
    for at, start in enumerate(whole.starts):
        while following is not None and following < start:
            yield _likeliest(damaged[following])
            following = next(between, None)
        yield [whole[at], *others.get(at, ())]
    while following is not None:
        yield _likeliest(damaged[following])
        following = next(between, None)


class _Whole:
    """The undamaged years of a text, in columns: hostile text has one every few letters, and values would take thirty times as much."""

    __slots__ = ("ends", "ranged", "starts", "years")

    def __init__(self, prose: str, known: Gazetteer) -> None:
        self.starts, self.ends, self.ranged = array("q"), array("q"), bytearray()
        self.years: list[Year] = []
        glued = list(glued_sightings(prose, known.has_family))
        found = sorted((*sightings(prose), *glued), key=_start) if glued else sightings(prose)
        for start, end, year, ranged, _ in found:
            self.starts.append(start)
            self.ends.append(end)
            self.years.append(year)
            self.ranged.append(ranged)

    def __getitem__(self, at: int) -> Sighting:
        return Sighting(self.starts[at], self.ends[at], self.years[at], ranged=bool(self.ranged[at]))

    def last_at(self, start: int) -> int:
        """Return the number of the last year that begins there; −1 if none does."""
        at = bisect_right(self.starts, start) - 1
        return at if at >= 0 and self.starts[at] == start else -1

    def has(self, start: int, end: int) -> bool:
        """Return whether exactly this stretch is a year."""
        at = bisect_left(self.starts, start)
        while at < len(self.starts) and self.starts[at] == start:
            if self.ends[at] == end:
                return True
            at += 1
        return False

    def is_within(self, start: int, end: int) -> bool:
        """Return whether a year begins in a stretch."""
        at = bisect_left(self.starts, start)
        return at < len(self.starts) and self.starts[at] < end


def _start(sighting: Sighting) -> int:
    return sighting.start


def _odd(document: Document, known: Gazetteer, *, slips: bool) -> Iterator[Sighting]:
    """Yield years that are damaged, of another calendar, or one digit off."""
    yield from damaged_sightings(document.prose, document.name, known.years)
    yield from calendar_sightings(document.prose, document.name, known.years)
    if slips:
        yield from year_slips(document.prose, document.name, known)


def _likeliest(meanings: list[Sighting]) -> list[Sighting]:
    return sorted(meanings, key=_damage_of)[:_MEANINGS]


def _damage_of(sighting: Sighting) -> float:
    """Return the cost of the damage to a year."""
    return fsum(clue.cost for clue in sighting.clues)


def _is_letter_apart(prose: str, meanings: list[Sighting], sighting: Sighting) -> bool:
    """Return whether the letter of an undamaged year is separate: 2005 a."""
    ends = prose[sighting.end : sighting.end + 1] in tuple("),;:]")
    return ends and any(m.year.number == sighting.year.number and m.year.letter != sighting.year.letter for m in meanings)
