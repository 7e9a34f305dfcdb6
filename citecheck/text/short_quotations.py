"""A quotation of a few words, or a title in quotation marks, right before a place in a text."""

from __future__ import annotations

from citecheck._fast.regex import regex

_LONGEST = 160  # characters
_QUOTATION = regex(rf"[“„«»\"‘‚](?P<words>[^“”„«»\"\n]{{2,{_LONGEST}}}?)(?P<close>[”“»«\"’‘][.,]?\s{{0,2}})\Z")


def quotation_before(text: str, low: int, end: int) -> int | None:
    """Return where the quotation begins that ends right before ``end``, or with the very next character; None if there is none."""
    end += text[end : end + 1] in tuple('”“»«"’‘')
    found = _QUOTATION.search(text, max(low, end - _LONGEST - 4), end)
    return found.start() if found else None
