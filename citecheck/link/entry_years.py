"""The years of entries, each distinct one priced once for each year that is cited: common names have hundreds of entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citecheck.link.year_match import other_years, year_cost
from citecheck.model import Reference, Year

_Years = tuple[tuple[object, ...] | None, bool, frozenset[int]]


class EntryYears(dict[int, int]):
    """By the position of an entry, the number of its years among the distinct ones of a list; found when first asked for."""

    __slots__ = ("_costs", "_examples", "_numbers", "_references")

    def __init__(self, references: Sequence[Reference]) -> None:
        """Take the entries of a list."""
        super().__init__()
        self._references = references
        self._numbers: dict[_Years, int] = {}
        self._examples: list[Reference] = []
        self._costs: dict[tuple[tuple[object, ...] | None, float], _Costs] = {}

    def __missing__(self, at: int) -> int:
        """Return the number of an entry's years."""
        entry = self._references[at]
        years = (entry.year and (*entry.year,), entry.letter_given, other_years(entry))
        number = self[at] = self._numbers.setdefault(years, len(self._examples))
        if number == len(self._examples):
            self._examples.append(entry)
        return number

    def costs(self, seen: Year | None, damage: float) -> Mapping[int, float]:
        """Return the cost of citing a year for each of the distinct ones, by their numbers."""
        key = (seen and (*seen,), damage)
        if (known := self._costs.get(key)) is None:
            known = self._costs[key] = _Costs(seen, damage, self._examples)
        return known


class _Costs(dict[int, float]):
    """Costs by the numbers of distinct years."""

    __slots__ = ("_damage", "_examples", "_seen")

    def __init__(self, seen: Year | None, damage: float, examples: Sequence[Reference]) -> None:
        super().__init__()
        self._seen, self._damage, self._examples = seen, damage, examples

    def __missing__(self, number: int) -> float:
        """Return the cost of citing the year for one of the distinct ones."""
        cost = self[number] = year_cost(self._seen, self._examples[number], self._damage)
        return cost
