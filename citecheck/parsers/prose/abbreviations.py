"""Which words of an entry are abbreviated, and which journals are."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.journal_words import ABBREVIATIONS, SERIAL_ABBREVIATIONS, WHOLE_WORDS
from citecheck.parsers.prose.classify import words_of

_GLUED = regex(r"(?<=[a-z]{3})[A-Z][a-z]+$")
_FEW = 2  # words


def is_abbreviated(word: str) -> bool:
    """Return whether the word before a full stop is likely an abbreviation rather than the last word of a sentence."""
    core = word.rstrip(".")
    if glued := _GLUED.search(core):
        core = glued[0]  # HarbourMath. Letters
    return (
        (len(core) == 1 and core.isupper())
        or core.lower() in ABBREVIATIONS
        or (core.lower() in SERIAL_ABBREVIATIONS and core[0].isupper() and core.lower() not in WHOLE_WORDS)
    )


def is_shortened(chunk: str) -> bool:
    """Return whether a chunk can only be an abbreviated journal, because most of its words are abbreviated: Lamp. Sci. Lett."""
    if any(c in "()[]:;" for c in chunk):
        return False
    words = [word for word in words_of(chunk) if len(word.rstrip(".")) > 1]
    stopped = [word for word in words if word.endswith(".") and word[:-1].isalpha() and not word.isupper()]
    return len(stopped) >= max(_FEW, len(words) / 2) or (
        0 < len(words) <= _FEW < len(words_of(chunk)) + len(stopped) and all(is_abbreviated(word.rstrip(".") + ".") for word in words)
    )
