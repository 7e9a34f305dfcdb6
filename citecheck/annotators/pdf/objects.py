"""The values of a PDF (ISO 32000-1, 7.3) with their places in its bytes."""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias

_BLANK = re.compile(rb"(?:[\0\t\n\f\r ]|%[^\r\n]*)*")
_REFERENCE = re.compile(rb"(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>\[\]{}/%])")
_NAME = re.compile(rb"/([^\0\t\n\f\r ()<>\[\]{}/%]*)")
_NUMBER = re.compile(rb"[+-]?(?:\d+\.?\d*|\.\d+)")
_HEX = re.compile(rb"<([0-9A-Fa-f\0\t\n\f\r ]*)>")
_WORD = re.compile(rb"true|false|null")
_IN_STRING = re.compile(rb"[()]|\\[\s\S]")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|[\s\S])")
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_DEEPEST = 60


class StructureError(Exception):
    """The bytes are not put together as the standard says, or in a way that is not read here."""


class Reference(NamedTuple):
    """A reference to an object by its number and generation."""

    number: int
    generation: int


class Value(NamedTuple):
    """A value, and where it is in its source; a word (true, false, null) is None."""

    content: Content
    start: int
    end: int


Content: TypeAlias = "dict[str, Value] | list[Value] | Reference | str | bytes | float | None"


def behind_blanks(source: bytes, at: int) -> int:
    """Where blanks and comments that begin at a place end."""
    found = _BLANK.match(source, at)
    return found.end() if found else at


def value_at(source: bytes, at: int, depth: int = 0) -> Value:
    """Return the value that begins at a position, or after the blanks there; raises StructureError if there is none."""
    at = behind_blanks(source, at)
    if depth > _DEEPEST:
        raise StructureError("values are nested too deeply")
    if source.startswith(b"<<", at):
        return _dictionary(source, at, depth)
    if source.startswith(b"[", at):
        return _array(source, at, depth)
    if source.startswith(b"(", at):
        return _string(source, at)
    if found := _REFERENCE.match(source, at):
        return Value(Reference(int(found[1]), int(found[2])), at, found.end())
    if found := _NAME.match(source, at):
        return Value(found[1].decode("latin-1"), at, found.end())
    if found := _NUMBER.match(source, at):
        return Value(float(found[0]), at, found.end())
    if found := _HEX.match(source, at):
        digits = b"".join(found[1].replace(b"\0", b"").split())
        return Value(bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()), at, found.end())
    if found := _WORD.match(source, at):
        return Value(None, at, found.end())
    raise StructureError(f"no value at byte {at}")


def _dictionary(source: bytes, start: int, depth: int) -> Value:
    held: dict[str, Value] = {}
    at = behind_blanks(source, start + 2)
    while not source.startswith(b">>", at):
        key = _NAME.match(source, at)
        if key is None:
            raise StructureError(f"no key at byte {at}")
        value = held[key[1].decode("latin-1")] = value_at(source, key.end(), depth + 1)
        at = behind_blanks(source, value.end)
    return Value(held, start, at + 2)


def _array(source: bytes, start: int, depth: int) -> Value:
    held: list[Value] = []
    at = behind_blanks(source, start + 1)
    while not source.startswith(b"]", at):
        held.append(value_at(source, at, depth + 1))
        at = behind_blanks(source, held[-1].end)
    return Value(held, start, at + 1)


def _string(source: bytes, start: int) -> Value:
    open_ones = 0
    for found in _IN_STRING.finditer(source, start):
        open_ones += {b"(": 1, b")": -1}.get(found[0], 0)
        if not open_ones:
            inner = source[start + 1 : found.start()]
            return Value(_ESCAPE.sub(lambda each: _unescaped(each[1]), inner), start, found.end())
    raise StructureError(f"a string at byte {start} does not end")


def _unescaped(written: bytes) -> bytes:
    if written[:1].isdigit():
        return bytes([int(written, 8) & 255])
    return _ESCAPED.get(written, written)


def number_of(value: Value) -> float:
    """A length, place or number; raises StructureError if the value is none."""
    if not isinstance(value.content, float) or value.content < 0:
        raise StructureError(f"no number at byte {value.start}")
    return value.content


def text_of(content: Content) -> str:
    """A text string (ISO 32000-1, 7.9.2.2) as text; empty if the value is none."""
    if not isinstance(content, bytes):
        return ""
    return content[2:].decode("utf-16-be", "replace") if content.startswith(b"\xfe\xff") else content.decode("latin-1")


def text_string(text: str) -> bytes:
    """A text as it is written: in brackets if it is ASCII, else UTF-16 in hexadecimal."""
    if text.isascii() and text.isprintable():
        return b"(" + re.sub(rb"([\\()])", rb"\\\1", text.encode()) + b")"
    return b"<FEFF" + text.encode("utf-16-be", "surrogatepass").hex().upper().encode() + b">"
