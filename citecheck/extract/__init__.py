"""Extract Citations from a Document: find each year, then read the authors before it."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.grouping import group
from citecheck.extract.items import CitesBy, items
from citecheck.model import Citation, Document, Reference
from citecheck.text.visible import as_seen

DAMAGED = 0.01  # from this share of wrong characters on, marks inside words are read as letters

__all__ = ["CitesBy", "Gazetteer", "extract"]


def extract(
    document: Document, known: Gazetteer, *, damage: float = 0.0, cites_by: CitesBy = "", references: Sequence[Reference] = ()
) -> tuple[Citation, ...]:
    """Return every citation of the prose, in order; each item carries its alternative readings for linking to choose from.

    ``damage`` is the share of wrong characters in the document (0 to 1), ``cites_by`` what the named handbook cites by: a number alone
    after names is then a page, and titles of the ``references`` are read beside it.
    """
    damaged = damage >= DAMAGED
    seen = as_seen(document)
    if seen is None:
        return group(document, items(document, known, damaged=damaged, cites_by=cites_by, references=references))
    from citecheck.extract.source_spans import to_source

    found = items(seen.document, known, damaged=damaged, cites_by=cites_by, references=references)
    return tuple(to_source(seen, citation) for citation in group(seen.document, found))
