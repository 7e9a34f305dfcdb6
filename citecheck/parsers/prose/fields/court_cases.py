"""Court cases as lawyers cite them: Brune v. Board of Rain, 347 U.S. 483 (1954); R v Marlow [1994] 1 AC 212."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.draft import BLOTS, Draft
from citecheck.text.word_patterns import any_of

_PARTY = r"[^\W\d_a-z][^;:“”\"\[\]{}]{0,80}?"
_TITLE = rf"(?P<title>{_PARTY}\s(?:{any_of(words.VERSUS)})\s{_PARTY}|{any_of(entry_words.IN_RE)}\s{_PARTY})"
_REPORTER = r"(?P<reporter>[A-Z][\w.&’']*(?:\s(?:\d[a-z]{1,2}|[A-Z][\w.&’']*))*)"
_YEAR = rf"(?P<year>{YEAR_OF_PRINT})"
_AMERICAN = regex(
    rf"{_TITLE},\s(?P<volume>\d{{1,4}})\s{_REPORTER}\s(?P<pages>\d{{1,5}}(?:,\s\d{{1,5}})?)\s\((?P<court>(?:\d{{1,2}}(?:st|[nr]?d|th)\s)?[^()\d]{{0,40}}?)\s?{_YEAR}\)[\s.{BLOTS}]*$"
)
_BRITISH = regex(rf"{_TITLE},?\s[\[(]{_YEAR}[\])]\s(?:(?P<volume>\d{{1,3}})\s)?{_REPORTER}\s(?P<pages>\d{{1,5}})[\s.{BLOTS}]*$")


def find_case(sheet: Draft, start: int) -> bool:
    """Take parties, reporter, its volume and page, court and year of a case that is all of an entry; return whether it is one."""
    found = _AMERICAN.match(sheet.rest, start) or _BRITISH.match(sheet.rest, start)
    if not found:
        return False
    fields = {"title": "title", "year": "year", "volume": "volume", "journal": "reporter", "pages": "pages"}
    for field, group in fields.items():
        if found[group]:
            sheet.take(field, *found.span(group))
    if "journal" in sheet.places and sheet.rest[sheet.places["journal"][1]] == ".":
        sheet.places["journal"] = (sheet.places["journal"][0], sheet.places["journal"][1] + 1)  # U.S.
    if "court" in found.groupdict() and found["court"]:
        sheet.take("institution", *found.span("court"))
    sheet.given["x-mark"] = "CASE"
    return True
