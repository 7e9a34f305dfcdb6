"""Listed names in a bracket without a year: in one that is never closed, or with nothing but a page, as authors are cited by page."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import AGAIN, AND_BETWEEN, LEADS
from citecheck.data.lexicon.locators import BEFORE_PAGES, LABELS
from citecheck.data.lexicon.months import MONTHS, NAMED_MONTHS
from citecheck.data.lexicon.numbered_nouns import NUMBERED
from citecheck.extract.author_readings import Authors, authors_from
from citecheck.extract.brackets import Bracket, Brackets
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.locators import PAGE_RANGE
from citecheck.model import CitationItem, Document, Span
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of

_REACH = 80
_NUMBERED = NUMBERED | MONTHS | NAMED_MONTHS | LABELS
_PAGES = regex(rf"[,:]?\s?(?P<pages>{any_of(BEFORE_PAGES)}\.?\s?{PAGE_RANGE})")
_BARE = regex(r"(?:[,:]\s?|\s{1,2})(?P<pages>\d{1,3}(?:\s?[-–—]\s?\d{1,3})?(?:,\s?\d{1,3}(?:\s?[-–—]\s?\d{1,3})?){0,3})")
_BETWEEN = regex(rf";|(?<=\d),?\s(?:{any_of(AND_BETWEEN)}\s)?(?=[^\W\d_a-z])")  # works in a bracket
_SIGNAL = regex(rf"\s*(?:{any_of(LEADS, AGAIN)}\s)?")


class Part(NamedTuple):
    """A stretch of a bracket between the marks of its works, and whether it is the whole of it."""

    bracket: Bracket
    start: int
    end: int
    is_whole: bool


def lost_years(
    document: Document, brackets: Brackets, known: Gazetteer, taken: Sequence[Span], *, bare_pages: bool = False, by_page: bool = False
) -> Iterator[tuple[CitationItem, Bracket]]:
    """Yield items without a year: listed names after a bracket that is never closed, or alone or beside works in one, with a page or not.

    ``taken`` is in order. With ``bare_pages`` a number after the names is their page: (Marlow 41); where authors are cited
    ``by_page``, names before a page may also be in capitals, misspelt, or not listed.
    """
    prose, starts = document.prose, [span.start for span in taken]
    for part in parts_of(prose, brackets):
        before = bisect_left(starts, part.end) - 1
        if before >= 0 and part.start < taken[before].end:
            continue
        start = _SIGNAL.match(prose, part.start, part.end).end()  # type: ignore[union-attr]
        found = authors_from(prose, start, part.end, known=known) if prose[start : start + 1].isalpha() else None
        listed = found is not None and all(known.has_all(unit.name.family) for unit in found.units)
        if not found or not (listed or (by_page and part.bracket.closed and _are_names(prose, found, part, known))):
            continue
        end = found.end + (found.et_al and prose.startswith(".", found.end))
        are_people = all(known.is_person(unit.name.family) for unit in found.units)
        bare = bare_pages and (are_people or by_page)
        pages = _PAGES.fullmatch(prose, end, part.end) or (bare and _BARE.fullmatch(prose, end, part.end)) or None
        beside = not part.is_whole and any(
            span.start < part.bracket.end and span.end > part.bracket.start for span in _near(taken, starts, part)
        )
        alone = end == part.end and are_people and (beside or (part.is_whole and _is_apart(prose, part.bracket)))
        if not part.bracket.closed or alone or pages:
            yield _item(document, found, pages.span("pages") if pages else None), part.bracket


def _are_names(prose: str, found: Authors, part: Part, known: Gazetteer) -> bool:
    """Return whether each name is written as one, and is not a word that is numbered: (Figure 3), (May 12).

    A single name that no listed one resembles must be before the end of a sentence, where pages are cited: "(Apollo 11)" is elsewhere.
    """
    alone = len(found.units) == 1 and not found.et_al and not known.has_near(fold(found.units[0].name.family))
    if alone and not prose.startswith((".", "?", "!"), part.bracket.end):
        return False
    words = [word.casefold() for unit in found.units for word in unit.name.family.split()]
    capitals = all(prose[unit.start : unit.start + 1].isupper() and len(unit.name.family) > 1 for unit in found.units)
    return capitals and not any(word in _NUMBERED or not word.replace("-", "").replace("’", "").isalpha() for word in words)


def parts_of(prose: str, brackets: Brackets) -> Iterator[Part]:
    """Yield what each bracket holds, work by work if it is closed."""
    for bracket in brackets.pairs:
        start = bracket.start + 1
        if not bracket.closed:
            if prose[start : start + 1].isalpha():
                yield Part(bracket, start, bracket.start + _REACH, True)
            continue
        end = bracket.end - 1
        marks = [(start, start), *(mark.span() for mark in _BETWEEN.finditer(prose, start, end)), (end, end)]
        for (_, begin), (stop, _) in pairwise(marks):
            if stop - begin <= _REACH:
                yield Part(bracket, begin, stop, len(marks) == 2)


def _near(taken: Sequence[Span], starts: Sequence[int], part: Part) -> Sequence[Span]:
    """Return the items around a part of a bracket."""
    return taken[max(0, bisect_left(starts, part.bracket.start) - 1) : bisect_left(starts, part.bracket.end)]


def _is_apart(prose: str, bracket: Bracket) -> bool:
    """Return whether a bracket is round and follows a space: [de Reynaud] explains a word of a quotation."""
    return prose.startswith("(", bracket.start) and prose[bracket.start - 1 : bracket.start].isspace()


def _item(document: Document, authors: Authors, pages: tuple[int, int] | None) -> CitationItem:
    name = document.name
    return CitationItem(
        span=Span(name, authors.start, pages[1] if pages else authors.end),
        names=tuple(unit.name for unit in authors.units),
        name_spans=tuple(Span(name, unit.start, unit.end) for unit in authors.units),
        et_al=authors.et_al,
        year=None,
        year_span=None,
        locator=document.prose[slice(*pages)] if pages else "",
        locator_span=Span(name, *pages) if pages else None,
        cost=authors.cost,
    )
