"""The entries of one name by their years, so that those nearest to a cited year are found without a look at the others."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence


class YearBlock:
    """Positions of entries, in the order of the list, by the number of their years (0 for none)."""

    __slots__ = ("_by_year", "_years")

    def __init__(self, places: Iterable[int], numbers: Sequence[int]) -> None:
        """Take the positions of some entries and the years of all."""
        self._by_year: dict[int, list[int]] = defaultdict(list)
        for at in places:
            self._by_year[numbers[at]].append(at)
        self._years = sorted(self._by_year)

    def of(self, year: int) -> Sequence[int]:
        """Return the entries of a year."""
        return self._by_year.get(year, ())

    def nearest(self, year: int, most: int) -> list[int]:
        """Return the entries of the years nearest to a year; of equally near ones those that are first in the list."""
        years, out = self._years, list[int]()
        above = bisect_left(years, year)
        below = above - 1
        while len(out) < most and (below >= 0 or above < len(years)):
            up = years[above] - year if above < len(years) else None
            down = year - years[below] if below >= 0 else None
            found: list[int] = []
            if up is not None and (down is None or up <= down):
                found += self._by_year[years[above]]
                above += 1
            if down is not None and (up is None or down <= up):
                found += self._by_year[years[below]]
                below -= 1
            out += sorted(found) if up == down else found
        return out[:most]
