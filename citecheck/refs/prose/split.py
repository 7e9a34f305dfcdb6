"""Part a list into its entries."""

from __future__ import annotations

import re

from citecheck.model import Document

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")


def split(document: Document) -> list[tuple[int, int, str]]:
    """The entries of a list: start, end, and why their bounds are in doubt ("" if they are not)."""
    out = []
    for found in _PARAGRAPH.finditer(document.text, *_bounds(document)):
        text = found[0]
        start = found.start() + len(text) - len(text.lstrip())
        out.append((start, found.start() + len(text.rstrip()), ""))
    return out


def _bounds(document: Document) -> tuple[int, int]:
    """Where the list stands in a text of which all else is blanked out in ``prose`` (addresses are blanked in it too, so its last line is whole)."""
    prose = document.prose
    start, end = len(prose) - len(prose.lstrip()), len(prose.rstrip())
    line_end = document.text.find("\n", end)
    return document.text.rfind("\n", 0, start) + 1, len(prose) if line_end < 0 else line_end
