"""Cache of explanations: a thesis cites the same works many times, and citations written alike have the same explanation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable

from citecheck.link.candidates import Index
from citecheck.link.hypotheses import Explained, explanations
from citecheck.model import CitationItem, Clue, Match, Span


def explain_each(items: Iterable[CitationItem], index: Index, damage: float) -> list[Explained]:
    """Return all explanations of each item; items that are written alike, including the positions of their parts, are explained once."""
    known: dict[Hashable, list[_Known]] = defaultdict(list)
    out = []
    for item in items:
        alike = known[item.et_al, item.year and item.year.number, *[name.family for name in item.names]]
        written = _all_written(item) if alike else ()
        before = next((each for each in alike if each.written == written), None)
        if before is None:
            before = _Known(item, explanations(item, index, damage))
            alike.append(before)
            out.append(before.explained)
        else:
            out.append(before.at(item))
    return out


class _Known:
    """An item that was explained; what it is written like is found out if another has the same names and year."""

    __slots__ = ("_item", "_written", "explained")

    def __init__(self, item: CitationItem, explained: Explained) -> None:
        self._item, self.explained = item, explained
        self._written: tuple[Hashable, ...] = ()

    @property
    def written(self) -> tuple[Hashable, ...]:
        """Return all of the item that its explanation depends on."""
        self._written = self._written or _all_written(self._item)
        return self._written

    def at(self, item: CitationItem) -> Explained:
        """Return the explanation of an item that is written alike."""
        chosen = next(at for at, way in enumerate((self._item, *self._item.others)) if way is self.explained.item)
        by = item.span.start - self._item.span.start
        matches = tuple(_moved(match, by) for match in self.explained.matches)
        return self.explained._replace(item=(item, *item.others)[chosen], matches=matches)


def _all_written(item: CitationItem) -> tuple[Hashable, ...]:
    """Return all of an item and its further readings that their explanation depends on."""
    return tuple(_written(way, item.span.start) for way in (item, *item.others))


def _written(item: CitationItem, start: int) -> Hashable:
    """Return all of a reading that its explanation depends on, with positions counted from ``start``."""
    places = [len(item.name_spans), item.span.start - start, item.span.end - start]
    for span in item.name_spans:
        places += (span.start - start, span.end - start)
    if item.year_span:
        places += (item.year_span.start - start, item.year_span.end - start)
    clues = tuple(
        (clue.kind, clue.seen, clue.meant, clue.cost, clue.span and (clue.span.start - start, clue.span.end - start)) for clue in item.clues
    )
    names = tuple(map(tuple, item.names))
    return item.span.source, names, item.et_al, item.year and tuple(item.year), item.cost, tuple(places), clues


def _moved(match: Match, by: int) -> Match:
    return match._replace(clues=tuple(_moved_clue(clue, by) for clue in match.clues)) if match.clues else match


def _moved_clue(clue: Clue, by: int) -> Clue:
    span = clue.span
    return clue._replace(span=Span(span.source, span.start + by, span.end + by)) if span else clue
