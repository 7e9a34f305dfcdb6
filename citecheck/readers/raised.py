"""Raised numbers as the characters for them: the mark of a note typed after a year is not a digit of the year."""

from __future__ import annotations

from citecheck._fast.regex import regex

_NUMBER = regex(r"[0-9]{1,3}")
_SUPERSCRIPTS = {ord(digit): raised for digit, raised in zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True)}


def raised(text: str) -> str:
    """A raised text at equal length; only one that is a short number changes."""
    return text.translate(_SUPERSCRIPTS) if _NUMBER.fullmatch(text) else text
