"""Split a list into its entries by two independent segmenters: the page layout, and the way entries begin."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.parsers.prose.segment.annotated import paragraphs_about
from citecheck.parsers.prose.segment.entry_start import GOES_ON, YEAR, closing, opening
from citecheck.parsers.prose.segment.headed import headed
from citecheck.parsers.prose.segment.joined_entries import joins
from citecheck.parsers.prose.segment.layout import bare_numbers, layouts, numbered
from citecheck.parsers.prose.segment.lines import Line, lines_of

_DAY = regex(r"\b\d{1,2}/\d{1,2}/\d{2,4}\b")
_ADDRESS_END = regex(r"(?:https?://|www\.)\S*[^\s.]$")
_ADDRESS_REST = regex(r"(?=\S*(?:/|\.(?:html?|pdf|php|aspx?)\b))[a-z\d_~%?=][^\s,;]{3,}(?:\.?\s|\.?$)")  # disciplinas/aulas/lampas.pdf
_ADDRESS_ALONE = regex(r"(?:https?://|www\.|doi:\s?10\.)\S+", re.IGNORECASE)
_LIKELY, _SURE, _NEVER = 1.5, 3.0, -1.5
_OPEN = -1.0
_AGREED = 0.5  # if two segmenters agree on less than this, the one that reads the text is right
_CLOSED, _NEARLY_ALL = 0.8, 0.9


class Entry(NamedTuple):
    """The span of one entry, and why its bounds are in doubt ("" if they are not)."""

    start: int
    end: int
    doubt: str = ""


def split(prose: str) -> tuple[list[Entry], str]:
    """Return the entries of a list, and its prose with page numbers and running heads blanked out at equal length."""
    lines, dropped = lines_of(prose)
    prose = _without(prose, dropped)
    if not lines:
        return [], prose
    bare = bare_numbers(prose, lines)
    prose = _without(prose, list(bare.values()))
    doubts: dict[int, str] = {}
    about: frozenset[int] = frozenset()
    starts = sorted(headed(prose, lines))
    if not starts:
        scores = _scores(prose, lines)
        starts, doubts = _agreed(frozenset(bare) or _layout(prose, lines, scores), lines, scores)
        about = paragraphs_about(prose, lines, starts, scores)
    out: list[Entry] = []
    for n, start in enumerate(starts):
        if start in about:
            continue
        stop = starts[n + 1] if n + 1 < len(starts) else len(lines)
        out += _parted(prose, lines[start].start, lines[stop - 1].end, doubts.get(start, ""))
    return out, prose


def _without(prose: str, dropped: Sequence[tuple[int, int]]) -> str:
    """Return the prose with stretches blanked out at equal length."""
    parts, at = [], 0
    for start, end in dropped:
        parts += [prose[at:start], " " * (end - start)]
        at = end
    return "".join([*parts, prose[at:]])


def _scores(prose: str, lines: Sequence[Line]) -> list[tuple[float, float]]:
    """Return for each line how much it looks like the start of an entry, and how much the line before looks like the end of one."""
    own = _own_end(prose, lines)
    closes = [1.0, *(_closes(prose, line, after, own) for line, after in pairwise(lines))]
    firsts = [line.end - len(prose[line.start : line.end].lstrip()) for line in lines]  # a bare number is blanked out
    opens = [opening(prose, first, needed=_LIKELY - closed) for first, closed in zip(firsts, closes, strict=True)]
    alone = [_ADDRESS_ALONE.fullmatch(prose, line.start, line.end) is not None for line in lines]
    for n, line in enumerate(lines):
        if n and alone[n] and not alone[n - 1] and not line.spaced:
            opens[n] = GOES_ON  # the address of the entry above, which did not fit into its line
    return list(zip(opens, closes, strict=True))


def _own_end(prose: str, lines: Sequence[Line]) -> str:
    """Return the comma or colon that ends each entry of the list, if half of those before an empty line end so; else nothing."""
    ends = Counter(prose[line.end - 1] for line, after in pairwise(lines) if after.spaced)
    mark, often = ends.most_common(1)[0] if ends else ("", 0)
    return mark if mark and mark in ",:" and 2 * often >= ends.total() > 2 else ""


def _closes(prose: str, line: Line, after: Line, own: str) -> float:
    """Return how much a line looks like the end of an entry; before an empty line a comma at its end may be a convention of the list."""
    if _ADDRESS_END.search(prose, line.start, line.end) and _ADDRESS_REST.match(prose, after.start, after.end):
        return -_SURE
    score = closing(prose, line.end)
    if not after.spaced:
        return score
    return -score if own and prose[line.end - 1] == own else max(score, _OPEN)


def _layout(prose: str, lines: Sequence[Line], scores: Sequence[tuple[float, float]]) -> frozenset[int]:
    """Return the layout that agrees best with the content; the content alone if none agrees."""
    content = _content(prose, lines, scores)
    if len(lines) == 1:
        return content
    if counted := numbered(prose, lines):
        return counted
    ways = [starts for starts in layouts(lines) if _closed(starts, scores)]
    best = max(ways, key=lambda starts: _agreement(starts, content), default=frozenset[int]())
    if ways and _agreement(best, content) >= _AGREED:
        return best
    return frozenset(range(len(lines))) if _all_dated(prose, lines, scores) else content


def _all_dated(prose: str, lines: Sequence[Line], scores: Sequence[tuple[float, float]]) -> bool:
    """Return whether every line is a paragraph, and nearly each has a date and ends as entries do; without empty lines, even more do."""
    spaced = all(line.spaced for line in lines[1:])
    whole = sum(
        closes > (_OPEN if spaced else 0) and bool(YEAR.search(prose, line.start, line.end) or _DAY.search(prose, line.start, line.end))
        for line, (_, closes) in zip(lines, scores, strict=True)
    )
    return whole >= (_CLOSED if spaced else _NEARLY_ALL) * len(lines)


def _content(prose: str, lines: Sequence[Line], scores: Sequence[tuple[float, float]]) -> frozenset[int]:
    """Return the lines that begin entries by their words, but not while the entry before has no date."""
    starts = [0]
    dated = False
    for n, (opens, closes) in enumerate(scores):
        if n and dated and opens + closes >= _LIKELY:
            starts.append(n)
            dated = False
        dated = dated or bool(YEAR.search(prose, lines[n].start, lines[n].end))
    return frozenset(starts)


def _closed(starts: frozenset[int], scores: Sequence[tuple[float, float]]) -> bool:
    """Return whether nearly all lines before the beginnings end as entries do, unlike lines that were merely wrapped."""
    inner = starts - {0}
    return not inner or sum(scores[n][1] > 0 or scores[n][0] >= _SURE for n in inner) >= _CLOSED * len(inner)


def _agreement(starts: frozenset[int], content: frozenset[int]) -> float:
    """Return the F1 score of two sets of beginnings, without the first line."""
    a, b = starts - {0}, content - {0}
    return 1.0 if not a and not b else 2 * len(a & b) / (len(a) + len(b))


def _agreed(layout: frozenset[int], lines: Sequence[Line], scores: Sequence[tuple[float, float]]) -> tuple[list[int], dict[int, str]]:
    """Return the lines that begin entries; where only one segmenter found one, the more certain decides, and the entry is in doubt."""
    starts: list[int] = []
    doubts: dict[int, str] = {}
    for n, (opens, closes) in enumerate(scores):
        seen = n in layout
        if n == 0 or (seen and opens > GOES_ON and not (opens <= _NEVER and closes < 0)):
            starts.append(n)
        elif not seen and opens >= _SURE and closes > 0:
            doubts[starts[-1]] = "its words look like two entries, its layout like one"
            starts.append(n)
    return starts, doubts


def _parted(prose: str, start: int, end: int, doubt: str) -> list[Entry]:
    """Return an entry, or the entries that ran together in it."""
    bounds = [start, *joins(prose, start, end), end]
    if len(bounds) == 2:
        return [Entry(start, end, doubt)]
    return [Entry(a, a + len(prose[a:b].rstrip()), "another entry is on the same line") for a, b in pairwise(bounds)]
