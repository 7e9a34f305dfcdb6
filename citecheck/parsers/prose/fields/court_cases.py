"""Court cases as lawyers cite them: Brune v. Board of Rain, 347 U.S. 483 (1954); R v Marlow [1994] 1 AC 212."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import edition_labels, entry_words, law_words
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.name_words import NOBODY
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.draft import BLOTS, Draft
from citecheck.text.first_words import first_words
from citecheck.text.word_patterns import any_of, one_of

_PARTY = r"[^\W\d_a-z][^;:“”\"\[\]{}]{0,80}?"
_TITLE = rf"(?P<title>{_PARTY}\s(?:{any_of(words.VERSUS)})\s{_PARTY}|{any_of(law_words.IN_RE)}\s{_PARTY})"
_REPORTER = r"(?P<reporter>[A-Z][\w.&’']*(?:\s(?:\d[a-z]{1,2}|[A-Z][\w.&’']*))*)"
_YEAR = rf"(?P<year>{YEAR_OF_PRINT})"
_AMERICAN = regex(
    rf"{_TITLE},\s(?P<volume>\d{{1,4}})\s{_REPORTER}\s(?P<pages>\d{{1,5}}(?:,\s\d{{1,5}})?)\s\((?P<court>(?:\d{{1,2}}{any_of(edition_labels.COURT_ENDINGS)}\s)?[^()\d]{{0,40}}?)\s?{_YEAR}\)[\s.{BLOTS}]*$"
)
_BRITISH = regex(
    rf"{_TITLE},?\s[\[(]{_YEAR}[\])]\s(?:(?P<volume>\d{{1,3}})\s)?{_REPORTER}\s(?P<pages>(?:[IVX]{{1,3}}-)?\d{{1,5}}|[A-Z]\d{{1,4}}/\d{{1,5}})[\s.{BLOTS}]*$"
)
_ECLI = rf"{any_of(law_words.CASE_IDENTIFIERS)}:[A-Z]{{2}}:[A-Z\d]{{1,7}}:\d{{4}}:[\dA-Z.]{{1,25}}"
# Case C-12/15 Brune v Board of Rain [2015] ECLI:EU:C:2015:7 · Brune v Board of Rain (Case C-12/15) ECLI:EU:C:2015:7
_BY_ECLI = regex(
    rf"{_TITLE},?\s(?:[\[(]{YEAR_OF_PRINT}[\])],?\s)?(?P<number>{any_of(law_words.CASE_IDENTIFIERS)}:[A-Z]{{2}}:[A-Z\d]{{1,7}}:{_YEAR}:[\dA-Z.]{{1,25}}?)(?:[\s.,]{{1,2}}\(?{YEAR_OF_PRINT}\)?)?[\s.{BLOTS}]*$"
)
_CITE = rf"(?P<volume>\d{{1,4}})\s{_REPORTER}\s(?P<pages>\d{{1,5}}(?:,\s\d{{1,5}})?)"
_COURT = rf"(?P<court>\d{{1,2}}{any_of(edition_labels.COURT_ENDINGS)}\s[A-Z][a-z]{{2,9}}\.?|[A-Z][^.,\d]{{2,40}})"
# As styles for other works print them: Brune v. Board of Rain (1954) 512 U.S. 207 · Brune v. Board of Rain. 512 U.S. 207, 1954
# · Anon, 1954. Brune v. Board of Rain[Z]. 347 U.S. 483.
_YEAR_BEHIND_TITLE = regex(rf"{_TITLE}\s\({_YEAR}\)\s(?:{_COURT},\s)?{_CITE}[\s.{BLOTS}]*$")
_YEAR_LAST = regex(rf"(?:{_COURT}(?:\.\s|(?<=\.)\s))?{_TITLE}\.\s{_CITE},\s{_YEAR}[\s.{BLOTS}]*$")
_YEAR_FIRST = regex(rf"(?i:{one_of(NOBODY)}),\s{_YEAR}\.\s{_TITLE}(?:\[Z\]\.\s{_CITE}|:\s(?P<number>{_ECLI})\[Z\])[\s.{BLOTS}]*$")
_FORMS = (_AMERICAN, _BRITISH, _BY_ECLI, _YEAR_BEHIND_TITLE, _YEAR_LAST, _YEAR_FIRST)
_PARTIES = first_words(words.VERSUS, law_words.IN_RE)
_ENDING_WITH_STOPS = frozenset({"institution", "journal", "title"})
_SHORT_COURT = regex(r"\s[A-Z][a-z]{2,3}$")
_COMPANY = regex(rf"\s{any_of(entry_words.COMPANIES)}$")


def find_case(sheet: Draft, start: int) -> bool:
    """Take parties, reporter, its volume and page, court and year of a case that is all of an entry; return whether it is one."""
    found = next(filter(None, (form.match(sheet.rest, start) for form in _FORMS)), None) if sheet.may_have(_PARTIES) else None
    if not found:
        return False
    fields = {
        "title": "title",
        "year": "year",
        "volume": "volume",
        "journal": "reporter",
        "pages": "pages",
        "institution": "court",
        "number": "number",
    }
    for field, group in fields.items():
        if found.groupdict().get(group):
            sheet.take(field, *found.span(group))
    for field in _ENDING_WITH_STOPS & sheet.places.keys():
        begin, end = sheet.places[field]
        if sheet.rest[end] == "." and _is_stopped(sheet, field, begin, end):
            sheet.places[field] = (begin, end + 1)  # U.S. · 9th Cir. · Brune v. Lamp Co.
    sheet.given["x-mark"] = "CASE"
    return True


def _is_stopped(sheet: Draft, field: str, begin: int, end: int) -> bool:
    """Return whether a stop belongs to an abbreviation at the end of a field: U.S. · 9th Cir. · Brune v. Lamp Co."""
    if field == "title":
        return sheet.rest[end + 1] in ",[" or bool(_COMPANY.search(sheet.rest, begin, end))
    return field == "journal" or bool(_SHORT_COURT.search(sheet.rest, begin, end))
