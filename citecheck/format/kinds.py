"""Which layout a kind of entry takes."""

from __future__ import annotations

from collections.abc import Container

from citecheck.format.fields import field
from citecheck.model import Reference

SAME_LAYOUT = {
    "bookinbook": "incollection",
    "booklet": "book",
    "conference": "inproceedings",
    "electronic": "online",
    "inbook": "incollection",
    "inreference": "incollection",
    "legal": "legislation",
    "legislation": "legislation",
    "manual": "report",
    "mastersthesis": "thesis",
    "music": "audio",
    "mvbook": "book",
    "mvcollection": "book",
    "mvproceedings": "proceedings",
    "mvreference": "book",
    "collection": "book",
    "periodical": "book",
    "phdthesis": "thesis",
    "reference": "book",
    "review": "article",
    "standard": "report",
    "suppbook": "incollection",
    "suppcollection": "incollection",
    "suppperiodical": "article",
    "techreport": "report",
    "video": "movie",
    "www": "online",
}


def layout_of(reference: Reference, layouts: Container[str]) -> str:
    """The name of the layout for an entry: its kind's, that of a kind like it, or ``misc``."""
    kind = reference.kind.lower()
    if SAME_LAYOUT.get(kind, kind) == "incollection" and not field(reference, "booktitle"):
        kind = "book"
    subtype = reference.fields.get("entrysubtype", "").lower()
    letter = ("letter",) if kind == "letter" else ()
    for name in (subtype, *_preprint(reference, kind), *letter, *_archival(reference, kind), kind, SAME_LAYOUT.get(kind, "")):
        if name and name in layouts:
            return str(name)
    return "misc"


def _preprint(reference: Reference, kind: str) -> tuple[str, ...]:
    """An entry with an e-print and no journal is a preprint."""
    eprint = field(reference, "eprint")
    return ("preprint",) if eprint and kind in {"article", "misc", "online", "unpublished"} and not field(reference, "journaltitle") else ()


def _archival(reference: Reference, kind: str) -> tuple[str, ...]:
    """A letter or manuscript with a shelf mark is archival."""
    marked = reference.fields.get("archive") or reference.fields.get("library")
    return ("archival",) if marked and kind in {"letter", "misc", "unpublished", "manuscript"} else ()
