"""The lines of a list, without what page breaks leave between them: page numbers and running heads."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon import entry_words
from citecheck.data.lexicon.list_headings import PART_HEADINGS
from citecheck.text.word_patterns import any_of

_LINE = regex(r"[^\n]+")
_FOLIO = regex(
    rf"[-–—\s\[]*(?:{any_of(entry_words.FOLIOS)}\s)?\d{{1,4}}[-–—\s\]]*(?:(?:{any_of(entry_words.OF_PAGES)}|/)\s?\d{{1,4}}\s*)?",
    re.IGNORECASE,
)
_HEAD_AND_FOLIO = regex(r"\S[^\n]{6,80}?[^\S\n]{4,40}\d{1,4}")  # Harbour Review 9 (2020)        16
# ## Primary sources; the letter above the names that begin with it; and a line in bold that is no entry's: **Books and films**
_HEADING = regex(r"[\u200b*_]*(?:#{1,6}\s[^\n]*|[^\W\d_][.]?)[\u200b*_]*|[\u200b*_]{2}[^\W\d_][^\d.,;\u200b*_]{2,60}[\u200b*_]{2}:?")
_PART = regex(
    rf"[\u200b*_#\s]*(?:(?:\d{{1,2}}|[a-zA-Z]|[ivxIVX]{{1,4}})[.)]\s)?(?:{any_of(PART_HEADINGS)})\s?:?[\u200b*_\s]*", re.IGNORECASE
)
_HEAD_OFTEN = 3
_HEAD_LONGEST = 90
_PART_LONGEST = 50


class Line(NamedTuple):
    """A line that is not empty: its span without the spaces around it, its indent, and whether an empty line precedes it."""

    start: int
    end: int
    indent: int
    spaced: bool


def lines_of(prose: str) -> tuple[list[Line], list[tuple[int, int]]]:
    """Return the lines of a list, and the spans of page numbers and running heads, which are not lines of it."""
    heads = _running_heads(prose)
    quoted = _has_quoted_notes(prose)
    out: list[Line] = []
    dropped: list[tuple[int, int]] = []
    last = 0
    for found in _LINE.finditer(prose):
        text = found[0]
        bare = text.strip()
        if not bare:
            continue
        start = found.start() + len(text) - len(text.lstrip())
        if (
            bare in heads
            or is_heading(bare)
            or (quoted and bare[0] == ">")
            or ((_FOLIO.fullmatch(bare) or _HEAD_AND_FOLIO.fullmatch(bare)) and out and _apart(prose, found, last))
        ):
            dropped.append((start, start + len(bare)))
            continue
        out.append(Line(start, start + len(bare), start - found.start(), prose.count("\n", last, start) > 1))
        last = start + len(bare)
    return out, dropped


def _has_quoted_notes(prose: str) -> bool:
    """Return whether Markdown's block quotations are between the entries, as in an annotated bibliography, and are not the list itself."""
    lines = [bare for line in prose.split("\n") if (bare := line.strip())]
    return bool(lines) and lines[0][0] != ">" and any(line[0] == ">" for line in lines)


def is_heading(line: str) -> bool:
    """Return whether a line is a heading inside the list."""
    return bool(_HEADING.fullmatch(line)) or (len(line) < _PART_LONGEST and bool(_PART.fullmatch(line)))


def _apart(prose: str, line: re.Match[str], last: int) -> bool:
    """Return whether a lone number is separated, by an empty line or a page's end, from the text around it."""
    return prose.count("\n", last, line.start()) > 1 or prose[line.end() : line.end() + 2].count("\n") > 1 or line.end() == len(prose)


def _running_heads(prose: str) -> frozenset[str]:
    """Return the lines that recur, each time separated from the text around them: the heads of pages."""
    lines = prose.split("\n")
    counts: Counter[str] = Counter()
    for n, line in enumerate(lines):
        bare = line.strip()
        if 8 <= len(bare) <= _HEAD_LONGEST and bare[-1] not in ".,;:" and _is_apart(lines, n):
            counts[bare] += 1
    return frozenset(line for line, often in counts.items() if often >= _HEAD_OFTEN and any(c.isalpha() for c in line))


def _is_apart(lines: list[str], n: int) -> bool:
    """Return whether a line has an empty line or a lone number on either side."""
    return any(not beside.strip() or _FOLIO.fullmatch(beside.strip()) for beside in lines[max(0, n - 1) : n] + lines[n + 1 : n + 2])
