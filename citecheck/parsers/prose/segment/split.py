"""Split a list into its entries by two independent segmenters: the page layout, and the way entries begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.parsers.prose.segment.annotated import paragraphs_about
from citecheck.parsers.prose.segment.entry_start import GOES_ON, YEAR
from citecheck.parsers.prose.segment.headed import headed
from citecheck.parsers.prose.segment.joined_entries import joins
from citecheck.parsers.prose.segment.layout import bare_numbers, layouts, numbered
from citecheck.parsers.prose.segment.line_scores import LIKELY, NEVER, OPEN, SURE, LineScores
from citecheck.parsers.prose.segment.lines import Line, lines_of

_DAY = regex(r"\b\d{1,2}/\d{1,2}/\d{2,4}\b")
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
        scores = LineScores(prose, lines)
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


def _layout(prose: str, lines: Sequence[Line], scores: LineScores) -> frozenset[int]:
    """Return the layout that agrees best with the content; the content alone if none agrees."""
    if len(lines) == 1:
        return _content(prose, lines, scores)
    if counted := numbered(prose, lines):
        return counted
    ways = [starts for starts in layouts(lines) if _closed(starts, scores)]
    if len({*ways}) == 1 and _surely_agrees(ways[0], prose, lines, scores):
        return ways[0]
    content = _content(prose, lines, scores)
    best = max(ways, key=lambda starts: _agreement(starts, content), default=frozenset[int]())
    if ways and _agreement(best, content) >= _AGREED:
        return best
    return frozenset(range(len(lines))) if _all_dated(prose, lines, scores) else content


def _surely_agrees(starts: frozenset[int], prose: str, lines: Sequence[Line], scores: LineScores) -> bool:
    """Return whether a layout agrees with the content whatever is further down: one third of the entries is enough if each is a line."""
    inner, others = len(starts - {0}), len(lines) - len(starts | {0})
    shared = 0
    for n in _beginnings(prose, lines, scores):
        shared += n > 0 and n in starts
        if shared and 2 * shared >= _AGREED * (inner + shared + others):
            return True
    return False


def _all_dated(prose: str, lines: Sequence[Line], scores: LineScores) -> bool:
    """Return whether every line is a paragraph, and nearly each has a date and ends as entries do; without empty lines, even more do."""
    spaced = all(line.spaced for line in lines[1:])
    whole = sum(
        closes > (OPEN if spaced else 0) and bool(YEAR.search(prose, line.start, line.end) or _DAY.search(prose, line.start, line.end))
        for line, closes in zip(lines, scores.closes, strict=True)
    )
    return whole >= (_CLOSED if spaced else _NEARLY_ALL) * len(lines)


def _content(prose: str, lines: Sequence[Line], scores: LineScores) -> frozenset[int]:
    """Return the lines that begin entries by their words."""
    return frozenset(_beginnings(prose, lines, scores))


def _beginnings(prose: str, lines: Sequence[Line], scores: LineScores) -> Iterator[int]:
    """Yield the lines that begin entries by their words, but not while the entry before has no date."""
    dated = False
    for n, line in enumerate(lines):
        if n == 0 or (dated and scores.opens(n) + scores.closes[n] >= LIKELY):
            yield n
            dated = False
        dated = dated or bool(YEAR.search(prose, line.start, line.end))


def _closed(starts: frozenset[int], scores: LineScores) -> bool:
    """Return whether nearly all lines before the beginnings end as entries do, unlike lines that were merely wrapped."""
    inner = starts - {0}
    return not inner or sum(scores.closes[n] > 0 or scores.opens(n) >= SURE for n in inner) >= _CLOSED * len(inner)


def _agreement(starts: frozenset[int], content: frozenset[int]) -> float:
    """Return the F1 score of two sets of beginnings, without the first line."""
    a, b = starts - {0}, content - {0}
    return 1.0 if not a and not b else 2 * len(a & b) / (len(a) + len(b))


def _agreed(layout: frozenset[int], lines: Sequence[Line], scores: LineScores) -> tuple[list[int], dict[int, str]]:
    """Return the lines that begin entries; where only one segmenter found one, the more certain decides, and the entry is in doubt."""
    starts: list[int] = []
    doubts: dict[int, str] = {}
    for n, closes in enumerate(scores.closes):
        signs = scores.signs(n)
        if n == 0 or (n in layout and signs > GOES_ON and not (signs <= NEVER and closes < 0)):
            starts.append(n)
        elif n not in layout and closes > 0 and scores.opens(n) >= SURE:
            doubts[starts[-1]] = "its words look like two entries, its layout like one"
            starts.append(n)
    return starts, doubts


def _parted(prose: str, start: int, end: int, doubt: str) -> list[Entry]:
    """Return an entry, or the entries that ran together in it."""
    bounds = [start, *joins(prose, start, end), end]
    if len(bounds) == 2:
        return [Entry(start, end, doubt)]
    return [Entry(a, a + len(prose[a:b].rstrip()), "another entry is on the same line") for a, b in pairwise(bounds)]
