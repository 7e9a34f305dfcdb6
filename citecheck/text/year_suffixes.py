"""Year suffixes (2003a): their order, and how years are written with them. Lists, cleanup and essays read and give them by these."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.date_words import NO_DATE, NOT_YET

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WORDS = "|".join(re.escape(word).replace(r"\ ", r"\s?") for word in sorted((*NO_DATE, *NOT_YET), key=lambda word: (-len(word), word)))

# A year, or what replaces it, and its suffix with the mark before it: 2003a, n.d.-b, in press-c.
YEAR_WITH_SUFFIX = regex(rf"(?P<year>-?\d{{4}}|(?:{_WORDS}))(?P<suffix>(?P<mark>[\s-]?)[a-z]{{1,2}})?(?![A-Za-z])", re.IGNORECASE)


def suffix_at(position: int) -> str:
    """The suffix of a work by its place among those of one year, from 0: a to z, then aa, ab … zz, aaa …"""
    before, letter = divmod(position, len(_LETTERS))
    return (suffix_at(before - 1) if before else "") + _LETTERS[letter]
