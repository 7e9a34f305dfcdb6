"""The known word that an unknown one was meant for."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is closest by slips of the pen, at most one in three letters; "" if none is."""
    from rapidfuzz.distance import OSA

    ranked = sorted((OSA.distance(word.lower(), other), other) for other in known)
    return ranked[0][1] if ranked and ranked[0][0] <= max(1, len(word) // 3) else ""
