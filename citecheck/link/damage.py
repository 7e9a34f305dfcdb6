"""How badly is a text scanned? The share of characters that are probably wrong."""

from __future__ import annotations

import re

from citecheck.model import Document

_SUSPECT = re.compile(
    r"[~|¢£^\\<>{}®™°§¥«»_]|(?<=[a-z])[A-Z](?=[a-z])|(?<=[a-z])\d(?=[a-z])|(?<=[^\W\d_])[!\[\]|](?=[^\W\d_])|(?<=\d)[lIOoS](?=\d)|(?<=[a-z]),(?=[a-z])"
)


def estimate_damage(document: Document) -> float:
    """The share of suspect glyphs among the characters of the prose, as an estimate of the scanner's error rate (0 to 1)."""
    prose = document.prose
    letters = len(prose) - prose.count(" ") - prose.count("\n")
    if letters < 200:
        return 0.0
    return min(1.0, 3.0 * sum(1 for _ in _SUSPECT.finditer(prose)) / letters)
