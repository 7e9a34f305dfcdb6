"""Pages alone in a bracket, as authors are cited by page whom the sentence names: Marlow doubts it (41)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import AND_BETWEEN
from citecheck.data.lexicon.locators import BEFORE_PAGES
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.extract.author_readings import Authors, authors_from
from citecheck.extract.brackets import Bracket, Brackets
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.locators import PAGE_RANGE
from citecheck.model import CitationItem, Document, Span
from citecheck.text.word_patterns import any_of

_REACH = 300  # characters of a sentence before its page
_TIME = r"\d{1,2}:\d{2}:\d{2}"  # of a film
_PAGES = regex(
    rf"(?:{any_of(BEFORE_PAGES)}\.?\s?)?{PAGE_RANGE}(?:,\s?{PAGE_RANGE}){{0,3}}|{_TIME}(?:\s?[-–]\s?(?:{_TIME}|\d{{1,2}}(?::\d{{2}})?))?"
)
_STOP = regex(r"[.?!][\"”’)]*\s+(?=[\"“‘(]*[A-ZÀ-Þ])|\n\s*\n")
_NAME = regex(r"[^\W\d_a-z][\w’'-]+")
_JOINTS = regex(rf"(?:,?\s(?:{any_of(AND_BETWEEN)}|&)\s|,\s)")
_YEARS = regex(YEAR_IN_TEXT)


def pages_alone(document: Document, brackets: Brackets, known: Gazetteer, taken: Sequence[Span]) -> Iterator[tuple[CitationItem, Bracket]]:
    """Yield a page in a bracket with the authors whom its sentence named last; ``taken`` are the items found otherwise, in order."""
    prose, starts = document.prose, [span.start for span in taken]
    for bracket in brackets.pairs:
        inside = prose[bracket.start + 1 : bracket.end - 1].strip()
        if not bracket.closed or prose[bracket.start] != "(" or not _PAGES.fullmatch(inside) or _YEARS.fullmatch(inside):
            continue
        authors = named_before(prose, bracket.start, known)
        before = bisect_left(starts, bracket.end) - 1
        if authors and (before < 0 or taken[before].end <= authors.start):
            yield _item(document, authors, bracket), bracket


def named_before(prose: str, end: int, known: Gazetteer) -> Authors | None:
    """Return the listed authors that the sentence before a position names last."""
    low = max(0, end - _REACH)
    low = max((stop.end() for stop in _STOP.finditer(prose, low, end)), default=low)
    names = [name for name in _NAME.finditer(prose, low, end) if known.is_person(_bare(name[0]))]
    if not names:
        return None
    first = names.pop()
    while names and _JOINTS.fullmatch(prose, names[-1].end(), first.start()):
        first = names.pop()
    found = authors_from(prose, first.start(), end, known=known)
    return found if found and all(known.has_all(unit.name.family) for unit in found.units) else None


def _bare(name: str) -> str:
    """Return a name without the ending of a possessive."""
    return name.removesuffix("’s").removesuffix("'s").rstrip("’'")


def _item(document: Document, authors: Authors, bracket: Bracket) -> CitationItem:
    name, prose = document.name, document.prose
    start = bracket.start + 1 + len(prose[bracket.start + 1 : bracket.end]) - len(prose[bracket.start + 1 : bracket.end].lstrip())
    end = start + len(prose[start : bracket.end - 1].rstrip())
    return CitationItem(
        span=Span(name, authors.start, bracket.end),
        names=tuple(unit.name for unit in authors.units),
        name_spans=tuple(Span(name, unit.start, unit.end) for unit in authors.units),
        et_al=authors.et_al,
        year=None,
        year_span=None,
        locator=prose[start:end],
        locator_span=Span(name, start, end),
        cost=authors.cost,
    )
