"""How much each line of a list looks like the start of an entry, and the line above it like the end of one.

Names take most of the time of splitting a list, so they are read only where a segmenter asks for more than the other signs tell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import inf

from citecheck._fast.regex import regex
from citecheck.parsers.prose.segment.entry_start import GOES_ON, closing, opening
from citecheck.parsers.prose.segment.lines import Line

_ADDRESS_END = regex(r"(?:https?://|www\.)\S*[^\s.]$")
_ADDRESS_REST = regex(r"(?=\S*(?:/|\.(?:html?|pdf|php|aspx?)\b))[a-z\d_~%?=][^\s,;]{3,}(?:\.?\s|\.?$)")  # disciplinas/aulas/lampas.pdf
_ADDRESS_ALONE = regex(r"(?:https?://|www\.|doi:\s?10\.)\S+", re.IGNORECASE)
LIKELY, SURE, NEVER = 1.5, 3.0, -1.5
OPEN = -1.0


class LineScores:
    """The scores of the lines of a list, by their number; ``closes`` are those of the lines above."""

    def __init__(self, prose: str, lines: Sequence[Line]) -> None:
        own = _own_end(prose, lines)
        self.closes = [1.0, *(_closes(prose, line, after, own) for line, after in pairwise(lines))]
        self._prose = prose
        self._firsts = [line.end - len(prose[line.start : line.end].lstrip()) for line in lines]  # a bare number is blanked out
        alone = [_ADDRESS_ALONE.fullmatch(prose, line.start, line.end) is not None for line in lines]
        below = (n for n, line in enumerate(lines) if n and alone[n] and not alone[n - 1] and not line.spaced)
        self._opens = dict.fromkeys(below, GOES_ON)  # the address of the entry above, which did not fit into its line
        self._signs: dict[int, float] = {}

    def opens(self, n: int) -> float:
        """Return how much a line looks like the start of an entry."""
        known = self._opens.get(n)
        if known is None:
            known = self._opens[n] = self.signs(n) or opening(self._prose, self._firsts[n], needed=LIKELY - self.closes[n])
        return known

    def signs(self, n: int) -> float:
        """Return the same by everything but names, which only speak for a start; 0 where they decide."""
        if n in self._opens:
            return self._opens[n]
        if n not in self._signs:
            self._signs[n] = opening(self._prose, self._firsts[n], needed=inf)
        return self._signs[n]

    def __len__(self) -> int:
        return len(self.closes)


def _own_end(prose: str, lines: Sequence[Line]) -> str:
    """Return the comma or colon that ends each entry of the list, if half of those before an empty line end so; else nothing."""
    ends = Counter(prose[line.end - 1] for line, after in pairwise(lines) if after.spaced)
    mark, often = ends.most_common(1)[0] if ends else ("", 0)
    return mark if mark and mark in ",:" and 2 * often >= ends.total() > 2 else ""


def _closes(prose: str, line: Line, after: Line, own: str) -> float:
    """Return how much a line looks like the end of an entry; before an empty line a comma at its end may be a convention of the list."""
    if _ADDRESS_END.search(prose, line.start, line.end) and _ADDRESS_REST.match(prose, after.start, after.end):
        return -SURE
    score = closing(prose, line.end)
    if not after.spaced:
        return score
    return -score if own and prose[line.end - 1] == own else max(score, OPEN)
