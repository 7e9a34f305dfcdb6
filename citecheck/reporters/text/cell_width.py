"""How wide text is on a terminal: an ideograph takes two cells, a combining mark none."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache


def width(text: str) -> int:
    """The cells that a text takes."""
    return len(text) if text.isascii() else sum(map(_cells, text))


@cache
def _cells(char: str) -> int:
    if char < "\u0300" or "\u2010" <= char < "\u2100":
        return 1
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def head(text: str, most: int) -> str:
    """The beginning of a text in at most so many cells, with "…" if something is left out."""
    return text if is_within(text, most) else _taken(text, most - 1) + "…"


def tail(text: str, most: int) -> str:
    """The end of a text in at most so many cells, with "…" if something is left out."""
    return text if is_within(text, most) else "…" + _taken(text[::-1], most - 1)[::-1]


def is_within(text: str, most: int) -> bool:
    """Return whether a text takes at most so many cells; only as much of a long one is measured as is needed."""
    return most >= 0 and (len(text) <= most if text.isascii() else _taken(text, most) is text)


def _taken(text: str, most: int) -> str:
    taken = 0
    for at, char in enumerate(text):
        taken += _cells(char)
        if taken > most:
            return text[:at]
    return text


def wrap(text: str, most: int) -> Iterator[str]:
    """The text in lines of at most so many cells, broken at spaces, and inside a word only if it is longer than a line."""
    line, used = "", 0
    for word in text.split():
        cells = width(word)
        while cells > most:
            taken = _taken(word, most)
            yield from filter(None, (line, taken))
            line, used, word = "", 0, word[len(taken) :]
            cells = width(word)
        if line and used + 1 + cells > most:
            yield line
            line, used = word, cells
        else:
            line, used = (f"{line} {word}", used + 1 + cells) if line else (word, cells)
    if line:
        yield line
