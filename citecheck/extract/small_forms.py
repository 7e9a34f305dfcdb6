"""Abbreviations among the authors that are not part of a name: z. B. before one, u. between two."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.data.lexicon.citation_words import BEFORE_NAMES, SHORT_ANDS

_GAPS = " \n\t\xa0\u202f"


def _in_pieces(forms: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the forms split at their full stops, the longest first, by their first piece."""
    out: dict[str, list[tuple[str, ...]]] = {}
    for form in sorted(forms, key=len, reverse=True):
        pieces = tuple(piece.strip() for piece in form.split(".") if piece.strip())
        out.setdefault(pieces[0], []).append(pieces)
    return {first: tuple(forms) for first, forms in out.items()}


_BEFORE_NAMES = _in_pieces(form for forms in BEFORE_NAMES.values() for form in forms)
_SHORT_ANDS = frozenset(form.rstrip(".") for forms in SHORT_ANDS.values() for form in forms)


def abbreviation_end(prose: str, at: int, limit: int, word: str) -> int:
    """Return where an abbreviation ends that begins at ``at`` with ``word`` and is not part of a name; ``at`` itself if there is none."""
    if word not in _BEFORE_NAMES:
        return at
    return max(_end(prose, at, limit, pieces) for pieces in _BEFORE_NAMES[word])


def _end(prose: str, at: int, limit: int, pieces: tuple[str, ...]) -> int:
    end = at
    for i, piece in enumerate(pieces):
        while i and end < limit and prose[end] in _GAPS:
            end += 1
        stop = end + len(piece)
        if prose[end:stop] != piece or prose[stop : stop + 1] != ".":
            return at
        end = stop + 1
    return end


def is_short_and(prose: str, at: int, word: str) -> bool:
    """Return whether a word at ``at`` is an abbreviated conjunction between two names: Marlow u. Quist."""
    end = at + len(word)
    return (
        word in _SHORT_ANDS
        and prose[end : end + 1] == "."
        and prose[end + 1 : end + 2] in tuple(_GAPS)
        and prose[end + 2 : end + 3].isupper()
    )
