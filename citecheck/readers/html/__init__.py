"""HTML: the text that a browser shows, with its places in the source."""

from __future__ import annotations

import codecs

from citecheck._fast.regex import regex
from citecheck.readers.decode import BOMS
from citecheck.readers.extracted import Extracted
from citecheck.readers.html.page import Page, extracted

_META = regex(r"(?:charset\s*=\s*[\"']?\s*|<\?xml[^>]{0,100}encoding\s*=\s*[\"'])([\w.:-]{1,40})")


def read(data: bytes) -> Extracted:
    """The text of a page."""
    page = Page(decoded(data), "")
    page.read()
    return extracted("html", [page])


def decoded(data: bytes) -> str:
    """The source of a page, without NULs."""
    encoding, bom = encoding_of(data)
    return data[len(bom) :].decode(encoding, "replace").replace("\0", " ")


def encoding_of(data: bytes) -> tuple[str, bytes]:
    """A page's encoding and byte order mark: by the mark, what the page says itself, UTF-8, or Windows-1252."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return encoding, bom
    declared = _META.search(data[:1024].decode("latin-1").lower())
    if declared:
        try:
            encoding = codecs.lookup(declared[1]).name
        except LookupError:
            encoding = "utf-8"
        if encoding in ("iso8859-1", "ascii", "cp1252"):
            return "cp1252", b""
        if not encoding.startswith(("utf-16", "utf-32", "utf-8")):
            return encoding, b""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252", b""
    return "utf-8", b""
