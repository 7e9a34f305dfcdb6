"""Parse prose reference lists, in any style and layout, into References."""

from __future__ import annotations

from citecheck.model import Document, Reference, Unread
from citecheck.parsers.prose.emphasis import emphasis_of
from citecheck.parsers.prose.references import make_entries
from citecheck.parsers.prose.segment.split import split
from citecheck.text.visible import Seen, as_seen


def parse(document: Document) -> tuple[Reference | Unread, ...]:
    """Return the entries of a prose list in text order; what could not be read is Unread."""
    document = _with_printed_letters(document)
    seen = as_seen(document)
    whole = seen.document if seen else document
    entries, prose = split(whole.prose)
    made = make_entries(whole, prose, entries, emphasis_of(document, seen))
    return tuple(_put_back(seen, entry) for entry in made) if seen else made


def _with_printed_letters(document: Document) -> Document:
    """Return the document with what its reader made of commands (LaTeX's accents, babel's quotes) put into the text, each in its place."""
    text, prose = document.text, document.prose
    if "\\" not in text or prose.isascii():
        return document
    printed = "".join(
        shown if shown != written and (shown.isalpha() or (written == '"' and not shown.isspace())) else written
        for written, shown in zip(text, prose, strict=True)
    )
    return document._replace(text=printed)


def _put_back(seen: Seen, entry: Reference | Unread) -> Reference | Unread:
    """Return an entry with its spans in the original text."""
    span = seen.span(entry.span)
    if isinstance(entry, Unread):
        return entry._replace(span=span)
    return entry._replace(span=span, places={field: seen.span(place) for field, place in entry.places.items()})
