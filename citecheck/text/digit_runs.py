"""Where figures are in a text: what may be a year or a page is only looked for there."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import lru_cache

from citecheck._fast.regex import regex

_RUN = regex(r"\d+")


@lru_cache(maxsize=2)  # a document's prose is searched for many kinds of numbers, one after the other
def digit_runs(text: str) -> Sequence[int]:
    """Return where each run of digits of a text begins, in order."""
    return array("q", (run.start() for run in _RUN.finditer(text)))
