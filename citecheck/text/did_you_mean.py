"""The known word that an unknown one was meant for."""

from __future__ import annotations

from collections.abc import Iterable

_SHORTEST_BEGINNING = 4  # letters that nobody types by chance


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that begins so, or is closest by slips, at most one in three letters, whatever the capitals; "" if none is."""
    from rapidfuzz.distance import OSA

    small, words = word.lower(), sorted(known)
    if len(small) >= _SHORTEST_BEGINNING and (begun := [other for other in words if other.lower().startswith(small)]):
        return begun[0]
    ranked = sorted((OSA.distance(small, other.lower()), other) for other in words)
    return ranked[0][1] if ranked and ranked[0][0] <= max(1, len(word) // 3) else ""


def hint(word: str, known: Iterable[str]) -> str:
    """A clause that asks for the nearest known word; "" if none is near."""
    near = nearest(word, known)
    return f"; did you mean {near!r}?" if near else ""
