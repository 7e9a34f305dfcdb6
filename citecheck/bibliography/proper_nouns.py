"""Which words of a headline are names, so that they keep their capital where the others lose it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

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


def names_in(words: Sequence[re.Match[str]], text: str, keep: Collection[str] = ()) -> frozenset[int]:
    """Return which words of a title are names: known ones, those to ``keep``, and those shown by their neighbours."""
    found = {at for at, word in enumerate(words) if _known(word[0], keep)} | {*_in_phrases(words, text)}
    found |= {at for at, word in enumerate(words) if _is_name_by_context(at, word, words, text)}
    for at in reversed(range(len(words) - 1)):
        if words[at][0] in COMPASS and at + 1 in found and text[words[at].end()] in " -":
            found.add(at)
    for at in range(1, len(words)):
        if words[at][0] in PLACED and at - 1 in found and text[words[at].start() - 1] == " ":
            found.add(at)
    return frozenset(found)


def is_roman(word: str) -> bool:
    """Whether a word is a Roman number of two letters or more."""
    return word[:1] in _ROMAN_FIGURES and bool(_ROMAN.fullmatch(word))


def _known(word: str, keep: Collection[str]) -> bool:
    bare = _POSSESSIVE.sub("", word)
    return bare in PROPER_WORDS or bare in keep or word in keep or bool(_KINDRED.fullmatch(word))


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
    return given.lower() in _GIVEN_NAMES and given[0].isupper() and family[:1].isupper()


def _is_name_by_context(at: int, word: re.Match[str], words: Sequence[re.Match[str]], text: str) -> bool:
    """Return whether the words next to a word make it a name: a month with a number, a king with his, a genus before its
    species, a family name after an initial."""
    before = words[at - 1][0].lower() if at else ""
    following = text[word.end() : word.end() + 2]
    if len(word[0]) == 1:
        return word[0] != "A" or before in TYPED
    if _CITED.match(text, word.end()):
        return True
    if word[0] in DATED:
        return following[1:].isdigit() or text[max(0, word.start() - 2) : word.start() - 1].isdigit()
    after = words[at + 1][0] if at + 1 < len(words) and following[:1] == " " else ""
    if is_roman(after):
        return word[0].lower() not in NUMBERED | SMALL_WORDS
    if word[0].istitle() and _BEHOLD.search(text[max(0, word.start() - 40) : word.start()]):
        return True
    if _is_person(word[0], after) or (at and text[words[at - 1].end() : word.start()] == " " and _is_person(words[at - 1][0], word[0])):
        return True
    if _SPECIES.fullmatch(after) and after not in SMALL_WORDS:
        return True
    head = text[max(0, word.start() - 6) : word.start()]
    return head.endswith(". ") and bool(_INITIAL.search(head)) and len(word[0]) > 2 and not head.rstrip().endswith(STOPPED)
