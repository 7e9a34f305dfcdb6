"""What people and programs write in place of a number that they do not know."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon import number_words
from citecheck.text.word_patterns import any_of

UNPAGED = regex(rf"{any_of(number_words.UNPAGED)}(?!\w)", re.IGNORECASE)
"""A word for pages without numbers: n. pag., o. S."""
_ONE = rf"(?:(?i:{any_of(number_words.NUMBER_PLACEHOLDERS)})|\?{{1,4}})"
_PLACEHOLDER = regex(rf"{_ONE}|[-–—]")
_ALL = regex(rf"{_ONE}(?:\s*(?:-{{1,4}}|[–—])\s*{_ONE})?|[-–—]")


def is_placeholder(text: str) -> bool:
    """Return whether a text is one placeholder: n/a, ??, a dash."""
    return bool(_PLACEHOLDER.fullmatch(text))


def says_no_number(text: str) -> bool:
    """Return whether a value has nothing but placeholders, one or two ends of a range: n/a, ??--??."""
    return bool(_ALL.fullmatch(text.strip()))
