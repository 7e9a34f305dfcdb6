"""The formats that pybtex reads and writes and citecheck has no code for: BibTeX's entries in YAML and in XML."""

from __future__ import annotations

from citecheck.interop.pybtex_data import from_pybtex, parsed, to_pybtex
from citecheck.model import Document, Reference, Unread
from citecheck.writers import Listing
from citecheck.writers.structured import as_notes


def parse_yaml(listing: Document) -> tuple[Reference | Unread, ...]:
    """The entries of a .bibyaml file; raises InputError if pybtex cannot read it."""
    return _parse(listing, "yaml")


def parse_xml(listing: Document) -> tuple[Reference | Unread, ...]:
    """The entries of a BibTeXML file; raises InputError if pybtex cannot read it."""
    return _parse(listing, "bibtexml")


def write_yaml(listing: Listing, *, ascii: bool = False) -> str:
    """A .bibyaml file of the list."""
    return _written(listing, "yaml")


def write_xml(listing: Listing, *, ascii: bool = False) -> str:
    """A BibTeXML file of the list."""
    return _written(listing, "bibtexml")


def _parse(listing: Document, format: str) -> tuple[Reference | Unread, ...]:
    return tuple(from_pybtex(parsed(listing.text, format, listing.name), listing.name, listing.text))


def _written(listing: Listing, format: str) -> str:
    return str(to_pybtex([*listing.references, *as_notes(listing.unread)], as_written=listing.as_written).to_string(format))
