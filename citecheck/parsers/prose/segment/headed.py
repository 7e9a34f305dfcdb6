"""Lists that put an entry's authors, or its label, on a separate line: the lines below belong to the same entry."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.fields.entry_label import find_label
from citecheck.parsers.prose.segment.lines import Line

_YEAR_FIRST = regex(rf"{YEAR_OF_PRINT}[a-z]?\s{{1,8}}[“\"‘«„]?[^\W\d_]")
_YEAR_ANYWHERE = regex(rf"(?<!\d){YEAR_OF_PRINT}(?!\d)")
_YEAR_LAST = regex(rf"{YEAR_OF_PRINT}[a-z]?$")
_LEAST, _NEARLY_ALL, _LONGEST_LABEL = 3, 0.9, 80


def headed(prose: str, lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines (by number) that begin entries, if nearly all lines are heads or are below one; else nothing."""
    if len(lines) < 2 * _LEAST:
        return frozenset()
    below = _below_names(prose, lines) or _below_labels(prose, lines)
    return frozenset(range(len(lines))) - below if below else frozenset()


def _below_names(prose: str, lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines that open with a year right below their authors, who have none; further works of theirs are separate entries."""
    years = {n for n, line in enumerate(lines) if _YEAR_FIRST.match(prose, line.start, line.end)}
    if len(years) < _LEAST:
        return frozenset()
    heads = {n - 1 for n in years if n and n - 1 not in years and not _YEAR_ANYWHERE.search(prose, lines[n - 1].start, lines[n - 1].end)}
    known = 0 in heads and len(years) + len(heads) >= _NEARLY_ALL * len(lines)
    return frozenset(n + 1 for n in heads) if known else frozenset()


def _below_labels(prose: str, lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines right below a label: Marlow 2009, and below it Marlow T., …"""
    below = frozenset(
        n + 1
        for n, line in enumerate(lines[:-1])
        if line.end - line.start <= _LONGEST_LABEL
        and _YEAR_LAST.search(prose, line.start, line.end)
        and (label := find_label(prose, line.start))
        and label.end == lines[n + 1].start
    )
    return below if len(below) >= _LEAST and 2 * len(below) >= _NEARLY_ALL * len(lines) else frozenset()
