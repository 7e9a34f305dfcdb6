"""Lines of RIS in the form that its specification requires, whatever the exporter wrote: one person per line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import IN_NAME_FIELDS
from citecheck.data.lexicon.organisation_words import ORGANISATION_WORDS
from citecheck.data.schema.ris import AUTHORS, EDITED_TYPES, EDITORS, HEADERS, OTHER_ROLES, SERIAL_LABELS
from citecheck.latex.name_output import OTHERS
from citecheck.model import Span, Unread
from citecheck.text.folding import fold
from citecheck.text.mojibake import ENTITY

_PEOPLE = frozenset({*AUTHORS, *EDITORS, *OTHER_ROLES})
_HEADER = regex(rf"(?:[\s\ufeff]*+(?:{'|'.join(HEADERS)}):[^\n]*+(?:\n|\Z))*+\s*+")
_ENTITY = regex(ENTITY)
_NUMBER = r"(?P<number>\d[\dX-]{7,16})"
_SERIAL = regex(rf"{_NUMBER}(?:\s?\((?P<kind>[A-Za-z-]+)\))?")
_EACH = rf"\d[\dX-]{{7,16}}\s?\((?:{'|'.join(SERIAL_LABELS)})\)"
_SERIALS = regex(rf"{_EACH}(?:[\s;,]+{_EACH})*")
_ADDRESS = regex(r"https?://")
_SHORT_NAME = regex(r"(?:[^\W\d_]['’-]?\w*[ ]?){1,4} [A-Z]{1,3}")


class Line(NamedTuple):
    """One tag and its value, with the lines that continue it."""

    tag: str
    value: str
    start: int
    end: int
    parted: bool = False  # one of several people joined by "and" on a line, given name first


def outside(source: str, text: str, gaps: Iterable[tuple[int, int]]) -> Iterator[Unread]:
    """Return the words in the gaps between a list's lines, without what databases print above the first record (Provider: …)."""
    for start, end in gaps:
        between = text[start:end]
        if any(map(str.isalnum, between)) and not (start == 0 and _HEADER.fullmatch(between)):
            first = start + len(between) - len(between.lstrip(" \t\r\n\ufeff"))
            yield Unread(Span(source, first, start + len(between.rstrip())), "it is outside every record")


def one_value_each(lines: Sequence[Line]) -> Iterator[Line]:
    """Return the lines, those with several people, numbers or addresses split; the authors of an edited book become its editors."""
    edited = lines[0].value.upper() in EDITED_TYPES and not any(line.tag == EDITORS[0] for line in lines)
    for line in lines:
        tag = EDITORS[0] if edited and line.tag in AUTHORS else line.tag
        if line.tag in _PEOPLE:
            yield from _people_of(line._replace(tag=tag))
        elif line.tag == "SN" and _SERIALS.fullmatch(line.value):
            numbers = dict.fromkeys(found["number"] for found in _SERIAL.finditer(line.value))
            yield from (line._replace(value=number) for number in numbers)
        elif line.tag == "UR" and len(addresses := line.value.split()) > 1 and all(map(_ADDRESS.match, addresses)):
            yield from (line._replace(value=address) for address in addresses)
        else:
            yield line


def _people_of(line: Line) -> Iterator[Line]:
    """Return a line for each person on a line; the first has its own place, where the field begins, the others that of the line."""
    both, names = _are_two(line.value), dict[str, str]()
    for count, (start, value) in enumerate(_parted(line)):
        name = names.setdefault(value, value)
        end = min(line.end, start + len(name))  # "et al" is read as "others", which is longer
        yield Line(line.tag, name, *((line.start, line.end) if count else (start, end)), both)


def _parted(line: Line) -> Iterator[tuple[int, str]]:
    if line.value.lower().rstrip(".") in IN_NAME_FIELDS:
        yield line.start, OTHERS.family
        return
    shown = _ENTITY.sub(lambda found: "x" * len(found[0]), line.value)  # its semicolon separates no names
    mark = ";" if ";" in shown else "," if _is_row(line.value) else " and " if _are_two(line.value) else ""
    at = 0
    while at <= len(shown):
        end = shown.find(mark, at) if mark else -1
        piece = line.value[at : end if end >= 0 else len(shown)]
        if bare := piece.strip().lstrip(", ~"):
            yield line.start + at + piece.index(bare), bare
        at += len(piece) + max(1, len(mark))


def _are_two(value: str) -> bool:
    """Return whether a line joins two people in full, each with a given name first; Lindqvist and Abe are a firm."""
    names = [name.split() for name in value.split(" and ")]
    if "," in value or len(names) < 2 or not all(1 < len(words) < 4 for words in names):
        return False
    return all(word[0].isupper() and fold(word) not in ORGANISATION_WORDS for words in names for word in words)


def _is_row(value: str) -> bool:
    """Return whether a line is a series of names such as "Family AB, Family C"."""
    pieces = [piece.strip() for piece in value.split(",")]
    return len(pieces) > 1 and all(_SHORT_NAME.fullmatch(piece) for piece in pieces)
