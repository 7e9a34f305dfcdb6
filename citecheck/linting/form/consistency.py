"""The essay's own habits in parts of its citations that no handbook decides: a clear majority, and what departs from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from citecheck.linting.form import Departure, decides
from citecheck.linting.form.authors import ET_AL, et_al_forms, with_own_authors
from citecheck.linting.form.works import separators
from citecheck.model import Case, Span
from citecheck.styles import with_habits

_ENOUGH = 5  # citations that make a habit
_MOSTLY = 0.8  # of them are alike


class Habit(NamedTuple):
    """One part of the form that the essay mostly writes in one way."""

    form: str
    often: int
    example: Span
    departures: tuple[Departure, ...]


class Part(NamedTuple):
    """A part of the form: the style's field that it is, what the text has there, and how departures are found."""

    field: str
    seen: Callable[[Case], Iterator[tuple[str, Span]]]
    departures: Callable[[Case], Iterator[Departure]]


def habits(case: Case) -> Iterator[Habit]:
    """Every part with a clear majority and something that departs from it."""
    for part in PARTS:
        seen = list(part.seen(case))
        if decides(case.style, part.field) or len(seen) < _ENOUGH:
            continue
        (form, often), *_ = Counter(words for words, _ in seen).most_common(1)
        if often == len(seen) or often < _MOSTLY * len(seen):
            continue
        right = f"{form} " if part.field == "works_separator" else form
        judged = case._replace(style=with_habits(case.style, {part.field: right}))
        if departures := tuple(part.departures(judged)):
            yield Habit(form, often, next(span for words, span in seen if words == form), departures)


def _et_als(case: Case) -> Iterator[tuple[str, Span]]:
    for link in with_own_authors(case):
        end = link.item.name_spans[-1].end
        found = ET_AL.match(case.essay.prose, end) if link.item.et_al and len(link.item.names) == 1 else None
        if found:
            yield " ".join(found[0].replace("*", "").replace("_", "").split()), link.item.span


def _separators(case: Case) -> Iterator[tuple[str, Span]]:
    for one, two in pairwise(case.links):
        if one.citation.span == two.citation.span and one.citation.form == "parenthetical" and two.item.names and not two.item.shared:
            mark = case.essay.prose[one.item.span.end : two.item.span.start].strip()
            if mark in (";", ","):
                yield mark, two.item.span


def _marks_only(case: Case) -> Iterator[Departure]:
    """Departures that are marks: a word between two works is the sentence's own."""
    prose = case.essay.prose
    yield from (found for found in separators(case) if prose[found.span.start : found.span.end].strip() in (";", ","))


PARTS = (
    Part("et_al", _et_als, et_al_forms),
    Part("works_separator", _separators, _marks_only),
)
