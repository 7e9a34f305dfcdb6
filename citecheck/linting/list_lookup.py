"""Where an entry is: in which of the case's lists (an essay may carry several over one text), and where to point in it."""

from __future__ import annotations

from citecheck.model import Case, Document, Reference, Span


def list_of(case: Case, reference: Reference) -> Document | None:
    """The list in which an entry stands, or None if no list of the case has it."""
    span = reference.span
    lists = (listing for listing in case.listings if listing.name == span.source)
    return next((listing for listing in lists if not listing.prose[span.start : span.end].isspace()), None)


def spot(reference: Reference, *fields: str) -> Span:
    """Where to point in an entry: at the first of the fields that has a place, at its key, or at the whole."""
    return next((reference.places[field] for field in (*fields, "key") if field in reference.places), reference.span)
