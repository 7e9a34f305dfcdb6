"""All parts of the form that a handbook decides, and the whole citation as the handbook would write it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator

from citecheck.linting.fix_builders import safe, unsafe
from citecheck.linting.form import (
    Departure,
    authors,
    brackets,
    decides,
    edited,
    level,
    pages,
    same_authors,
    shortening,
    undated,
    works,
    writer,
    year_gap,
    year_letters,
)
from citecheck.linting.rule import Fault
from citecheck.model import Case, Edit, Span

PARTS: tuple[tuple[str, Callable[[Case], Iterator[Departure]]], ...] = (
    ("et_al_from", shortening.unshortened),
    ("et_al_from", shortening.overshortened),
    ("et_al", authors.et_al_forms),
    ("capitals", authors.in_capitals),
    ("given_names", authors.given_names),
    ("given_names", authors.honorifics),
    ("conjunction", authors.joints),
    ("separator", brackets.brackets),
    ("separator", brackets.padding),
    ("separator", brackets.ended),
    ("separator", year_gap.gaps),
    ("separator", year_letters.letters),
    ("undated", undated.undated),
    ("locator_separator", pages.pages),
    ("locator_separator", pages.before_years),
    ("same_authors", same_authors.same_authors),
    ("works_separator", works.separators),
)
"""Each part with the style's field that decides it; of overlapping edits, those of the earlier part apply."""


def fault(case: Case, departure: Departure, what: str) -> Fault:
    """Return the departure as a fault: what is wrong, and the whole citation as it should be."""
    edits = _all_edits(case, departure)
    spans = [departure.link.item.span, departure.span, *(edit.span for edit in departure.edits)]
    whole = Span(spans[0].source, min(span.start for span in spans), max(span.end for span in spans))
    inside = [edit for edit in edits if whole.start <= edit.span.start and edit.span.end <= whole.end]
    right = " ".join(edited(case.essay.text, whole, inside).split())
    seen = " ".join(case.essay.text[whole.start : whole.end].split())
    fix = safe(*departure.edits) if departure.is_safe else unsafe(*departure.edits)
    return Fault(departure.span, f"“{seen}” {what}; {writer(case.style)} writes “{right}”.", fix, level=level(case.style))


def _all_edits(case: Case, departure: Departure) -> list[Edit]:
    """Return the edits of a departure, and those of other departures in the same citation that do not overlap them."""
    start = departure.link.citation.span.start
    first = bisect_left(case.links, start, key=lambda link: link.citation.span.start)
    last = bisect_right(case.links, start, lo=first, key=lambda link: link.citation.span.start)
    one = case._replace(links=case.links[first:last])
    out = list(departure.edits)
    for field, part in PARTS:
        for found in part(one) if decides(case.style, field) else ():
            if not any(_overlap(edit.span, other.span) for edit in found.edits for other in out):
                out += found.edits
    return out


def _overlap(one: Span, other: Span) -> bool:
    return (one.start < other.end and other.start < one.end) or one == other
