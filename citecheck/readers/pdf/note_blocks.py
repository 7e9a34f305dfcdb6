"""Where the notes of a page are: at the foot of its columns, in smaller letters, or below the text that has their marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from citecheck._fast.regex import regex
from citecheck.readers.pdf.lines import Line, Page

LABEL = regex(r"\s*(\d{1,3})(?:\.(?=\s)|(?=[^\d.,]))\s*")
"""The number of a note before its words."""
_DOTTED = regex(r"\s*\d{1,3}\.")  # items of a list have such numbers, and are separated from the text too; notes have them below a rule
_SMALLER = 0.95  # of the size of the document's text
_FEET = 2  # lines below the notes of a page
_UP = 30.0  # points: a line so much higher than the one before it begins a column
_WIDER = 1.2  # times the usual distance of lines: a gap above the notes
_APART = 1.9  # times the usual distance: a foot below the notes
_LOWER = 0.6  # of a column's height, from its bottom: where notes in the letters of the text begin
_MOST_LINES = 25  # of a note in the letters of the text
_BARE = regex(r"\s*[-–—]?\s*\d{1,4}\s*[-–—]?\s*")


def blocks(page: Page, body: float) -> Iterator[range]:
    """The lines of notes in each column of a page; ``body`` is the size of the document's text."""
    if not page.is_placed:
        return
    marks = _marks(page.lines)
    for column in _columns(page.lines):
        block = _small(page.lines, column, body)
        if not block and marks:
            block = _below(page, column, marks, body)
        if block:
            yield block


def _marks(lines: Sequence[Line]) -> set[int]:
    """The raised numbers of a page but for those at the beginning of a line, as notes have them."""
    return {int(line.text[start:end]) for line in lines for start, end in line.raised if line.text[:start].strip()}


def _columns(lines: Sequence[Line]) -> Iterator[range]:
    """The lines of each column: the next one begins higher up."""
    first = 0
    for at, (before, after) in enumerate(pairwise(lines), 1):
        if after.height > before.height + _UP:
            yield range(first, at)
            first = at
    yield range(first, len(lines))


def _small(lines: Sequence[Line], column: range, body: float) -> range:
    """The small lines at a column's foot, but for what is below them."""
    small = {at for at in column if 0 < lines[at].size < _SMALLER * body}
    feet = range(max(column.start, column.stop - _FEET - 1), column.stop)
    last = next((at for at in reversed(feet) if at in small and lines[at].text.strip()), -1)
    first = last
    while first > column.start and (first - 1 in small or not lines[first - 1].text.strip()):
        first -= 1
    block = range(max(column.start, first), last + 1)
    return block if any(len(lines[at].text.split()) > 1 for at in block) else range(0)


def _below(page: Page, column: range, marks: set[int], body: float) -> range:
    """The notes in the letters of the text, each with its mark on the page, their numbers in order, and something between it and them."""
    lines = page.lines
    drops = [before.height - after.height for before, after in pairwise(lines[column.start : column.stop])]
    usual = median([drop for drop in drops if drop > 4] or [0.0])
    last = _last(lines, column, usual)
    first, wanted, length, is_dotted = -1, 0, 0, False
    for at in reversed(range(column.start, last + 1)):
        length += 1
        if length > _MOST_LINES or any(lines[at].text[:start].strip() for start, _ in lines[at].raised):
            break
        found = LABEL.match(lines[at].text)
        if not found or int(found[1]) not in marks or int(found[1]) != (wanted - 1 if wanted else int(found[1])):
            continue
        if first < 0 or is_dotted == (_DOTTED.match(lines[at].text) is not None):
            first, wanted, length, is_dotted = at, int(found[1]), 0, _DOTTED.match(lines[at].text) is not None
    if first <= column.start or not _is_low(lines, column, first):
        return range(0)
    begins = _below_rule(page, column, first)
    if _DOTTED.match(lines[first].text):
        is_separate = begins == first
    else:
        is_separate = begins >= 0 or lines[first - 1].height - lines[first].height > _WIDER * usual
    if not (is_separate or _is_raised(lines[first], body)):
        return range(0)
    return range(begins if begins >= 0 else first, last + 1)


def _last(lines: Sequence[Line], column: range, usual: float) -> int:
    """The last line of a column above its foot."""
    last = column.stop - 1
    while last > column.start and (not lines[last].text.strip() or _BARE.fullmatch(lines[last].text)):
        last -= 1
    for at in range(last, max(column.start, last - _FEET), -1):
        if lines[at - 1].height - lines[at].height > _APART * usual and not LABEL.match(lines[at].text):
            return at - 1
    return last


def _is_low(lines: Sequence[Line], column: range, at: int) -> bool:
    heights = [lines[each].height for each in column]
    return lines[at].height < min(heights) + _LOWER * (max(heights) - min(heights))


def _below_rule(page: Page, column: range, first: int) -> int:
    """Return the first line below a rule above a note, which may continue there from another page; -1 if there is no such rule."""
    lines = page.lines
    for at in range(first, max(column.start, first - _MOST_LINES), -1):
        if any(lines[at].height < rule <= lines[at - 1].height for rule in page.rules):
            return at
    return -1


def _is_raised(line: Line, body: float) -> bool:
    """Whether a line begins with a raised number, or is one."""
    return any(not line.text[:start].strip() for start, _ in line.raised) or (
        line.size < _SMALLER * body and _BARE.fullmatch(line.text) is not None
    )
