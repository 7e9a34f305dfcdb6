"""The known word that was probably meant by an unknown one."""

from __future__ import annotations

from collections.abc import Iterable

_SHORTEST_BEGINNING = 4  # letters that are not typed by chance


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word with this beginning, or the closest with at most one error in three letters, in any case; else ""."""
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
