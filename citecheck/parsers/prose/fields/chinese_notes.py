"""Entries as Chinese notes have them, with titles in their own marks: 李灯：《灯塔》，北京：北方出版社，2011年，第12页。"""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import eastern_signs as signs
from citecheck.data.lexicon.university_words import THESES_IN_NOTES
from citecheck.parsers.prose.draft import BLOTS, DATE, Draft
from citecheck.text.word_patterns import any_of

_TITLE = r"《(?P<title>[^《》]{1,120}(?:〈[^〈〉]{1,80}〉[^《》]{0,60})?)》(?P<part>\([^()]{1,8}\))?"
_NTH = rf"{any_of(signs.ORDINALS)}?"
_PAGES = rf"(?:,\s?{_NTH}(?P<pages>\d{{1,5}}(?:\s?[-–—~]{{1,2}}\s?\d{{1,5}})?(?:[、,]\d{{1,5}})*){any_of(signs.PAGES)})?"
_ISSUED = rf"{DATE}+\s?{any_of(signs.EDITIONS)}?"
_IMPRINT = rf"(?:(?P<address>[^\s,:.《》{BLOTS}]{{1,12}}):)?\s?(?P<publisher>[^,:.《》{BLOTS}]{{2,40}}?),?\s?{_ISSUED}"
_PEOPLE = rf"[^\d,:.《》{BLOTS}]{{2,40}}?"
_FORMS = tuple(
    regex(rf"{_TITLE}[,.]?\s?{form}[\s.,{BLOTS}]*$")
    for form in (
        rf"《(?P<journal>[^《》]{{1,60}})》\s?(?:\([^()]{{1,12}}\))?,?\s?{DATE}+\s?,?\s?(?:{_NTH}(?P<volume>\d{{1,4}}){any_of(signs.VOLUMES)},?\s?)?{_NTH}(?P<number>\d{{1,4}}){any_of(signs.ISSUES)}{_PAGES}",
        rf"《(?P<journal>[^《》]{{1,60}})》\s?,?\s?{DATE}+\s?(?P<month>\d{{1,2}}){any_of(signs.MONTHS)}(?P<day>\d{{1,2}}){any_of(signs.DAYS)}(?:,\s?{_NTH}(?P<pages>[A-Z]?\d{{1,4}}){any_of(signs.EDITIONS)})?",
        rf"(?P<type>{any_of(THESES_IN_NOTES)}),\s?(?P<school>[^,:.《》{BLOTS}]{{2,40}}),\s?{_ISSUED}{_PAGES}",
        rf"{any_of(signs.COLLECTED_IN)}?(?P<editor>{_PEOPLE}){any_of(signs.EDITED_IN_NOTES)}:?《(?P<booktitle>[^《》]{{1,120}})》,\s?{_IMPRINT}{_PAGES}",
        rf"(?:(?P<translator>{_PEOPLE}){any_of(signs.TRANSLATED)},\s?)?{_IMPRINT}{_PAGES}",
    )
)
_AFTER_AUTHORS = regex(r"[\s:.,]{0,3}(?=《)")


def find_chinese_note(sheet: Draft, start: int) -> bool:
    """Take the fields of a Chinese note that is read to its end; return whether it is one."""
    at = _AFTER_AUTHORS.match(sheet.rest, start) if "《" in sheet.rest else None
    found = next(filter(None, (form.match(sheet.rest, at.end()) for form in _FORMS)), None) if at else None
    if not found:
        return False
    for field, value in found.groupdict().items():
        if value and field not in {"day", "month", "part"}:
            sheet.take(field, *found.span(field))
    if found["part"]:
        sheet.take("volume", found.start("part") + 1, found.end("part") - 1)
    _take_day(sheet, found)
    sheet.whole = True
    return True


def _take_day(sheet: Draft, found: re.Match[str]) -> None:
    groups = found.groupdict()
    if groups.get("month") and "year" in sheet.places:
        year = sheet.text[slice(*sheet.places["year"])][:4]
        sheet.given["date"] = f"{year}-{int(groups['month']):02d}-{int(groups['day']):02d}"
        sheet.given["entrysubtype"] = "newspaper"
