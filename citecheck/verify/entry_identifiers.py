"""The identifiers of an entry, wherever it has them, in the form in which sources are asked."""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.bibliography.fields import field
from citecheck.dedupe.conflicts import doi_of
from citecheck.identifiers import is_doi, is_isbn
from citecheck.model import Reference
from citecheck.verify.retractions.match import pmid_of

_ARXIV = regex(
    r"(?:arxiv(?:\.org/(?:abs|pdf)/|\s*:\s*|\.)|\A)\s*(\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?/\d{7})(?:v(\d{1,2}))?", re.IGNORECASE
)
_FIELDS = ("eprint", "doi", "url", "journal", "number", "note", "howpublished", "publisher", "pages", "volume")
_ESCAPES = regex(r"\\([_%&#~$-])|[{}]")
_ARXIV_DOI = "10.48550/arxiv."


class Identifiers(NamedTuple):
    """An entry's identifiers; "" where it has none. ``escaped`` is a DOI as listed, where LaTeX's escapes had to be undone."""

    doi: str = ""
    arxiv: str = ""
    pmid: str = ""
    isbn: str = ""
    escaped: str = ""


def identifiers_of(reference: Reference) -> Identifiers:
    """What an entry may be asked by; a malformed identifier is none."""
    written = doi_of(reference)
    doi = _ESCAPES.sub(r"\1", written).rstrip(".,;: ")
    doi = doi if is_doi(doi) else ""
    isbn = next((each for each in re.split(r"[,;\s]+", reference.fields.get("isbn", "")) if is_isbn(each)), "")
    return Identifiers(doi, arxiv_of(reference), pmid_of(reference), isbn.replace("-", ""), written if doi and doi != written else "")


def arxiv_of(reference: Reference) -> str:
    """An entry's arXiv number, without version; "" if it has none."""
    for name in _FIELDS:
        value = reference.fields.get(name, "")
        if name == "doi" and not value.lower().startswith(_ARXIV_DOI):
            continue
        if name == "eprint" and reference.fields.get("eprinttype", "arxiv").lower() != "arxiv":
            continue
        if ("arxiv" in value.lower() or name == "eprint") and (found := _ARXIV.search(value)):
            return found[1]
    return ""


def address_of(reference: Reference) -> str:
    """The address of an entry on the web, in its own field or in a note; "" if it has none."""
    return field(reference, "url")


def arxiv_doi(number: str) -> str:
    """The DOI that DataCite has for an arXiv number."""
    return f"{_ARXIV_DOI}{number.lower()}"
