"""Entries that ``clean --stubs`` made for citations without one: placeholders to be filled in, which do not count as listed."""

from __future__ import annotations

from citecheck.model import Document, Reference, Unread

MARK = "NOT IN THE LIST"
_ANYWHERE = ", cited as"
CITED_AS = MARK + _ANYWHERE


def is_stub(reference: Reference, listing: Document) -> bool:
    """Return whether the text of an entry has the mark of a stub."""
    span = reference.span
    return span.source == listing.name and CITED_AS.lower() in plain(listing.text[span.start : span.end]).lower()


def _is_marked(text: str) -> bool:
    """Return whether the mark may be in a text; styles that write titles in capitals write "Cited as"."""
    return _ANYWHERE in text or _ANYWHERE.replace("c", "C") in text


def plain(text: str) -> str:
    """Return the text of an entry on one line, without BibTeX's braces."""
    return " ".join(text.replace("{", "").replace("}", "").split()) if _is_marked(text) else ""


def separate_stubs(entries: tuple[Reference | Unread, ...], listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the entries of a list with its stubs turned into placeholders for entries still to come."""
    if not _is_marked(listing.text):
        return entries
    why = "a stub that citecheck made for a citation without an entry, not filled in yet"
    return tuple(Unread(entry.span, why, entry) if isinstance(entry, Reference) and is_stub(entry, listing) else entry for entry in entries)
