"""Streams of a PDF unpacked (ISO 32000-1, 7.4.4): deflate, and the differences of PNG's filters."""

from __future__ import annotations

import zlib

from citecheck.annotators.pdf.objects import StructureError, Value, number_of

_MOST = 64 << 20  # bytes of a stream of objects, unpacked


def inflated(content: bytes) -> bytes:
    """What was packed by deflate; raises StructureError if it is damaged or too long."""
    unpacker = zlib.decompressobj()
    try:
        out = unpacker.decompress(content, _MOST)
    except zlib.error as error:
        raise StructureError(str(error)) from None
    if unpacker.unconsumed_tail:
        raise StructureError("a stream is too large when unpacked")
    return out


def unpredicted(content: bytes, parameters: Value | None) -> bytes:
    """Rows of bytes from their differences (PNG's filters)."""
    given = parameters.content if parameters else None
    given = given[0].content if isinstance(given, list) and len(given) == 1 else given
    kind = int(number_of(given["Predictor"])) if isinstance(given, dict) and "Predictor" in given else 1
    if kind == 1:
        return content
    if kind < 10 or not isinstance(given, dict) or {"Colors", "BitsPerComponent"} & given.keys():
        raise StructureError("a stream is packed in a way that is not read here")
    width = int(number_of(given["Columns"])) if "Columns" in given else 1
    out, above = bytearray(), bytes(width)
    for start in range(0, len(content) - width, width + 1):
        above = _row(content[start], content[start + 1 : start + 1 + width], above)
        out += above
    return bytes(out)


def _row(kind: int, row: bytes, above: bytes) -> bytes:
    if kind == 0:
        return row
    if kind == 2:
        return bytes((a + b) & 255 for a, b in zip(row, above, strict=True))
    out = bytearray()
    for at, sign in enumerate(row):
        left, corner = (out[at - 1], above[at - 1]) if at else (0, 0)
        out.append((sign + _predicted(kind, left, above[at], corner)) & 255)
    return bytes(out)


def _predicted(kind: int, left: int, above: int, corner: int) -> int:
    if kind == 1:
        return left
    if kind == 3:
        return (left + above) // 2
    if kind != 4:
        raise StructureError("a stream is packed in a way that is not read here")
    near = left + above - corner
    return min((left, above, corner), key=lambda each: abs(near - each))
