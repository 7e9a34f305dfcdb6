"""When two names mean one journal."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from citecheck._fast.regex import regex
from citecheck.text.folding import fold

_SMALL = frozenset({"a", "an", "and", "de", "der", "des", "die", "du", "for", "fur", "in", "la", "le", "of", "on", "the", "und", "y"})
_JOURNALS = frozenset({"jahrbuch", "jornal", "journal", "journals"})
_ABBREVIATED = regex(r"\w\.(?:\s|$)")


@lru_cache(maxsize=20_000)
def telling_words(name: str) -> tuple[str, ...]:
    """A journal's name without small words, folded."""
    return tuple(word for word in fold(name.replace("&", " and ")).split() if word not in _SMALL)


def one_journal(a: str, b: str) -> bool:
    """Whether two names differ in small words only (&, and, the), or one abbreviates the other word by word (J. North. Geogr.)."""
    one, other = telling_words(a), telling_words(b)
    if one == other:
        return fold(a) != fold(b)
    if len(one) == len(other):
        return _abbreviates(a, b) or _abbreviates(b, a)
    return "".join(one) == initials(b) or "".join(other) == initials(a)


def initials(name: str) -> str:
    """A journal's initials (pnas), or the acronym that it is called by: names that mean one journal share them."""
    words = telling_words(name)
    if len(words) == 1 and len(words[0]) > 2 and name.strip().isupper():
        return words[0]
    return "".join(word[0] for word in words)


def _abbreviates(short: str, long: str) -> bool:
    parts, words = telling_words(short), telling_words(long)
    if len(parts) != len(words) or len(parts) < 2 or not all(map(shortens, parts, words)):
        return False
    return sum(map(len, parts)) < sum(map(len, words)) and _is_short(short, parts) and not _ABBREVIATED.search(long)


def shortens(part: str, word: str) -> bool:
    """Whether a word is another one, begins it, or leaves out letters inside it (natl for national)."""
    if part in ("j", "jnl"):
        return word in _JOURNALS
    if word.startswith(part):
        return True
    letters = iter(word)
    return len(part) > 3 and part[0] == word[0] and all(letter in letters for letter in part)


def _is_short(name: str, words: Sequence[str]) -> bool:
    """Whether a name looks abbreviated: a stop after a word, or mostly words of few letters."""
    return bool(_ABBREVIATED.search(name)) or sum(len(word) for word in words) <= 5 * len(words)
