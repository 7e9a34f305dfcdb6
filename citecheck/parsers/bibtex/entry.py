"""Read one block of a .bib file into a raw entry: key and fields with their spans, and its syntax errors."""

import re
from collections.abc import Iterator
from sys import intern
from typing import Literal, NamedTuple

from citecheck._fast.regex import regex
from citecheck.parsers.bibtex.blocks import Block, next_on_line
from citecheck.parsers.bibtex.values import DELIMITED, Kind, Piece, read_value

_KEY = regex(r"\s*+([^\s,{}=\"]*+)\s*+")
_NAME = regex(r"([A-Za-z_][\w:.+/*-]*+)\s*+=\s*+")
# An entry that was commented out: without its @, or after a comment sign.
_COMMENTED = regex(r"^[ \t]*+[%#xX]{0,3}[ \t]*+@?[A-Za-z]{4,20}[ \t]*+[{(][ \t]*+[^\s,{}()=\"]++[ \t]*+,", re.MULTILINE)
_GAP = regex(r"[\s,]*+")
_LINE = regex(r"(?:^[ \t]*+,?|,)[ \t]*+(?=[A-Za-z][\w-]*+[ \t]*+=[ \t]*+[\"{\w])", re.MULTILINE)
_FIRST = regex(r"[\s,]*+(?=[A-Za-z][\w-]*+[ \t]*+=[ \t]*+[\"{\w])")


