"""The essay's own habits in parts of its citations that no handbook decides: a clear majority, and the departures from it."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from citecheck.linting.clue_routing import is_sure
from citecheck.linting.form import Departure, decides
from citecheck.linting.form.joining import ET_AL, with_own_authors
from citecheck.model import Case, Span
from citecheck.styles import with_habits

_MANY = 3  # authors that an essay may shorten
_IN_FULL = "all authors"
_ENOUGH = 5  # citations that make a habit
_MOSTLY = 0.8  # the share of them that are alike


class Habit(NamedTuple):
    """One part of the form that ``often`` of ``every`` citations write in one way."""

    form: str
    often: int
    every: int
    example: Span
    departures: tuple[Departure, ...]


class Part(NamedTuple):
    """A part of the form: the style's field, what the text has, the value that represents it, and how departures are found."""

    field: str
    seen: Callable[[Case], Iterator[tuple[str, Span]]]
    value: Callable[[str], Any]
    departures: Callable[[Case], Iterator[Departure]]


def habits(case: Case) -> Iterator[Habit]:
    """Yield every part with a clear majority and a departure from it."""
    for part in PARTS:
        seen = list(part.seen(case))
        if decides(case.style, part.field) or len(seen) < _ENOUGH:
            continue
        (form, often), *_ = Counter(words for words, _ in seen).most_common(1)
        if often == len(seen) or often < _MOSTLY * len(seen):
            continue
        judged = case._replace(style=with_habits(case.style, {part.field: part.value(form)}))
        if departures := tuple(part.departures(judged)):
            yield Habit(form, often, len(seen), next(span for words, span in seen if words == form), departures)


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
    """Return departures that are marks: a word between two works belongs to the sentence."""
    from citecheck.linting.form.works import separators

    prose = case.essay.prose
    yield from (found for found in separators(case) if prose[found.span.start : found.span.end].strip() in (";", ","))


def _many(case: Case) -> Iterator[tuple[str, Span]]:
    """Return works of three or more authors, shortened or in full, except first citations, which many essays give in full."""
    first = _first_citations(case)
    for link in with_own_authors(case):
        if is_sure(link) and len(link.matches[0].reference.names) >= _MANY and link.item.span not in first:
            yield "et al." if link.item.et_al else _IN_FULL, link.item.span


def _first_citations(case: Case) -> frozenset[Span]:
    first: dict[Span, Span] = {}
    for link in case.links:
        if is_sure(link):
            first.setdefault(link.matches[0].reference.span, link.item.span)
    return frozenset(first.values())


def _other_et_als(case: Case) -> Iterator[Departure]:
    """Return what the handbook's rule says of "et al.", which an essay that is consistent does not load."""
    from citecheck.linting.form.authors import et_al_forms

    return et_al_forms(case)


def _other_lengths(case: Case) -> Iterator[Departure]:
    """Yield authors shortened where the essay names all, or named in full where it shortens them, except first citations."""
    from citecheck.linting.form.shortening import overshortened, unshortened

    first = _first_citations(case)
    found = overshortened(case) if case.style.et_al_from > _MANY else unshortened(case)
    for departure in found:
        if departure.link.item.span not in first and len(departure.link.matches[0].reference.names) >= _MANY:
            yield departure


PARTS = (
    Part("et_al", _et_als, str, _other_et_als),
    Part("et_al_from", _many, lambda form: _MANY if form != _IN_FULL else 10**6, _other_lengths),
    Part("works_separator", _separators, "{} ".format, _marks_only),
)
