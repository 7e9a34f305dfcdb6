"""The entries of a name by the years that they print: common names have thousands of entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

_NONE: frozenset[int] = frozenset()


class NamesByYear:
    """Positions of entries by folded names and years, found when a name is first asked for."""

    __slots__ = ("_by_name", "_by_year", "_further", "_numbers")

    def __init__(self, by_name: Mapping[str, Sequence[int]], numbers: Sequence[int], further: Mapping[int, Collection[int | None]]) -> None:
        """Take the positions of each name's entries, the year of every entry (0 for none), and all years of those that print several."""
        self._by_name, self._numbers, self._further = by_name, numbers, further
        self._by_year: dict[str, Mapping[int, set[int]]] = {}

    def of(self, name: str, number: int | None) -> Collection[int]:
        """Return the entries of a name that print a year, or none in figures."""
        by_year = self._by_year.get(name)
        if by_year is None:
            by_year = self._by_year[name] = self._parted(self._by_name.get(name, ()))
        return by_year.get(number or 0, _NONE)

    def _parted(self, places: Sequence[int]) -> Mapping[int, set[int]]:
        """Return positions by each of the years that their entries print."""
        by_year: dict[int, set[int]] = defaultdict(set)
        for at in places:
            by_year[self._numbers[at]].add(at)
            for number in self._further.get(at, ()):
                by_year[number or 0].add(at)
        return dict(by_year)
