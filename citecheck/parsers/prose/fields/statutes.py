"""Statutes as lists have them: by their title, which includes the year: Sea Fish (Conservation) Act 1992, c. 60."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words, short_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.small_words import DEFINITE
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.draft import BLOTS, EDGE, Draft
from citecheck.text.word_patterns import any_of, with_capitals

_WORD = rf"(?:[A-Z][\w’'-]*+|\([A-Z][^()]{{1,60}}\)|{any_of(entry_words.IN_LAWS)})"
_LAND = r"\([A-Z][A-Za-z ]{1,30}\)"
_LAW = regex(
    rf"(?P<title>(?!{with_capitals(DEFINITE)}\b)[A-Z][\w’'-]*+(?:,?\s{_WORD}){{0,12}}\s{any_of(entry_words.ACTS)}(?:\s{_LAND})?"
    rf"(?:,?\s|\s{any_of(short_words.OF)}\s|\s\()(?P<year>{YEAR_OF_PRINT})\)?(?:\s{_LAND})?)"
    r"(?P<rest>(?:[,.]\s|\s\(|\.?\s{0,3}(?=[" + BLOTS + r"]|$)).*)"
)
# Lamp Oil Act, 12 U.S.C. § 345 (1990) · Lamp Oil Act, 12 U.S.C. § 345. 1990.
_CODED = regex(
    rf"(?P<title>(?!{with_capitals(DEFINITE)}\b)[A-Z][\w’'-]*+(?:,?\s{_WORD}){{0,12}}\s{any_of(entry_words.ACTS)}),\s"
    rf"(?P<number>\d{{1,4}}\s[A-Z][\w.]*(?:\s[A-Z][\w.]*){{0,2}}\s(?:§§?\s?)\d[\w.–-]*)(?:\s\(|[.,]\s)(?P<year>{YEAR_OF_PRINT})\)?[\s.{BLOTS}]*$"
)
_SHELF = rf"(?:{any_of(entry_words.CHAPTERS_OF_LAW)}\s?|{any_of(entry_words.SHELVES_OF_LAW)}\s)?"
# Pub. L. No. 111-2, 123 Stat. 5 (2009)
_STATUTES = r"(?:,\s\d{1,4}\s[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}\s(?:§§?\s?)?\d[\w.–-]*)?"
_NUMBER = regex(rf"(?P<number>{_SHELF}[\w./–-]*\d[\w./–-]*(?:\s{_LAND})?{_STATUTES})(?:\s\({YEAR_OF_PRINT}\)?)?\W*")


_NUMBERED_LAW = regex(
    rf"(?P<title>{any_of(words.LAWS)}(?:\s[^\W\d_][\w-]*+){{0,3}}?\s(?:n[°ºo.]*\s?)?\d[\d./-]*,?\s{any_of(entry_words.OF_DAY)}\s[\w.º]+\s(?:{any_of(short_words.BEFORE_YEAR)}\s)?"
    rf"[^\W\d_]{{3,12}}\s(?:{any_of(entry_words.OF_YEAR)}\s)?(?P<year>{YEAR_OF_PRINT})\b[^{BLOTS}]*)"
)


def find_numbered_law(sheet: Draft, start: int) -> bool:
    """Take title and year of a law named by its number and day: Lei n. 12.345, de 3 de maio de 2012. Dispõe sobre …"""
    found = _NUMBERED_LAW.match(sheet.rest, start)
    if not found:
        return False
    sheet.take("year", *found.span("year"))
    sheet.take("title", *found.span("title"))
    sheet.given["x-mark"] = "LAW"
    return True


def find_law(sheet: Draft, start: int) -> bool:
    """Take the title, the year and the number of a law that is all of an entry; return whether it is one."""
    if coded := _CODED.match(sheet.rest, start):
        for field in ("title", "number", "year"):
            sheet.take(field, *coded.span(field))
        sheet.given["x-mark"] = "LAW"
        return True
    found = _LAW.match(sheet.rest, start)
    if not found:
        return find_numbered_law(sheet, start)
    rest = found["rest"].strip(EDGE + " (")
    rest = rest.rstrip(EDGE + " )") if rest.count(")") > rest.count("(") else rest
    number = _NUMBER.fullmatch(rest) if rest else None
    if rest and not number:
        return False
    sheet.take("title", *found.span("title"))
    sheet.take("year", *found.span("year"))
    if number:
        at = sheet.rest.index(number["number"], found.start("rest"))
        sheet.take("number", at, at + len(number["number"]))
    sheet.given["x-mark"] = "LAW"
    return True
