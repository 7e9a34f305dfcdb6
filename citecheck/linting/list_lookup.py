"""Where an entry is: in which of the case's lists (an essay may contain several), and where to point in it; and whether keys lead there."""

from __future__ import annotations

from citecheck.link.keyed import unanswered
from citecheck.model import Case, Document, Link, Reference, Span


def list_of(case: Case, reference: Reference) -> Document | None:
    """Return the list that contains an entry, or None if no list of the case does."""
    span = reference.span
    lists = (listing for listing in case.listings if listing.name == span.source)
    return next((listing for listing in lists if not listing.prose[span.start : span.end].isspace()), None)


def spot(reference: Reference, *fields: str) -> Span:
    """Return where to point in an entry: at the first of the fields that has a span, at its key, or at the whole."""
    return next((reference.places[field] for field in (*fields, "key") if field in reference.places), reference.span)


def unanswered_keys(case: Case) -> tuple[Link, ...]:
    """Return what is cited by keys though no list of the case has keys: which entries are meant is unknown."""
    return unanswered(case.keyed, case.listings)
