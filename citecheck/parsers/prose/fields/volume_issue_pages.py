"""Find volume, issue and the pages with them."""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.number_words import ISSUE as ISSUE_WORDS
from citecheck.data.year_bounds import RECENT_YEAR
from citecheck.parsers.prose.draft import Draft
from citecheck.parsers.prose.fields.meeting_titles import is_year_of_meeting
from citecheck.parsers.prose.fields.volume_features import weight
from citecheck.parsers.prose.fields.volume_patterns import (
    BOOK_VOLUME,
    EASTERN,
    EASTERN_SIGNS,
    FIRST_NUMBER,
    HOUSED,
    ISSUE_ALONE,
    ISSUE_BEFORE,
    ISSUE_IN_BRACKETS,
    ISSUES,
    LOCUS,
    LONE_VOLUME,
    LONGEST_LABEL,
    PAGE_BEFORE,
    YEAR_AND_PAGES,
    may_be_labelled,
)
from citecheck.text.word_patterns import rows

_VOLUME_AND_ISSUE = regex(r"(?P<volume>\d{1,4})[-–](?P<issue>\d{1,2})")
_ISSUES = frozenset(word for word in rows(ISSUE_WORDS) if word.isalpha() and len(word) > len("iss"))  # (Lamp Server issue)
_YEAR = regex(RECENT_YEAR)
_ENOUGH = 2.0
_LABEL = 12  # characters of a label with its gap


class Locus(NamedTuple):
    """The span of volume, issue and pages together, and how certain they are."""

    start: int
    end: int
    score: float


def find_locus(sheet: Draft, start: int) -> Locus | None:
    """Take volume, issue and pages from the text after ``start``, and return their span."""
    if EASTERN_SIGNS.search(sheet.rest, start) and (eastern := EASTERN.search(sheet.rest, start)):
        return _take(sheet, eastern, ("issue",), 4.0)
    best, match, at, year = _ENOUGH, None, start, sheet.field("year")
    while found := _locus(sheet.rest, at):
        if not any(found.group("label", "behind", "pages", *ISSUES)):
            at = found.end("volume")  # a number and nothing else: Lamps 12
            continue
        score = weight(found, sheet.rest)
        if not found["label"] and PAGE_BEFORE.search(sheet.rest, max(start, found.start() - _LABEL), found.start()):
            score = 0.0  # The Harbour Post, pp. 1, 4
        if found["volume"] == year and not any(found.group("label", *ISSUES)) and _is_of_last_sentence(sheet, start, found):
            score = 0.0  # Proceedings of the Lamp Days, 2017, 12–34
        if score >= best:
            best, match = score, found
        at = found.end() if score >= _ENOUGH else found.end("volume")
    if not (match and match["pages"]) and (housed := HOUSED.search(sheet.rest, start)) and not _is_of_meeting(housed):
        sheet.take("publisher", *housed.span("house"))
        return _take(sheet, housed, ("issue",), 4.0)
    return _take(sheet, match, ISSUES, best) if match else None


def _is_of_last_sentence(sheet: Draft, start: int, found: re.Match[str]) -> bool:
    """Return whether the entry's year, where a volume may be, is that of the meeting that is named in the same sentence."""
    return is_year_of_meeting(found["volume"], sheet.rest[start : found.start()].rsplit(". ", 1)[-1])


def _locus(text: str, at: int) -> re.Match[str] | None:
    """Return the first match of volume, issue and pages from a place, looked for near numbers alone."""
    if not (found := FIRST_NUMBER.search(text, at)):
        return None
    first = found.start()
    before = max(at, first - LONGEST_LABEL)
    return LOCUS.search(text, before if may_be_labelled(text[before:first]) else first)


def _is_of_meeting(housed: re.Match[str]) -> bool:
    """Return whether a number before a publisher is the year of a meeting: Proceedings of LAMPS 2018. Quay: 12–18."""
    return bool(_YEAR.fullmatch(housed["volume"])) and housed["issue"] is None


