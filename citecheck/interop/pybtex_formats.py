"""The formats that pybtex reads and writes and citecheck has no code for: BibTeX's entries in YAML and in XML, and those of plug-ins."""

from __future__ import annotations

from citecheck.interop.pybtex_data import from_pybtex, parsed, to_pybtex
from citecheck.model import Document, Reference, Unread
from citecheck.writers import Listing
from citecheck.writers.structured import as_notes


def parse(format: str, listing: Document) -> tuple[Reference | Unread, ...]:
    """The entries of a list in one of pybtex's formats; raises InputError if pybtex cannot read it."""
    return tuple(from_pybtex(parsed(listing.text, format, listing.name), listing.name, listing.text))


def write(format: str, listing: Listing, *, ascii: bool = False) -> str:
    """A file of the list in one of pybtex's formats."""
    return str(to_pybtex([*listing.references, *as_notes(listing.unread)], as_written=listing.as_written).to_string(format))
