"""Find pages that are separate from a volume, and the number of pages."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.months import MONTHS
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.draft import Draft
from citecheck.parsers.prose.fields.volume_patterns import (
    BARE_RANGE,
    BEHIND_DATE,
    COUNTED_PAGES,
    COUNTED_PAGES_WORDS,
    IN_BRACKETS,
    LABELLED_PAGES,
    LONE_PAGE,
    SET_APART,
    UNPAGED,
    UNPAGED_WORDS,
)

_DASHES = regex(r"\s?[-–—]{1,3}\s?")
_ARE_YEARS = regex(rf"{YEAR_OF_PRINT}[-–]{{1,2}}{YEAR_OF_PRINT}")
_LONGEST_WAR = 25


def find_pages(sheet: Draft, start: int) -> None:
    """Take pp. 12–34, S. 12–34, 12–34 at the end, and one page before the date; mask out the number of pages."""
    if "pages" not in sheet.places:
        labelled = LABELLED_PAGES.finditer(sheet.rest, start)
        found = max(labelled, key=lambda m: (bool(_DASHES.search(m[0])), m.start()), default=None) or BARE_RANGE.search(sheet.rest, start)
        found = found or LONE_PAGE.search(sheet.rest, start) or page_after_date(sheet, start)
        found = found or (UNPAGED.search(sheet.rest, start) if sheet.may_have(UNPAGED_WORDS) else None)
        if found and not (_are_years(found["pages"]) or _spans_data(sheet, found)):
            sheet.take("pages", *found.span("pages"))
            sheet.mask(*found.span())
            return
    for count in COUNTED_PAGES.finditer(sheet.rest, start) if sheet.may_have(COUNTED_PAGES_WORDS) else ():
        sheet.take("pagetotal", *count.span("n"))
        sheet.mask(*count.span())


def _spans_data(sheet: Draft, found: re.Match[str]) -> bool:
    """Return whether a range of years belongs to the title of what has no pages: Lamp counts 2000–2019 (Version 3) [Data set]."""
    labelled = found.start() < found.start("pages")
    return not labelled and bool({"type", "version"} & (sheet.given.keys() | sheet.places.keys()) and _ARE_YEARS.fullmatch(found["pages"]))


def page_after_date(sheet: Draft, start: int) -> re.Match[str] | None:
    """Take the page of a newspaper after its day (…, May 3, 1999, A12), or of a book after its imprint (… Press, 1999), 12)."""
    found = BEHIND_DATE.search(sheet.rest, start)
    return found if found and (sheet.daily or found["mark"] != "," or found["pages"][0].isalpha()) else None


def find_pages_in_brackets(sheet: Draft, start: int) -> None:
    """Take pages between a chapter's title and its book: ‘Title’ (12–34) in …"""
    if "pages" not in sheet.places and (found := IN_BRACKETS.search(sheet.rest, start)) and not _are_years(found["pages"]):
        sheet.take("pages", *found.span("pages"))
        sheet.mask(*found.span())


def find_pages_set_apart(sheet: Draft, start: int) -> None:
    """Take a range of pages between commas or stops inside an entry: Subject and topic, 149–188. New York …"""
    all_found = list(SET_APART.finditer(sheet.rest, start)) if "pages" not in sheet.places else []
    found = next((each for each in all_found if not _ARE_YEARS.fullmatch(each["pages"])), all_found[0] if all_found else None)
    if found and found.string[found.start() - 2] not in ",.:(" and _ARE_YEARS.fullmatch(found["pages"]):
        return  # Lamps of the coast 1944–1949
    if found and not _are_years(found["pages"]) and not _is_month(sheet.rest[found.end() :]):
        sheet.take("pages", *found.span("pages"))
        sheet.mask(*found.span("pages"))


def _is_month(text: str) -> bool:
    """Return whether a month follows, so that a range of numbers is one of days: 9–11 August."""
    return text.lstrip(" ").partition(" ")[0].strip(",.;").lower() in MONTHS


def _are_years(pages: str) -> bool:
    """Return whether a range of pages is more likely a period, as in titles: both of four digits, and far apart."""
    ends = _DASHES.split(pages)
    if len(ends) != 2 or not all(len(end) == 4 and end.isdigit() and end[:2] in {"15", "16", "17", "18", "19", "20"} for end in ends):
        return False
    return int(ends[1]) - int(ends[0]) > _LONGEST_WAR
