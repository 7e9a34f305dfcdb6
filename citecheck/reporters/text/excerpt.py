"""The line of text that a finding is in, with the place marked."""

from collections.abc import Iterator
from typing import NamedTuple

from citecheck.model import Span
from citecheck.reporters.escape import visible
from citecheck.reporters.line_index import Places
from citecheck.reporters.text.cell_width import head, is_within, tail, width

MOST_LINES = 3


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
        start, line = there.starts[number - 1], there.line(number)
        a, b = max(0, span.start - start), min(len(line), span.end - start)
        if b > a or first == last:
            yield _cut(Excerpt(number, visible(line[:a]), visible(line[a:b]), visible(line[b:])), most)


def _cut(whole: Excerpt, most: int) -> Excerpt:
    marked = head(whole.marked, most)
    room = most - width(marked)
    after = width(whole.after) if is_within(whole.after, room // 3) else room // 3
    before = tail(whole.before.lstrip(), max(0, room - after)) if room > after else ""
    return whole._replace(before=before, marked=marked, after=head(whole.after, room - width(before)) if room > width(before) else "")
