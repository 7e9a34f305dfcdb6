"""Find volume and issue, and the pages with them: the place in a journal."""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.parsers.prose.draft import BLOTS, DATE, Draft
from citecheck.parsers.prose.fields.volume_patterns import (
    BOOK_VOLUME,
    EASTERN,
    HOUSED,
    ISSUE_ALONE,
    ISSUE_BEFORE,
    ISSUE_IN_BRACKETS,
    ISSUES,
    LOCUS,
    LONE_VOLUME,
    PAGE_BEFORE,
    YEAR_AND_PAGES,
)

_INITIAL_BEFORE = regex(r"(?:^|\s)[A-Z]\.$")
_SMALL_WORD = regex(r"[a-z]{3,}$")
_ROMAN = regex(r"c{0,3}(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})", re.IGNORECASE)
_VOLUME_AND_ISSUE = regex(r"(?P<volume>\d{1,4})[-–](?P<issue>\d{1,2})")
_SEPARATORS = {":": 1.3, ";": 0.3, ",": 0.3}
_SHORTENED = regex(r"(?:(?:[A-Z][a-z]+|J)\.\s(?:[A-Z]\s)?|[A-Z][a-z]+\s[A-Z]\s)$")  # Lamp. Lett. B 51 47
_MARKS = " .,;" + BLOTS
_NEAR = 60
_ENOUGH = 2.0


class Locus(NamedTuple):
    """Where volume, issue and pages stand together, and how sure that is."""

    start: int
    end: int
    score: float


def find_locus(sheet: Draft, start: int) -> Locus | None:
    """Take volume, issue and pages from the text after ``start``, and tell where they stand."""
    if not sheet.rest.isascii() and (eastern := EASTERN.search(sheet.rest, start)):
        return _take(sheet, eastern, ("issue",), 4.0)
    best, match, at = _ENOUGH, None, start
    while found := LOCUS.search(sheet.rest, at):
        score = _weight(found, sheet.rest)
        if score >= best:
            best, match = score, found
        at = found.end() if score >= _ENOUGH else found.end("volume")
    if not (match and match["pages"]) and (housed := HOUSED.search(sheet.rest, start)):
        sheet.take("publisher", *housed.span("house"))
        return _take(sheet, housed, ("issue",), 4.0)
    return _take(sheet, match, ISSUES, best) if match else None


def _take(sheet: Draft, match: re.Match[str], issues: tuple[str, ...], score: float) -> Locus:
    sheet.take("volume", *match.span("volume"))
    both = _VOLUME_AND_ISSUE.fullmatch(match["volume"])
    if both and not any(match[issue] for issue in issues) and int(both["issue"]) < int(both["volume"]):
        at = match.start("volume")  # Annales des lampes, 25-1: no volumes are counted backwards
        sheet.places["volume"] = (at, at + both.end("volume"))
        sheet.take("number", at + both.start("issue"), at + both.end("issue"))
    if "i4" in issues and match["i4"] and not match["pages"] and not any(c.isalpha() for c in sheet.text[slice(*match.span("date"))]):
        sheet.take("pages", *match.span("i4"))  # Lamps 12, 345 (2009): of two numbers the second is the page, but Lamps 12, 3 (Summer 2009)
        issues = ()
    for issue in issues:
        if match[issue] and (any(c.isdigit() for c in match[issue]) or match[issue][0] in "Ss"):  # (July) is no issue
            sheet.take("number", *match.span(issue))
    if match["pages"]:
        sheet.take("pages", *match.span("pages"))
    sheet.mask(*match.span())
    return Locus(match.start(), match.end(), score)


