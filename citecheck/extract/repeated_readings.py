"""Cache of readings: authors before a year that occur again in the same text are read once."""

from __future__ import annotations

from functools import lru_cache

from citecheck.extract.author_readings import REACH, Authors, readings
from citecheck.extract.author_units import Unit
from citecheck.extract.author_window import earliest
from citecheck.extract.gazetteer import Gazetteer
from citecheck.model import Clue

_AROUND = 8  # characters around the authors that the reading depends on
_OPENING = ("(", "[")  # nothing before the bracket that the authors are in changes how they are read
_KEPT = 2048  # how many texts are cached; hostile text repeats one or two


class _Kept:
    """A gazetteer that only equals itself, because comparing all its names would take longer than reading."""

    __slots__ = ("known",)

    def __init__(self, known: Gazetteer) -> None:
        self.known = known

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Kept) and self.known is other.known

    def __hash__(self) -> int:
        return id(self.known)


def cached_readings(prose: str, floor: int, end: int, *, bracketed: bool, known: Gazetteer) -> list[Authors]:
    """Return every reading of the authors that end at ``end`` and begin at or after ``floor``, like :func:`readings`."""
    low = earliest(prose, max(floor, end - REACH), end, known)
    first = low - 1 if prose[low - 1 : low] in _OPENING else max(0, low - _AROUND)
    read = _read(prose[first : end + _AROUND], low - first, end - first, bracketed, _Kept(known))
    return [_moved(authors, first) for authors in read]


@lru_cache(maxsize=_KEPT)
def _read(text: str, floor: int, end: int, bracketed: bool, kept: _Kept) -> tuple[Authors, ...]:
    return tuple(readings(text, floor, end, bracketed=bracketed, known=kept.known))


def _moved(authors: Authors, by: int) -> Authors:
    units = tuple([Unit(unit.name, unit.start + by, unit.end + by) for unit in authors.units])
    clues = tuple([_moved_clue(clue, by) for clue in authors.clues]) if authors.clues else ()
    return Authors(units, authors.et_al, authors.start + by, authors.end + by, authors.cost, clues)


def _moved_clue(clue: Clue, by: int) -> Clue:
    return clue._replace(span=clue.span._replace(start=clue.span.start + by, end=clue.span.end + by)) if clue.span else clue
