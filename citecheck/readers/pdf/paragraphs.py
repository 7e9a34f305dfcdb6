"""Where paragraphs begin on a page: by the gap above a line, or by its indent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from citecheck._fast.regex import regex
from citecheck.readers.pdf.letters import HYPHEN

_FEWEST_LINES = 8
_WIDER, _WIDEST = 1.2, 4.0  # times the usual distance of lines: a gap between paragraphs
_SAME_GAP, _FEWEST_GAPS = 1.0, 3  # points; paragraphs of a document are set apart by one distance
_INDENT = 4.0, 36.0  # points: a paragraph's first line stands so far to the right of the column's edge
_ENDS = '.!?”"»)]/'  # a paragraph ends so, or with a number
_OPENS = '“"[«'
_SCANNED = 0.5  # of a page's area
BREAKS = regex(r"\r\n|\r|\n")
_LINE_ENDS = regex(rf"\r\n|\r|\n|{HYPHEN}")  # pdfium drops the break behind such a hyphen


class Page(NamedTuple):
    """The text of a page, and where each of its lines begins: in the text, from the left and from the bottom (points).

    A ``is_picture`` page is all but covered by pictures, as scans are.
    """

    text: str
    starts: tuple[int, ...] = ()
    lefts: tuple[float, ...] = ()
    heights: tuple[float, ...] = ()
    is_picture: bool = False


class _Break(NamedTuple):
    """Two lines of a page with a gap between them: the number of the first, the gap, and whether the words part there too."""

    line: int
    gap: float
    is_sure: bool


def page_of(page: Any) -> Page:
    """What pdfium shows of a page."""
    from ctypes import byref, c_double

    from pypdfium2 import raw

    text: str = page.get_text_range()
    if page.count_chars() != len(text):
        return Page(text)
    starts = (0, *(found.end() for found in _LINE_ENDS.finditer(text)))
    lefts, heights = [], []
    x, y = c_double(), c_double()
    for start in starts:
        raw.FPDFText_GetCharOrigin(page, min(start, max(0, len(text) - 1)), byref(x), byref(y))
        lefts.append(x.value)
        heights.append(y.value)
    return Page(text, starts, tuple(lefts), tuple(heights))


def with_picture(shown: Page, page: Any) -> Page:
    """A page with next to no text, and whether it is a picture."""
    from pypdfium2 import raw

    width, height = page.get_size()
    area = 0.0
    for picture in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = picture.get_bounds()
        area += (min(right, width) - max(left, 0)) * (min(top, height) - max(bottom, 0))
    return shown._replace(is_picture=area > _SCANNED * width * height)


def set_apart(pages: Sequence[Page]) -> list[str]:
    """The text of each page, with a blank line where a paragraph begins."""
    breaks = [_breaks(page) for page in pages]
    sure = [each.gap for found in breaks for each in found if each.is_sure]
    return [_with_blank_lines(page, found, sure) for page, found in zip(pages, breaks, strict=True)]


def _with_blank_lines(page: Page, breaks: Sequence[_Break], sure: Sequence[float]) -> str:
    lines = {each.line for each in breaks if each.is_sure or _is_paragraph_gap(each.gap, sure)} | set(_before_indents(page))
    text = page.text
    for line in sorted(lines, reverse=True):
        if not text[: page.starts[line + 1]].rstrip().endswith((" al.", HYPHEN)):
            text = f"{text[: page.starts[line + 1]]}\n{text[page.starts[line + 1] :]}"
    return text


def _breaks(page: Page) -> list[_Break]:
    """The gaps of a page that are wider than lines have."""
    drops = sorted(before - after for before, after in pairwise(page.heights) if 4 < before - after < 60)
    if len(drops) < _FEWEST_LINES:
        return []
    usual = drops[len(drops) // 3]  # entries of two lines have as many gaps between them as inside
    gaps = ((at, before - after) for at, (before, after) in enumerate(pairwise(page.heights)))
    return [_Break(at, gap, _parts_sentences(page, at)) for at, gap in gaps if _WIDER * usual < gap < _WIDEST * usual]


def _parts_sentences(page: Page, line: int) -> bool:
    """Whether a line ends as a paragraph does, and the next begins as one, whatever the gap between them."""
    before = page.text[page.starts[line] : page.starts[line + 1]].rstrip()
    return (before[-1:] in _ENDS or before[-1:].isdigit()) and _opens(page, line + 1)


def _opens(page: Page, line: int) -> bool:
    first = page.text[page.starts[line] :][:1]
    return first.isupper() or first in _OPENS


def _is_paragraph_gap(gap: float, sure: Sequence[float]) -> bool:
    """Whether a gap is as wide as others that are surely between paragraphs: entries may end without a stop."""
    return sum(abs(gap - other) < _SAME_GAP for other in sure) >= _FEWEST_GAPS


def _before_indents(page: Page) -> Iterator[int]:
    """The lines that one with the indent of a paragraph follows: most lines of its column begin farther to the left."""
    times = Counter(map(round, page.lefts))
    indented = [any(times[edge] > times[round(left)] and _INDENT[0] < left - edge < _INDENT[1] for edge in times) for left in page.lefts]
    for line in range(len(indented) - 1):
        if indented[line + 1] and _opens(page, line + 1) and (not indented[line] or _parts_sentences(page, line)):
            yield line
