"""Names of the list in Cyrillic or Greek that a text has in Latin letters: Petrov for Петров."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from citecheck.data.transliteration import COMMON_FORM, CYRILLIC, GREEK, GREEK_PAIRS

_LETTERS = str.maketrans(CYRILLIC | GREEK)
_CYRILLIC = "\u0400"
_VOWELS = frozenset("aeiou")
_HISSING = {"c": "s", "z": "s", "g": "s"}  # Tch, Č, Zh and Ch are one class here: a French ch is a Russian sh
_FEWEST_CONSONANTS = 3
_FIRST, _LAST = "\u0370", "\u04ff"  # the letters of the two alphabets are between these


def is_transliterated(seen: str, meant: str) -> bool:
    """Whether a folded name in Latin letters is a folded one of another alphabet.

    >>> is_transliterated("sidorova", "сидорова"), is_transliterated("tchaikovsky", "чаиковскии"), is_transliterated("petrov", "сидоров")
    (True, True, False)
    """
    return seen.isascii() and bool(meant) and _FIRST <= meant[0] <= _LAST and _common(seen) == _common(_latin(meant))


def sounds_like(one: str, other: str) -> bool:
    """Whether two folded names in Latin letters have the same consonants, as two ways of writing a name of another alphabet have.

    >>> sounds_like("chernyshev", "tchernychev"), sounds_like("alrashid", "alrasheed"), sounds_like("alrashid", "marlow")
    (True, True, False)
    """
    bones = _consonants(one)
    return len(bones) >= _FEWEST_CONSONANTS and bones == _consonants(other)


def _consonants(latin: str) -> str:
    """The consonants that the spellings of a name have in common, doubled ones single, hissing ones as one."""
    letters = (_HISSING.get(letter, letter) for letter in _common(latin.replace(" ", "")) if letter not in _VOWELS)
    return "".join(letter for letter, _ in groupby(letters))


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
