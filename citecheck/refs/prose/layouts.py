"""Where entries begin by the look of the page alone: empty lines, numbers, indents, or one line each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from citecheck.refs.prose.lines import Line
from citecheck.refs.prose.openings import BULLET, NUMBER

_RUN = 0.6


def layouts(lines: Sequence[Line]) -> list[frozenset[int]]:
    """Every way in which a page without numbers may show its entries: the lines (by number) that begin one; the surest way first."""
    ways = (_spaced(lines), _hanging(lines), _indented(lines), frozenset(range(len(lines))))
    return [starts for starts in ways if starts]


def numbered(prose: str, lines: Sequence[Line]) -> frozenset[int]:
    """Lines with numbers that count up, or with bullets, if the first line has one and most that have one fit in."""
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


def _spaced(lines: Sequence[Line]) -> frozenset[int]:
    """Lines behind an empty line."""
    starts = frozenset(n for n, line in enumerate(lines) if line.spaced or n == 0)
    return starts if len(starts) > 1 else frozenset()


def _hanging(lines: Sequence[Line]) -> frozenset[int]:
    """Lines that stand further left than others."""
    least = min(line.indent for line in lines)
    starts = frozenset(n for n, line in enumerate(lines) if line.indent <= least + 1)
    return starts if 0 in starts and len(starts) < len(lines) else frozenset()


def _indented(lines: Sequence[Line]) -> frozenset[int]:
    """Lines that stand further right than most."""
    common = Counter(line.indent for line in lines).most_common(1)[0][0]
    starts = frozenset(n for n, line in enumerate(lines) if line.indent > common + 1)
    return starts if 0 in starts else frozenset()
