"""Whether a text may have a word of a table: known at once, before a pattern of all its words is tried.

This holds of patterns that find a word only where one begins, as most do. Each table is a bit, so that one number says of
a text which tables it may have words of. Tables are made when modules are imported, before any text is looked at.
A row of several words is known by its first, or, if that is as short as "in", by its longest.
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
_ORDINARY = 2  # letters of a first word that most texts have
_BITS = count()
_ALONE: dict[str, int] = {}  # the tables that have a row of this one word
_AMONG: dict[str, int] = {}  # the tables that have a row of several words, of which this is the first, or the longest


def first_words(*tables: Words, whole: bool = False) -> int:
    """Return the bit by which :func:`words_in` says that the first word of a row of these tables is there; ``whole``: none goes on."""
    bit = 1 << next(_BITS)
    for row in map(_folded, rows(*tables)):
        word = row if row.isascii() and row.isalpha() else _telling_word(row)
        known, word = (_ALONE, word[:_LONGEST]) if row.endswith(word) and not whole else (_AMONG, word)
        known[word] = known.get(word, 0) | bit
    _tables_of.cache_clear()
    return bit


def _telling_word(row: str) -> str:
    """Return the first word of a row, or the longest if that is short; the last may go on in a text, so it is not seen if it is short."""
    words: list[str] = _WORD.findall(row)
    first, *others = words
    if len(first) > _ORDINARY or " " not in row:
        return first
    return max([first, *(word for word in others if len(word) >= _SHORTEST or not row.endswith(word))], key=len)


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
    found = _AMONG.get(word, 0) | _ALONE.get(beginning, 0)
    for end in range(_SHORTEST, len(beginning)):
        found |= _ALONE.get(beginning[:end], 0)
    return found


def _folded(text: str) -> str:
    """Return a text in the letters that a pattern without case takes for the same."""
    return text.replace("İ", "i").replace("ı", "i").casefold()
