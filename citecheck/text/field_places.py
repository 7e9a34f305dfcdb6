"""Where the values of an entry's fields are in its list, as numbers: an entry has six such places or more, a list has many entries."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from citecheck.model import Span


class FieldPlaces(Mapping[str, Span]):
    """The spans of fields by their names; each is made when it is asked for.

    >>> FieldPlaces("list.bib", {"year": (3, 7)})
    {'year': Span(source='list.bib', start=3, end=7)}
    """

    __slots__ = ("_at", "_order", "_source")

    def __init__(self, source: str, places: Mapping[str, tuple[int, int]]) -> None:
        self._source = source
        self._order = _order(tuple(places))
        self._at = array("I", [at for place in places.values() for at in place])

    def __getitem__(self, name: str) -> Span:
        """Return the span of a field."""
        at = self._order[name]
        return Span(self._source, self._at[at], self._at[at + 1])

    def __iter__(self) -> Iterator[str]:
        """Return the names of the fields."""
        return iter(self._order)

    def __len__(self) -> int:
        return len(self._order)

    def __contains__(self, name: object) -> bool:
        return name in self._order

    def __repr__(self) -> str:
        return repr(dict(self))

    def __reduce__(self) -> tuple[Any, ...]:
        """Return what another process is told: the spans."""
        return dict, (dict(self),)


@lru_cache(maxsize=1 << 10)
def _order(names: tuple[str, ...]) -> dict[str, int]:
    """Return where the numbers of each field are, for all entries that have the same fields in the same order."""
    return {name: 2 * at for at, name in enumerate(names)}
