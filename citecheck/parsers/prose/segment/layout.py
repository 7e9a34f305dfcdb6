"""Where entries begin by page layout alone: empty lines, numbers, indents, or one line each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_parts import FIRST_PARTICLES
from citecheck.parsers.prose.segment.entry_start import BULLET, NUMBER
from citecheck.parsers.prose.segment.lines import Line
from citecheck.text.word_patterns import any_of

_RUN = 0.6
_LEAST = 3
_BARE = regex(
    r"(?P<mark>(?P<number>\d{1,4})(?:\s{0,3}[-–—_|](?=\s))?)(?:\s{1,8}|(?=[^\W\d_a-z]\.\s))(?=[^\W\d_a-z]|\d{1,3}[^\W\d_a-z]|[“\"‘«„]|"
    + any_of(FIRST_PARTICLES)
    + r"\s)"
)


def layouts(lines: Sequence[Line]) -> list[frozenset[int]]:
    """Yield every way in which a page may show its entries without numbers: the lines (by number) that begin one; the surest first."""
    ways = (_spaced(lines), _hanging(lines), _indented(lines), frozenset(range(len(lines))))
    return [starts for starts in ways if starts]


def numbered(prose: str, lines: Sequence[Line]) -> frozenset[int]:
    """Return lines with numbers that count up, or with bullets, if the first line has one and most of those that have one fit."""
    found = {n: int(m["a"] or m["b"] or m["c"]) for n, line in enumerate(lines) if (m := NUMBER.match(prose, line.start, line.end))}
    starts, last = set(), None
    for n, number in found.items():
        if last is None or last < number <= last + 2:
            starts.add(n)
            last = number
    if len(starts) >= 2 and len(starts) >= _RUN * len(found) and 0 in starts:
        return frozenset(starts)
    bullets = frozenset(n for n, line in enumerate(lines) if BULLET.match(prose, line.start, line.end))
    return bullets if 0 in bullets and len(bullets) > 1 else frozenset()


def bare_numbers(prose: str, lines: Sequence[Line]) -> dict[int, tuple[int, int]]:
    """Return the lines (by number) that begin with a bare number, 1 Marlow, 2 Quist …, and the spans of these numbers, if they count up."""
    found = {n: m for n, line in enumerate(lines) if (m := _BARE.match(prose, line.start, line.end))}
    counted: dict[int, tuple[int, int]] = {}
    number = 0
    for n, line in found.items():
        if int(line["number"]) == (number + 1 if counted else int(line["number"])):
            counted[n] = line.span("mark")
            number = int(line["number"])
    return counted if 0 in counted and len(counted) >= max(_LEAST, _RUN * len(found)) else {}


def _spaced(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines after an empty line."""
    starts = frozenset(n for n, line in enumerate(lines) if line.spaced or n == 0)
    return starts if len(starts) > 1 else frozenset()


def _hanging(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines further left than others."""
    least = min(line.indent for line in lines)
    starts = frozenset(n for n, line in enumerate(lines) if line.indent <= least + 1)
    return starts if 0 in starts and len(starts) < len(lines) else frozenset()


def _indented(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines further right than most."""
    common = Counter(line.indent for line in lines).most_common(1)[0][0]
    starts = frozenset(n for n, line in enumerate(lines) if line.indent > common + 1)
    return starts if 0 in starts else frozenset()
