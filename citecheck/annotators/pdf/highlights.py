"""Where the words of a remark are on a page, as pdfium shows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from unicodedata import normalize

from citecheck.annotators.remarks import Remark
from citecheck.model import Document

if TYPE_CHECKING:
    import pypdfium2

Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""

_NOTE = 20.0  # points: the side of a note where the words cannot be found on the page
_DOTLESS = {"ı": "i", "ȷ": "j"}


class Mark(NamedTuple):
    """A remark about words on a page; a note in the page's corner if they are not found."""

    boxes: tuple[Box, ...]
    words: str
    is_note: bool

    @property
    def rectangle(self) -> Box:
        """The box around the boxes."""
        left, bottom, right, top = zip(*self.boxes, strict=True)
        return min(left), min(bottom), max(right), max(top)


def marks_by_page(data: bytes, document: Document, remarks: Sequence[Remark]) -> dict[int, list[Mark]]:
    """The marks of each page that has any, by its number, the first of which is 1."""
    import pypdfium2

    pdf = pypdfium2.PdfDocument(data)
    try:
        return {number: _marks(pdf, document, number, each) for number, each in _by_page(document, remarks).items()}
    finally:
        pdf.close()


def _by_page(document: Document, remarks: Sequence[Remark]) -> dict[int, list[Remark]]:
    """The remarks by the number of the page that they begin on."""
    out: dict[int, list[Remark]] = {}
    for remark in remarks:
        out.setdefault(_page_at(document, remark.start), []).append(remark)
    return out


def _page_at(document: Document, offset: int) -> int:
    blocks = document.places.blocks if document.places else ()
    return max((block.page for block in blocks if block.start <= offset), default=1)


def _marks(pdf: pypdfium2.PdfDocument, document: Document, number: int, remarks: Sequence[Remark]) -> list[Mark]:
    """The marks of one page."""
    page = pdf[number - 1]
    shown = page.get_textpage()
    letters, places = squeezed(shown.get_text_range())
    blocks = document.places.blocks if document.places else ()
    first = next((block.start for block in blocks if block.page == number), 0)
    last = next((block.start for block in blocks if block.page > number), len(document.text))
    left, _, _, top = page.get_cropbox()
    out: list[Mark] = []
    for remark in remarks:
        words = squeezed(document.text[remark.start : min(max(remark.end, remark.start + 1), last)])[0]
        before = squeezed(document.text[first : remark.start])[0]
        at = _nearest(letters, words, len(before))
        boxes = tuple(_boxes(shown, places[at], places[at + len(words) - 1])) if at >= 0 else ()
        if not boxes:
            top -= _NOTE
        out.append(Mark(boxes or ((left + _NOTE, top - _NOTE, left + 2 * _NOTE, top),), remark.words, not boxes))
    shown.close()
    page.close()
    return out


def squeezed(text: str) -> tuple[str, list[int]]:
    """The letters and digits of a text without their accents, and where each of them is."""
    letters: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(text):
        for each in normalize("NFKD", _DOTLESS.get(sign, sign)).lower():
            if each.isalnum():
                letters.append(each)
                places.append(at)
    return "".join(letters), places


def _nearest(letters: str, words: str, about: int) -> int:
    """Where words are on a page, nearest to where they are expected; -1 if they are not there."""
    best, at = -1, letters.find(words) if words else -1
    while at >= 0:
        if best < 0 or abs(at - about) < abs(best - about):
            best = at
        at = letters.find(words, at + 1)
    return best


def _boxes(shown: Any, start: int, last: int) -> Iterator[Box]:
    """The boxes of a stretch of a page's text, one a line."""
    for number in range(shown.count_rects(start, last - start + 1)):
        yield shown.get_rect(number)
