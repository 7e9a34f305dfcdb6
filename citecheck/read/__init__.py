"""Bytes to Documents: one small reader a format."""

from __future__ import annotations

from citecheck.model import Document


def read_text(text: str, name: str, *, format: str = "") -> Document:
    """A Document of a text that is already decoded."""
    return Document(name, text, text, format or "txt")