class RawField(NamedTuple):
    """A field as written: where its name begins, and where its value is, delimiters included.

    ``kind`` is that of the value's only piece, which fills it, as in nearly all fields; the pieces of any other value are in ``parts``.
    """

    name: str
    start: int
    value: int
    end: int
    kind: Kind | Literal["parts"]
    parts: tuple[Piece, ...] = ()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Return the pieces of the value."""
        return (Piece(self.kind, *self.inner),) if self.kind != "parts" else self.parts

    @property
    def is_delimited(self) -> bool:
        """Return whether the value is one piece in braces or quotation marks."""
        return self.kind in DELIMITED

    @property
    def inner(self) -> tuple[int, int]:
        """Return where the value is without its delimiters; if it is joined from several pieces, where all of them are with theirs."""
        if len(self.parts) == 1:
            return self.parts[0].start, self.parts[0].end
        inset = self.is_delimited
        return self.value + inset, self.end - inset


def field_of(name: str, start: int, pieces: tuple[Piece, ...], value: int, end: int) -> RawField:
    """Return the field of a name and the pieces of a value."""
    piece = pieces[0]
    inset = piece.kind in DELIMITED
    if len(pieces) == 1 and (piece.start, piece.end) == (value + inset, end - inset):
        return RawField(name, start, value, end, piece.kind)
    return RawField(name, start, value, end, "parts", pieces)


class Flaw(NamedTuple):
    """A syntax error in an entry: where it is, and what it is."""

    start: int
    end: int
    why: str


class RawEntry(NamedTuple):
    """A block as read: ``closed`` is whether its own closing bracket was found, ``end`` is the offset after it."""

    kind: str
    start: int
    end: int
    key: str
    key_start: int
    fields: tuple[RawField, ...]
    flaws: tuple[Flaw, ...]
    closed: bool


def read_entry(text: str, block: Block) -> RawEntry:
    """Return the entry of a block, read strictly, or line by line if that fails."""
    if not block.closer:
        return RawEntry(
            block.kind,
            block.start,
            _trimmed(text, block),
            "",
            block.body,
            (),
            (Flaw(block.start, block.body, f"no brace follows @{block.kind}"),),
            False,
        )
    if block.kind in ("preamble", "comment"):
        return RawEntry(block.kind, block.start, _trimmed(text, block), "", block.body, (), (), False)
    key, key_start, at, flaws = ("", block.body, block.body, []) if block.kind == "string" else _read_key(text, block)
    fields, at, found = _strictly(text, block, at)
    flaws += found
    closed = text[at : at + 1] == block.closer and at < block.end
    goes_on = block.kind != "string" and _goes_on(text, at, block.end)  # what follows a macro is a comment
    if closed and not any(flaw.why.startswith("the value") for flaw in found) and not goes_on:
        behind = text[at + 1 : block.end].strip()
        if behind and not behind.strip("}"):
            start = text.index(behind, at + 1)
            flaws.append(Flaw(start, start + len(behind), "one closing brace too many after the entry"))
        return RawEntry(block.kind, block.start, at + 1, key, key_start, tuple(fields), tuple(flaws), True)
    return _salvaged(text, block, key, key_start)


def _goes_on(text: str, at: int, end: int) -> bool:
    """Return whether fields follow the closing bracket, which then came too early. An entry without its @ is a comment."""
    further = next_on_line(text, at, end)
    commented = _COMMENTED.search(text, at, end)
    ends = (found.start() if isinstance(found, re.Match) else found.start for found in (further, commented) if found)
    return bool(_LINE.search(text, at, min(ends, default=end)))


def _read_key(text: str, block: Block) -> tuple[str, int, int, list[Flaw]]:
    match = _KEY.match(text, block.body, block.end)
    assert match
    key, start, at = match[1], match.start(1), match.end()
    follows = text[at : min(at + 1, block.end)]
    if follows == "=":
        return "", block.body, block.body, [Flaw(block.start, block.body, "the entry has no key")]
    flaws = [] if key else [Flaw(block.start, block.body, "the entry has no key")]
    if key and follows not in (",", block.closer):
        comma = text.find(",", at, block.end)
        line = text.find("\n", start, block.end)
        if 0 <= comma < (line if line >= 0 else block.end):
            return text[start:comma].rstrip(), start, comma, [Flaw(start, comma, "a key is one word")]
        flaws.append(Flaw(start, start + len(key), "no comma follows the key"))
    return key, start, at, flaws


def _strictly(text: str, block: Block, at: int) -> tuple[list[RawField], int, list[Flaw]]:
    """Read the fields from an offset up to the closing bracket, or up to the first syntax error."""
    fields: list[RawField] = []
    flaws: list[Flaw] = []
    while True:
        gap = _GAP.match(text, at, block.end)
        assert gap
        flaws += _comma_flaws(text, gap, fields)
        at = gap.end()
        name = _NAME.match(text, at, block.end)
        if not name:
            if at < block.end and text[at] != block.closer:
                flaws.append(Flaw(at, _line_end(text, at, block.end), "the value or field cannot be read here"))
            return fields, at, flaws
        pieces, end = read_value(text, name.end(), block.end)
        if not pieces:
            flaws.append(Flaw(name.start(), _line_end(text, name.start(), block.end), f"the value of {name[1]} is not closed or missing"))
            return fields, name.start(), flaws
        fields.append(field_of(intern(name[1]), name.start(), pieces, name.end(), end))
        at = end


def _comma_flaws(text: str, gap: re.Match[str], fields: list[RawField]) -> Iterator[Flaw]:
    commas = gap[0].count(",")
    if commas > 1:
        yield Flaw(gap.start() + gap[0].index(","), gap.start() + gap[0].rindex(",") + 1, "one comma too many")
    elif not commas and fields and (name := _NAME.match(text, gap.end())):
        yield Flaw(fields[-1].start, fields[-1].end, f"no comma between {fields[-1].name} and {name[1]}")


def _line_end(text: str, at: int, end: int) -> int:
    found = text.find("\n", at, min(end, at + 200))
    return found if found > at else min(end, at + 200)


def _salvaged(text: str, block: Block, key: str, key_start: int) -> RawEntry:
    """Read the entry again, each field from its own line to the next, so that an error in one field does not affect the others."""
    starts = [m.end() for m in _LINE.finditer(text, block.body, block.end)]
    if not key and (opening := _FIRST.match(text, block.body, block.end)) and opening.end() not in starts:
        starts.insert(0, opening.end())
    flaws = [] if key or block.kind == "string" else [Flaw(block.start, block.body, "the entry has no key")]
    fields: list[RawField] = []
    closed = False
    if starts and key and (left := _left(text, key_start + len(key), starts[0])):
        flaws.append(left)
    for at, end in zip(starts, [*starts[1:], block.end], strict=False):
        field, rest, found = _salvage_field(text, at, end)
        fields.append(field)
        flaws += found
        last = end == block.end
        closed = last and block.closer in text[rest:end]
        if left := _left(text, rest, text.find(block.closer, rest, end) if closed else end):
            too_many = text[left.start : left.end] == block.closer
            flaws.append(Flaw(field.start, field.end, f"one closing brace too many after {field.name}") if too_many else left)
    if not fields:
        first = _line_end(text, block.start, block.end)
        closed = block.closer in text[block.body : block.end]
        flaws.append(Flaw(block.start, first, "no field can be read" if closed else "the entry is not closed"))
    elif not closed and not any("not closed" in flaw.why for flaw in flaws):
        flaws.append(Flaw(block.start, _line_end(text, block.start, block.end), "the entry is not closed"))
    return RawEntry(block.kind, block.start, _trimmed(text, block), key, key_start, tuple(fields), tuple(flaws), closed)


def _left(text: str, start: int, end: int) -> Flaw | None:
    """Return the text between a field's value and the next field, except a comma."""
    left = text[start:end].strip(" \t\r\n,")
    if not left:
        return None
    at = text.index(left, start)
    return Flaw(at, at + min(len(left), 200), "this is neither part of the value before it nor a field")


def _salvage_field(text: str, at: int, end: int) -> tuple[RawField, int, list[Flaw]]:
    name = _NAME.match(text, at, end)
    assert name
    pieces, close = read_value(text, name.end(), end)
    if pieces:
        return field_of(name[1], at, pieces, name.end(), close), close, []
    opened = text[name.end() : name.end() + 1] in '{"'
    start = name.end() + opened
    stop = start + len(text[start:end].rstrip('\n\r\t ,}"'))
    flaw = Flaw(at, max(stop, name.end()), f"the value of {name[1]} is not closed" if opened else f"the value of {name[1]} is missing")
    return field_of(name[1], at, (Piece("braced", start, stop),), name.end(), stop), end, [flaw]


def _trimmed(text: str, block: Block) -> int:
    return block.start + len(text[block.start : block.end].rstrip())
