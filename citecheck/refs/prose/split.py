"""Part a list into its entries."""

from __future__ import annotations

import re

from citecheck.model import Document

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")


def split(document: Document) -> list[tuple[int, int, str]]:
    """The entries of a list: start, end, and why their bounds are in doubt ("" if they are not)."""
    out = []
    for found in _PARAGRAPH.finditer(document.text):
        text = found[0]
        start = found.start() + len(text) - len(text.lstrip())
        out.append((start, found.start() + len(text.rstrip()), ""))
    return out
