"""Braces in a decoded title: those that keep capitals, and those that belong to a command kept as written."""

from __future__ import annotations

import re
from collections.abc import Callable

from citecheck._fast.regex import regex
from citecheck.latex.maths import around_maths

_BRACES = regex(r"([{}])")
# A command with its arguments, or a group that keeps the case of its letters.
MARKED = regex(r"(?P<command>\\[A-Za-z]+\*?(?:\{[^{}]*\})+)|(?<!\\)\{(?P<kept>[^{}]*)\}")


def with_protected(text: str, change: Callable[[str], str]) -> str:
    """The text with each protected group, without its braces, changed; commands and formulas stay as they are."""
    if "{" not in text:
        return text

    def made(found: re.Match[str]) -> str:
        return found[0] if found["command"] else change(found["kept"])

    return around_maths(text, lambda text: MARKED.sub(made, text))


def flat(text: str) -> str:
    """The text without groups inside of groups, which keep nothing more; braces without their fellow, and commands, stay.

    >>> flat("{{PhD}} thesis, {a {b} c} and {{d}")
    '{PhD} thesis, {a b c} and {{d}'
    """
    if "{" not in text or "\\" in text:
        return text
    pieces = _BRACES.split(text)
    opened: list[int] = []
    groups: list[tuple[int, int]] = []
    for at, piece in enumerate(pieces):
        if piece == "{":
            opened.append(at)
        elif piece == "}" and opened:
            groups.append((opened.pop(), at))
    last = 0
    for start, end in sorted(groups):
        if end < last:  # inside of the one before
            pieces[start] = pieces[end] = ""
        last = max(last, end)
    return "".join(pieces)


def whole_is_protected(text: str) -> bool:
    """Whether one group holds all of the text."""
    return text.startswith("{") and text.endswith("}") and "}" not in text[1:-1]
