"""Statutes as lists have them: by their title, which includes the year: Sea Fish (Conservation) Act 1992, c. 60."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import law_words, short_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.name_words import NOBODY
from citecheck.data.lexicon.small_words import DEFINITE
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.draft import BLOTS, EDGE, Draft
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, one_of, with_capitals

_WORD = rf"(?:[A-Z][\w’'-]*+|\([A-Z][^()]{{1,60}}\)|{any_of(law_words.IN_LAWS)})"
_LAND = r"\([A-Z][A-Za-z ]{1,30}\)"
_NO_ARTICLE = rf"(?!{with_capitals(DEFINITE)}\b(?!.*,\s{any_of(law_words.INSTRUMENTS)}\s\d))"
_LAW = regex(
    rf"(?P<title>{_NO_ARTICLE}[A-Z][\w’'-]*+(?:,?\s{_WORD}){{0,12}}\s{any_of(law_words.ACTS)}(?:\s{_LAND})?"
    rf"(?:,?\s|\s{any_of(short_words.OF)}\s|\s\()(?P<year>{YEAR_OF_PRINT})\)?(?:\s{_LAND})?)"
    r"(?P<rest>(?:[,.]\s|\s\(|\.?\s{0,3}(?=[" + BLOTS + r"]|$)).*)"
)
_CODE = r"\d{1,4}\s[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}\s(?:§§?\s?)\d[\w.–-]*"
# Pub. L. No. 111-2, 123 Stat. 5
_PUBLIC = rf"{any_of(law_words.PUBLIC_LAWS)}\s\d{{1,3}}[-–]\d{{1,4}}(?:,\s\d{{1,4}}\s[A-Z][\w.]*\s\d{{1,5}})?"
# Lamp Oil Act, 12 U.S.C. § 345 (1990) · Lamp Oil Act, 12 U.S.C. § 345. 1990. · Lamp Oil Act, Pub. L. No. 111-2, 123 Stat. 5 (2009)
_CODED = regex(
    rf"(?P<title>(?!{with_capitals(DEFINITE)}\b)[A-Z][\w’'-]*+(?:,?\s{_WORD}){{0,12}}\s{any_of(law_words.ACTS)}),\s"
    rf"(?P<number>{_CODE}|{_PUBLIC})(?:\s\(|[.,]\s)(?P<year>{YEAR_OF_PRINT})\)?[\s.{BLOTS}]*$"
)
_SHELF = rf"(?:{any_of(law_words.CHAPTERS_OF_LAW)}\s?|{any_of(law_words.SHELVES_OF_LAW)}\s)?"
# Pub. L. No. 111-2, 123 Stat. 5 (2009)
_STATUTES = r"(?:,\s\d{1,4}\s[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}\s(?:§§?\s?)?\d[\w.–-]*)?"
# s 6 · reg. 12(1) · 31 & 32 Vict c 45
_PART = rf"{any_of(law_words.PARTS_OF_LAW)}\.?\s\d[\w().–-]*"
_CHAPTERS = any_of(law_words.CHAPTERS_OF_LAW, law_words.CHAPTERS_PLAIN)
_REIGN = rf"\d{{1,2}}(?:\s&\s\d{{1,2}})?\s{any_of(law_words.REIGNS)}\.?(?:\s\d)?,?\s{_CHAPTERS}\s?\d{{1,3}}"
_NUMBER = regex(
    rf"(?P<number>(?:{_SHELF}[\w./–-]*\d[\w./–-]*(?:\s{_LAND})?{_STATUTES}|{_CODE}|{_PART}|{_REIGN}))(?:(?:\s\(|\.\s){YEAR_OF_PRINT}\)?)?\W*"
)
# Directive 2014/24/EU of … on public harbours [2014] OJ L94/65
_EUROPEAN = regex(
    rf"(?P<title>(?:{any_of(law_words.EUROPEAN_MAKERS)}\s)?{any_of(law_words.EUROPEAN_LAWS)}\s(?:\([A-Z]{{2,4}}\)\s)?(?:{any_of(law_words.NUMBERS)}\s)?\d{{1,4}}/\d{{1,4}}(?:/[A-Z]{{2,3}})?[^\[\]{BLOTS}]*?),?\s"
    rf"[\[(](?P<year>{YEAR_OF_PRINT})[\])],?\s(?P<journal>{any_of(law_words.GAZETTES)})\s(?P<pages>[A-Z]\s?\d{{1,4}}/\d{{1,4}})[\s.{BLOTS}]*$"
)
# Anon, 1995. Clean Estuaries Act: Pub. L. No. 104-57[Z].
_CHINESE = regex(
    rf"(?i:{one_of(NOBODY)}),\s(?P<year>{YEAR_OF_PRINT})\.\s(?P<title>[^:\[\]]+?\s{any_of(law_words.ACTS)}(?:,?\s(?:{any_of(law_words.OF_DAY)}\s)?{YEAR_OF_PRINT})?):\s"
    rf"(?P<number>[^\[\]]{{2,60}})\[Z(?:/OL)?\][\s.{BLOTS}]*$"
)

LAW_WORDS = first_words(words.LAWS)
_SERIES_WORDS = first_words(law_words.NUMBERED_SERIES)
_LAW_OF_DAY = (
    rf"{any_of(words.LAWS)}(?:\s[^\W\d_][\w-]*+){{0,3}}?\s(?:n[°ºo.]*\s?|{any_of(law_words.NUMBER_OF_LAW)}\s?)?\d[\d./-]*,?\s{any_of(law_words.OF_DAY)}\s[\w.º]+"
    rf"\s(?:{any_of(short_words.BEFORE_YEAR)}\s)?[^\W\d_]{{3,12}}\s(?:{any_of(law_words.OF_YEAR)}\s)?(?P<year>{YEAR_OF_PRINT})\b"
)
_NAMED_BY_DAY, _NUMBERED_LAW = regex(rf"(?<=[.,]\s){_LAW_OF_DAY}"), regex(rf"(?P<title>{_LAW_OF_DAY}[^{BLOTS}]*)")


# Ley 7/2007, de 4 de mayo, de la Luz · Zákon č. 266/2007 Sb., o … · Νόμος 3771/2009. …
_LAW_BY_NUMBER = regex(
    rf"(?P<title>{any_of(words.LAWS)}(?:\s[^\W\d_][\w-]*+){{0,3}}?\s(?:{any_of(law_words.NUMBER_OF_LAW)}\s?)?\d{{1,5}}/(?P<year>{YEAR_OF_PRINT})(?=[.,\s])[^{BLOTS}]*)"
)
# Ustawa z dnia 13 grudnia 2013 r. o ogrodach …
_LAW_BY_DAY = regex(
    rf"(?P<title>{any_of(words.LAWS)}(?:\s[^\W\d_][\w-]*+){{0,5}}?\s{any_of(law_words.OF_DAY)}\s\d{{1,2}}\.?(?:\s[^\W\d_]{{3,12}}\s|\s?\d{{1,2}}\.\s?)(?P<year>{YEAR_OF_PRINT})\b[^{BLOTS}]*)"
)


# Loi sur la lumière, L.R.Q. 2007, c. L-4.
_COMPILED = regex(
    rf"(?P<title>[^\W\d_a-z][^,{BLOTS}]{{3,140}}),\s(?P<compiled>{any_of(law_words.COMPILED_LAWS)})(?:,?\s\(?(?P<year>{YEAR_OF_PRINT})\)?)?,\s"
    rf"(?P<chapter>{_CHAPTERS}\s?[A-Z\d][\w.-]*\w)[\s.{BLOTS}]*$"
)
# SFS 2009:412. Skolljuslag. …
_IN_SERIES = regex(
    rf"(?P<title>{any_of(law_words.NUMBERED_SERIES)}\s(?P<year>{YEAR_OF_PRINT})(?:/\d{{2,4}})?:\s?\d{{1,5}}\b(?!\.?\s\()[^{BLOTS}]*)"
)


def is_of_law(text: str, start: int, date: int) -> bool:
    """Return whether a date belongs to the name of a law behind who made it: Brell. Decreto nº 123, de 4 de maio de 2012."""
    named = _NAMED_BY_DAY.search(text, start)
    return named is not None and named.start() <= date < named.end()


def find_numbered_law(sheet: Draft, start: int) -> bool:
    """Take title and year of a law named by its number and day: Lei n. 12.345, de 3 de maio de 2012. Dispõe sobre …"""
    forms = (_NUMBERED_LAW, _LAW_BY_NUMBER, _LAW_BY_DAY) if sheet.may_have(LAW_WORDS) else ()
    forms = (*forms, _IN_SERIES) if sheet.may_have(_SERIES_WORDS) else forms
    found = next(filter(None, (form.match(sheet.rest, start) for form in forms)), None)
    if not found:
        return False
    sheet.take("year", *found.span("year"))
    sheet.take("title", *found.span("title"))
    sheet.given["x-mark"] = "LAW"
    return True


def _find_compiled(sheet: Draft, start: int) -> bool:
    """Take the title of a law and the chapter of a compilation that holds it, without the year between them."""
    found = _COMPILED.match(sheet.rest, start)
    if not found:
        return False
    sheet.take("title", *found.span("title"))
    sheet.take("year", *found.span("year"))
    sheet.given |= {"number": f"{found['compiled']}, {found['chapter']}", "x-mark": "LAW"}
    return True


def find_law(sheet: Draft, start: int) -> bool:
    """Take the title, the year and the number of a law that is all of an entry; return whether it is one."""
    if coded := next(filter(None, (form.match(sheet.rest, start) for form in (_CODED, _EUROPEAN, _CHINESE))), None):
        for field in coded.groupdict():
            sheet.take(field, *coded.span(field))
        sheet.given["x-mark"] = "LAW"
        return True
    found = _LAW.match(sheet.rest, start)
    if not found:
        return _find_compiled(sheet, start) or find_numbered_law(sheet, start)
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
