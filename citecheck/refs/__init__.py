"""Lists to References and Unread: one parser a format."""

from __future__ import annotations

import re

from citecheck.model import Document, Reference, Unread
from citecheck.refs.letters import give_letters

__all__ = ["give_letters", "parse"]

_BIB = re.compile(r"^[ \t\ufeff]*+@[ \t]*+[A-Za-z]{2,40}+[ \t]*+\n?[ \t]*+[{(]", re.MULTILINE)
_RIS = re.compile(r"^\ufeff?TY {0,2}- ", re.MULTILINE)


def parse(listing: Document) -> tuple[Reference | Unread, ...]:
    """The entries of a list in the order of the text, and what could not be read of it; raises Unusable for JSON that is none."""
    match _format(listing):
        case "bib":
            from citecheck.refs import bibtex as parser
        case "json":
            from citecheck.refs import csl as parser  # type: ignore[no-redef]
        case "ris":
            from citecheck.refs import ris as parser  # type: ignore[no-redef]
        case _:
            from citecheck.refs import prose as parser  # type: ignore[no-redef]
    return parser.parse(listing)


def _format(listing: Document) -> str:
    """The document's format, or of a list that came without one what it looks like."""
    if listing.format in ("bib", "json", "ris", "prose"):
        return listing.format
    start = listing.text.lstrip("\ufeff \t\r\n")
    if start[:1] in ("[", "{") and re.match(r"[\[{]\s*+[\[{\"\]}]", start):
        return "json"
    if _RIS.search(listing.text, 0, 5000):
        return "ris"
    return "bib" if _BIB.search(listing.text, 0, 20000) else "prose"
