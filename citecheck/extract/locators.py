"""Locators after a year: the pages, chapters or paragraphs of the work."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import AND_BETWEEN
from citecheck.data.lexicon.locators import ABOVE_ALL, BEFORE_PAGES, FOLLOWING_PAGES, LABELS, SECONDARY, UP_TO
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.text.word_patterns import any_of

_LEAF = r"[A-Za-z]{1,2}\.?\d{1,3}[rv](?!\w)|[a-z]\.[ivx]{1,5}[rv]?(?![\w.])"  # of an early print: a3r, a.1v, a.iv
_NUMBER = (
    rf"(?:(?:{_LEAF}|[A-Z]{{0,2}}\d{{1,5}}(?:[.:]\d{{1,4}})?(?:[a-eg-zA-Z](?!\w))?"
    r"|[ivxlcdmIVXLCDM]{1,8}(?:/\d{1,2})?(?![\w.]))(?:\s?" + any_of(FOLLOWING_PAGES) + r"(?!\w)\.?)?)"
)
_SPAN = regex(rf"{_NUMBER}(?:(?:\s?[-‐‑–—−]{{1,2}}\s?|\s{any_of(UP_TO)}\s(?=\d)){_NUMBER})?")
_PARTED = regex(rf"\s?(?:,|{any_of(AND_BETWEEN)})\s?(?!{YEAR_IN_TEXT}(?!\d))")
_MOST = 8
_LABEL = r"[§¶]{1,2}|[^\W\d]{1,12}\.?"
PAGE_RANGE = r"\d{1,5}(?:\s?[-–—]\s?\d{1,5})?"
_LEAD = regex(rf"\s?[:,]\s?|\s{{1,2}}|[;.]\s(?=(?:{any_of(BEFORE_PAGES)})?\.?\s?{PAGE_RANGE}[)\]])")
_WORD = regex(_LABEL)
_NEXT = regex(rf"\s?(?:,|{any_of(AND_BETWEEN)})\s?({_LABEL})\s?")
_YEAR = regex(rf"{YEAR_IN_TEXT}(?:[a-z]|\W|$)")
_YEAR_NEXT = regex(rf"{YEAR_IN_TEXT}[a-z]?\s?\[")  # 2011 [1979], 2008 [1963]: not a page
_ENDS = regex(r"\s?[,;)\]}]")
_GAP = " \n\t,;()[]"


def locator(prose: str, at: int, *, bracketed: bool) -> tuple[int, int] | None:
    """Return the span of the locator that follows a year ending at ``at``, or None."""
    lead = _LEAD.match(prose, at)
    if lead is None:
        return None
    start = lead.end()
    word = _WORD.match(prose, start)
    if word and word[0].lower() in ABOVE_ALL and prose[word.end() : word.end() + 1].isspace():
        start = word.end() + 1
        word = _WORD.match(prose, start)
    if word and word[0].lower() in LABELS:
        end = _spans(prose, word.end() + (prose[word.end() : word.end() + 1].isspace()))
    else:
        end = None if _YEAR_NEXT.match(prose, start) else _spans(prose, start)
        if end is None or not _stands_alone(prose, lead[0].strip(), start, end, bracketed):
            return None
    if end is None or (not bracketed and start - at > 2):
        return None
    return start, end


def _spans(prose: str, at: int) -> int | None:
    """Return where the numbers and ranges end that begin here, with commas, conjunctions, labels (vol. 1, p. 34); None without any."""
    found = _SPAN.match(prose, at)
    for _ in range(_MOST if found else 0):
        separated = found and (_labelled(prose, found.end()) or _PARTED.match(prose, found.end()))
        following = separated and _SPAN.match(prose, separated.end())
        if following is None:
            break
        found = following
    return found.end() if found else None


def _labelled(prose: str, at: int) -> re.Match[str] | None:
    """Return the end of a comma and the label of a further part, if they follow."""
    found = _NEXT.match(prose, at)
    return found if found and found[1].lower() in LABELS else None


def _stands_alone(prose: str, mark: str, start: int, end: int, bracketed: bool) -> bool:
    """Return whether a number without a label is a locator: after a colon, or in a bracket where it cannot be a year."""
    if mark == ":":
        return not prose[end : end + 1].isalnum()
    named = mark == "," or prose[start].isdigit()
    return named and bracketed and not _YEAR.match(prose, start) and _ENDS.match(prose, end) is not None


def is_second_hand(prose: str, at: int) -> bool:
    """Return whether "as cited in" or the like follows: the work was read second-hand, and need not be listed."""
    rest = prose[at : at + 30].lstrip(_GAP).lower()
    return rest.startswith(SECONDARY) and any(
        rest.startswith(words) and not rest[len(words) : len(words) + 1].isalpha() for words in SECONDARY
    )
