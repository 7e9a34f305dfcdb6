"""Names of the list in Cyrillic or Greek that a text has in Latin letters: Petrov for Петров."""

from __future__ import annotations

from functools import lru_cache

from citecheck.data.transliteration import COMMON_FORM, CYRILLIC, GREEK, GREEK_PAIRS

_LETTERS = str.maketrans(CYRILLIC | GREEK)
_CYRILLIC = "\u0400"
_FIRST, _LAST = "\u0370", "\u04ff"  # the two alphabets' letters lie between


def is_transliterated(seen: str, meant: str) -> bool:
    """Whether a folded name in Latin letters is a folded one of another alphabet.

    >>> is_transliterated("sidorova", "сидорова"), is_transliterated("tchaikovsky", "чаиковскии"), is_transliterated("petrov", "сидоров")
    (True, True, False)
    """
    return seen.isascii() and bool(meant) and _FIRST <= meant[0] <= _LAST and _common(seen) == _common(_latin(meant))


def _latin(name: str) -> str:
    for pair, sound in GREEK_PAIRS if name[0] < _CYRILLIC else ():
        name = name.replace(pair, sound)
    return name.translate(_LETTERS)


@lru_cache(maxsize=4096)
def _common(latin: str) -> str:
    """What the Latin spellings of a name have in common."""
    for long, short in COMMON_FORM:
        latin = latin.replace(long, short)
    return latin