def _take(sheet: Draft, match: re.Match[str], issues: tuple[str, ...], score: float) -> Locus:
    if "i3" in issues and match["label"] and _is_double(match):
        sheet.take("volume", match.start("volume"), match.end("i3"))
        issues = ()
    sheet.take("volume", *match.span("volume"))
    both = _VOLUME_AND_ISSUE.fullmatch(match["volume"])
    if both and not any(match[issue] for issue in issues) and int(both["issue"]) < int(both["volume"]):
        at = match.start("volume")  # Annales des lampes, 25-1: volume numbers do not run backwards
        sheet.places["volume"] = (at, at + both.end("volume"))
        sheet.take("number", at + both.start("issue"), at + both.end("issue"))
    if "i4" in issues and match["i4"] and not match["pages"] and not any(c.isalpha() for c in sheet.text[slice(*match.span("date"))]):
        sheet.take("pages", *match.span("i4"))  # Lamps 12, 345 (2009): of two numbers the second is the page, but Lamps 12, 3 (Summer 2009)
        issues = ()
    for issue in issues:
        if match[issue] and (issue == "i10" or _names_issue(match[issue])):
            sheet.take("number", *match.span(issue))
    if match["pages"]:
        sheet.take("pages", *match.span("pages"))
    sheet.mask(*match.span())
    return Locus(match.start(), match.end(), score)


def _is_double(match: re.Match[str]) -> bool:
    """Return whether two numbers behind a label are one double volume: Vol. 11/12."""
    volume, behind = match["volume"], match["i3"] or ""
    slash = match.string[match.end("volume") : match.start("i3")].strip() == "/"
    return slash and volume.isdecimal() and behind.isdecimal() and int(behind) == int(volume) + 1


def _names_issue(written: str) -> bool:
    """Return whether the words behind a volume are an issue, as figures, supplements and the word itself are: (July) is not."""
    return any(c.isdigit() for c in written) or written[0] in "Ss" or not _ISSUES.isdisjoint(written.lower().split())


def find_lone_volume(sheet: Draft, start: int) -> Locus | None:
    """Find a number at the end of the entry, where a journal's volume may be; nothing is taken."""
    found = LONE_VOLUME.search(sheet.rest, start)
    low = max(start, found.start() - 12) if found else 0
    if not found or PAGE_BEFORE.search(sheet.rest, low, found.start()) or ISSUE_BEFORE.search(sheet.rest, low, found.start()):
        return None
    return Locus(*found.span("volume"), 1.0)


def take_lone_volume(sheet: Draft, locus: Locus) -> None:
    """Take and mask out a volume on its own."""
    sheet.take("volume", locus.start, locus.end)
    sheet.mask(locus.start, locus.end)


def find_issue_alone(sheet: Draft, start: int) -> re.Match[str] | None:
    """Find an issue without a volume; nothing is taken."""
    return ISSUE_ALONE.search(sheet.rest, start) or ISSUE_IN_BRACKETS.search(sheet.rest, start)


def find_pages_after_year(sheet: Draft, start: int) -> Locus | None:
    """Find a journal's year and pages without a volume; nothing is taken."""
    found = YEAR_AND_PAGES.search(sheet.rest, start)
    return Locus(found.start(), found.end(), 2.0) if found else None


def take_issue_alone(sheet: Draft, found: re.Match[str]) -> Locus:
    """Take and mask out an issue without a volume, and its pages."""
    return _take(sheet, found, ("issue",), 2.0)


def find_book_volume(sheet: Draft, start: int) -> tuple[int, int] | None:
    """Take and mask out the volume of a book: (Vol. 2), Vol. 35., Bd. 3; return where it is."""
    found = BOOK_VOLUME.search(sheet.rest, start) if "volume" not in sheet.places else None
    if not found:
        return None
    sheet.take("volume", *found.span("v1" if found["v1"] else "v2"))
    sheet.mask(*found.span())
    return found.span()
