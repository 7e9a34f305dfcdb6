"""When two names mean one journal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.fold import fold

_SMALL = frozenset({"a", "an", "and", "de", "der", "des", "die", "du", "for", "fur", "in", "la", "le", "of", "on", "the", "und", "y"})
_ABBREVIATED = re.compile(r"\w\.(?:\s|$)")


def telling_words(name: str) -> list[str]:
    """A journal's name without small words, folded."""
    return [word for word in fold(name.replace("&", " and ")).split() if word not in _SMALL]


def one_journal(a: str, b: str) -> bool:
    """Whether two names differ only in small words and signs, or one abbreviates the other word by word (J. North. Geogr.)."""
    one, other = telling_words(a), telling_words(b)
    if one == other:
        return fold(a) != fold(b) or a.isupper() == b.isupper()
    if len(one) != len(other) or len(one) < 2:
        return False
    pairs = list(zip(one, other, strict=True))
    short_first = [shortens(x, y) for x, y in pairs]
    short_second = [shortens(y, x) for x, y in pairs]
    return (all(short_first) and _is_short(a, one)) or (all(short_second) and _is_short(b, other))


def shortens(part: str, word: str) -> bool:
    """Whether a word is another one, begins it, or leaves out letters inside it (natl for national)."""
    if word.startswith(part):
        return True
    letters = iter(word)
    return len(part) > 3 and part[0] == word[0] and all(letter in letters for letter in part)


def _is_short(name: str, words: Sequence[str]) -> bool:
    """Whether a name looks abbreviated: a stop after a word, or mostly words of few letters."""
    return bool(_ABBREVIATED.search(name)) or sum(len(word) for word in words) <= 5 * len(words)
