"""PDFs through pdfium (the extra ``pdf``): the text of each page in the order in which it was typeset, made running text again."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from citecheck._fast.regex import regex
from citecheck.model import InputError
from citecheck.places import Block, PlaceMap
from citecheck.readers.extracted import Extracted
from citecheck.readers.pdf.furniture import without_furniture
from citecheck.readers.pdf.letters import HYPHEN, joined_words, legible

if TYPE_CHECKING:
    import pypdfium2

MOST_PAGES = 5000
MOST_OF_A_STREAM = 64 << 20
_RATIO = 1040  # deflate packs no more than about 1:1032
_FEWEST_LINES = 8
_WIDER, _WIDEST = 1.2, 4.0  # times the usual distance of lines: a gap between paragraphs
_ENDS = '.!?”"»)]/'  # a paragraph ends so, or with a number
_OPENS = '“"[«'
_BREAKS = regex(r"\r\n|\r|\n")
_WORD = regex(r"\w\w")


def read(data: bytes, name: str) -> Extracted:
    """The text of a PDF with its pages; raises InputError if it is encrypted, damaged, scanned, or unpacks to too much."""
    _demand_small_streams(data, name)
    pages = without_furniture([_lines(text) for text in _page_texts(data, name)])
    if not any(_WORD.search(line) for page in pages for line in page):
        raise InputError(f"{name}: has no text; if it is a scan, run OCR first (ocrmypdf) and check the result")
    return _extracted(pages)


def _demand_small_streams(data: bytes, name: str) -> None:
    """Refuse streams that unpack to more than any page has: pdfium unpacks them whole."""
    at = data.find(b"stream")
    while at >= 0:
        start, end = at + len(b"stream"), data.find(b"endstream", at)
        filters = data[max(0, start - 400) : start].rpartition(b"obj")[2].count(b"/Fl")
        at = data.find(b"stream", end + len(b"endstream")) if end >= 0 else -1
        if end - start < MOST_OF_A_STREAM // _RATIO and filters < 2:
            continue
        if _unpacks_to_more(data[start:end].lstrip(b"\r\n"), max(1, filters)):
            raise InputError(f"{name}: a page of it is too large when unpacked (more than {MOST_OF_A_STREAM >> 20} MB); it is not read")


def _unpacks_to_more(packed: bytes, times: int) -> bool:
    """Whether a stream unpacks, once or more often, to more than a page has."""
    for _ in range(min(times, 4)):
        unpacker = zlib.decompressobj()
        try:
            packed = unpacker.decompress(packed, MOST_OF_A_STREAM)
        except zlib.error:
            return False
        if unpacker.unconsumed_tail:
            return True
    return False


def _page_texts(data: bytes, name: str) -> Iterator[str]:
    try:
        import pypdfium2
    except ImportError:
        raise InputError(f"{name}: is a PDF; to read PDFs, install citecheck-lint[pdf] (pypdfium2), or save the text as .txt") from None
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError(f"{name}: is encrypted; save a copy without a password") from None
        raise InputError(f"{name}: is damaged ({error}); take another copy of it") from None
    try:
        if len(document) > MOST_PAGES:
            raise InputError(f"{name}: has {len(document):,} pages; up to {MOST_PAGES:,} are read")
        for number in range(len(document)):
            yield _page_text(document, number, name)
    finally:
        document.close()


def _page_text(document: pypdfium2.PdfDocument, number: int, name: str) -> str:
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
        return _with_paragraphs(page.get_textpage())
    except PdfiumError as error:
        raise InputError(f"{name}: page {number + 1} is damaged ({error}); take another copy of it") from None


def _with_paragraphs(page: Any) -> str:
    """A page's text, with a blank line where the gap between two lines is wider than lines have."""
    from ctypes import byref, c_double

    from pypdfium2 import raw

    text: str = page.get_text_range()
    if page.count_chars() != len(text):
        return text
    starts = [0, *(found.end() for found in _BREAKS.finditer(text))]
    heights: list[float] = []
    x, y = c_double(), c_double()
    for start in starts:
        raw.FPDFText_GetCharOrigin(page, min(start, max(0, len(text) - 1)), byref(x), byref(y))
        heights.append(y.value)
    drops = sorted(before - after for before, after in pairwise(heights) if 4 < before - after < 60)
    if len(drops) < _FEWEST_LINES:
        return text
    usual = drops[len(drops) // 2]
    gaps = [at for at, (before, after) in enumerate(pairwise(heights)) if _WIDER * usual < before - after < _WIDEST * usual]
    for at in reversed(gaps):
        before = text[starts[at] : starts[at + 1]].rstrip()
        after = text[starts[at + 1] :][:1]
        if (before[-1:] in _ENDS or before[-1:].isdigit()) and not before.endswith(" al.") and (after.isupper() or after in _OPENS):
            text = f"{text[: starts[at + 1]]}\n{text[starts[at + 1] :]}"
    return text


def _lines(text: str) -> list[str]:
    """The lines of a page; a hyphen at a line's end stays as its own sign, and its line ends there."""
    return _BREAKS.split(text.replace(HYPHEN, HYPHEN + "\n").replace("\0", " "))


def _extracted(pages: list[list[str]]) -> Extracted:
    """The pages as one text: a page's end is a line's end, since sentences run over it."""
    text = joined_words("\f".join("\n".join(map(legible, page)).strip("\n") for page in pages))
    blocks, at = [], 0
    for number, page in enumerate(text.split("\f"), 1):
        if page:
            blocks.append(Block(at, page=number))
        at += len(page) + 1
    return Extracted("pdf", re.sub("\f", "\n", text), PlaceMap(tuple(blocks)))
