"""Whether a text is English or surely not, by its small words."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.function_words import ENGLISH, FOREIGN

_WORD = regex(r"[^\W\d_]+")
_ENOUGH = 4000  # characters from the beginning


def is_english(text: str) -> bool:
    """Whether English small words are more frequent than those of other languages at the beginning of a text."""
    english, foreign = _counted(text)
    return english > foreign


def is_foreign(text: str) -> bool:
    """Whether small words of other languages are more frequent than English ones at the beginning of a text."""
    english, foreign = _counted(text)
    return foreign > english


def _counted(text: str) -> tuple[int, int]:
    words = _WORD.findall(text[:_ENOUGH].lower())
    return sum(word in ENGLISH for word in words), sum(word in FOREIGN for word in words)
