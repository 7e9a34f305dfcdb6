"""Editions: their numbers and words, however an entry has them, with or without the word "edition"."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.bibliography.ordinals import ordinal
from citecheck.data.lexicon.eastern_signs import EDITIONS
from citecheck.data.lexicon.eastern_signs import ORDINALS as BEFORE_NUMBERS
from citecheck.data.lexicon.edition_labels import EDITION_QUALIFIERS, EDITION_REVISED, ENGLISH_ORDINAL_ENDINGS, ROMANCE_ORDINAL_ENDINGS
from citecheck.data.lexicon.edition_words import BEFORE_LABEL, JOINING, ORDINALS, SHORTENED
from citecheck.data.lexicon.entry_words import EDITION_LABELS, SEASONS, STOPPED_EDITIONS
from citecheck.text.word_patterns import any_of, either_case

_BEHIND = any_of(ENGLISH_ORDINAL_ENDINGS, EDITIONS, ROMANCE_ORDINAL_ENDINGS)
_NUMBER = regex(rf"{any_of(BEFORE_NUMBERS)}?(\d{{1,3}})(?:{_BEHIND}|e|\.)?", re.IGNORECASE)
_LABEL = regex(rf"(?:,?\s{{1,9}}{any_of(EDITION_LABELS)}\.?){{1,3}}\s*$", re.IGNORECASE)
_DATED = regex(rf"{either_case(SEASONS)}\s\d{{4}}")  # Fall 2023, of works that are revised online
_SHORTENED = {
    "": tuple(word[:-1] for table in (EDITION_QUALIFIERS, EDITION_REVISED) for row in table.values() for word in row if word.endswith("."))
}
_STOPLESS = regex(rf"\b{any_of(STOPPED_EDITIONS, _SHORTENED)}$", re.IGNORECASE)
_WORD = regex(r"[^\s,]+")


def edition_number(text: str) -> int:
    """The number of an edition written as 2, 2nd, 2nd ed. or second; 0 if it has none."""
    text = without_label(text)
    if found := _NUMBER.fullmatch(text):
        return int(found[1])
    return ORDINALS.index(text.lower()) if text.lower() in ORDINALS else 0


def without_label(text: str) -> str:
    """The edition without the word for one: "2nd enl. ed." is "2nd enl."."""
    return _LABEL.sub("", text.strip())


def edition_words(text: str) -> str:
    """Return the abbreviated edition statement: "Second, revised and enlarged edition" is "2nd rev. and enl."; "" if it is not one."""
    bare = without_label(text)
    words = _WORD.findall(bare)
    if _DATED.fullmatch(bare):
        return bare[:1].upper() + bare[1:]
    if edition_number(text) or not words or (bare == text.strip() and not all(map(_may_be_labelled, words))):
        return ""
    first = edition_number(words[0])
    rest = words[2:] if first and words[1:2] == [JOINING] else words[1:] if first else words
    short = [SHORTENED.get(word.lower(), word) for word in rest]
    return " ".join([ordinal(first), *short] if first else [short[0][:1].upper() + short[0][1:], *short[1:]])


def _may_be_labelled(word: str) -> bool:
    return word.lower().rstrip(".") in BEFORE_LABEL or edition_number(word) > 0


def other_edition(text: str) -> str:
    """Return an edition statement in another language or in other words: "2., überarb. Aufl."."""
    if edition_number(text) or edition_words(text):
        return ""
    return text + "." if _STOPLESS.search(text) else text
