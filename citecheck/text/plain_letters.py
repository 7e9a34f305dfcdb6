"""Words of a text that has no letters but those of ASCII: a pattern of these takes half the time of one of all letters."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex

_OTHER = regex(r"[^\x00-\x7f\xa0«»\u2010-\u2027]")
"""A character that may be a letter; the punctuation of most texts is none."""


def has_plain_letters(text: str) -> bool:
    """Return whether a text has no letters and no digits but those of ASCII."""
    return text.isascii() or _OTHER.search(text) is None


def words_of(text: str, plain: re.Pattern[str], any_letters: re.Pattern[str]) -> list[str]:
    """Return what a pattern of all letters finds in a text, by a pattern of ASCII's letters if it has no others."""
    found: list[str] = (plain if has_plain_letters(text) else any_letters).findall(text)
    return found
