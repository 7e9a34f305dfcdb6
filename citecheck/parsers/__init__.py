"""Parse reference lists into References and Unread: one parser per format."""

from __future__ import annotations

from citecheck.formats import format_of, load
from citecheck.model import Document, Name, Reference, Unread
from citecheck.parsers.stubs import separate_stubs
from citecheck.parsers.year_suffixes import assign_year_suffixes
from citecheck.text.visible import legible as seen

__all__ = ["assign_year_suffixes", "parse", "separate_stubs"]


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the entries of a list in text order, and what could not be read of it; raises InputError for invalid JSON.

    Every reader of lists calls this, so an entry is the same Reference for the API, for checking and for cleaning.
    """
    entries: tuple[Reference | Unread, ...] = load(format_of(listing).parser)(listing)
    return tuple(_legible(entry) if isinstance(entry, Reference) else entry for entry in entries)


def _legible(reference: Reference) -> Reference:
    """Return the reference with its names and title as a reader sees them; its fields stay as written."""
    words = "".join(name.family + name.given for name in reference.names) + reference.title
    if words.isascii() and "&" not in words:
        return reference
    return reference._replace(names=tuple(map(_legible_name, reference.names)), title=seen(reference.title))


def _legible_name(name: Name) -> Name:
    return name._replace(particle=seen(name.particle), family=seen(name.family), given=seen(name.given))
