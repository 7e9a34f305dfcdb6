"""Text in the XML of documents: nothing in it is markup, and characters that XML forbids are removed."""

from __future__ import annotations

from xml.sax import saxutils

from citecheck.writers.documents import without_controls


def escape(text: str) -> str:
    """A text between tags."""
    return saxutils.escape(without_controls(text))
