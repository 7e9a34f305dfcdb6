"""Where paragraphs begin on a page: by the gap above a line, or by its indent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from citecheck.readers.pdf.letters import HYPHEN
from citecheck.readers.pdf.lines import Line, Page

_FEWEST_LINES = 8
_WIDER, _WIDEST = 1.2, 4.0  # times the usual distance of lines: a gap between paragraphs
_SAME_GAP, _FEWEST_GAPS = 1.0, 3  # points; paragraphs of a document are set apart by one distance
_INDENT = 4.0, 36.0  # points: a paragraph's first line is so far to the right of the column's edge
_ENDS = '.!?”"»)]/'  # a paragraph ends so, or with a number
_OPENS = '“"[«'


class _Break(NamedTuple):
    """Two lines of a page with a gap between them: the number of the first, the gap, and whether the words part there too."""

    line: int
    gap: float
    is_sure: bool


def set_apart(pages: Sequence[Page]) -> list[str]:
    """The text of each page, with a blank line where a paragraph begins."""
    breaks = [_breaks(page.lines) if page.is_placed else [] for page in pages]
    sure = [each.gap for found in breaks for each in found if each.is_sure]
    return [_with_blank_lines(page, found, sure) for page, found in zip(pages, breaks, strict=True)]


def _with_blank_lines(page: Page, breaks: Sequence[_Break], sure: Sequence[float]) -> str:
    lines = page.lines
    ends = {each.line for each in breaks if each.is_sure or _is_paragraph_gap(each.gap, sure)}
    if page.is_placed:
        ends |= set(_before_indents(lines))
    ends = {at for at in ends if not lines[at].text.rstrip().endswith((" al.", HYPHEN))}
    return "".join(line.text + "\n" if at in ends else line.text for at, line in enumerate(lines))


def _breaks(lines: Sequence[Line]) -> list[_Break]:
    """The gaps of a page that are wider than lines have."""
    gaps = [(at, before.height - after.height) for at, (before, after) in enumerate(pairwise(lines))]
    drops = sorted(gap for _, gap in gaps if 4 < gap < 60)
    if len(drops) < _FEWEST_LINES:
        return []
    usual = drops[len(drops) // 3]  # entries of two lines have as many gaps between them as inside
    wide = [(at, gap) for at, gap in gaps if _WIDER * usual < gap < _WIDEST * usual]
    return [_Break(at, gap, _parts_sentences(lines, at)) for at, gap in wide]


def _parts_sentences(lines: Sequence[Line], at: int) -> bool:
    """Whether a line ends as a paragraph does, and the next begins as one, whatever the gap between them."""
    before = lines[at].text.rstrip()
    return (before[-1:] in _ENDS or before[-1:].isdigit()) and _opens(lines[at + 1])


def _opens(line: Line) -> bool:
    return line.text[:1].isupper() or line.text[:1] in _OPENS


def _is_paragraph_gap(gap: float, sure: Sequence[float]) -> bool:
    """Whether a gap is as wide as others that are surely between paragraphs: entries may end without a stop."""
    return sum(abs(gap - other) < _SAME_GAP for other in sure) >= _FEWEST_GAPS


def _before_indents(lines: Sequence[Line]) -> Iterator[int]:
    """The lines that one with the indent of a paragraph follows: most lines of its column begin farther to the left."""
    times = Counter(round(line.left) for line in lines)
    edges = [any(times[edge] > times[round(line.left)] and _INDENT[0] < line.left - edge < _INDENT[1] for edge in times) for line in lines]
    for at in range(len(lines) - 1):
        if edges[at + 1] and _opens(lines[at + 1]) and (not edges[at] or _parts_sentences(lines, at)):
            yield at
