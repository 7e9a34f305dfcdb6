"""The nearest known word to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable


def hint(word: str, known: Iterable[str]) -> str:
    """A clause that asks for the nearest known word; "" if none is near."""
    from difflib import get_close_matches

    written = {k.lower(): k for k in known}
    near = get_close_matches(word.lower(), written, 1, 0.6)
    return f"; did you mean {written[near[0]]!r}?" if near else ""
