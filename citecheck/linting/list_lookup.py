"""Which of the case's lists an entry stands in: an essay may carry several over one text."""

from __future__ import annotations

from citecheck.model import Case, Document, Reference


def list_of(case: Case, reference: Reference) -> Document | None:
    """The list in which an entry stands, or None if no list of the case has it."""
    span = reference.span
    lists = (listing for listing in case.listings if listing.name == span.source)
    return next((listing for listing in lists if not listing.prose[span.start : span.end].isspace()), None)
