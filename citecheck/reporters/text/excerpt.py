"""The line of text that a finding is in, with the place marked."""

from collections.abc import Iterator
from typing import NamedTuple

from citecheck.model import Span
from citecheck.reporters.escape import visible
from citecheck.reporters.line_index import Places
from citecheck.reporters.text.cell_width import head, is_within, tail, width

MOST_LINES = 3
_FAR = 8  # characters for each cell that a long line is read for; most characters take a cell


class Excerpt(NamedTuple):
    """One line of a document: its number, and its text before, in and after the marked place."""

    number: int
    before: str
    marked: str
    after: str

    @property
    def carets(self) -> str:
        """The line of marks that goes below."""
        return " " * width(self.before) + "^" * max(1, width(self.marked))


def excerpts(there: Places, span: Span, most: int) -> Iterator[Excerpt]:
    """The lines that a span touches, each cut to so many cells around the marked place; of more than three, the first."""
    first, last = there.place(span.start)[0], there.place(max(span.start, span.end - 1))[0]
    for number in range(first, (last if last - first < MOST_LINES else first) + 1):
        start, end = there.bounds(number)
        a, b = max(start, span.start), min(end, span.end)
        if b > a or first == last:
            marked = visible(there.text[min(a, end) : max(b, start)])
            yield _cut(Excerpt(number, _before(there.text, start, min(a, end), most), marked, _after(there.text, b, end, most)), most)


def _before(text: str, start: int, end: int, most: int) -> str:
    """The text of a line before a place, of a long line only as much as fills more than so many cells."""
    near = visible(text[end - _FAR * most : end]) if end - start > _FAR * most else ""
    return visible(text[start:end]) if is_within(near.lstrip(), most) else near


def _after(text: str, start: int, end: int, most: int) -> str:
    """The text of a line after a place, of a long line only as much as fills more than so many cells."""
    near = visible(text[start : start + _FAR * most]) if end - start > _FAR * most else ""
    return visible(text[start:end]) if is_within(near, most) else near


def _cut(whole: Excerpt, most: int) -> Excerpt:
    marked = head(whole.marked, most)
    room = most - width(marked)
    after = width(whole.after) if is_within(whole.after, room // 3) else room // 3
    before = tail(whole.before.lstrip(), max(0, room - after)) if room > after else ""
    return whole._replace(before=before, marked=marked, after=head(whole.after, room - width(before)) if room > width(before) else "")
