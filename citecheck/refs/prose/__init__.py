"""Prose reference lists, in any style and layout, to References."""

from __future__ import annotations

from citecheck.model import Document, Reference, Unread
from citecheck.refs.prose.entries import make_entries
from citecheck.refs.prose.split import split


def parse(document: Document) -> tuple[Reference | Unread, ...]:
    """The entries of a prose list in the order of the text; what nobody could read is Unread."""
    entries, prose = split(document.prose)
    return make_entries(document, prose, entries)
