"""Other tagged exports: PubMed's .nbib, EndNote's .enw and the Web of Science's plain text, read as the equivalent RIS."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_parts import SUFFIXES, is_suffix
from citecheck.data.schema.tagged import (
    ENDNOTE,
    ENDNOTE_PAGE_TYPES,
    ENDNOTE_PAGES,
    ENDNOTE_TYPES,
    PUBMED,
    PUBMED_RECORD,
    WOS,
    WOS_FILE,
    WOS_PARTS,
    WOS_PATENT,
    WOS_PEOPLE,
    WOS_RECORD,
    WOS_TYPES,
)
from citecheck.exported_dates import as_iso
from citecheck.model import Document, Reference, Unread
from citecheck.parsers.ris import read_record
from citecheck.parsers.ris_lines import Line, outside
from citecheck.text.folding import fold

_PUBMED_LINE = regex(r"^([A-Z]{2,4}) *- ([^\n]*(?:\n {6}[^\n]*)*)", re.MULTILINE)
_ENDNOTE_LINE = regex(r"^%([0-9A-Z@!?\[&~<>+^$#*(){}|]) ([^\n]*(?:\n(?!%|\s*\n)[^\n]*)*)", re.MULTILINE)
_WOS_LINE = regex(r"^([A-Z][A-Z0-9])(?: ([^\n]*(?:\n {3}[^\n]*)*)|(?=\r?$))", re.MULTILINE)
_MOST_INITIALS = 12
"""Characters of a short form's initials, with their stops and a suffix: A. B. C., Jr."""
_ALSO = "also"
"""The tag of text inside a record that has no tag."""
_NUMBER = regex(r"(\S.*?) \[([a-z]+)\]")
_SERIAL = regex(r"([\dX-]+) \((Print|Electronic|Linking)\)")
_TRANSLATED = regex(r"\[([^\[\]]+)\.?\]", re.DOTALL)
_SUFFIXED = regex(r"([^,]+), ([^,]+) (\S+)")


