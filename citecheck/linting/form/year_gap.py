"""The text between the authors and the year of a citation: the comma or space, and the bracket around the year."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.linting.form import Departure, is_same_gap
from citecheck.linting.form.joining import ET_AL, OPENERS, fills_a_bracket, in_brackets, with_own_authors
from citecheck.linting.form.proposal import cites_without_years
from citecheck.linting.short_forms import is_stop_of_word
from citecheck.model import Case, CitationItem, Edit, Link, Span

MARKS = frozenset(" \n\t\r\u00a0,;:.-–—/\\|_")
_ACRONYM = regex(r"\s[\[(][A-Z][\w.&-]{1,10}[\])](?=[,\s])")  # World Health Organization [WHO], 2018
_NUMBER_NEXT = regex(r":\s?\d")
_LONGEST = 6  # characters between authors and year


def gaps(case: Case) -> Iterator[Departure]:
    """Yield gaps before the year that have another mark, an extra mark, or extra spaces."""
    for link, start, seen in gaps_before_years(case):
        item = link.item
        if fills_a_bracket(case, link):
            continue  # wrong-brackets reports it
        narrative = not in_brackets(case, link)
        right = " " if narrative else case.style.separator
        marks = seen.rstrip("".join(OPENERS)) if narrative else seen
        if not set(marks) <= MARKS or (narrative and marks == seen):
            continue
        if marks and marks != right.strip() and not is_same_gap(marks, right):  # missing-space reports a lost space
            span = Span(item.span.source, start, start + len(marks))
            yield Departure(link, span, (Edit(span, right),))


def gaps_before_years(case: Case) -> Iterator[tuple[Link, int, str]]:
    """Yield each item's gap: where it begins, and its text."""
    for link in () if cites_without_years(case.style) else with_own_authors(case):
        item = link.item
        start = _authors_end(case, item)
        end = item.year_span.start if item.year_span else start
        seen = case.essay.prose[start:end]
        emphasised = case.essay.prose[start - 1] in "*_" and seen.startswith(".")  # *Lund et al*.
        if (
            0 < len(seen) <= _LONGEST
            and not emphasised
            and case.essay.prose[start - 1] not in "”’\"'"
            and case.essay.text[start:end] == seen
            and not is_number_of_document(case, item)
        ):
            yield link, start, seen


def is_number_of_document(case: Case, item: CitationItem) -> bool:
    """Return whether initials and a year are the beginning of a document's number: NOU 2007: 23, SOU 2008:77."""
    return item.names[-1].family.isupper() and item.year_span is not None and bool(_NUMBER_NEXT.match(case.essay.prose, item.year_span.end))


def _authors_end(case: Case, item: CitationItem) -> int:
    end = item.name_spans[-1].end
    end += is_stop_of_word(case.essay.prose, end)
    found = ET_AL.match(case.essay.prose, end) if item.et_al else _ACRONYM.match(case.essay.prose, end)
    return found.end() if found else end
