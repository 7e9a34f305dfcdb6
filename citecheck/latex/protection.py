"""Braces in a decoded title: those that keep capitals, and those that belong to a command kept as written."""

from __future__ import annotations

import re
from collections.abc import Callable

from citecheck._fast.regex import regex
from citecheck.latex.maths import around_maths

# A command with its arguments, or a group that keeps the case of its letters.
MARKED = regex(r"(?P<command>\\[A-Za-z]+\*?(?:\{[^{}]*\})+)|\{(?P<kept>[^{}]*)\}")


def with_protected(text: str, change: Callable[[str], str]) -> str:
    """The text with each protected group, without its braces, changed; commands and formulas stay as they are."""
    if "{" not in text:
        return text

    def made(found: re.Match[str]) -> str:
        return found[0] if found["command"] else change(found["kept"])

    return around_maths(text, lambda text: MARKED.sub(made, text))


def whole_is_protected(text: str) -> bool:
    """Whether one group holds all of the text."""
    return text.startswith("{") and text.endswith("}") and "}" not in text[1:-1]
