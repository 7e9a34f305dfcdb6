"""Highlights with notes in a PDF, written by pdfium; the pages' own content stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from citecheck.annotators.remarks import AUTHOR, Remark
from citecheck.model import Document, InputError

if TYPE_CHECKING:
    import pypdfium2

_COLOUR = 255, 219, 0, 128
_PRINTED = 4  # the flag of annotations that are printed
_NOTE = 20.0  # points: the side of a note where the words cannot be found on the page
_ID = re.compile(rb"/ID ?\[ ?<([0-9A-F]{32})> ?<([0-9A-F]{32})> ?\]")
_DOTLESS = {"ı": "i", "ȷ": "j"}


def annotated(data: bytes, document: Document, remarks: Sequence[Remark]) -> bytes:
    """The PDF with a highlight for each remark."""
    pdf = _opened(data, document.name)
    try:
        for number, page_remarks in _by_page(document, remarks).items():
            _annotate(pdf, document, number, page_remarks)
        return _saved(pdf, data)
    finally:
        pdf.close()


def cleared(data: bytes, document: Document) -> bytes:
    """The PDF without citecheck's highlights."""
    from pypdfium2 import raw

    pdf = _opened(data, document.name)
    try:
        for number in range(len(pdf)):
            page = pdf[number]
            for index in reversed(range(raw.FPDFPage_GetAnnotCount(page))):
                annotation = raw.FPDFPage_GetAnnot(page, index)
                is_ours = _string(annotation, b"T") == AUTHOR
                raw.FPDFPage_CloseAnnot(annotation)
                if is_ours:
                    raw.FPDFPage_RemoveAnnot(page, index)
            page.close()
        return _saved(pdf, data)
    finally:
        pdf.close()


def _opened(data: bytes, name: str) -> pypdfium2.PdfDocument:
    """The PDF; raises InputError if it is encrypted or signed."""
    import pypdfium2
    from pypdfium2 import raw

    pdf = pypdfium2.PdfDocument(data)
    reason = ""
    if raw.FPDF_GetSecurityHandlerRevision(pdf) >= 0:
        reason = "is encrypted; save a copy without a password"
    elif raw.FPDF_GetSignatureCount(pdf) > 0:
        reason = "is signed; a copy with comments would break the signature"
    if reason:
        pdf.close()
        raise InputError(f"{name}: {reason}")
    return pdf


def _saved(pdf: pypdfium2.PdfDocument, source: bytes) -> bytes:
    """The PDF as bytes; what pdfium makes up as the file's identifier is made of its source, so that the same input gives the same file."""
    from hashlib import md5

    out = BytesIO()
    pdf.save(out)
    saved = out.getvalue()
    made = md5(source, usedforsecurity=False).hexdigest().upper().encode()
    for found in list(_ID.finditer(saved))[-1:]:
        for number in (1, 2):
            if source.find(found[number]) < 0:
                saved = saved[: found.start(number)] + made + saved[found.end(number) :]
    return saved


def _by_page(document: Document, remarks: Sequence[Remark]) -> dict[int, list[Remark]]:
    """The remarks by the number of the page that they begin on."""
    out: dict[int, list[Remark]] = {}
    for remark in remarks:
        out.setdefault(_page_at(document, remark.start), []).append(remark)
    return out


def _page_at(document: Document, offset: int) -> int:
    blocks = document.places.blocks if document.places else ()
    return max((block.page for block in blocks if block.start <= offset), default=1)


def _annotate(pdf: pypdfium2.PdfDocument, document: Document, number: int, remarks: Sequence[Remark]) -> None:
    """Put the remarks of one page on it."""
    page = pdf[number - 1]
    shown = page.get_textpage()
    letters, places = squeezed(shown.get_text_range())
    blocks = document.places.blocks if document.places else ()
    first = next((block.start for block in blocks if block.page == number), 0)
    last = next((block.start for block in blocks if block.page > number), len(document.text))
    for remark in remarks:
        words = squeezed(document.text[remark.start : min(max(remark.end, remark.start + 1), last)])[0]
        before = squeezed(document.text[first : remark.start])[0]
        at = _nearest(letters, words, len(before))
        quads = list(_quads(shown, places[at], places[at + len(words) - 1])) if at >= 0 else []
        _put(page, quads, remark.words)
    shown.close()
    page.close()


def squeezed(text: str) -> tuple[str, list[int]]:
    """The letters and digits of a text without their accents, and where each of them stands."""
    letters: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(text):
        for each in normalize("NFKD", _DOTLESS.get(sign, sign)).lower():
            if each.isalnum():
                letters.append(each)
                places.append(at)
    return "".join(letters), places


def _nearest(letters: str, words: str, about: int) -> int:
    """Where words stand on a page, nearest to where they are expected; -1 if they do not."""
    best, at = -1, letters.find(words) if words else -1
    while at >= 0:
        if best < 0 or abs(at - about) < abs(best - about):
            best = at
        at = letters.find(words, at + 1)
    return best


def _quads(shown: Any, start: int, last: int) -> Iterator[tuple[float, float, float, float]]:
    """The boxes of a stretch of a page's text, one a line: left, bottom, right, top."""
    for number in range(shown.count_rects(start, last - start + 1)):
        yield shown.get_rect(number)


def _put(page: Any, quads: Sequence[tuple[float, float, float, float]], words: str) -> None:
    """A highlight on boxes, or a note at the page's corner where there are none."""
    from pypdfium2 import raw

    kind = raw.FPDF_ANNOT_HIGHLIGHT if quads else raw.FPDF_ANNOT_TEXT
    annotation = raw.FPDFPage_CreateAnnot(page, kind)
    height = page.get_height()
    boxes = quads or [(_NOTE, height - 2 * _NOTE, 2 * _NOTE, height - _NOTE)]
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    raw.FPDFAnnot_SetColor(annotation, raw.FPDFANNOT_COLORTYPE_Color, *_COLOUR)
    raw.FPDFAnnot_SetRect(annotation, raw.FS_RECTF(left, top, right, bottom))
    for west, south, east, north in quads:
        raw.FPDFAnnot_AppendAttachmentPoints(annotation, raw.FS_QUADPOINTSF(west, north, east, north, west, south, east, south))
    for key, value in ((b"Contents", words), (b"T", AUTHOR)):
        raw.FPDFAnnot_SetStringValue(annotation, key, _wide(value))
    raw.FPDFAnnot_SetFlags(annotation, _PRINTED)
    raw.FPDFPage_CloseAnnot(annotation)


def _wide(text: str) -> Any:
    """A text as pdfium takes it: UTF-16 that ends in a zero."""
    from ctypes import POINTER, c_ushort, cast, create_string_buffer

    return cast(create_string_buffer(text.encode("utf-16-le") + b"\0\0"), POINTER(c_ushort))


def _string(annotation: Any, key: bytes) -> str:
    """A text of an annotation."""
    from ctypes import POINTER, c_ushort, cast, create_string_buffer

    from pypdfium2 import raw

    length = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    held = create_string_buffer(length)
    raw.FPDFAnnot_GetStringValue(annotation, key, cast(held, POINTER(c_ushort)), length)
    return held.raw.decode("utf-16-le").rstrip("\0")
