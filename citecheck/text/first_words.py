"""Whether a text may have a word of a table: known at once, before a pattern of all its words is tried.

This holds of patterns that find a word only where one begins, as most do.
"""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.number_words import Words
from citecheck.text.word_patterns import rows

_WORD = regex(r"[^\W\d_\u3400-\u9fff\uac00-\ud7af]+|[\u3400-\u9fff\uac00-\ud7af]")
_BEGINNING = 3
_OPEN = "*"


def first_words(*tables: Words) -> frozenset[str]:
    """Return by what :func:`words_in` shows rows of tables: their first word, or the beginning of one that may go on.

    >>> sorted(first_words({"en": ("ed. by", "edited")}))
    ['ed', 'edi*']
    """
    return frozenset(map(_first, map(_folded, rows(*tables))))


def _first(row: str) -> str:
    word = next(iter(_WORD.findall(row)))
    return word if word != row else _beginning(word)


def _beginning(word: str) -> str:
    return word[:_BEGINNING] + _OPEN


def words_in(text: str) -> frozenset[str]:
    """Return the words of a text in small letters, and how each begins."""
    words = _WORD.findall(_folded(text))
    return frozenset([*words, *map(_beginning, words)])


def _folded(text: str) -> str:
    """Return a text in the letters that a pattern without case takes for the same."""
    return text.replace("İ", "i").replace("ı", "i").casefold()
