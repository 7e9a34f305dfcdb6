"""Scopus's exports as plain text and as a table (CSV), read as the equivalent RIS."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.data.schema.tagged import SCOPUS, SCOPUS_RECORD, SCOPUS_TYPES
from citecheck.model import Document, Reference, Unread
from citecheck.parsers.ris import read_record
from citecheck.parsers.ris_lines import Line, outside

_HEAD = regex(r"\A\ufeff?\s*Scopus\s+EXPORT DATE:[^\n]*\n")
_LAST = regex(r"^SOURCE: ?Scopus[ \t]*$", re.MULTILINE)
_LINE = regex(r"[^\n]*\S[^\n]*")
_LABELLED = regex(r"([A-Z][A-Z ()/&-]{1,40}): ?(.*)")
_SOURCE = regex(r"\((\d{4})\) (.*?)\.?(?: Cited \d+ times?\.)?\s*")
_PARTS = (
    ("SP", regex(r", pp?\. ([^,]+)\Z")),
    ("C7", regex(r", art\. no\. ([^,]+)\Z")),
    ("VL", regex(r", (?=[^,]*\d)([\w .-]{1,20}?)(?: \(([^()]*)\))?\Z")),
)
_NUMBER = regex(r"\s*\(\d{6,}\)\Z|(?<=\.)[a-z]\Z")  # of an author; the letter of an affiliation
_CELL = regex(r'"((?:[^"]|"")*+)"|([^,\r\n]*+)')


def parse_text(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the records of Scopus's plain text; each ends with SOURCE."""
    text = listing.text
    head = _HEAD.match(text)
    at = head.end() if head else 0
    out: list[Reference | Unread] = []
    for last in _LAST.finditer(text):
        if lines := list(_lines_of(text, at, last.start())):
            out += _read(listing.name, lines)
        at = last.end()
    return (*out, *outside(listing.name, text, [(at, len(text))]))


def _lines_of(text: str, start: int, end: int) -> Iterator[Line]:
    """Return the lines of a record: its authors, their numbers, title, source and address, and then those with labels."""
    plain: list[Line] = []
    for found in _LINE.finditer(text, start, end):
        line = Line("", found[0].strip(), found.start(), found.end())
        label = _LABELLED.fullmatch(line.value)
        if label and label[1].lower() not in SCOPUS_RECORD:
            yield line._replace(tag=_tag(label[1]), value=label[2])
        elif not label:
            plain.append(line)
    source = next((i for i, line in enumerate(plain) if _SOURCE.fullmatch(line.value)), len(plain))
    for i, line in enumerate(plain):
        if i == source:
            yield from _source(line)
        elif line.value.startswith("http"):
            yield line._replace(tag="UR")
        elif i == source - 1:
            yield line._replace(tag="TI")
        elif not re.fullmatch(r"[\d; ]+", line.value):
            yield line._replace(tag="AU" if i == 0 else "also")


def _source(line: Line) -> Iterator[Line]:
    """Return what a line such as "(2012) Coast Studies, 12 (3), art. no. 9, pp. 1-4. Cited 2 times." says."""
    found = _SOURCE.fullmatch(line.value)
    assert found
    yield line._replace(tag="PY", value=found[1])
    whole = found[2].rstrip(".")
    for tag, pattern in _PARTS:
        if part := pattern.search(whole):
            yield line._replace(tag=tag, value=part[1])
            whole = whole[: part.start()]
            if tag == "VL" and part[2]:
                yield line._replace(tag="IS", value=part[2])
    yield line._replace(tag="T2", value=whole)


def parse_table(listing: Document) -> tuple[Reference | Unread, ...]:
    """Return the records of Scopus's table, one in each row under the first."""
    rows = list(_rows(listing.text))
    names = [_tag(cell.value) for cell in rows[0]]
    out: list[Reference | Unread] = []
    for row in rows[1:]:
        lines = [cell._replace(tag=names[i] if i < len(names) else "also") for i, cell in enumerate(row) if cell.value]
        out += _read(listing.name, lines) if lines else ()
    return tuple(out)


def _rows(text: str) -> Iterator[list[Line]]:
    at = 1 if text.startswith("\ufeff") else 0
    row: list[Line] = []
    while at < len(text):
        cell = _CELL.match(text, at)
        assert cell
        value = cell[1].replace('""', '"') if cell[1] is not None else cell[2]
        row.append(Line("", " ".join(value.split()), cell.start(), cell.end()))
        at = cell.end()
        if text[at : at + 1] != "," or at + 1 == len(text):
            yield row
            row = []
            while text[at : at + 1] in ("\r", "\n"):
                at += 1
            at += text[at : at + 1] == ","
        else:
            at += 1


def _tag(name: str) -> str:
    name = name.strip().lower()
    return SCOPUS.get(name) or ("" if name in SCOPUS_RECORD else name.replace(" ", "_"))


def _read(source: str, lines: Sequence[Line]) -> list[Reference | Unread]:
    """Return the entry of a record's lines in any order; people in full take the place of those with initials."""
    type = next((line for line in lines if line.tag == "M3"), lines[0])
    people = [line for line in lines if line.tag == "AU"]
    start = min(line.start for line in lines) + 6
    made = [Line("TY", SCOPUS_TYPES.get(type.value, "JOUR"), start, start)]
    for line in lines:
        if line.tag in {"AU", "ED", "KW"}:
            values = re.split(r"; ?", line.value) if ";" in line.value or line.tag == "KW" else _people(line.value)
            is_fullest = line.tag != "AU" or line is max(people, key=lambda each: len(each.value))
            made += [line._replace(value=_NUMBER.sub("", value.strip())) for value in values if is_fullest and value.strip()]
        elif line.tag and not (line.tag == "M3" and type.value in SCOPUS_TYPES):
            made.append(line)
    last = max(made, key=lambda line: line.end)
    return read_record(source, [*(line for line in made if line is not last), last], ended=True)


def _people(names: str) -> list[str]:
    """Return the people of a row such as "Bell, A., de Roe, B.C."."""
    return re.split(r"(?<=\.[a-z]), |(?<=\.), (?=[^,]+, [^,]*\.)", names) if not names.startswith("[") else []
