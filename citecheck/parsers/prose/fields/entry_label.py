"""Labels at the start of entries: Marlow 2013 = T. Marlow, … and Marlow et al. 2013, Marlow T., Quist K., …"""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_words import JOINERS
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.names.author_list import scan
from citecheck.text.et_al import AL
from citecheck.text.folding import fold

_LABEL = regex(
    rf"(?P<names>[^\W\d_][^\d=«“\"\n]{{1,110}}?),?\s{{1,3}}(?P<year>{YEAR_OF_PRINT}[a-z]?)\s{{0,3}}[=:,–—-]{{0,2}}\s{{1,3}}(?=\S)"
)
_COLONED = regex(rf"(?P<names>[^\W\d_][^\d=«“\"\n()]{{1,110}}?)\s\((?P<year>{YEAR_OF_PRINT}[a-z]?)\)\s?[=:]\s{{1,3}}(?=\S)")
_COLON_BEHIND = regex(rf"{YEAR_OF_PRINT}[a-z]?\)\s?[=:]")
_BRACKETED = regex(rf"\[(?P<names>[^\W\d_][^\[\]\d]{{1,110}}?),?\s?\(?(?P<year>{YEAR_OF_PRINT}[a-z]?)\)?\]\s{{1,3}}(?=\S)")
_DIGIT = regex(r"\d")
_FURTHER = regex(rf"[,/&]|\b(?:{AL}|{'|'.join(sorted(joiner for joiner in JOINERS if joiner.isalpha()))})\b")
_INITIAL = regex(r"(?<![^\W\d_])[^\W\d_]\.")
_REACH = 60


class Label(NamedTuple):
    """Where a label ends, and where its year is."""

    end: int
    year: tuple[int, int]


def _matched(text: str, start: int) -> re.Match[str] | None:
    """Return a label by its form: no name has digits, so what is before the first digit shows which form it may be."""
    digit = _DIGIT.search(text, start)
    before = text[digit.start() - 1] if digit and digit.start() > start else ""
    if before.isspace() and (found := _LABEL.match(text, start)):
        return found
    if digit and before == "(" and _COLON_BEHIND.match(text, digit.start()) and (found := _COLONED.match(text, start)):
        return found
    return _BRACKETED.match(text, start) if text[start : start + 1] == "[" else None


def find_label(text: str, start: int) -> Label | None:
    """Return the label at the start of an entry: names and a year, followed by the first of these names among the authors in full."""
    found = _matched(text, start)
    if found is None or _INITIAL.search(found["names"]):
        return None
    first = max(fold(_FURTHER.split(found["names"])[0]).split(), key=len, default="")
    again = fold(text[found.end() : found.end() + _REACH]).split()
    if len(first) < 2 or first not in again[:6]:
        return None
    run = scan(text, found.end(), min(len(text), found.end() + 400))
    named = run.people and run.people[0].given and first in fold(text[slice(*run.people[0].family)]).split()
    return Label(found.end(), found.span("year")) if named else None
