"""Known formats that are not supported: each is rejected by name, with what to export instead."""

from __future__ import annotations

from typing import NoReturn

from citecheck.model import Document, InputError


def endnote_xml(listing: Document) -> NoReturn:
    """Reject EndNote's XML."""
    raise InputError(f"{listing.name}: is EndNote's XML, which is not read; export RIS or BibTeX from EndNote")
