"""Lists to References and Unread: one parser a format."""

from __future__ import annotations

from citecheck.model import Document, Reference, Unread
from citecheck.refs.formats import format_of
from citecheck.refs.letters import give_letters
from citecheck.refs.stubs import told_apart

__all__ = ["format_of", "give_letters", "parse", "told_apart"]


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """The entries of a list in the order of the text, and what could not be read of it; raises Unusable for JSON that is none."""
    match format_of(listing):
        case "bib":
            from citecheck.refs import bibtex as parser
        case "json":
            from citecheck.refs import csl as parser  # type: ignore[no-redef]
        case "ris":
            from citecheck.refs import ris as parser  # type: ignore[no-redef]
        case _:
            from citecheck.refs import prose as parser  # type: ignore[no-redef]
    return parser.parse(listing)
