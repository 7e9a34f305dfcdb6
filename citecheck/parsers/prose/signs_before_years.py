"""Signs before the year of an entry: ca. 1899, c1999."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.date_words import ABOUT_YEAR
from citecheck.data.lexicon.entry_words import BEFORE_DATE
from citecheck.text.word_patterns import any_of

_ABOUT = regex(rf"(?<![^\W_])(?!(?-i:C)\.){any_of(ABOUT_YEAR)}\s?\[?\Z", re.IGNORECASE)
_SIGN = regex(rf"(?<![^\W_])(?!(?-i:C)\W){any_of(BEFORE_DATE)}\s?\[?\Z", re.IGNORECASE)


def is_about(source: str, year: int) -> bool:
    """Return whether a word for "about" is before the year at this place: ca. 1899."""
    return bool(_ABOUT.search(source, max(0, year - 9), year))


def date_start(source: str, year: int) -> int:
    """Return where a date begins whose year has a sign before it: ca. 1899, c1999."""
    sign = _SIGN.search(source, max(0, year - 9), year)
    return sign.start() if sign else year
