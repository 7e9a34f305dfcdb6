"""Known formats that are not supported: each is rejected by name, with what to export instead."""

from __future__ import annotations

from typing import NoReturn

from citecheck.model import Document, InputError
from citecheck.readers.file_kind import ENDNOTE_XML


def endnote_xml(listing: Document) -> NoReturn:
    """Reject EndNote's XML."""
    raise InputError(f"{listing.name}: {ENDNOTE_XML}")
