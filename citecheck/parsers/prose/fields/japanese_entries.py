"""Entries as Japanese lists have them, with titles in 「」 and 『』, read to their end: 「論文」編者編『書名』出版社，12-34．"""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import eastern_signs as signs
from citecheck.data.lexicon import short_words
from citecheck.data.lexicon.thesis_words import THESIS
from citecheck.parsers.prose.draft import ADDRESS, BLOTS, DATE, Draft
from citecheck.text.word_patterns import any_of

_TITLE = r"「(?P<title>[^「」]{1,160}(?:「[^「」]{1,80}」[^「」]{0,80})?)」[,.]?\s?"
_BOOK = r"『(?P<title>[^『』]{1,160})』[,.]?\s?"
_THESES = any_of({"ja": THESIS["ja"]})
_HOUSE = rf"(?P<publisher>(?![^,.『「]*{_THESES})[^\s,:.『』「」()\d{BLOTS}][^,:.『』「」(){BLOTS}]{{1,30}})"
_YEAR = rf"(?:\d{{4}}|{DATE}{{4}}){any_of(signs.YEARS)}"
_DAY = rf"{_YEAR}(?P<month>\d{{1,2}}){any_of(signs.MONTHS)}(?P<day>\d{{1,2}}){any_of(signs.DAYS)}"
_EDITION = rf"(?P<edition>{any_of(signs.ORDINALS)}?\d{{1,2}}{any_of(signs.EDITIONS)}|{any_of(signs.NAMED_EDITIONS)})"
_PAGES = rf"(?:,\s?(?:{any_of(short_words.PAGES)}\s?)?(?P<pages>\d{{1,5}}\s?[-–—~]{{1,2}}\s?\d{{1,5}}))?"
_FORMS = tuple(
    regex(rf"[\s,.:)]{{0,3}}{form}[\s.,{BLOTS}()]*$")
    for form in (
        rf"{_TITLE}(?P<editor>[^\d,.「」『』{BLOTS}]{{2,60}}?){any_of(signs.EDITED)}『(?P<booktitle>[^『』]{{1,120}})』[,.]?\s?(?:{_EDITION}[,.]?\s?)?{_HOUSE}{_PAGES}",
        rf"{_TITLE}『?(?P<journal>[^『』「」,{BLOTS}\d]{{2,40}})』?[,.]?\s?{_DAY}[,.]?(?:{any_of(signs.PRINTINGS)})?(?:[,.]?\s?(?P<pages>\d{{1,3}}){any_of(signs.NEWSPAPER_PAGES)})?",
        rf"{_BOOK}(?:{_EDITION}[,.]?\s?)?{_HOUSE}{_PAGES}",
        rf"{_BOOK}[(](?P<type>[^()\d]{{2,20}}){any_of(signs.ORDINALS)}(?P<number>\d{{1,5}}){any_of(signs.ISSUES)}[)](?:[,.]?\s?{_HOUSE})?",
        rf"{_BOOK}[(](?P<type>[^()\d]{{2,20}})[)][,.]?\s?{_HOUSE}",
        rf"{_TITLE}{_HOUSE}[,.]?\s?[(]?(?={ADDRESS})",
    )
)


def find_japanese_entry(sheet: Draft, start: int) -> bool:
    """Take the fields of what follows authors and year in a Japanese entry that is read to its end; return whether it is one."""
    if "『" not in sheet.rest and "「" not in sheet.rest:
        return False
    found = next(filter(None, (form.match(sheet.rest, start) for form in _FORMS)), None)
    if not found:
        return False
    for field, value in found.groupdict().items():
        if value and field not in {"day", "month"}:
            sheet.take(field, *found.span(field))
    _take_day(sheet, found)
    sheet.whole = True
    return True


def _take_day(sheet: Draft, found: re.Match[str]) -> None:
    groups = found.groupdict()
    if groups.get("day"):
        sheet.given |= {"month": groups["month"], "day": groups["day"], "entrysubtype": "newspaper"}
