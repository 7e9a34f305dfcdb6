"""Bytes to text: a byte order mark decides, then UTF-16’s zeros, then strict UTF-8, then what older encoding the bytes show."""

from __future__ import annotations

from citecheck.model import InputError

BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
KINDS = (
    (b"%PDF", "a PDF; save its text as .txt first"),
    (b"PK\x03\x04", "a zip archive or an office document; save its text as .txt or .md first"),
    (b"\xd0\xcf\x11\xe0", "an old office document; save its text as .txt or .md first"),
    (b"{\\rtf", "rich text; save it as plain text first"),
)
CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\r\f\x0b\x1a\x1b")
MOST_CONTROLS = 0.05
MOST_NULS = 0.01  # a few are damage in a text; UTF-16 is half of them


def decode(data: bytes, name: str) -> tuple[str, str, bytes]:
    """Return the text, its encoding's name and its byte order mark; raises InputError if the bytes are not text."""
    for start, kind in KINDS:
        if data.startswith(start):
            raise InputError(f"{name}: is {kind}")
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding, name), encoding, bom
    if (wide := _without_mark(data)) and (text := _as_text(data, wide)):
        return text, wide, b""
    if data.count(b"\0") > MOST_NULS * len(data) or len(data.translate(None, CONTROLS)) < (1 - MOST_CONTROLS) * len(data):
        raise InputError(f"{name}: is binary, not text")
    try:
        return data.decode("utf-8"), "utf-8", b""
    except UnicodeDecodeError:
        from citecheck.readers.legacy_encoding import encoding_of

        encoding = encoding_of(data)
        return _strict(data, encoding, name), encoding, b""


def _without_mark(data: bytes) -> str:
    """The encoding of UTF-16 without its mark, in which one byte of most Latin letters and signs is 0; "" for anything else."""
    if len(data) % 2 or data.count(b"\0") <= MOST_NULS * len(data):
        return ""
    first, second = data[::2].count(0), data[1::2].count(0)
    if min(first, second) > MOST_NULS * max(first, second):
        return ""
    return "utf-16-be" if first > second else "utf-16-le"


def _as_text(data: bytes, encoding: str) -> str:
    """The text of bytes; "" if they are not text in the encoding."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return ""
    return text if sum(sign.isprintable() or sign.isspace() for sign in text) >= (1 - MOST_CONTROLS) * len(text) else ""


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        known = "neither UTF-8 nor Windows-1252" if encoding == "cp1252" else f"not {encoding.upper()}, though its byte order mark says so"
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{name}:{line}: is {known} (byte {error.start}); save it as UTF-8") from None
