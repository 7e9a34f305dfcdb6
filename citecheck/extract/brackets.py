"""Find the bracket around a position: every pair of a paragraph, and the openers that are never closed."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex

_MARK = regex(r"[()\[\]{}\n](?:(?<!\n)|[ \t]*\n)")
_CLOSES = {")": "(", "]": "[", "}": "{"}


class Bracket(NamedTuple):
    """A pair: where it opens, and the end after its closer; ``closed`` is false if the paragraph ends first."""

    start: int
    end: int
    closed: bool


class Brackets:
    """The brackets of a text, looked up by position; in columns, because hostile text is full of them."""

    __slots__ = ("_closed", "_ends", "_parents", "_starts")

    def __init__(self, prose: str) -> None:
        """Pair the brackets of each paragraph by kind, then mixed kinds (OCR errors), leaving the unclosed."""
        self._starts, self._ends, self._closed = _paired(prose)
        self._parents = _parents(self._ends)

    @property
    def pairs(self) -> Iterator[Bracket]:
        """Return each pair, in the order in which they open."""
        return map(self._pair, range(len(self._starts)))

    def around(self, start: int, end: int) -> Bracket | None:
        """Return the innermost bracket that opens before ``start`` and ends at or after ``end``."""
        at = bisect_right(self._starts, start - 1) - 1
        while at >= 0:
            if self._ends[at] >= end:
                return self._pair(at)
            at = self._parents[at]
        return None

    def _pair(self, at: int) -> Bracket:
        return Bracket(self._starts[at], self._ends[at], bool(self._closed[at]))


def _parents(ends: Sequence[int]) -> Sequence[int]:
    """Return for each pair the index of the innermost earlier pair that extends beyond it (−1: none)."""
    out = array("q")
    for i, end in enumerate(ends):
        at = i - 1
        while at >= 0 and ends[at] < end:
            at = out[at]
        out.append(at)
    return out


def _paired(prose: str) -> tuple[Sequence[int], Sequence[int], bytearray]:
    """Return where each bracket opens and ends, in the order of the text, and which are closed."""
    starts, ends, closed = array("q"), array("q"), bytearray()
    open_ = array("q")  # by their place in the columns
    for m in _MARK.finditer(prose):
        mark = m[0]
        if mark in "([{":
            open_.append(len(starts))
            starts.append(m.start())
            ends.append(len(prose))
            closed.append(False)
        elif mark in ")]}":
            if open_:
                at = _opener(prose, starts, open_, _CLOSES[mark])
                for inner in open_[at + 1 :]:
                    ends[inner] = m.end() - 1
                ends[open_[at]], closed[open_[at]] = m.end(), True
                del open_[at:]
        else:
            for unclosed in open_:
                ends[unclosed] = m.start()
            del open_[:]
    return starts, ends, closed


def _opener(prose: str, starts: Sequence[int], open_: Sequence[int], kind: str) -> int:
    """Return which open bracket a closer matches: the last of its kind, if at most one is between; else the last, perhaps misread."""
    last = len(open_) - 1
    return next((at for at in range(last, max(-1, last - 2), -1) if prose[starts[open_[at]]] == kind), last)
