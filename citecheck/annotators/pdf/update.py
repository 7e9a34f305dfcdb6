"""Objects appended to a PDF (ISO 32000-1, 7.5.6): its own bytes stay, new ones follow, in the form of the file's own table."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import md5

from citecheck.annotators.pdf.file import PdfFile
from citecheck.annotators.pdf.objects import Reference, StructureError

MARK = b"\n%citecheck: comments\n"
"""The bytes that an update by citecheck begins with."""


class Update:
    """New objects, and new versions of old ones."""

    def __init__(self, file: PdfFile) -> None:
        self.file = file
        size = file.trailer["Size"].content if "Size" in file.trailer else 0.0
        self._next = max(int(size) if isinstance(size, float) else 0, max(file.places, default=0) + 1)
        self._bodies: dict[Reference, bytes] = {}

    def add(self, body: bytes) -> int:
        """The number of a new object."""
        number, self._next = self._next, self._next + 1
        self._bodies[Reference(number, 0)] = body
        return number

    def put(self, reference: Reference, body: bytes) -> None:
        """Put a new version of an object in place of the old one."""
        if reference in self._bodies:
            raise StructureError("two pages share their annotations")
        self._bodies[reference] = body

    def appended(self) -> bytes:
        """The file with the new objects appended."""
        if not self._bodies:
            return self.file.data
        data, out = self.file.data, bytearray(MARK)
        starts: dict[Reference, int] = {}
        base = len(data) - self.file.base
        for reference, body in sorted(self._bodies.items()):
            starts[reference] = base + len(out)
            out += b"%d %d obj\n%b\nendobj\n" % (*reference, body)
        made = md5(data + out, usedforsecurity=False).hexdigest().upper().encode()
        start = base + len(out)
        out += self._stream_table(starts, start, made) if self.file.is_stream else self._table(starts, made)
        return data + bytes(out) + b"startxref\n%d\n%%%%EOF\n" % start

    def _table(self, starts: dict[Reference, int], made: bytes) -> bytes:
        out = b"xref\n0 1\n0000000000 65535 f \n"
        for run in _runs(sorted(starts)):
            out += b"%d %d\n" % (run[0].number, len(run))
            out += b"".join(b"%010d %05d n \n" % (starts[each], each.generation) for each in run)
        return out + b"trailer\n<<%b>>\n" % self._trailer(self._next, made)

    def _stream_table(self, starts: dict[Reference, int], start: int, made: bytes) -> bytes:
        itself = Reference(self._next, 0)
        starts = {**starts, itself: start}
        rows = b"".join(b"\1" + starts[each].to_bytes(6, "big") + each.generation.to_bytes(2, "big") for each in sorted(starts))
        index = b" ".join(b"%d %d" % (run[0].number, len(run)) for run in _runs(sorted(starts)))
        entries = b"/Type/XRef/W[1 6 2]/Index[%b]/Length %d%b" % (index, len(rows), self._trailer(self._next + 1, made))
        return b"%d 0 obj\n<<%b>>\nstream\n%b\nendstream\nendobj\n" % (itself.number, entries, rows)

    def _trailer(self, size: int, made: bytes) -> bytes:
        """The entries of the trailer: those of the file, with a new length and a new second identifier."""
        data, kept = self.file.data, b""
        for key in ("Root", "Info"):
            if value := self.file.trailer.get(key):
                kept += b"/%b %b" % (key.encode(), data[value.start : value.end])
        identifiers = self.file.trailer.get("ID")
        if identifiers and isinstance(identifiers.content, list) and identifiers.content:
            first = identifiers.content[0]
            kept += b"/ID[%b<%b>]" % (data[first.start : first.end], made)
        return b"/Size %d%b/Prev %d" % (size, kept, self.file.newest)


def _runs(references: list[Reference]) -> Iterator[list[Reference]]:
    """References in runs of numbers that follow one another."""
    run: list[Reference] = []
    for each in references:
        if run and each.number != run[-1].number + 1:
            yield run
            run = []
        run.append(each)
    if run:
        yield run
