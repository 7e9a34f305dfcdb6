"""Which words of a headline are names, so that they keep their capital where the others lose it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from citecheck._fast.regex import regex
from citecheck.data.lexicon.given_names import ALSO_WORDS, GIVEN_NAMES
from citecheck.data.lexicon.title_words import (
    BEFORE_PEOPLE,
    COMPASS,
    DATED,
    NUMBERED,
    PLACED,
    PROPER_PHRASES,
    PROPER_WORDS,
    SMALL_WORDS,
    STOPPED,
    TYPED,
)

_POSSESSIVE = regex(r"['’]s?\Z")
_ROMAN_FIGURES = frozenset("IVXLC")
_ROMAN = regex(r"(?=[IVXLC]{2})(?:X{0,3}|XL|L?X{0,3}|XC|C)(?:I[XV]|V?I{0,3})")
_INITIAL = regex(r"(?<!\w)[A-Z]\.[ ]\Z")
_KINDRED = regex(r"[A-Z]\w+(?:aceae|idae|viridae|myces|monas|bacter|bacterium|coccus)")
_SPECIES = regex(r"[a-z]{3,}(?:a|ae|ans|aster|ens|i|is|oides|um|us)")
_CITED = regex(r"['’]?s? \(\d{4}[a-z]?\)")  # a reply to Kell (2001)
# What precedes a person's name, of one word or two: Interview with Hedda Brell; Reply to Lund.
_BEHOLD = regex(rf"(?i:\b(?:{'|'.join(BEFORE_PEOPLE)}))\s(?:[A-Z][\w’'-]*\s)?\Z")
_GIVEN_NAMES = GIVEN_NAMES - ALSO_WORDS
_LONGEST = 6
_BEGINNING = 3
_BEGINNINGS = frozenset(phrase[:_BEGINNING] for phrase in PROPER_PHRASES)  # few words are one of a phrase


def names_in(words: Sequence[re.Match[str]], text: str, among: Sequence[int] | None = None) -> frozenset[int]:
    """Return which words of a title (``among`` them) are names by themselves: known ones, and those shown by their neighbours."""
    asked = range(len(words)) if among is None else among
    found = {at for at in asked if _is_known(words[at][0])} | {*_in_phrases(words, text)}
    return frozenset(found.union([at for at in asked if at not in found and _is_name_by_context(at, words[at], words, text)]))


def with_kept(names: frozenset[int], words: Sequence[re.Match[str]], text: str, keep: Collection[str] = ()) -> set[int]:
    """Return the names of a title with the words to ``keep``, and with what is a name only beside another: North, Street."""
    kept = (at for at, word in enumerate(words) if word[0] in keep or _POSSESSIVE.sub("", word[0]) in keep) if keep else ()
    found = {*names, *kept}
    for at in reversed(range(len(words) - 1)) if found else ():
        if at + 1 in found and words[at][0] in COMPASS and text[words[at].end()] in " -":
            found.add(at)
    for at in range(1, len(words)) if found else ():
        if at - 1 in found and words[at][0] in PLACED and text[words[at].start() - 1] == " ":
            found.add(at)
    return found


def is_roman(word: str) -> bool:
    """Whether a word is a Roman number of two letters or more."""
    return word[:1] in _ROMAN_FIGURES and bool(_ROMAN.fullmatch(word))


@lru_cache(maxsize=1 << 12)  # words recur
def _is_known(word: str) -> bool:
    return _POSSESSIVE.sub("", word) in PROPER_WORDS or bool(_KINDRED.fullmatch(word))


def _in_phrases(words: Sequence[re.Match[str]], text: str) -> Iterator[int]:
    """The places of words that are a name together: "New York", "the Cold War"."""
    lower = text.lower()
    for at, word in enumerate(words):
        begins = lower[word.start() : word.start() + _BEGINNING] in _BEGINNINGS
        for last in range(at + 1, min(at + _LONGEST, len(words))) if begins else ():
            if _POSSESSIVE.sub("", lower[words[at].start() : words[last].end()]) in PROPER_PHRASES:
                yield from range(at, last + 1)


def _is_person(given: str, family: str) -> bool:
    """Whether two words are rather a given name and a family name: Interview with Helga Brell."""
    return family[:1].isupper() and given[0].isupper() and given.lower() in _GIVEN_NAMES


def _is_name_by_context(at: int, word: re.Match[str], words: Sequence[re.Match[str]], text: str) -> bool:
    """Return whether the words next to a word make it a name: a month with a number, a king with his, a genus before its
    species, a family name after an initial."""
    letters, (start, end) = word[0], word.span()
    following = text[end : end + 4]
    if len(letters) == 1:
        return letters != "A" or (words[at - 1][0].lower() if at else "") in TYPED
    if "(" in following and _CITED.match(text, end):
        return True
    if letters in DATED:
        return following[1:2].isdigit() or text[max(0, start - 2) : start - 1].isdigit()
    after = words[at + 1][0] if at + 1 < len(words) and following[:1] == " " else ""
    if is_roman(after):
        return letters.lower() not in NUMBERED | SMALL_WORDS
    if letters.istitle() and _BEHOLD.search(text[max(0, start - 40) : start]):
        return True
    if _is_person(letters, after) or (at and text[words[at - 1].end() : start] == " " and _is_person(words[at - 1][0], letters)):
        return True
    if after and _SPECIES.fullmatch(after) and after not in SMALL_WORDS:
        return True
    head = text[max(0, start - 6) : start]
    return head.endswith(". ") and bool(_INITIAL.search(head)) and len(letters) > 2 and not head.rstrip().endswith(STOPPED)