def parse_pubmed(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the records of a .nbib file; each begins with PMID."""
    return _parse(listing, _PUBMED_LINE, "PMID", _from_pubmed)


def parse_endnote(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the records of an .enw file; each begins with %0."""
    return _parse(listing, _ENDNOTE_LINE, "0", _from_endnote)


def parse_wos(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the records of the Web of Science's plain text; each begins with PT."""
    return _parse(listing, _WOS_LINE, "PT", _from_wos)


def _parse(
    listing: Document, pattern: re.Pattern[str], first: str, mean: Callable[[list[Line]], Iterator[Line]]
) -> tuple[Reference | Unread, ...]:
    """Return the records of a file; lines before the first of them, and text that is not a line, are also reported as Unread."""
    records: list[list[Line]] = []
    begins: list[int] = []
    gaps: list[tuple[int, int]] = []
    at = 0
    for found in pattern.finditer(listing.text):
        value, start = (found[2], found.start(2)) if found[2] is not None else ("", found.end())
        if records and any(map(str.isalnum, left := listing.text[at : found.start()])):
            records[-1].append(Line(_ALSO, " ".join(left.split()), at, found.start()))
        if found[1] == first:
            records.append([])
            begins.append(found.start())
        if records:
            records[-1].append(Line(found[1], value.strip("\r\n "), start, start + len(value.rstrip())))
        gaps.append((at, found.start() if records or found[1] in WOS_FILE else found.end()))
        at = found.end()
    out: list[Reference | Unread] = [*outside(listing.name, listing.text, [*gaps, (at, len(listing.text))])]
    for begin, lines in zip(begins, records, strict=True):
        out += (_whole(entry, begin, lines) for entry in read_record(listing.name, list(mean(lines)), ended=True))
    return tuple(sorted(out, key=lambda entry: entry.span.start))


def _whole(entry: Reference | Unread, begin: int, lines: list[Line]) -> Reference | Unread:
    """Return a record with all its lines, including those that say nothing about the work, from its first tag on."""
    return entry._replace(span=entry.span._replace(start=begin, end=max(entry.span.end, lines[-1].end)))


def _flat(line: Line, tag: str, value: str | None = None) -> Line:
    return Line(tag, " ".join((line.value if value is None else value).split()), line.start, line.end)


def _from_pubmed(lines: list[Line]) -> Iterator[Line]:
    tags = {line.tag for line in lines}
    known = {line.value for line in lines if line.tag == "PG"}
    yield _flat(lines[0], "TY", "CHAP" if {"BTI", "TI"} <= tags else "BOOK" if "BTI" in tags else "JOUR")
    for line in lines:
        if line.tag in {"LID", "AID"}:
            yield from _of_number(line, known)
        elif line.tag == "IS":
            yield from _of_serial(line, lines)
        elif line.tag in {"BTI", "TI", "TT"}:
            yield _of_title(line, lines)
        elif line.tag == "PMID":
            yield _flat(line, "pmid" if line.value.isdecimal() else PUBMED["PMID"])
        elif line.tag in {"FAU", "FED"} and (suffixed := _SUFFIXED.fullmatch(line.value)) and is_suffix(suffixed[3]):
            yield _flat(line, PUBMED[line.tag], ", ".join(suffixed.groups()))
        elif line.tag in {"AU", "ED"} and _is_named_in(*_parts(line.value), "F" + line.tag, lines):
            continue
        elif line.tag not in PUBMED_RECORD:
            yield _flat(line, PUBMED.get(line.tag, line.tag.lower()))


def _of_title(line: Line, lines: list[Line]) -> Line:
    """Return a title; of two the one in its own language, if PubMed has the other as its translation: in square brackets."""
    tags = {each.tag for each in lines}
    title = _without_stop(line.value)
    translated = next((bare for each in lines if each.tag == "TI" if (bare := _TRANSLATED.fullmatch(_without_stop(each.value)))), None)
    if translated and "TT" in tags:
        return (
            _flat(line, "TI", title) if line.tag == "TT" else _flat(line, "translatedtitle", translated[1] if line.tag == "TI" else title)
        )
    return _flat(line, "TI" if "TI" not in tags else PUBMED.get(line.tag, line.tag.lower()), title)


def _without_stop(title: str) -> str:
    """Return a title without the stop that PubMed puts behind each, unless an abbreviation ends there (U.S.)."""
    title = title.rstrip()
    last = title.rpartition(" ")[2].strip("([\"'")
    return title[:-1] if title.endswith(".") and "." not in last[:-1] and len(last) > 2 else title


def _of_number(line: Line, known: set[str]) -> Iterator[Line]:
    """Return what an article's number says that is not ``known``: its DOI, or the publisher's number where it has no pages."""
    found = _NUMBER.fullmatch(line.value.strip())
    if found and found[1] not in known:
        tag = "DO" if found[2] == "doi" else "C7" if found[2] == "pii" and not known else found[2]
        yield Line(tag, found[1], line.start + found.start(1), line.start + found.end(1))
    elif not found:
        yield _flat(line, _ALSO)
    known.add(found[1] if found else line.value)


def _of_serial(line: Line, lines: list[Line]) -> Iterator[Line]:
    """Return a journal's ISSN: the printed one, beside it the electronic one, and no further name of either (Linking)."""
    found = _SERIAL.fullmatch(line.value.strip())
    kinds = {match[2]: match[1] for each in lines if each.tag == "IS" and (match := _SERIAL.fullmatch(each.value.strip()))}
    if not found:
        yield _flat(line, "SN")
    elif found[2] != "Linking" or found[1] not in {number for kind, number in kinds.items() if kind != "Linking"}:
        yield _flat(line, "eissn" if found[2] == "Electronic" and len(kinds) > 1 else "SN", found[1])


def _from_endnote(lines: list[Line]) -> Iterator[Line]:
    type = " ".join(lines[0].value.split())
    yield _flat(lines[0], "TY", ENDNOTE_TYPES.get(type, "GEN"))
    if type not in ENDNOTE_TYPES:
        yield _flat(lines[0], "M3")
    for line in lines[1:]:
        tag = ENDNOTE.get(line.tag, line.tag if line.tag == _ALSO else "N1")
        tag = ENDNOTE_PAGES.get(line.tag, tag) if type in ENDNOTE_PAGE_TYPES else tag
        for value in line.value.split("\n") if tag == "KW" else [line.value]:
            yield _flat(line, tag, value)


def _from_wos(lines: list[Line]) -> Iterator[Line]:
    type = lines[0].value.strip()
    said = " ".join(line.value for line in lines if line.tag == "DT")
    part = next((part for words, part in WOS_PARTS.items() if words in said), "")
    met = {"AU", "CT", "SO"} <= {line.tag for line in lines if line.value} and not said
    yield _flat(lines[0], "TY", (part or "CPAPER" * met or WOS_TYPES.get(type, "GEN")) if type != "J" else WOS_TYPES[type])
    if type not in WOS_TYPES:
        yield _flat(lines[0], "M3")
    tags = WOS | WOS_PATENT if type == "P" else WOS
    for line in lines[1:]:
        if line.tag in WOS_PEOPLE:
            for name in line.value.split("\n"):
                family, _, initials = name.partition(",")
                if line.tag != "AU" or not _is_named_in(family, initials.strip(), "AF", lines):
                    yield _flat(line, WOS_PEOPLE[line.tag], name)
        elif line.tag == "CY":
            yield _flat(line, "eventdate", as_iso(" ".join(line.value.split())))
        elif line.tag == "EP" and line.value == "+":  # to pages that are not counted
            continue
        elif not (line.tag in WOS_RECORD or _repeats_title(line, lines, type)):
            whole = line.value + "+" * (line.tag == "BP" and any(each.tag == "EP" and each.value == "+" for each in lines))
            yield _flat(line, tags.get(line.tag, line.tag.lower()), "; ".join(whole.split("\n")) if line.tag == "CR" else whole)


def _repeats_title(line: Line, lines: list[Line], type: str) -> bool:
    """Return whether the line is a book's title again, as its own source, in capitals and without its article."""
    titles = [fold(" ".join(each.value.split())) for each in lines if each.tag == "TI"]
    return type == "B" and line.tag == "SO" and any(title.endswith(fold(" ".join(line.value.split()))) for title in titles)


def _parts(value: str) -> tuple[str, str]:
    """Return the family name and the initials of PubMed's short form: Marlow IT, Marlow IT Jr; a name of one word is a family name."""
    words = value.split()
    has_suffix = len(words) > 2 and words[-2].isupper() and words[-1].rstrip(".").lower() in SUFFIXES
    at = max(1, len(words) - 1 - has_suffix)
    return " ".join(words[:at]), "".join(words[at:])


def _is_named_in(family: str, initials: str, tag: str, lines: list[Line]) -> bool:
    """Return whether a tag has a name in full whose short form this is, so that it adds nothing."""
    letters = "".join(filter(str.isalnum, fold(initials)))
    full = (name.partition(",")[::2] for line in lines if line.tag == tag for name in line.value.split("\n"))
    in_capitals = initials.isascii() or initials.isupper()
    return (
        in_capitals
        and len(initials) <= _MOST_INITIALS
        and any(fold(family) == fold(name) and _are_in_order(letters, fold(given)) for name, given in full)
    )


def _are_in_order(letters: str, text: str) -> bool:
    """Return whether a text has these letters one after another, with others between them."""
    left = iter(text)
    return all(letter in left for letter in letters)
