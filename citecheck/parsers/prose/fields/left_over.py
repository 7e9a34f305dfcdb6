"""Take what is left between the fields of an entry once its parts are known: a series, a visit, the month of an issue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.locators import BEFORE_PAGES
from citecheck.data.lexicon.months import FREQUENT_MONTHS, SEASONS
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.classify import is_series
from citecheck.parsers.prose.draft import Draft
from citecheck.parsers.prose.fields.meeting_titles import PROCEEDINGS
from citecheck.text.word_patterns import any_of

_MONTH = "(?:" + "|".join(sorted(FREQUENT_MONTHS | SEASONS, key=lambda word: (-len(word), word))) + r")\.?"
_SMALL = "|".join(sorted(INSIDE_NAMES))
_NAME = rf"[^\W\d_a-z][\w’'-]*+(?:\s(?:[^\W\d_a-z][\w’'-]*+|[–-]|{_SMALL})){{1,11}}"
_IN_BRACKETS = regex(
    rf"\W{{0,2}}\((?P<series>[^\W\d_a-z][^();:\d]{{6,90}}?)(?:,?\s(?P<seriesnumber>\d{{1,4}}))?\)[\s.,]*(?:{any_of(BEFORE_PAGES)}\.?\s?)?"
)
_SENTENCE = regex(rf".*?[.)”]?\s?(?P<series>{_NAME})(?:,?\s(?P<seriesnumber>\d{{1,4}}))\.\s?", re.DOTALL)
_VISITED = regex(rf".*\((?P<urldate>\d{{1,2}}\s{_MONTH},?\s{YEAR_OF_PRINT})\)[\s.]*", re.IGNORECASE | re.DOTALL)
_PAGES_LAST = regex(r"\s(?P<pages>(?P<first>\d{1,4})[–-](?P<last>\d{1,4}))\Z")
_OF_ISSUE = regex(rf"\)?[\s,]*\(?(?P<month>{_MONTH}(?:\s?[/–-]\s?{_MONTH})?)\)?\s?[:,]\s?(?:{any_of(BEFORE_PAGES)}\.?\s?)?", re.IGNORECASE)


class _Gap(NamedTuple):
    """What is between two fields of an entry: the fields' names, its place and its text."""

    before: str
    behind: str
    start: int
    text: str


def take_left(sheet: Draft) -> None:
    """Take the field that the words between two fields are, if the fields on either side leave no doubt."""
    _part_pages(sheet)
    for gap in list(_gaps(sheet)):
        for pattern, holds in _KINDS:
            found = pattern.fullmatch(gap.text) if holds(sheet, gap) else None
            if found and _is_sound(gap, found):
                _take(sheet, gap, found)
                break


def _part_pages(sheet: Draft) -> None:
    """Separate the pages from the title of proceedings, if only a space is between them: In Proceedings of the Lamp Days 12–34. Brell."""
    start, end = sheet.places.get("booktitle", (0, 0))
    found = _PAGES_LAST.search(sheet.text, start, end) if "pages" not in sheet.places else None
    if found and PROCEEDINGS.search(sheet.text, start, end) and int(found["first"]) < int(found["last"]):
        sheet.places["booktitle"] = (start, found.start())
        sheet.places["pages"] = found.span("pages")


def _gaps(sheet: Draft) -> Iterator[_Gap]:
    """Yield what is between fields and has letters."""
    placed = sorted((start, end, field) for field, (start, end) in sheet.places.items())
    for (_, end, before), (start, _, behind) in pairwise([*placed, (len(sheet.text), len(sheet.text), "")]):
        if start > end and any(map(str.isalpha, between := sheet.text[end:start])):
            yield _Gap(before, behind, end, between)


def _take(sheet: Draft, gap: _Gap, found: re.Match[str]) -> None:
    for field, value in found.groupdict().items():
        if value and field == "month":
            sheet.given.setdefault("month", value.rstrip("."))
        elif value and field not in sheet.places:
            sheet.places[field] = (gap.start + found.start(field), gap.start + found.end(field))


def _is_sound(gap: _Gap, found: re.Match[str]) -> bool:
    """Return whether a series has a number or words of a series; in brackets after a publisher, two words are enough."""
    groups = found.groupdict()
    if "series" in groups and groups["series"].isdigit():
        return False
    if "series" not in groups or groups["seriesnumber"]:
        return True
    return (gap.before == "publisher" and " " in groups["series"]) or is_series(groups["series"], numbered=True)


def _may_be_bracketed_series(sheet: Draft, gap: _Gap) -> bool:
    return gap.before == "publisher" and "series" not in sheet.places and not sheet.places.keys() & {"journal", "school"}


def _may_be_series(sheet: Draft, gap: _Gap) -> bool:
    between = gap.before in {"booktitle", "editor", "title", "translator"} and gap.behind in {"address", "publisher"}
    return between and "series" not in sheet.places and "journal" not in sheet.places


def _may_be_visit(sheet: Draft, gap: _Gap) -> bool:
    return not gap.behind and "urldate" not in sheet.places and "year" in sheet.places


def _may_be_month(sheet: Draft, gap: _Gap) -> bool:
    return gap.before in {"number", "volume"} and gap.behind == "pages"


_KINDS = (
    (_IN_BRACKETS, _may_be_bracketed_series),
    (_SENTENCE, _may_be_series),
    (_VISITED, _may_be_visit),
    (_OF_ISSUE, _may_be_month),
)
