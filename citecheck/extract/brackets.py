"""Find the bracket around a position: every pair of a paragraph, and the openers that are never closed."""

from bisect import bisect_right
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
    """The brackets of a text, looked up by position."""

    __slots__ = ("_at", "_parents", "_starts", "pairs")

    def __init__(self, prose: str) -> None:
        """Pair the brackets of each paragraph by kind, then mixed kinds (OCR errors), leaving the unclosed."""
        self.pairs: list[Bracket] = sorted(_pairs(prose))
        self._starts = [pair.start for pair in self.pairs]
        self._parents = _parents(self.pairs)

    def around(self, start: int, end: int) -> Bracket | None:
        """Return the innermost bracket that opens before ``start`` and ends at or after ``end``."""
        at = bisect_right(self._starts, start - 1) - 1
        while at >= 0:
            pair = self.pairs[at]
            if pair.end >= end:
                return pair
            at = self._parents[at]
        return None


def _parents(pairs: list[Bracket]) -> list[int]:
    """Return for each pair the index of the innermost earlier pair that extends beyond it (−1: none)."""
    out: list[int] = []
    for i, pair in enumerate(pairs):
        at = i - 1
        while at >= 0 and pairs[at].end < pair.end:
            at = out[at]
        out.append(at)
    return out


def _pairs(prose: str) -> list[Bracket]:
    out: list[Bracket] = []
    open_: list[tuple[int, str]] = []
    for m in _MARK.finditer(prose):
        mark = m[0]
        if mark in "([{":
            open_.append((m.start(), mark))
        elif mark in ")]}":
            _close(open_, mark, m.end(), out)
        else:
            out += (Bracket(start, m.start(), False) for start, _ in open_)
            open_.clear()
    out += (Bracket(start, len(prose), False) for start, _ in open_)
    return out


def _close(open_: list[tuple[int, str]], mark: str, end: int, out: list[Bracket]) -> None:
    """Match a closer with the last opener of its kind, if at most one is between; else with the last of any kind, perhaps misread."""
    if not open_:
        return
    kind = _CLOSES[mark]
    at = next((i for i in range(len(open_) - 1, max(-1, len(open_) - 3), -1) if open_[i][1] == kind), len(open_) - 1)
    for start, _ in open_[at + 1 :]:
        out.append(Bracket(start, end - 1, False))
    out.append(Bracket(open_[at][0], end, True))
    del open_[at:]
