"""Which format a list is in."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.model import Document

_BIB = regex(r"^[ \t\ufeff]*+@[ \t]*+[A-Za-z]{2,40}+[ \t]*+\n?[ \t]*+[{(]", re.MULTILINE)
_RIS = regex(r"^\ufeff?TY {0,2}- ", re.MULTILINE)
_JSON = regex(r"[\[{]\s*+[\[{\"\]}]")


def format_of(listing: Document) -> str:
    """The list's format: bib, json, ris or prose; of a list that came without one, what it looks like."""
    if listing.format in ("bib", "json", "ris", "prose"):
        return listing.format
    if listing.format == "further":
        return "prose"
    start = listing.text[:20000].lstrip("\ufeff \t\r\n")
    if _JSON.match(start):
        return "json"
    if _RIS.search(listing.text, 0, 5000):
        return "ris"
    return "bib" if _BIB.search(listing.text, 0, 20000) else "prose"
