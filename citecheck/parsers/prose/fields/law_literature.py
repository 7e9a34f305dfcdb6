"""Works as handbooks of law print them, the year after the title: 'Of Lamps' (2013) 12 HLR 55 · Lamps (3rd edn, Fell 2019)."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import edition_labels, entry_words, work_words
from citecheck.data.lexicon.name_words import EDITOR_MARKS
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.names.author_list import Run
from citecheck.names.organisations import is_organisation
from citecheck.parsers.prose.draft import BLOTS, Draft
from citecheck.text.word_patterns import any_of, either_case, one_of

_QUOTED = r",\s(?:'(?P<title>[^“”\"\n]{4,240}?)'|‘(?P<title2>[^“”\"\n]{4,240}?)’|[“\"](?P<title3>[^“”\"\n]{4,240}?)[”\"])\s"
_END = rf"[\s.{BLOTS}]*$"
_ARTICLE = regex(
    rf"{_QUOTED}[(\[](?P<year>{YEAR_OF_PRINT})[)\]]\s(?:(?P<volume>\d{{1,4}})(?:\((?P<number>\d{{1,3}})\))?\s)?"
    rf"(?P<journal>[A-Z][^\d,;:()\[\]]{{1,80}}?)\s(?P<pages>\d{{1,5}}(?:\s?[-–]\s?\d{{1,5}})?){_END}"
)
_IMPRINT = (
    rf"\((?:(?P<edition>\d{{1,2}}{any_of(edition_labels.ENGLISH_ORDINAL_ENDINGS)}\s{any_of(entry_words.EDITION_LABELS)}),\s)?"
    rf"(?P<publisher>[A-Z][^()\d,;:]{{1,60}}?)\s(?P<year>{YEAR_OF_PRINT})\)(?:\s(?P<pages>\d{{1,4}}(?:[-–]\d{{1,4}})?))?{_END}"
)
_CHAPTER = regex(
    rf"{_QUOTED}{any_of(work_words.CHAPTER_IN)}\s(?P<editor>[^\W\d_a-z][^()\d]{{2,120}}?)\s\((?:{one_of(EDITOR_MARKS)})\),\s"
    rf"(?P<booktitle>[^\W\d_a-z][^()]{{3,200}}?)\s{_IMPRINT}"
)
_BOOK = regex(rf",\s(?P<title>[^\W\d_a-z][^\d()‘’“”\"]{{3,200}}?)\s{_IMPRINT}")
_FORMS = (_ARTICLE, _CHAPTER, _BOOK)
_REPORT = regex(
    rf"(?P<author>[^\W\d_a-z][^,()\d]{{3,80}}),\s(?P<title>[^\W\d_a-z][^()‘’“”\"]{{3,200}}?)\s"
    rf"\((?P<type>[A-Z][^(),\d]{{1,40}}?)\s{either_case(entry_words.NUMBER_LABELS)}\.?\s(?P<number>\d[\w/-]{{0,9}}),\s(?P<year>{YEAR_OF_PRINT})\){_END}"
)


def find_law_literature(sheet: Draft, start: int, run: Run) -> bool:
    """Take the fields of an article, a chapter, a book or a report; return whether an entry has such a form to its end."""
    if "(" not in sheet.rest and "[" not in sheet.rest:
        return False
    if not run.people:
        return _find_report(sheet, start)
    found = next(filter(None, (form.match(sheet.rest, run.end) for form in _FORMS)), None)
    if not found:
        return False
    sheet.run = run
    sheet.take("author", start, run.end)
    for group, (begin, end) in ((name, found.span(name)) for name, value in found.groupdict().items() if value):
        sheet.take(group.rstrip("23"), begin, end)
    return True


def _find_report(sheet: Draft, start: int) -> bool:
    """Take the fields of a report by an organisation: Harbour Commission, Lamps at Sea (Harb Com No 12, 2011)."""
    found = _REPORT.match(sheet.rest, start)
    if not found or not is_organisation(found["author"]):
        return False
    for field in found.groupdict():
        sheet.take(field, *found.span(field))
    sheet.given["x-mark"] = "R"
    return True
