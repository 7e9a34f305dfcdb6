"""PDFs through pdfium (the extra ``pdf``): the text of each page in the order in which it was typeset, made running text again."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from citecheck._fast.regex import regex
from citecheck.model import InputError
from citecheck.places import Block, Gap, PlaceMap
from citecheck.readers.extracted import Extracted
from citecheck.readers.pdf.furniture import without_furniture
from citecheck.readers.pdf.letters import HYPHEN, joined_words, legible
from citecheck.readers.pdf.lines import Page, page_of, with_picture, with_rules
from citecheck.readers.pdf.notes import placed, with_marks
from citecheck.readers.pdf.paragraphs import set_apart

if TYPE_CHECKING:
    import pypdfium2

MOST_PAGES = 5000
MOST_OF_A_STREAM = 64 << 20
_RATIO = 1040  # deflate packs no more than about 1:1032
_BREAKS = regex(r"\r\n|\r|\n")
_WORD = regex(r"\w\w")
_FEW_LETTERS = 200  # a scanned page may have a running head as text


def read(data: bytes, name: str) -> Extracted:
    """The text of a PDF with its pages; raises InputError if it is encrypted, damaged, scanned, or unpacks to too much."""
    _demand_small_streams(data, name)
    shown = list(_pages(data, name))
    marked, notes = with_marks(shown)
    pages = without_furniture([_lines(text) for text in set_apart(marked)])
    has_words = [any(map(_WORD.search, page)) for page in pages]
    if not any(has_words):
        raise InputError(f"{name}: has no text; if it is a scan, run OCR first (ocrmypdf) and check the result")
    scanned = [number for number, page in enumerate(shown, 1) if page.is_picture and not has_words[number - 1]]
    return _extracted(pages, notes, scanned)


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


def _pages(data: bytes, name: str) -> Iterator[Page]:
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
            yield _page(document, number, name)
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, number: int, name: str) -> Page:
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
        shown = page_of(page.get_textpage())
        if len(shown.text) < _FEW_LETTERS:
            return with_picture(shown, page)
        return with_rules(shown, page) if any(line.raised for line in shown.lines) else shown
    except PdfiumError as error:
        raise InputError(f"{name}: page {number + 1} is damaged ({error}); take another copy of it") from None


def _legible(lines: list[str]) -> str:
    return "\n".join(map(legible, lines)).strip("\n")


def _lines(text: str) -> list[str]:
    """The lines of a page; a hyphen at a line's end stays as its own sign, and its line ends there."""
    return _BREAKS.split(text.replace(HYPHEN, HYPHEN + "\n").replace("\0", " "))


def _extracted(pages: list[list[str]], notes: dict[str, str], scanned: list[int]) -> Extracted:
    """The pages as one text: a page's end is a line's end, since sentences run over it."""
    whole = "\f".join(_legible(page) for page in pages)
    text = joined_words(placed(whole, notes, lambda note: _legible(_lines(note))))
    blocks, gaps, at = [], [], 0
    for number, page in enumerate(text.split("\f"), 1):
        if page:
            blocks.append(Block(at, page=number))
        if number in scanned:
            gaps.append(Gap(at, f"page {number} is a picture; if it has text, run OCR first (ocrmypdf) and check the result"))
        at += len(page) + 1
    return Extracted("pdf", re.sub("\f", "\n", text), PlaceMap(tuple(blocks)), gaps=tuple(gaps))
