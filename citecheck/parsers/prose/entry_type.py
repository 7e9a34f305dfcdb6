"""The type of work an entry is, from the fields it has: the entry types of BibTeX and biblatex."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

from citecheck._fast.regex import regex
from citecheck.data.lexicon import work_words as words
from citecheck.data.lexicon.entry_words import REPORT_ENDS
from citecheck.data.lexicon.media import KINDS_OF_MEDIA
from citecheck.text.word_patterns import any_of, rows

_MARKS = {
    "M": "book",
    "J": "article",
    "C": "inproceedings",
    "D": "thesis",
    "R": "report",
    "N": "article",
    "S": "standard",
    "P": "patent",
    "G": "collection",
    "A": "incollection",
    "DB": "dataset",
    "DS": "dataset",
    "EB": "online",
    "CP": "software",
    "Z": "misc",
    "CASE": "jurisdiction",
    "LAW": "legislation",
}
_REFERENCE = regex(rf"\b(?:{any_of(words.REFERENCE_BOOKS)})", re.IGNORECASE)
_REPORTS = tuple(word.lower() for word in rows(words.REPORT_WORDS, REPORT_ENDS))


def kind_of(fields: Mapping[str, str], places: Container[str]) -> str:
    """Return the entry type: article, book, collection, incollection, inproceedings, thesis, report, patent, online or misc."""
    kind = fields.get("type", "").lower()
    if kind == "preprint" and "journal" in fields:
        return "article"
    if known := _MARKS.get(fields.get("x-mark", "").split("/")[0]) or KINDS_OF_MEDIA.get(kind):
        if known == "inproceedings" and not fields.keys() & {"booktitle", "eventtitle", "journal"}:
            return "proceedings"
        if known == "incollection" and "booktitle" not in fields:
            return "unpublished"  # [A] is also an archive's
        return "incollection" if known == "book" and "booktitle" in fields else known  # …[M]//Book
    if any(word in kind for word in _REPORTS):
        return "report"
    if "patent" in kind:
        return "patent"
    if "interviewer" in fields:
        return "interview"
    if "director" in fields:
        return "movie"
    if "version" in fields and not kind:
        return "software"
    if "type" in places and "institution" in fields:
        return "report"
    if "school" in fields or ("type" in places):
        return "thesis"
    if "booktitle" in fields and _REFERENCE.search(fields["booktitle"]) and not fields.keys() & {"editor", "pages"}:
        return "inreference"
    if "booktitle" in fields:
        return "inproceedings" if "editor" not in fields and "publisher" not in fields else "incollection"
    if "eventtitle" in fields:
        return "inproceedings"
    if "journal" in fields:
        return "article"
    if "publisher" in fields or "address" in fields or "isbn" in fields:
        return "collection" if "editor" in fields and "author" not in fields else "book"
    return "online" if "url" in fields else "misc"
