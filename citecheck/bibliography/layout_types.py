"""Which layout a kind of entry takes."""

from __future__ import annotations

from collections.abc import Container

from citecheck.bibliography.fields import field, patent_in_note
from citecheck.data.preprint_servers import PREPRINT_SERVERS
from citecheck.model import Reference

SAME_LAYOUT = {
    "bill": "legislation",
    "bookinbook": "incollection",
    "broadcast": "video",
    "classic": "book",
    "booklet": "book",
    "conference": "inproceedings",
    "electronic": "online",
    "hearing": "legislation",
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
    "proceedings": "book",
    "reference": "book",
    "regulation": "legislation",
    "review": "article",
    "standard": "report",
    "suppbook": "incollection",
    "suppcollection": "incollection",
    "suppperiodical": "article",
    "techreport": "report",
    "treaty": "legislation",
    "video": "movie",
    "www": "online",
}

# Kinds of parts whose title is the book's where no other is given (BibTeX's inbook).
_WHOLE = frozenset({"bookinbook", "inbook", "inreference", "suppbook"})


def layout_of(reference: Reference, layouts: Container[str]) -> str:
    """The name of the layout for an entry: its kind's, that of a kind like it, or ``misc``."""
    kind = reference.kind.lower()
    if kind in _WHOLE and not field(reference, "booktitle"):
        kind = "book"
    subtype = reference.fields.get("entrysubtype", "").lower()
    written = reference.fields.get("type", "").lower()
    subtype = subtype or (written if kind == "article" and written in {"magazine", "newspaper"} else "")
    if patent_in_note(reference) and "patent" in layouts:
        return "patent"
    letter = ("letter",) if kind == "letter" else ("map",) if kind == "image" and written == "map" else ()
    like = SAME_LAYOUT.get(kind, "")
    talk = ("unpublished",) if kind == "misc" and field(reference, "eventtitle") else ()
    for name in (subtype, *_preprint(reference, kind), *letter, *talk, *_archival(reference, kind), kind, like, SAME_LAYOUT.get(like, "")):
        if name and name in layouts:
            return str(name)
    return "misc"


def _preprint(reference: Reference, kind: str) -> tuple[str, ...]:
    """An entry with an e-print and no journal is a preprint."""
    if not field(reference, "eprint") or kind not in {"article", "misc", "online", "unpublished"}:
        return ()
    journal = field(reference, "journaltitle")
    return ("preprint",) if not journal or journal.lower() in PREPRINT_SERVERS else ()


def _archival(reference: Reference, kind: str) -> tuple[str, ...]:
    """A letter, a manuscript or a picture with a shelf mark or a place that keeps it is archival."""
    marked = reference.fields.get("archive") or reference.fields.get("library")
    return ("archival",) if marked and kind in {"artwork", "image", "letter", "misc", "unpublished", "manuscript"} else ()
