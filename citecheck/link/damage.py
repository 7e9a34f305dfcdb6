"""How badly is a text scanned? The share of characters that are probably wrong."""

from __future__ import annotations

import re

from citecheck.model import Document

# A stop where a sentence goes on, and marks inside words: an author's text hardly has them, a scanner puts them there.
_SUSPECT = re.compile(r"(?<=[a-z]{3})\. (?=[a-z])|(?<=[a-z])[~|¢£^\\{}®™§¥«»_!\[\]](?=[a-z])|(?<=[a-z]) [.,;:] ?(?=[a-z])")
_PER_SUSPECT = 50.0  # wrong characters for each suspect one: counted on scans whose clean text is known
_FEWEST = 4


def estimate_damage(document: Document) -> float:
    """The share of wrong characters in the prose (0 to 1), estimated from suspect glyphs; 0 where there are hardly any."""
    prose = document.prose
    suspects = sum(1 for _ in _SUSPECT.finditer(prose))
    letters = len(prose) - prose.count(" ") - prose.count("\n")
    return min(0.2, _PER_SUSPECT * suspects / letters) if suspects >= _FEWEST else 0.0
