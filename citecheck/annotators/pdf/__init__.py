"""Highlights with notes in a PDF, appended to its unchanged bytes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import BytesIO
from typing import TypeAlias

from citecheck.annotators.pdf.annotations import with_marks, without_marks
from citecheck.annotators.pdf.file import Held, PdfFile
from citecheck.annotators.pdf.highlights import marks_by_page
from citecheck.annotators.pdf.objects import StructureError, text_of
from citecheck.annotators.pdf.update import MARK, Update
from citecheck.annotators.remarks import AUTHOR, Remark
from citecheck.model import Document, InputError

_ID = re.compile(rb"/ID ?\[ ?<([0-9A-F]{32})> ?<([0-9A-F]{32})> ?\]")
_Change: TypeAlias = Callable[[Update, list[Held]], None]
_UNSOUND = (StructureError, ArithmeticError, LookupError, ValueError)


def annotated(data: bytes, document: Document, remarks: Sequence[Remark]) -> bytes:
    """Return the PDF with a highlight for each remark appended to its bytes; if its table of objects is broken, a whole new file."""
    count = _demand_writable(data, document.name)
    if not remarks:
        return data

    def change(update: Update, pages: list[Held]) -> None:
        for number, marks in marks_by_page(data, document, remarks).items():
            with_marks(update, pages[number - 1], marks)

    return _changed_somehow(data, document.name, count, change)


def cleared(data: bytes, document: Document) -> bytes:
    """The PDF without citecheck's highlights: what citecheck appended last is cut off, older ones are removed from their pages."""
    count = _demand_writable(data, document.name)

    def change(update: Update, pages: list[Held]) -> None:
        for page in pages:
            without_marks(update, page, _is_ours)

    with suppress(*_UNSOUND):
        data = _without_last(data)
    return _changed_somehow(data, document.name, count, change)


def _changed_somehow(data: bytes, name: str, count: int, change: _Change) -> bytes:
    """The file with the changes appended to its bytes, or to those of a new file if its own are not sound."""
    try:
        return _changed(data, count, change)
    except _UNSOUND:
        pass
    try:
        return _changed(_saved_whole(data), count, change)
    except _UNSOUND as error:
        raise InputError(f"{name}: cannot be annotated ({error}); print it to a new PDF first") from None


def _changed(data: bytes, count: int, change: _Change) -> bytes:
    """The file with the changes of its pages appended to its bytes; raises StructureError if pdfium sees another number of pages."""
    update = Update(PdfFile(data))
    pages = list(update.file.pages())
    if len(pages) != count:
        raise StructureError(f"{len(pages)} pages are in the tree, {count} are shown")
    change(update, pages)
    return update.appended()


def _is_ours(annotation: Held) -> bool:
    title = annotation.entries.get("T")
    return title is not None and text_of(title.content) == AUTHOR


def _without_last(data: bytes) -> bytes:
    """The file before citecheck appended to it, if nothing else was appended since."""
    at = data.rfind(MARK)
    while at > 0:
        previous = PdfFile(data).trailer.get("Prev")
        is_last = data.find(b"%%EOF", at) == len(data) - len(b"%%EOF\n")
        before = PdfFile(data[:at]) if is_last else None
        if before is None or previous is None or previous.content != before.newest:
            break
        data = data[:at]
        at = data.rfind(MARK)
    return data


def _demand_writable(data: bytes, name: str) -> int:
    """The number of the PDF's pages; raises InputError if it is encrypted or signed."""
    import pypdfium2
    from pypdfium2 import raw

    pdf = pypdfium2.PdfDocument(data)
    try:
        if raw.FPDF_GetSecurityHandlerRevision(pdf) >= 0:
            raise InputError(f"{name}: is encrypted; save a copy without a password")
        if raw.FPDF_GetSignatureCount(pdf) > 0:
            raise InputError(f"{name}: is signed; a copy with comments would break the signature")
        return len(pdf)
    finally:
        pdf.close()


def _saved_whole(data: bytes) -> bytes:
    """The PDF as pdfium rewrites it; the identifier is made of the source, so that the same input gives the same file."""
    from hashlib import md5

    import pypdfium2

    pdf, out = pypdfium2.PdfDocument(data), BytesIO()
    pdf.save(out)
    pdf.close()
    saved = out.getvalue()
    made = md5(data, usedforsecurity=False).hexdigest().upper().encode()
    for found in list(_ID.finditer(saved))[-1:]:
        for number in (1, 2):
            if data.find(found[number]) < 0:
                saved = saved[: found.start(number)] + made + saved[found.end(number) :]
    return saved
