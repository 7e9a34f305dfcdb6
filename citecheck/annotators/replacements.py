"""Markup put into a source in place of some of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Replacement(NamedTuple):
    """What goes from ``at`` up to ``end``, and what comes in its place; ``order`` sets apart what goes to one place."""

    at: int
    order: int
    end: int
    markup: str


def replaced(source: str, replacements: Iterable[Replacement]) -> bytes:
    """The source's bytes with the replacements made; the source and the markup have one code point a byte."""
    pieces: list[str] = []
    at = 0
    for each in sorted(set(replacements)):
        pieces += [source[at : each.at], each.markup]
        at = max(at, each.end)
    return "".join([*pieces, source[at:]]).encode("latin-1")


def as_bytes(text: str) -> str:
    """A text in the form of a source: its bytes in UTF-8, one code point each."""
    return text.encode("utf-8").decode("latin-1")
