"""The type of work an entry is, from the fields it has: the entry types of BibTeX and biblatex."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import kinds_of_works
from citecheck.data.lexicon.entry_words import NUMBERED_ENDS, REPORT_ENDS, STANDARD
from citecheck.data.lexicon.interview_words import INTERVIEWS_ALONE, INTERVIEWS_WITH
from citecheck.data.lexicon.law_words import COMMISSION_PAPERS
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
    "CM": "image",
    "CP": "software",
    "Z": "misc",
    "CASE": "jurisdiction",
    "LAW": "legislation",
}
_REFERENCE = regex(rf"\b(?:{any_of(kinds_of_works.REFERENCE_BOOKS)})", re.IGNORECASE)
_INTERVIEW = regex(rf"{any_of(INTERVIEWS_WITH)}\s|{any_of(INTERVIEWS_ALONE)}$", re.IGNORECASE)
_STANDARDS, _NUMBERED = (
    frozenset(word.lower().split()[-1] for word in rows(*tables)) for tables in ((STANDARD,), (NUMBERED_ENDS, COMMISSION_PAPERS))
)
_REPORTS = tuple(word.lower() for word in rows(kinds_of_works.REPORT_WORDS, REPORT_ENDS))


_OF_COLLECTIONS = ("editor", "publisher")
_OF_MEETINGS = ("booktitle", "eventtitle")
_OF_PRINT = ("booktitle", "journal", "pages", "publisher", "volume")
_OF_BOOKS = ("address", "isbn", "publisher")
Fields = Mapping[str, str]


class TypeSign(NamedTuple):
    """A sign of a type of work: whether an entry with these fields, some of them read at a place of the text, has it; and such an entry."""

    type: str
    holds: Callable[[Fields, Container[str]], bool]
    example: str


# The first sign that holds decides; each presumes that those before it do not.
TYPE_SIGNS = (
    TypeSign(
        "standard",
        lambda fields, _: _last_word(fields) in _STANDARDS and "number" in fields,
        "Lamp Organization. (2018). Lamps at sea (LO Standard No. 12:2018).",
    ),
    TypeSign(
        "report",
        lambda fields, _: _is_called_report(_said(fields)),
        "Marlow, T. (2009). Lamps (Working Paper 3). Quay Institute.",
    ),
    TypeSign(
        "report",
        lambda fields, _: _last_word(fields) in _NUMBERED and "number" in fields,
        "Quay Institute. (2009). Lamps (QI Publication No. 12-3).",
    ),
    TypeSign("patent", lambda fields, _: "patent" in _said(fields), "Marlow, T. (2009). Lamp for ships (U.S. Patent No. 8,214,907)."),
    TypeSign(
        "interview",
        lambda fields, _: "interviewer" in fields,
        "Marlow, T. (2009). On lamps [Interview]. Interview conducted by K. Quist. Harbour Radio.",
    ),
    TypeSign(
        "interview",
        lambda fields, _: _is_talk_with_somebody(fields),
        "Marlow, T. (2009) Interview with Kim Quist, 3 May.",
    ),
    TypeSign("movie", lambda fields, _: "director" in fields, "Marlow, T. (Director). (2009). The lamp. Quay Pictures."),
    TypeSign(
        "software",
        lambda fields, _: "version" in fields and not _said(fields),
        "Marlow, T. (2009). Lampreader (Version 2.1). Quay Software.",
    ),
    TypeSign(
        "report",
        lambda fields, places: "type" in places and "institution" in fields,
        "Marlow, T. (2009). Lamps (Technical Memo 4). Quay Institute.",
    ),
    TypeSign(
        "thesis",
        lambda fields, places: "school" in fields or "type" in places,
        "Marlow, T. (2009). Lamps [Doctoral dissertation, University of Brell].",
    ),
    TypeSign(
        "inreference", lambda fields, _: _is_in_reference_book(fields), "Marlow, T. (2009). Lamp. In Encyclopedia of lamps. Quay Press."
    ),
    TypeSign(
        "inproceedings",
        lambda fields, _: {"booktitle", "venue"} <= fields.keys(),
        "Marlow, T. (2009) ‘Lamps’, Second Congress on Lamps. Quay Hall, Brell, 2–5 July. Brell: Quay Press, pp. 3–9.",
    ),
    TypeSign(
        "incollection",
        lambda fields, _: "booktitle" in fields and not fields.keys().isdisjoint(_OF_COLLECTIONS),
        "Marlow, T. (2009). Lamps. In K. Quist (Ed.), Coasts (pp. 3–9). Quay Press.",
    ),
    TypeSign(
        "inproceedings",
        lambda fields, _: not fields.keys().isdisjoint(_OF_MEETINGS),
        "Marlow, T. (2009). Lamps. In Lamps of the coast (pp. 3–9).",
    ),
    TypeSign("article", lambda fields, _: "journal" in fields, "Marlow, T. (2009). Lamps. Lamp Review, 3(2), 4–9."),
    TypeSign(
        "collection",
        lambda fields, _: "editor" in fields and "author" not in fields and _is_book(fields),
        "Marlow, T. (Ed.). (2009). Lamps of the coast. Quay Press.",
    ),
    TypeSign(
        "proceedings",
        lambda fields, _: "venue" in fields and _is_book(fields),
        "Second Congress on Lamps (2009) Lamps at sea. Quay Hall, Brell, 2–5 July. Brell: Quay Press.",
    ),
    TypeSign("book", lambda fields, _: _is_book(fields), "Marlow, T. (2009). Lamps of the coast. Quay Press."),
    TypeSign("online", lambda fields, _: "url" in fields, "Marlow, T. (2009). Lamps of the coast. https://lamps.example.org"),
    TypeSign("misc", lambda *_: True, "Marlow, T. (2009). Lamps of the coast."),
)


def kind_of(fields: Fields, places: Container[str]) -> str:
    """Return the entry type: article, book, collection, incollection, inproceedings, thesis, report, patent, online or misc."""
    kind = _said(fields)
    if kind == "preprint" and "journal" in fields:
        return "article"
    if known := _MARKS.get(fields.get("x-mark", "").split("/")[0]) or KINDS_OF_MEDIA.get(kind.partition(",")[0]):
        return _in_what_holds_it(known, fields)
    return next(sign.type for sign in TYPE_SIGNS if sign.holds(fields, places))


def _said(fields: Fields) -> str:
    """Return the words of the entry for its type, in lower case."""
    return fields.get("type", "").lower()


def _is_called_report(said: str) -> bool:
    return bool(said) and any(word in said for word in _REPORTS)


def _last_word(fields: Fields) -> str:
    """Return the last word of the entry for its type, in lower case."""
    return _said(fields).rpartition(" ")[2]


def _in_what_holds_it(known: str, fields: Fields) -> str:
    """Return the type that a mark or a medium indicates in an entry with these fields."""
    if known == "inproceedings" and not fields.keys() & {"booktitle", "eventtitle", "journal"}:
        return "proceedings"
    if known == "incollection" and "booktitle" not in fields:
        return "online" if "eprint" in fields else "unpublished"  # [A] is also an archive's
    return "incollection" if known == "book" and "booktitle" in fields else known  # …[M]//Book


def _is_in_reference_book(fields: Fields) -> bool:
    return bool(_REFERENCE.search(fields.get("booktitle", ""))) and fields.keys().isdisjoint(("editor", "pages"))


def _is_talk_with_somebody(fields: Fields) -> bool:
    return bool(_INTERVIEW.match(fields.get("title", ""))) and fields.keys().isdisjoint(_OF_PRINT)


def _is_book(fields: Fields) -> bool:
    return not fields.keys().isdisjoint(_OF_BOOKS)
