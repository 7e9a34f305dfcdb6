"""What people and programs write in place of a number that they do not know."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.number_words import NUMBER_PLACEHOLDERS
from citecheck.text.word_patterns import any_of

_ONE = rf"(?:(?i:{any_of(NUMBER_PLACEHOLDERS)})|\?{{1,4}})"
_PLACEHOLDER = regex(rf"{_ONE}|[-–—]")
_ALL = regex(rf"{_ONE}(?:\s*(?:-{{1,4}}|[–—])\s*{_ONE})?|[-–—]")


def is_placeholder(text: str) -> bool:
    """Return whether a text is one placeholder: n/a, ??, a dash."""
    return bool(_PLACEHOLDER.fullmatch(text))


def says_no_number(text: str) -> bool:
    """Return whether a value has nothing but placeholders, one or two ends of a range: n/a, ??--??."""
    return bool(_ALL.fullmatch(text.strip()))
