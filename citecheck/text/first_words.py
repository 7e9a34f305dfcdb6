"""Whether a text may have a word of a table: known at once, before a pattern of all its words is tried.

This holds of patterns that find a word only where one begins, as most do. Each table is a bit, so that one number says of
a text which tables it may have words of. Tables are made when modules are imported, before any text is looked at.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import count

from citecheck._fast.regex import regex
from citecheck.data.lexicon.number_words import Words
from citecheck.text.plain_letters import words_of
from citecheck.text.word_patterns import rows

_WORD = regex(r"[^\W\d_\u3400-\u9fff\uac00-\ud7af]+|[\u3400-\u9fff\uac00-\ud7af]")
_PLAIN_WORD = regex(r"[a-z]+")
_SHORTEST = 3  # letters of a row that may go on: "ed" is no beginning of "educated"
_LONGEST = 24  # letters of a row that are compared
_BITS = count()
_ALONE: dict[str, int] = {}  # the tables that have a row of this one word
_FIRST: dict[str, int] = {}  # the tables that have a row of several words, of which this is the first


def first_words(*tables: Words) -> int:
    """Return the bit by which :func:`words_in` says that the first word of a row of these tables is there."""
    bit = 1 << next(_BITS)
    for row in map(_folded, rows(*tables)):
        word: str = row if row.isascii() and row.isalpha() else _WORD.findall(row)[0]
        known, word = (_FIRST, word) if word != row else (_ALONE, word[:_LONGEST])
        known[word] = known.get(word, 0) | bit
    _tables_of.cache_clear()
    return bit


def words_in(text: str) -> int:
    """Return the bits of the tables of which a first word is in a text; a row of one word may go on in the text.

    >>> table = first_words({"en": ("ed. by", "edited")})
    >>> [bool(table & words_in(text)) for text in ("Ed. by Oda Fell", "editedly", "educated")]
    [True, True, False]
    """
    found = 0
    for word in words_of(_folded(text), _PLAIN_WORD, _WORD):
        found |= _tables_of(word)
    return found


@lru_cache(maxsize=1 << 13)
def _tables_of(word: str) -> int:
    beginning = word[:_LONGEST]
    found = _FIRST.get(word, 0) | _ALONE.get(beginning, 0)
    for end in range(_SHORTEST, len(beginning)):
        found |= _ALONE.get(beginning[:end], 0)
    return found


def _folded(text: str) -> str:
    """Return a text in the letters that a pattern without case takes for the same."""
    return text.replace("İ", "i").replace("ı", "i").casefold()
