"""Entries as a style prints them, each printed once: cleaning compares them with their source, accounts for them and writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from citecheck.bibliography import format_entry
from citecheck.bibliography.rich_text import Run
from citecheck.model import Reference, Span


class Printer:
    """Prints entries as :func:`format_entry` does, and keeps for each the last that was printed."""

    def __init__(self) -> None:
        self._known: dict[tuple[Span, bool], tuple[Reference, Mapping[str, Any], tuple[Run, ...]]] = {}

    def print(self, reference: Reference, style: Mapping[str, Any], *, repeated: bool = False) -> tuple[Run, ...]:
        """Return an entry in a list style; ``repeated`` puts the style's mark in place of the authors."""
        known = self._known.get((reference.span, repeated))
        if known and known[0] is reference and known[1] is style:
            return known[2]
        made = format_entry(reference, style, repeated=repeated)
        self._known[reference.span, repeated] = reference, style, made
        return made
