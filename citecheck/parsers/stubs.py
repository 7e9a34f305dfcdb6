"""Entries that ``clean --stubs`` made for citations without one: they stand in lists until somebody fills them in, and list nothing."""

from __future__ import annotations

from citecheck.model import Document, Reference, Unread

MARK = "NOT IN THE LIST"
_ANYWHERE = ", cited as"
CITED_AS = MARK + _ANYWHERE


def is_stub(reference: Reference, listing: Document) -> bool:
    """Whether the text of an entry bears the mark of a stub."""
    span = reference.span
    return span.source == listing.name and CITED_AS.lower() in plain(listing.text[span.start : span.end]).lower()


def _is_marked(text: str) -> bool:
    """Whether the mark may stand in a text; styles that write titles in capitals write "Cited as"."""
    return _ANYWHERE in text or _ANYWHERE.replace("c", "C") in text


def plain(text: str) -> str:
    """The text of an entry in one line, without BibTeX's braces."""
    return " ".join(text.replace("{", "").replace("}", "").split()) if _is_marked(text) else ""


def told_apart(entries: tuple[Reference | Unread, ...], listing: Document) -> tuple[Reference | Unread, ...]:
    """The entries of a list with its stubs as what they are: places where an entry is still to come."""
    if not _is_marked(listing.text):
        return entries
    why = "a stub that citecheck made for a citation without an entry, not filled in yet"
    return tuple(Unread(entry.span, why, entry) if isinstance(entry, Reference) and is_stub(entry, listing) else entry for entry in entries)
