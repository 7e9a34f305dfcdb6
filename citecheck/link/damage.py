"""How badly is a text scanned? The share of characters that are probably wrong."""

from __future__ import annotations

from citecheck.model import Document
from citecheck.regex import regex

# A stop where a sentence goes on, and marks inside words: in scans whose clean text is known they come with every 50th wrong character,
# in clean ones hardly once a paper.
_SUSPECT = regex(r"[. |¢£\\{}®°§¥«»!~](?:(?<=[a-z]{5}\.)[ \n](?=[a-z]{2})|(?<=[a-z]{2}[^. ])(?=[a-z]{2})|(?<=[a-z]{3} )[,.](?=\s[a-z]{2}))")
_PER_SUSPECT = 50.0
_FEWEST = 2
_LEAST, _MOST = 0.01, 0.12


def estimate_damage(document: Document) -> float:
    """The share of wrong characters in the prose (0 to 1), estimated from suspect glyphs; 0 where there are hardly any."""
    prose = document.prose.replace("™", "®")
    suspects = sum(1 for _ in _SUSPECT.finditer(prose))
    letters = len(prose) - prose.count(" ") - prose.count("\n")
    return max(_LEAST, min(_MOST, _PER_SUSPECT * suspects / letters)) if suspects >= _FEWEST else 0.0
