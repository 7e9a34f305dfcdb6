"""When two names mean the same journal, and when they cannot: the only module that decides this, for dedupe, rules and cleanup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from citecheck._fast.regex import regex
from citecheck.data.lexicon.journal_words import J_FORMS, J_WORDS
from citecheck.data.lexicon.small_words import INSIDE_NAMES
from citecheck.text.folding import fold

SMALL_WORDS = frozenset(map(fold, INSIDE_NAMES))  # folded
_ABBREVIATED = regex(r"\w\.(?:\s|$)")
_TAIL = regex(r"[(,\[:=]")
_ACRONYM, _CONTRACTED = 3, 4  # letters of the shortest acronym, and of the shortest word that leaves out letters inside


@lru_cache(maxsize=20_000)
def journal_words(name: str) -> tuple[str, ...]:
    """The folded words of a journal's name, without small ones if it has others; the letter of a section at the end is none (Tides A)."""
    words = tuple(fold(name.replace("&", " and ")).split())
    section = words[-1:] if len(words) > 1 and len(words[-1]) == 1 else ()
    named = words[: len(words) - len(section)]
    return (tuple(word for word in named if word not in SMALL_WORDS) or named) + section


def one_journal(a: str, b: str) -> bool:
    """Whether two names differ in small words only (&, and, the), or one abbreviates the other."""
    if journal_words(a) == journal_words(b):
        return fold(a) != fold(b)
    return abbreviates(a, b) or abbreviates(b, a)


def abbreviates(short: str, long: str) -> bool:
    """Whether a name abbreviates another word by word (J. North. Geogr.), or is its acronym (PNAS)."""
    parts, words = journal_words(short), journal_words(long)
    if len(parts) != len(words):
        return "".join(parts) == initials(long)
    if len(parts) < 2 or not all(map(shortens, parts, words)):
        return False
    return sum(map(len, parts)) < sum(map(len, words)) and _is_short(short, parts) and not _ABBREVIATED.search(long)


def initials(name: str) -> str:
    """A journal's initials (pnas), or the acronym that it is called by: names that mean one journal share them."""
    words = journal_words(name)
    if len(words) == 1 and len(words[0]) >= _ACRONYM and name.strip().isupper():
        return words[0]
    return "".join(word[0] for word in words)


def shortens(part: str, word: str) -> bool:
    """Whether a word is another one, begins it, or leaves out letters inside it (natl for national)."""
    if part in J_FORMS:
        return word in J_WORDS
    if word.startswith(part):
        return True
    letters = iter(word)
    return len(part) >= _CONTRACTED and part[0] == word[0] and all(letter in letters for letter in part)


def _is_short(name: str, words: Sequence[str]) -> bool:
    """Whether a name looks abbreviated: a stop after a word, or mostly words of few letters."""
    return bool(_ABBREVIATED.search(name)) or sum(len(word) for word in words) <= 5 * len(words)


def contradict(a: str, b: str) -> bool:
    """Whether two names of a journal or publisher cannot be one: neither abbreviates the other, words left out or not."""
    one, other = journal_words(a), journal_words(b)
    if not one or not other or "".join(one) == "".join(other):
        return False
    short, long = sorted((one, other), key=lambda words: (sum(map(len, words)), words))
    letters = "".join(word[0] for word in long)
    if len(short) == 1 and len(short[0]) > 1 and letters.startswith(short[0]) and len(short[0]) + 4 > len(letters):
        return False
    if set(one) <= set(other) or set(other) <= set(one):
        return len(short) == 1 and len(long) > 1 and not any(map(_TAIL.search, (a, b)))  # Nature (London) is Nature
    return not _shortens_in_order(short, long)


def _shortens_in_order(short: Sequence[str], long: Iterable[str]) -> bool:
    """Whether each word shortens one of the longer name, in order; words between may be left out."""
    rest = iter(long)
    return all(any(shortens(part, word) for word in rest) for part in short)
