"""Replace parts of a source by markup."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Replacement(NamedTuple):
    """What replaces the source from ``at`` up to ``end``; ``order`` decides between replacements at the same place."""

    at: int
    order: int
    end: int
    markup: str


def replaced(source: str, replacements: Iterable[Replacement]) -> bytes:
    """The source's bytes with the replacements applied; the source and the markup have one code point per byte."""
    pieces: list[str] = []
    at = 0
    for each in sorted(set(replacements)):
        pieces += [source[at : each.at], each.markup]
        at = max(at, each.end)
    return "".join([*pieces, source[at:]]).encode("latin-1")


def as_bytes(text: str) -> str:
    """A text in the form of a source: one code point for each of its bytes in UTF-8."""
    return text.encode("utf-8").decode("latin-1")
