"""Listed names in a bracket without a year: an unclosed one, or one that only holds names and a page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.locators import BEFORE_PAGES
from citecheck.extract.author_readings import Authors, authors_from
from citecheck.extract.brackets import Bracket, Brackets
from citecheck.extract.gazetteer import Gazetteer
from citecheck.model import CitationItem, Document, Span
from citecheck.text.word_patterns import any_of

_REACH = 80
_PAGES = regex(r"[,:]?\s?" + any_of(BEFORE_PAGES) + r"\.?\s?\d{1,5}(?:\s?[-–—]\s?\d{1,5})?")


def lost_years(document: Document, brackets: Brackets, known: Gazetteer, taken: list[Span]) -> Iterator[tuple[CitationItem, Bracket]]:
    """Yield items without a year: listed names after an unclosed bracket, or alone in one, with a page or at the end of a sentence.

    ``taken`` is in order.
    """
    starts = [span.start for span in taken]
    for bracket in brackets.pairs:
        if not document.prose[bracket.start + 1 : bracket.start + 2].isalpha():
            continue
        limit = min(bracket.end - 1, bracket.start + _REACH) if bracket.closed else bracket.start + _REACH
        before = bisect_left(starts, limit) - 1
        if before >= 0 and bracket.start < taken[before].end:
            continue
        found = authors_from(document.prose, bracket.start + 1, limit, known=known)
        if not found or not all(known.has_all(unit.name.family) for unit in found.units):
            continue
        alone = (
            found.end == bracket.end - 1
            and _is_apart(document.prose, bracket)
            and all(known.is_person(unit.name.family) for unit in found.units)
        )
        if not bracket.closed or alone or _PAGES.fullmatch(document.prose, found.end, bracket.end - 1):
            yield _item(document.name, found), bracket


def _is_apart(prose: str, bracket: Bracket) -> bool:
    """Return whether a bracket is round and follows a space: [de Reynaud] explains a word of a quotation."""
    return prose.startswith("(", bracket.start) and prose[bracket.start - 1 : bracket.start].isspace()


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
