"""The lines of a page as pdfium has them, each with its place and the size of its letters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from citecheck._fast.regex import regex
from citecheck.readers.pdf.letters import HYPHEN

_LINE_ENDS = regex(rf"\r\n|\r|\n|{HYPHEN}|\Z")  # pdfium drops the break after such a hyphen
_NUMBER = regex(r"\d+")
_MOST_DIGITS = 3  # of a note's mark
_RAISED = 0.9  # of the line's size: a note's mark is smaller
_SCANNED = 0.5  # of a page's area
_MOST_OBJECTS = 5000  # of a page are looked at for rules
_THIN, _LONG = 3.0, 36.0  # points: a rule


class Line(NamedTuple):
    """A line with its break, how far from the left and the bottom it begins (points), the size of its letters, and small numbers in it."""

    text: str
    left: float = 0.0
    height: float = 0.0
    size: float = 0.0
    raised: tuple[tuple[int, int], ...] = ()


class Page(NamedTuple):
    """The lines of a page, and how far from its bottom the ``rules`` are that are drawn on it (points).

    An ``is_picture`` page is all but covered by pictures, as scans are.
    """

    lines: tuple[Line, ...]
    is_placed: bool = True
    is_picture: bool = False
    rules: tuple[float, ...] = ()

    @property
    def text(self) -> str:
        """The text of the page."""
        return "".join(line.text for line in self.lines)


def page_of(page: Any) -> Page:
    """What pdfium shows of a page."""
    from ctypes import byref, c_double

    from pypdfium2 import raw

    text: str = page.get_text_range()
    is_placed = page.count_chars() == len(text)
    lines: list[Line] = []
    start = 0
    x, y = c_double(), c_double()
    for found in _LINE_ENDS.finditer(text):
        if found.end() == start and lines:
            break
        if is_placed and text:
            raw.FPDFText_GetCharOrigin(page, start, byref(x), byref(y))
        size = _size(page, text, start, found.start()) if is_placed else 0.0
        raised = tuple(_raised(page, text, start, found.start(), size)) if is_placed else ()
        lines.append(Line(text[start : found.end()], x.value, y.value, size, raised))
        start = found.end()
    return Page(tuple(lines), is_placed)


def _raised(page: Any, text: str, start: int, end: int, size: float) -> Iterator[tuple[int, int]]:
    """The numbers of a line, or their last digits, that are smaller than its letters."""
    from pypdfium2 import raw

    for number in _NUMBER.finditer(text, start, end):
        first = number.end()
        while first > max(number.start(), number.end() - _MOST_DIGITS) and raw.FPDFText_GetFontSize(page, first - 1) < _RAISED * size:
            first -= 1
        if first < number.end():
            yield first - start, number.end() - start


def _size(page: Any, text: str, start: int, end: int) -> float:
    """The size of most letters of a line, by some of them; blanks that pdfium puts in have none of their own."""
    from pypdfium2 import raw

    letters = [at for at in range(start, end) if not text[at].isspace()]
    some = letters[:: max(1, len(letters) // 8)]
    sizes = sorted(round(raw.FPDFText_GetFontSize(page, at), 1) for at in some)
    return sizes[len(sizes) // 2] if sizes else 0.0


def with_picture(shown: Page, page: Any) -> Page:
    """A page with next to no text, and whether it is a picture."""
    from pypdfium2 import raw

    width, height = page.get_size()
    area = 0.0
    for picture in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = picture.get_bounds()
        area += (min(right, width) - max(left, 0)) * (min(top, height) - max(bottom, 0))
    return shown._replace(is_picture=area > _SCANNED * width * height)


def with_rules(shown: Page, page: Any) -> Page:
    """A page with the rules on it, as they part notes from the text."""
    from ctypes import byref, c_float

    from pypdfium2 import raw

    rules = []
    left, bottom, right, top = (c_float() for _ in range(4))
    for at in range(min(raw.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        drawn = raw.FPDFPage_GetObject(page, at)
        if raw.FPDFPageObj_GetType(drawn) == raw.FPDF_PAGEOBJ_PATH:
            raw.FPDFPageObj_GetBounds(drawn, byref(left), byref(bottom), byref(right), byref(top))
            if top.value - bottom.value < _THIN and right.value - left.value > _LONG:
                rules.append(bottom.value)
    return shown._replace(rules=tuple(rules))
