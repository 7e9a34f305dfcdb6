"""Mathematics between dollar signs in values that are not LaTeX otherwise: titles of CSL-JSON and RIS, entries in Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import accumulate

from citecheck._fast.regex import regex
from citecheck.latex.decode import to_rich

# Pandoc's rule for dollar signs: no space inside the first and the last, no digit after the last, so that $5 and $6 are prices.
_BETWEEN_DOLLARS = regex(r"\$(?=\S)((?:[^$\\\n]|\\.){1,300}?)(?<=\S)\$(?!\d)")
_SIGNS = frozenset("\\^_")


def with_maths(text: str, change: Callable[[str], str]) -> str:
    """The text with each formula, dollar signs and all, changed."""
    if text.count("$") < 2:
        return text
    return _BETWEEN_DOLLARS.sub(lambda found: change(found[0]) if _is_maths(found) else found[0], text)


def around_maths(text: str, change: Callable[[str], str]) -> str:
    """The text changed where it is not a formula."""
    held: list[str] = []

    def hold(formula: str) -> str:
        held.append(formula)
        return "\ue010"

    if "\ue010" in text:
        return change(text)
    made = change(with_maths(text, hold))
    return re.sub("\ue010", lambda _: held.pop(0), made) if held else made


def read_maths(text: str) -> str:
    """The text with its formulas as people read them, indices as HTML's tags."""
    return with_maths(text, to_rich)


def _is_maths(found: re.Match[str]) -> bool:
    depths = list(accumulate((sign == "{") - (sign == "}") for sign in found[1])) if "{" in found[1] or "}" in found[1] else [0]
    if min(depths) < 0 or depths[-1]:  # the braces of a formula are its own
        return False
    return not _SIGNS.isdisjoint(found[1]) or (found[1].isascii() and found[1].isalpha() and len(found[1]) < 3)
