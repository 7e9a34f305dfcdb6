"""Runs of Word as text with byte offsets: where a character of the document is in its part, and markup inserted there."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.model import InputError
from citecheck.places import PlaceMap
from citecheck.readers.package import Package

_RUN = regex(r"<(\w+:)?r(?=[\s>])[^<>]*>")
_PROPERTIES = regex(r"<(?:\w+:)?rPr(?=[\s/>])")
TEXT = regex(r"<(?:\w+:)?t(?=[\s/>])[^<>]*>")
_CHARACTER = regex(r"&[^;\s]{1,10};|\r\n|[\s\S]")


class Insertion(NamedTuple):
    """Markup to insert at an offset of the part; ``order`` decides between insertions at the same place."""

    at: int
    order: int
    markup: str


def decoded(package: Package, member: str) -> str:
    """A part's XML as text with one code point per byte, so that offsets in it are those of the reader."""
    data = package.read(member)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise InputError(f"{package.name}: {member} is in UTF-16; save the document again with Word first")
    return data.decode("latin-1")


def inserted(source: str, insertions: Sequence[Insertion]) -> str:
    """The part with the insertions, as text; the source is bytes as code points."""
    pieces: list[str] = []
    at = 0
    for insertion in sorted(set(insertions)):
        pieces += [source[at : insertion.at], insertion.markup]
        at = insertion.at
    return "".join([*pieces, source[at:]]).encode("latin-1").decode("utf-8")


def opening_of(source: str, origin: int) -> re.Match[str]:
    """The opening tag of the run that holds a place."""
    return list(_RUN.finditer(source, max(0, source.rfind("r", 0, origin) - 20_000), origin))[-1]


def run_of(places: PlaceMap, offset: int) -> int:
    """The run of the place map that has a character."""
    return max(0, bisect_right(places.starts, offset) - 1)


def part_of(places: PlaceMap, run: int) -> str:
    """The part of the package that a run is in."""
    at = bisect_right(places.blocks, places.starts[run], key=lambda block: block.start) - 1
    return places.blocks[max(0, at)].part


def properties_of(source: str, at: int, w: str) -> str:
    """The properties of a run, which its pieces keep."""
    if not _PROPERTIES.match(source, at):
        return ""
    opening, closing = f"<{w}rPr", f"</{w}rPr>"
    if source[at : source.index(">", at) + 1].endswith("/>"):
        return source[at : source.index(">", at) + 1]
    depth, place = 1, at + 1
    while depth:
        closed = source.index(closing, place)
        inner = source.find(opening, place, closed)
        if inner >= 0 and source[inner + len(opening)] in " >":
            depth, place = depth + 1, inner + 1
        else:
            depth, place = depth - 1, closed + len(closing)
    return source[at:place]


def byte_place(source: str, start: int, stop: int, count: int) -> int:
    """Where so many characters of a text end, in bytes."""
    text = source[start:stop].encode("latin-1").decode("utf-8")
    at = 0
    for _ in range(max(0, count)):
        found = _CHARACTER.match(text, at)
        if found is None:
            break
        at = found.end()
    return start + len(text[:at].encode("utf-8"))