def _weight(found: re.Match[str], text: str) -> float:
    """How surely this is a locus: labels, brackets, a range of pages, and what stands around it."""
    pages, issue = found["pages"] or "", any(found[name] for name in ISSUES)
    ranged = any(dash in pages for dash in "-–—−")
    separator = (found["sep"] or "").strip()
    label = found["label"] or found["behind"]
    score = 2.0 * bool(label) + 1.2 * issue + 1.0 * bool(found["date"]) + (1.0 if pages else 0.0) + (1.2 if ranged else 0.0)
    score += _SEPARATORS.get(separator, -0.5 if pages and not ranged and not found["date"] else 0.0) + (0.8 if found["word"] else 0.0)
    if not issue and not pages and not label:
        score -= 2
    if (found["i1"] or "").isdigit() and not pages:
        score += 0.6
    if found["date"] and pages and separator != ";" and found["volume"][-1].isdigit():
        score += 0.8  # 19 (2008) 041203
    if found["volume"].isalpha() and not found["label"]:
        no_number = found["volume"].islower() and not _ROMAN.fullmatch(found["volume"])  # civil, ill
        score -= 9.0 if no_number else 0.0 if issue or found["word"] else 1.2
    dated = found["date"] or DATE in text[max(0, found.start() - 2) : found.start()]  # Lamp Letters 2004 54 65
    if pages and not ranged and separator in {"", "."} and not found["word"] and not issue and not dated:
        score += 0.8 if len(pages) >= 5 or (_SHORTENED.search(text[: found.start()]) and not text[found.end() :].strip(_MARKS)) else -1.5
    return score + _by_company(found, text, sure=bool(issue or pages))


def _by_company(found: re.Match[str], text: str, *, sure: bool) -> float:
    """What stands before and behind: a date, a stop, a small word that numbers follow in titles; how much text is left."""
    before = text[max(0, found.start() - _NEAR) : found.start()].rstrip()
    if ISSUE_BEFORE.search(before):
        return -9.0
    if found["volume"].isalpha() and not found["label"] and (_INITIAL_BEFORE.search(before) or (found["volume"] in "CL" and found["i4"])):
        return -9.0  # Brell B. V. p. 61 · Lamp Rev. C, 89 (2004)
    score = 0.7 if DATE in before[-2:] else 0.0
    if before[-1:] in {".", ",", ")"} or before[-1:].isalpha():
        score += 0.3
    if not found["label"] and _SMALL_WORD.search(before):
        score -= 0.4
    left = len(text[found.end() : found.end() + 2 * _NEAR].strip(" .,;:)" + BLOTS))
    if not left and sure:
        return score + 0.8
    return score - min(3.5 if found["label"] else 2.5, 0.5 + left / 30)


def find_lone_volume(sheet: Draft, start: int) -> Locus | None:
    """A number that ends the entry, where a journal's volume may stand; nothing is taken."""
    found = LONE_VOLUME.search(sheet.rest, start)
    low = max(start, found.start() - 12) if found else 0
    if not found or PAGE_BEFORE.search(sheet.rest, low, found.start()) or ISSUE_BEFORE.search(sheet.rest, low, found.start()):
        return None
    return Locus(*found.span("volume"), 1.0)


def take_lone_volume(sheet: Draft, locus: Locus) -> None:
    """Take and mask out a volume that stands alone."""
    sheet.take("volume", locus.start, locus.end)
    sheet.mask(locus.start, locus.end)


def find_issue_alone(sheet: Draft, start: int) -> re.Match[str] | None:
    """Where an issue stands without a volume; nothing is taken."""
    return ISSUE_ALONE.search(sheet.rest, start) or ISSUE_IN_BRACKETS.search(sheet.rest, start)


def find_pages_behind_year(sheet: Draft, start: int) -> Locus | None:
    """Where a journal's year and pages stand without a volume; nothing is taken."""
    found = YEAR_AND_PAGES.search(sheet.rest, start)
    return Locus(found.start(), found.end(), 2.0) if found else None


def take_issue_alone(sheet: Draft, found: re.Match[str]) -> Locus:
    """Take and mask out an issue without a volume, and its pages."""
    return _take(sheet, found, ("issue",), 2.0)


def find_book_volume(sheet: Draft, start: int) -> tuple[int, int] | None:
    """Take and mask out the volume of a book: (Vol. 2), Vol. 35., Bd. 3; where it stands."""
    found = BOOK_VOLUME.search(sheet.rest, start) if "volume" not in sheet.places else None
    if not found:
        return None
    sheet.take("volume", *found.span("v1" if found["v1"] else "v2"))
    sheet.mask(*found.span())
    return found.span()
