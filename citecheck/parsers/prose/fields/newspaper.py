"""Newspapers: their pages (A1, A4 and p. B12), after a work that is dated by the day, and articles without an author."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.locators import PAGE_ABBREVIATIONS
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.draft import BLOTS, Draft
from citecheck.text.word_patterns import any_of

_PAGE = r"[A-Z]?\d{1,3}(?:\s?[–-]\s?[A-Z]?\d{1,3})?"
_PAGES = regex(rf",\s(?:{any_of(PAGE_ABBREVIATIONS)}\s?)?(?P<pages>(?=[A-Z]){_PAGE}(?:,\s{_PAGE})*)(?=[\s.{BLOTS}]*$)")
_FIGURES = regex(
    r"(?<=[^\W\d_]),\s(?P<pages>\d{1,3}(?:\s?[–-]\s?\d{1,3})?)(?=[\s." + BLOTS + r"]*$)"
)  # (2012, June 9). Title. The Harbour Times, 3.
# The Harbour Times, 24/5/17, page missing
_OF_DAY = regex(
    rf"(?P<title>[^\W\d_a-z][^\W\d_]*(?:\s[^\W\d_]+){{0,4}}),?\s(?P<day>\d{{1,2}}/\d{{1,2}}/(?:(?P<year>{YEAR_OF_PRINT})|\d\d)(?!\d)[^:“”\"{BLOTS}]{{0,40}}?)[\s.]*$"
)
_OF_UNSIGNED = frozenset({"author", "pages", "title", "url", "urldate", "year"})


def find_newspaper_pages(sheet: Draft, start: int) -> None:
    """Take and mask out pages with the letters of their sections, if the entry has a day; others at its end after a word."""
    found = _PAGES.search(sheet.rest, start) if sheet.daily else None
    found = found or (_FIGURES.search(sheet.rest, start) if sheet.has_day else None)
    if found:
        sheet.take("pages", *found.span("pages"))
        sheet.mask(*found.span())


def find_newspaper_of_day(sheet: Draft, start: int) -> bool:
    """Take a newspaper that is named only with its day in figures (kept as a note); return whether that is all of an entry."""
    found = _OF_DAY.match(sheet.rest, start)
    if not found:
        return False
    sheet.take("title", *found.span("title"))
    sheet.take("year", *found.span("year"))
    sheet.take("note", *found.span("day"))
    return True


def settle_unsigned(sheets: Sequence[Draft]) -> None:
    """Read what is where authors are as the title of an unsigned article: More light. (2018, October 4). The Coast Times, p. 3."""
    for sheet in sheets:
        if _is_unsigned(sheet):
            sheet.places["journal"], sheet.places["title"] = sheet.places["title"], sheet.places.pop("author")
            sheet.run = None


def _is_unsigned(sheet: Draft) -> bool:
    """Return whether nothing but a title and a page follows the day, and no person is before it."""
    only = sheet.places.keys() <= _OF_UNSIGNED and {"author", "pages", "title", "year"} <= sheet.places.keys()
    if not only or not sheet.has_day or " " not in sheet.field("author") or (sheet.run is not None and sheet.run.people[0].form != "body"):
        return False
    author, year, title, pages = (sheet.places[field][0] for field in ("author", "year", "title", "pages"))
    return author < year < title < pages
