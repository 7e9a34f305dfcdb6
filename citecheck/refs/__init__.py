"""Lists to References and Unread: one parser a format."""

from __future__ import annotations

from citecheck.model import Document, Reference, Unread


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """The entries of a list in the order of the text, and what could not be read of it."""
    raise ValueError(listing.name)
