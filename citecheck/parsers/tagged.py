"""Other tagged exports: PubMed's .nbib, EndNote's .enw and the Web of Science's plain text, read as the equivalent RIS."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from citecheck._fast.regex import regex
from citecheck.data.schema.tagged import ENDNOTE, ENDNOTE_TYPES, PUBMED, WOS, WOS_PEOPLE, WOS_TYPES
from citecheck.model import Document, Reference, Unread
from citecheck.parsers.ris import read_record
from citecheck.parsers.ris_lines import Line

_PUBMED_LINE = regex(r"^([A-Z]{2,4}) *- ([^\n]*(?:\n {6}[^\n]*)*)", re.MULTILINE)
_ENDNOTE_LINE = regex(r"^%([0-9A-Z@!?\[&~<>+^$#*(){}|]) ([^\n]*(?:\n(?!%|\s*\n)[^\n]*)*)", re.MULTILINE)
_WOS_LINE = regex(r"^([A-Z][A-Z0-9])(?: ([^\n]*(?:\n {3}[^\n]*)*)|(?=\r?$))", re.MULTILINE)
_DOI = regex(r"(10\.\d{4,9}/\S+) \[doi\]")


def parse_pubmed(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the records of a .nbib file; each begins with PMID."""
    return _parse(listing, _PUBMED_LINE, lambda tag: tag == "PMID", _from_pubmed)


def parse_endnote(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the records of an .enw file; each begins with %0."""
    return _parse(listing, _ENDNOTE_LINE, lambda tag: tag == "0", _from_endnote)


def parse_wos(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the records of the Web of Science's plain text; each begins with PT."""
    return _parse(listing, _WOS_LINE, lambda tag: tag == "PT", _from_wos)


def _parse(
    listing: Document, pattern: re.Pattern[str], begins: Callable[[str], bool], mean: Callable[[list[Line]], Iterator[Line]]
) -> tuple[Reference | Unread, ...]:
    records: list[list[Line]] = []
    for found in pattern.finditer(listing.text):
        if begins(found[1]):
            records.append([])
        if records:
            value = found[2] or ""
            records[-1].append(Line(found[1], value.strip("\r\n "), found.start(2), found.start(2) + len(value.rstrip())))
    return tuple(entry for lines in records for entry in read_record(listing.name, list(mean(lines)), ended=True))


def _flat(line: Line, tag: str, value: str | None = None) -> Line:
    return Line(tag, " ".join((line.value if value is None else value).split()), line.start, line.end)


def _from_pubmed(lines: list[Line]) -> Iterator[Line]:
    tags = {line.tag for line in lines}
    yield _flat(lines[0], "TY", "CHAP" if {"BTI", "TI"} <= tags else "BOOK" if "BTI" in tags else "JOUR")
    for line in lines:
        if line.tag in {"LID", "AID"}:
            if doi := _DOI.search(line.value):
                yield _flat(line, "DO", doi[1])
        elif (line.tag == "AU" and "FAU" in tags) or (line.tag == "ED" and "FED" in tags):
            continue
        elif tag := PUBMED.get(line.tag):
            yield _flat(line, tag)


def _from_endnote(lines: list[Line]) -> Iterator[Line]:
    yield _flat(lines[0], "TY", ENDNOTE_TYPES.get(" ".join(lines[0].value.split()), "GEN"))
    for line in lines[1:]:
        if tag := ENDNOTE.get(line.tag):
            yield _flat(line, tag)


def _from_wos(lines: list[Line]) -> Iterator[Line]:
    tags = {line.tag for line in lines}
    yield _flat(lines[0], "TY", WOS_TYPES.get(lines[0].value.strip(), "GEN"))
    for line in lines[1:]:
        if line.tag == "AU" and "AF" in tags:
            continue
        if line.tag in WOS_PEOPLE:
            for name in line.value.split("\n"):
                yield _flat(line, WOS_PEOPLE[line.tag], name)
        elif tag := WOS.get(line.tag):
            yield _flat(line, tag)
