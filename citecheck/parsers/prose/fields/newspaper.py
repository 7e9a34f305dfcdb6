"""The pages of newspapers: A1, A4 and p. B12, after a work that is dated by the day."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.locators import PAGE_ABBREVIATIONS
from citecheck.parsers.prose.draft import BLOTS, Draft
from citecheck.text.word_patterns import any_of

_PAGE = r"[A-Z]?\d{1,3}(?:\s?[–-]\s?[A-Z]?\d{1,3})?"
_PAGES = regex(rf",\s(?:{any_of(PAGE_ABBREVIATIONS)}\s?)?(?P<pages>(?=[A-Z]){_PAGE}(?:,\s{_PAGE})*)(?=[\s.{BLOTS}]*$)")
_FIGURES = regex(
    r"(?<=[^\W\d_]),\s(?P<pages>\d{1,3}(?:\s?[–-]\s?\d{1,3})?)(?=[\s." + BLOTS + r"]*$)"
)  # (2012, June 9). Title. The Harbour Times, 3.


def find_newspaper_pages(sheet: Draft, start: int) -> None:
    """Take and mask out pages with the letters of their sections, if the entry has a day; others at its end after a word."""
    found = _PAGES.search(sheet.rest, start) if sheet.daily else None
    found = found or (_FIGURES.search(sheet.rest, start) if "day" in sheet.given else None)
    if found:
        sheet.take("pages", *found.span("pages"))
        sheet.mask(*found.span())
