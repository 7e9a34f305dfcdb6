"""Quotation marks by depth, whatever marks a list has: a style chooses the pair of each depth at the end.

Within this package a mark is a private character: ``OPEN[0]`` … ``CLOSE[0]`` the outer pair, ``OPEN[1]`` … ``CLOSE[1]`` the pair within it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck._fast.regex import regex

OPEN = ("\ue010", "\ue012")
CLOSE = ("\ue011", "\ue013")
CLOSING = "".join(CLOSE)
_DEEPER = str.maketrans("".join(OPEN + CLOSE), "\ue012\ue010\ue013\ue011")
_MARK = regex("[\"“”'‘’`]")
_PRIVATE = regex(f"[{''.join(OPEN + CLOSE)}]")
_BEFORE_OPENING = regex(r"[\s(\[{—–/“‘\"-]")


def deeper(text: str) -> str:
    """The text one quotation further in: outer marks become inner ones, inner ones outer."""
    return text.translate(_DEEPER)


def with_marks(text: str, outer: Sequence[str], inner: Sequence[str]) -> str:
    """The text with a style's marks in place of the private ones."""
    return text.translate(_table(*outer, *inner)) if _PRIVATE.search(text) else text


def _table(*marks: str) -> dict[int, str]:
    return dict(zip(map(ord, (OPEN[0], CLOSE[0], OPEN[1], CLOSE[1])), marks, strict=True))


def by_depth(text: str) -> str:
    """The text, at equal length, with its paired quotation marks by depth and its apostrophes typographic; marks without a partner stay."""
    if not _MARK.search(text):
        return text
    out = list(text)
    opened: list[tuple[int, str]] = []
    count = {"double": 0, "single": 0}
    pairs: list[tuple[int, int]] = []
    for found in _MARK.finditer(text):
        at, mark = found.start(), found[0]
        kind = "double" if mark in '"“”' else "single"
        match _part(text, at, mark, kind, count[kind] > 0):
            case "open":
                opened.append((at, kind))
                count[kind] += 1
            case "close":
                while opened[-1][1] != kind:
                    count[opened.pop()[1]] -= 1
                pairs.append((opened.pop()[0], at))
                count[kind] -= 1
            case "apostrophe":
                out[at] = "’"
    for start, end in pairs:
        depth = sum(other < start and end < last for other, last in pairs) % 2 if len(pairs) < 20 else 0
        out[start], out[end] = OPEN[depth], CLOSE[depth]
    return "".join(out)


def _part(text: str, at: int, mark: str, kind: str, opened: bool) -> str:
    """What a mark does: open, close, or be part of a word; nothing if none of these. ``opened``: whether one of its kind is open."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    may_open = (not before or bool(_BEFORE_OPENING.match(before))) and bool(after) and not after.isspace()
    if kind == "double":
        if mark == "“" or (mark == '"' and may_open):
            return "open"
        return "close" if opened else ""
    if before.isalnum() and after.isalnum():
        return "apostrophe"
    if mark in "’'" and opened and not after.isalnum():
        return "close"
    if may_open and (mark == "‘" or (mark in "'`" and re.search(r"['’](?!\w)", text[at + 2 : at + 300]))):
        return "open"
    return "apostrophe" if mark in "’'" else ""
