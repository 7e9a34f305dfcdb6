"""Titles that works are cited by, beside their authors or alone, where a text cites by page: (Marlow, Lamps 41), (“Slow Light” 3)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import AGAIN, LEADS
from citecheck.data.lexicon.locators import BEFORE_PAGES
from citecheck.extract.author_readings import Authors, authors_from
from citecheck.extract.author_units import Unit
from citecheck.extract.brackets import Bracket, Brackets
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.locators import PAGE_RANGE
from citecheck.extract.page_alone import named_before
from citecheck.extract.yearless import Part, parts_of
from citecheck.model import CitationItem, Document, Name, Reference, Span
from citecheck.text.folding import fold, sort_title
from citecheck.text.short_titles import begins
from citecheck.text.word_patterns import any_of

_VERSE = r"(?:[1-4]\s)?[A-Z][a-z]{1,6}\.?\s\d{1,3}[.:]\d{1,3}(?:[-–]\d{1,3})?"  # Matt. 5.15
_PAGES = rf"(?:{any_of(BEFORE_PAGES)}\.?\s?)?(?:[A-Z]\d{{1,3}}\b|{PAGE_RANGE}(?:,\s?{PAGE_RANGE}){{0,3}})|{_VERSE}"
_TITLE = regex(
    rf"\s*(?:{any_of(LEADS, AGAIN)}\s)?(?P<marked>(?P<open>[*_“\"„«‘]*)(?P<title>[^\W_][^*_“”\"„«»;]*?)(?P<close>[,.]?[*_”\"“»’]*))"
    rf"(?:,?\s(?P<pages>{_PAGES}))?\s*"
)
_COMMA = regex(r",\s(?=[*_“\"„«‘]*[^\W\d_a-z])")
_LEAST = 4  # letters of a title of one word


class Work(NamedTuple):
    """A listed work: its title, folded and without an article before it, its title without a subtitle, and its authors' family names."""

    title: str
    main: str
    families: frozenset[str]

    def is_called(self, title: str) -> bool:
        """Return whether a title is all of this work's, but for the subtitle and an article before it."""
        return sort_title(self.main) == sort_title(title)


class ShortTitles(NamedTuple):
    """The works of a list in the order of their titles."""

    works: tuple[Work, ...]

    @classmethod
    def of(cls, references: Iterable[Reference]) -> ShortTitles:
        """Return the works of a list that have a title."""
        titled = (each for each in references if each.title)
        works = (
            Work(sort_title(each.title), each.title.partition(":")[0], frozenset(fold(name.family) for name in each.names))
            for each in titled
        )
        return cls(tuple(sorted(works, key=lambda work: work.title)))

    def begun(self, title: str) -> list[Work]:
        """Return the works whose title is this, or begins with it."""
        short = sort_title(title)
        if len(short) < _LEAST:
            return []
        near = takewhile(lambda work: work.title.startswith(short), self.works[bisect_left(self.works, (short,)) :])
        return [work for work in near if begins(work.title, short)]


class Titled(NamedTuple):
    """A part of a bracket that ends in a listed title, with or without its author before it, and a page or none after it."""

    part: Part
    authors: Authors | None
    title: str
    marked: tuple[int, int]
    pages: tuple[int, int] | None


def titled_parts(prose: str, brackets: Brackets, titles: ShortTitles, known: Gazetteer) -> Iterator[Titled]:
    """Yield the parts of brackets that cite a work by its title."""
    for part in parts_of(prose, brackets):
        if part.bracket.closed and (found := _alone(prose, part, titles) or _behind_author(prose, part, titles, known)):
            yield found


def _alone(prose: str, part: Part, titles: ShortTitles) -> Titled | None:
    """Return a part that is only a title: capitalised, and marked as one, before a page, or whole: (The Quiet Lamp)."""
    found = _TITLE.fullmatch(prose, part.start, part.end)
    if not found or not found["title"][0].isupper():
        return None
    works, shown = titles.begun(found["title"]), bool(found["pages"] or (found["open"] and found["close"]))
    whole = " " in found["title"] and _is_all_of_one(found["title"], works)
    return _made(part, None, found) if works and (shown or whole) else None


def _behind_author(prose: str, part: Part, titles: ShortTitles, known: Gazetteer) -> Titled | None:
    """Return a part that is authors, a comma, and the title of a work of theirs."""
    start = part.start + len(prose[part.start : part.end]) - len(prose[part.start : part.end].lstrip())
    for comma in _COMMA.finditer(prose, start, part.end):
        found = _TITLE.fullmatch(prose, comma.end(), part.end)
        works = titles.begun(found["title"]) if found else []
        authors = authors_from(prose, start, comma.start(), known=known) if works else None
        if found and authors and _wrote(authors, works):
            return _made(part, authors, found)
    return None


def _wrote(authors: Authors, works: Sequence[Work]) -> bool:
    first = fold(authors.units[0].name.family)
    return any(first in work.families for work in works)


def _is_known_by_title(title: str, works: Sequence[Work]) -> bool:
    """Return whether a title alone says which work is meant: it has no authors, or no other title begins so and this is all of it."""
    return _is_all_of_one(title, works) or any(not work.families for work in works)


def _is_all_of_one(title: str, works: Sequence[Work]) -> bool:
    """Return whether a title is all of the only work whose title begins so."""
    return len(works) == 1 and works[0].is_called(title)


def _made(part: Part, authors: Authors | None, found: re.Match[str]) -> Titled:
    title = " ".join(found["title"].split()).rstrip(",.")
    return Titled(part, authors, title, found.span("marked"), found.span("pages") if found["pages"] else None)


def titled_items(
    document: Document, found: Sequence[Titled], titles: ShortTitles, known: Gazetteer
) -> Iterator[tuple[CitationItem, Bracket, bool]]:
    """Yield what such parts cite: by the authors before the title or in the sentence, or by the title alone."""
    end = 0
    for each in found:
        bracket, works = each.part.bracket, titles.begun(each.title)
        if each.authors:
            yield _item(document, each, each.authors, each.authors.start), bracket, False
        elif each.part.is_whole and (named := named_before(document.prose, bracket.start, known)) and _wrote(named, works):
            if is_first := named.start >= end:
                span = Span(document.name, named.start, bracket.end)
            else:  # Marlow’s first book (Lamps 4) is shorter than her second (Wicks 5): the title is in the author's place
                span = Span(document.name, each.marked[0], each.part.end)
                named = named._replace(units=tuple(Unit(unit.name, *each.marked) for unit in named.units))
            end = bracket.end
            yield _item(document, each, named, span.start)._replace(span=span), bracket, is_first
        elif _is_known_by_title(each.title, works):
            listed = works[0].main if _is_all_of_one(each.title, works) else each.title  # with its article
            unit = Unit(Name(listed, corporate=True), *each.marked)
            yield _item(document, each, Authors((unit,), False, *each.marked, 0.0), each.marked[0])._replace(title=""), bracket, False


def _item(document: Document, found: Titled, authors: Authors, start: int) -> CitationItem:
    name, pages = document.name, found.pages
    return CitationItem(
        span=Span(name, start, pages[1] if pages else found.marked[1]),
        names=tuple(unit.name for unit in authors.units),
        name_spans=tuple(Span(name, unit.start, unit.end) for unit in authors.units),
        et_al=authors.et_al,
        year=None,
        year_span=None,
        locator=document.prose[slice(*pages)] if pages else "",
        locator_span=Span(name, *pages) if pages else None,
        cost=authors.cost,
        title=found.title,
    )
