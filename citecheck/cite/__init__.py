"""Documents to Citations: every year is asked who stands before it."""

from __future__ import annotations

from citecheck.cite.group import group
from citecheck.cite.items import items
from citecheck.cite.known import Known
from citecheck.model import Citation, Document

__all__ = ["Known", "extract"]


def extract(document: Document, known: Known) -> tuple[Citation, ...]:
    """Every author–year citation of the prose, in order; each item carries its other readings for linking to choose from."""
    return group(document, items(document, known))
