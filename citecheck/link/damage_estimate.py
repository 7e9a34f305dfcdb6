"""Estimate how badly a text is scanned: the share of characters that are probably wrong."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.formats import format_of, in_prose
from citecheck.model import Document

# A full stop in the middle of a sentence, and marks inside words: in scans with a known clean text they come with every 50th wrong
# character, in clean ones hardly once per paper.
_SUSPECT = regex(r"[.,|¢£\\{}®°§¥«»!~](?:(?<=[a-z]{5}\.)[ \n](?=[a-z]{2})|(?<=[a-z]{2}[^.,])(?=[a-z]{2})|(?<=[a-z]{3} [.,])(?=\s[a-z]{2}))")
_PER_SUSPECT = 50.0
# Only marks inside words: in lists, full stops also follow abbreviations. Clean lists have no such marks.
_MARK = regex(r"[|¢£\\{}®°§¥«»!~\[\]](?<=[a-z]{2}[^. ])(?=[a-z]{2})")
_PER_MARK = 40.0
_FEWEST = 2
_LEAST, _MOST = 0.01, 0.12


def estimate_damage(document: Document) -> float:
    """Return the share of wrong characters in the prose (0 to 1), estimated from suspect glyphs; 0 if there are hardly any."""
    return _share(document, _SUSPECT, _PER_SUSPECT)


def estimate_list_damage(document: Document) -> float:
    """Return the share of wrong characters in a prose list (0 to 1), estimated from marks inside words; 0 if there are hardly any."""
    return _share(document, _MARK, _PER_MARK) if in_prose(format_of(document)) else 0.0


def _share(document: Document, suspect: re.Pattern[str], per_suspect: float) -> float:
    prose = document.prose.replace("™", "®")
    suspects = sum(1 for _ in suspect.finditer(prose))
    letters = len(prose) - prose.count(" ") - prose.count("\n")
    return max(_LEAST, min(_MOST, per_suspect * suspects / letters)) if suspects >= _FEWEST else 0.0
