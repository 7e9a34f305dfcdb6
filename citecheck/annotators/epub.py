"""Marks in the chapters of a book, as in a page of HTML; other members of the package are unchanged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from citecheck.annotators.html import marked, unmarked
from citecheck.annotators.packages import demand_writable, with_members
from citecheck.annotators.remarks import Remark
from citecheck.model import Document
from citecheck.places import PlaceMap
from citecheck.readers.package import Package


def annotated(data: bytes, document: Document, remarks: Sequence[Remark]) -> bytes:
    """The book with the words of each remark marked in its chapter."""
    package = _package(data, document)
    changed = {
        part: marked(package.read(part), f"{document.name}: {part}", document.places, own) for part, own in _by_chapter(document, remarks)
    }
    return with_members(data, changed) if changed else data


def cleared(data: bytes, document: Document) -> bytes:
    """The book without such marks."""
    package = _package(data, document)
    chapters = {part: package.read(part) for part, *_ in _chapters(document.places, len(document.text))}
    changed = {part: plain for part, page in chapters.items() if (plain := unmarked(page, f"{document.name}: {part}")) != page}
    return with_members(data, changed) if changed else data


def _package(data: bytes, document: Document) -> Package:
    package = Package(data, document.name, "EPUB")
    demand_writable(package)
    return package


def _by_chapter(document: Document, remarks: Sequence[Remark]) -> Iterator[tuple[str, list[Remark]]]:
    """The chapters that have remarks, and these; a remark that spans two chapters is in both."""
    by_part: dict[str, list[Remark]] = {}
    for part, start, end in _chapters(document.places, len(document.text)):
        inside = [remark for remark in remarks if remark.start < end and max(remark.end, remark.start + 1) > start]
        if inside:
            by_part.setdefault(part, []).extend(
                remark._replace(start=max(remark.start, start), end=min(max(remark.end, remark.start + 1), end)) for remark in inside
            )
    yield from by_part.items()


def _chapters(places: PlaceMap | None, length: int) -> list[tuple[str, int, int]]:
    """The stretch of the text that each chapter has: its member, and where it begins and ends."""
    firsts = [(part, next(blocks).start) for part, blocks in groupby(places.blocks if places else (), lambda block: block.part)]
    ends = [*(start for _, start in firsts[1:]), length]
    return [(part, start, end) for (part, start), end in zip(firsts, ends, strict=True)]
