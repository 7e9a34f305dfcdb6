"""Text from documents made harmless: what would move the cursor or hide is shown by its number."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex

# Controls, zero-width characters, bidirectional marks, line separators and lone surrogates.
_HIDDEN = regex(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")

# Of these the ones that can change how other text is shown on a page; soft hyphens and joiners belong to words and emoji.
_DISRUPTIVE = regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def visible(text: str) -> str:
    """The text in one line; a hidden character reads ‹U+200B›, a tab is a space."""
    line = text.replace("\r\n", " ").replace("\n", " ").replace("\t", " ")
    return line if line.isprintable() else _HIDDEN.sub(_numbered, line)


def shown(text: str) -> str:
    """The text for a page, with its lines: controls and marks that would reorder other text read ‹U+202E›."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return lines if lines.isprintable() else _DISRUPTIVE.sub(_numbered, lines)


def _numbered(match: re.Match[str]) -> str:
    return f"‹U+{ord(match[0]):04X}›"
