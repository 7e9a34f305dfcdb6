"""A PDF's table of objects (ISO 32000-1, 7.5), as tables, streams or both, through every update; and its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from citecheck.annotators.pdf.objects import Content, Reference, StructureError, Value, behind_blanks, number_of, value_at
from citecheck.annotators.pdf.unpacking import inflated, unpredicted

_HEADER = re.compile(rb"%PDF-\d")
_START = re.compile(rb"startxref\s+(\d{1,12})")
_OBJECT = re.compile(rb"(\d{1,10})\s+(\d{1,5})\s+obj\b")
_SECTION = re.compile(rb"(\d{1,10}) +(\d{1,10})\s*")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])\s*")
_STREAM = re.compile(rb"stream(?:\r\n|\n|\r)")


class Place(NamedTuple):
    """Where an object is: at a byte, or in a stream of objects (``holder``) as the one of a number."""

    at: int
    generation: int
    holder: int = 0


class Held(NamedTuple):
    """A value with the source that its places are in, and the reference by which it was found."""

    source: bytes
    value: Value
    reference: Reference

    @property
    def entries(self) -> dict[str, Value]:
        """The entries of a dictionary; none of another value."""
        return self.value.content if isinstance(self.value.content, dict) else {}


class PdfFile:
    """A PDF as its table of objects has it; raises StructureError if the table, or what is read by it, is not sound."""

    def __init__(self, data: bytes) -> None:
        header = _HEADER.search(data, 0, 1032)
        found = list(_START.finditer(data, max(0, len(data) - 2048)))
        if header is None or not found:
            raise StructureError("the file has no header or no end")
        self.data, self.base = data, header.start()
        self.newest = int(found[-1][1])
        self.places: dict[int, Place | None] = {}
        self.trailer: dict[str, Value] = {}
        self.is_stream = False
        self._unpacked: dict[int, tuple[bytes, list[tuple[int, int]]]] = {}
        self._read_tables()

    def _read_tables(self) -> None:
        offset, seen = self.newest, set[int]()
        while offset not in seen:
            seen.add(offset)
            rows, trailer, is_table = self._section(offset)
            if "XRefStm" in trailer:  # its objects are free in the table: programs that read no streams do not see them
                hidden = self._section(int(number_of(trailer["XRefStm"])))[0]
                rows |= {number: place for number, place in hidden.items() if rows.get(number) is None}
            self.places = rows | self.places
            if len(seen) == 1:
                self.trailer, self.is_stream = trailer, not is_table
            if "Prev" not in trailer:
                break
            offset = int(number_of(trailer["Prev"]))
        else:
            raise StructureError("the tables of objects are a circle")
        if not isinstance(self.trailer.get("Root", Value(None, 0, 0)).content, Reference):
            raise StructureError("the trailer names no catalogue")

    def _section(self, offset: int) -> tuple[dict[int, Place | None], dict[str, Value], bool]:
        """What a table has, its trailer, and whether it is a table and not a stream."""
        at = behind_blanks(self.data, self.base + offset)
        is_table = self.data.startswith(b"xref", at)
        return *(self._table(at) if is_table else self._stream_table(at)), is_table

    def _table(self, at: int) -> tuple[dict[int, Place | None], dict[str, Value]]:
        rows: dict[int, Place | None] = {}
        at = behind_blanks(self.data, at + len(b"xref"))
        while section := _SECTION.match(self.data, at):
            at = section.end()
            for number in range(int(section[1]), int(section[1]) + int(section[2])):
                entry = _ENTRY.match(self.data, at)
                if entry is None:
                    raise StructureError(f"no entry of a table of objects at byte {at}")
                at = entry.end()
                rows[number] = Place(int(entry[1]), int(entry[2])) if entry[3] == b"n" else None
        if not self.data.startswith(b"trailer", at):
            raise StructureError(f"no trailer at byte {at}")
        return rows, _entries(value_at(self.data, at + len(b"trailer")))

    def _stream_table(self, at: int) -> tuple[dict[int, Place | None], dict[str, Value]]:
        held = self._at(at, None)
        trailer = held.entries
        widths = [int(number_of(each)) for each in _items(trailer.get("W"))]
        if _named(trailer.get("Type")) != "XRef" or len(widths) != 3 or not 0 < sum(widths) < 30:
            raise StructureError(f"no table of objects at byte {at}")
        content, width = self._stream(held), sum(widths)
        numbers = [int(number_of(each)) for each in _items(trailer.get("Index"))] or [0, int(number_of(trailer["Size"]))]
        rows: dict[int, Place | None] = {}
        start = 0
        for first, count in zip(numbers[::2], numbers[1::2], strict=False):
            if start + count * width > len(content):
                raise StructureError(f"the table of objects at byte {at} is cut off")
            for number in range(first, first + count):
                rows[number] = _place(content[start : start + width], widths)
                start += width
        return rows, trailer

    def object(self, reference: Reference) -> Held | None:
        """The object of a reference; None if there is none."""
        place = self.places.get(reference.number)
        if place is None:
            return None
        if not place.holder:
            return self._at(self.base + place.at, reference)
        if place.holder not in self._unpacked:
            self._unpacked[place.holder] = self._objects(place.holder)
        source, starts = self._unpacked[place.holder]
        if place.at >= len(starts) or starts[place.at][0] != reference.number:
            raise StructureError(f"object {reference.number} is not in its stream")
        return Held(source, value_at(source, starts[place.at][1]), reference)

    def _at(self, at: int, reference: Reference | None) -> Held:
        """The object at a byte, which must be the one referred to."""
        opened = _OBJECT.match(self.data, behind_blanks(self.data, at))
        if opened is None or (reference and int(opened[1]) != reference.number):
            raise StructureError(f"no object at byte {at}")
        return Held(self.data, value_at(self.data, opened.end()), Reference(int(opened[1]), int(opened[2])))

    def _objects(self, number: int) -> tuple[bytes, list[tuple[int, int]]]:
        """A stream of objects, unpacked, with the number and the place of each."""
        place = self.places.get(number)
        held = self.object(Reference(number, 0)) if place and not place.holder else None
        if held is None:
            raise StructureError(f"there is no stream of objects {number}")
        source = self._stream(held)
        first = int(number_of(held.entries["First"]))
        numbers = [int(each) for each in source[:first].split()]
        return source, [(number, first + at) for number, at in zip(numbers[::2], numbers[1::2], strict=False)]

    def _stream(self, held: Held) -> bytes:
        """The content of a stream, unpacked."""
        opened = _STREAM.match(self.data, behind_blanks(self.data, held.value.end))
        length = held.entries.get("Length")
        if length is not None and isinstance(length.content, Reference):
            found = self.object(length.content)
            length = found.value if found else None
        if opened is None or length is None:
            raise StructureError("a stream has no content")
        content = self.data[opened.end() : opened.end() + int(number_of(length))]
        filters = held.entries.get("Filter")
        names = [_named(each) for each in _items(filters)] if filters and isinstance(filters.content, list) else [_named(filters)]
        if names not in ([""], ["FlateDecode"]):
            raise StructureError(f"a stream is packed in a way that is not read here: {' '.join(names)}")
        return unpredicted(inflated(content), held.entries.get("DecodeParms")) if names[0] else content

    def pages(self) -> Iterator[Held]:
        """The pages in order."""
        root = self._named(self.trailer["Root"].content)
        waiting, seen = [root.entries["Pages"].content if "Pages" in root.entries else None], set()
        while waiting:
            reference = waiting.pop()
            if not isinstance(reference, Reference) or reference in seen:
                raise StructureError("the pages do not form a tree")
            seen.add(reference)
            held = self._named(reference)
            if "Kids" in held.entries:
                kids = held.entries["Kids"].content
                kids = self._named(kids).value.content if isinstance(kids, Reference) else kids
                waiting += [kid.content for kid in reversed(kids)] if isinstance(kids, list) else []
            else:
                yield held

    def _named(self, reference: Content) -> Held:
        held = self.object(reference) if isinstance(reference, Reference) else None
        if held is None:
            raise StructureError("a reference to what is not there")
        return held


def _place(row: bytes, widths: list[int]) -> Place | None:
    kind, second = widths[0], widths[0] + widths[1]
    type_, field, last = row[:kind], int.from_bytes(row[kind:second], "big"), int.from_bytes(row[second:], "big")
    match int.from_bytes(type_, "big") if kind else 1:
        case 1:
            return Place(field, last)
        case 2:
            return Place(last, 0, field)
    return None


def _named(value: Value | None) -> str:
    return value.content if value and isinstance(value.content, str) else ""


def _items(value: Value | None) -> list[Value]:
    return value.content if value and isinstance(value.content, list) else []


def _entries(value: Value) -> dict[str, Value]:
    if not isinstance(value.content, dict):
        raise StructureError(f"no dictionary at byte {value.start}")
    return value.content
