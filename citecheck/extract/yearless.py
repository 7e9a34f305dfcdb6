"""Names that a bracket opens with and never closes: a citation that lost its year and its end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from citecheck.extract.author_readings import Authors, authors_from
from citecheck.extract.brackets import Bracket, Brackets
from citecheck.extract.gazetteer import Gazetteer
from citecheck.model import CitationItem, Document, Span

_REACH = 80


def lost_years(document: Document, brackets: Brackets, known: Gazetteer, taken: list[Span]) -> Iterator[tuple[CitationItem, Bracket]]:
    """Items without a year, each right behind a bracket that nothing closes; only listed names are believed. ``taken`` is in order."""
    starts = [span.start for span in taken]
    for bracket in brackets.pairs:
        if bracket.closed or not document.prose[bracket.start + 1 : bracket.start + 2].isalpha():
            continue
        before = bisect_left(starts, bracket.start + _REACH) - 1
        if before >= 0 and bracket.start < taken[before].end:
            continue
        found = authors_from(document.prose, bracket.start + 1, bracket.start + _REACH, known=known)
        if found and all(known.has_all(unit.name.family) for unit in found.units):
            yield _item(document.name, found), bracket


def _item(name: str, authors: Authors) -> CitationItem:
    spans = tuple(Span(name, unit.start, unit.end) for unit in authors.units)
    return CitationItem(
        span=Span(name, authors.start, authors.end),
        names=tuple(unit.name for unit in authors.units),
        name_spans=spans,
        et_al=authors.et_al,
        year=None,
        year_span=None,
        cost=authors.cost,
    )
