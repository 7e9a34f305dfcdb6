"""Editions and other numbers."""

from __future__ import annotations

import re

from citecheck.regex import regex

_WORDS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_EDITION = regex(r"(\d{1,3})(?:st|nd|rd|th|e|\.)?(?:\s*(?:ed|edn|edition)\.?)?", re.IGNORECASE)


def edition_number(text: str) -> int:
    """The number of an edition written as 2, 2nd, 2nd ed. or second; 0 if it has none."""
    text = text.strip()
    found = _EDITION.fullmatch(text)
    if found:
        return int(found[1])
    word = text.lower().removesuffix("edition").removesuffix("ed.").strip()
    return _WORDS.get(word, 0)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th."""
    tail = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"
