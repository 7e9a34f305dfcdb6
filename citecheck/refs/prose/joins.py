"""Entries that ran together on one line: where further authors and their date begin behind a full stop."""

from __future__ import annotations

import re

from citecheck.names_scan import scan
from citecheck.refs.prose.openings import NUMBER

_YEAR = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_CANDIDATE = re.compile(
    r"(?<=[\w.)/”’\"»\]])(?:(?<=[.)/\d”’\"»\]])|(?<=\b10\.\d{4}))\s+(?=[^\W\d_a-z][\w’'-]{1,30},?\s(?:[A-Z]\.|[A-Z]{1,3}[\s,(])|(?:van|von|de|der|den|di|da|du|la|le)\s[A-Zv])"
)
_DATED = re.compile(
    r"[\s,.]{0,3}(?:\((?:1[4-9]|20)\d\d[a-z]?(?:,[^()]{2,20})?\)|(?:(?<=\.)|(?<=,)|\s)\s?(?:1[4-9]|20)\d\d[a-z]?(?=[.,:]\s))"
)
_BEFORE = re.compile(r"(?:\b(?:[Ii]n|[Bb]y|[Ee]ds?|of|from|and|with|[Tt]rans|[Hh]rsg|von|par|por|see|also|cf|to)\.?:?|[A-Z]\.|&|,|\()$")
_SHORTEST = 40
_STRONG = frozenset({"inverted", "vancouver"})


def joins(prose: str, start: int, end: int) -> list[int]:
    """The places inside an entry where another one begins."""
    if end - start < 2 * _SHORTEST or len(_YEAR.findall(prose, start, end)) < 2:
        return []
    out: list[int] = []
    first = scan(prose, start, min(end, start + 2000))
    number = NUMBER.match(prose, start, end)
    if number:
        return _numbered(prose, number, end)
    if not first.people or not _DATED.match(prose, first.end, end):
        return []
    last = start
    for found in _CANDIDATE.finditer(prose, first.end, end):
        at = found.end()
        if at - last < _SHORTEST or end - at < _SHORTEST or _BEFORE.search(prose, max(start, found.start() - 12), found.start()):
            continue
        run = scan(prose, at, min(end, at + 1500))
        if run.people and not run.role and run.people[0].form in _STRONG and _DATED.match(prose, run.end, end):
            out.append(at)
            last = at
    return out


def _numbered(prose: str, number: re.Match[str], end: int) -> list[int]:
    """[2] behind [1], 2. before authors behind 1.: numbers that count up inside one entry."""
    group = number.lastgroup or "c"
    form = {"a": r"\[{}\]", "b": r"\({}\)", "c": r"{}[.)]"}[group]
    out: list[int] = []
    at, count = number.end(), int(number[group])
    while found := re.compile(r"(?<=[.\d)/”\]])\s+(?=" + form.format(count + 1) + r"\s+[^\W\d_a-z])").search(prose, at + _SHORTEST, end):
        behind = NUMBER.match(prose, found.end(), end)
        if not behind or (group == "c" and not scan(prose, behind.end(), min(end, behind.end() + 600)).people):
            break
        out.append(found.end())
        at, count = found.end(), count + 1
    return out
