"""What follows a year: which pages, chapters or paragraphs of the work are meant."""

from __future__ import annotations

import re

from citecheck.lore.locators import LABELS, SECONDARY

_LABEL = "|".join(re.escape(label) for label in sorted(LABELS, key=len, reverse=True))
_NUMBER = r"(?:(?:[A-Z]{0,2}\d{1,5}(?:[.:]\d{1,4})?(?:[a-eg-zA-Z](?![\w]))?|[ivxlcdm]{1,8}(?![\w.]))(?:\s?ff?(?![\w])\.?)?)"
_SPAN = rf"{_NUMBER}(?:\s?[-‐‑–—−]{{1,2}}\s?{_NUMBER})?"
_SPANS = rf"{_SPAN}(?:\s?(?:,|&|and|und|et)\s?(?!(?:1[5-9]|20)\d\d(?!\d)){_SPAN}){{0,8}}"
_LABELLED = re.compile(rf"(?:\s?[,:]\s?|\s{{1,2}})(?P<locator>(?:{_LABEL})\s?{_SPANS})", re.IGNORECASE)
_COLON = re.compile(rf"\s?:\s?(?P<locator>{_SPANS})(?!\w)")
_COMMA = re.compile(rf"\s?,\s?(?P<locator>(?!(?:1[5-9]|20)\d\d(?:[a-z]|\W|$)){_SPANS})(?=\s?[,;)\]}}])")
_SECONDARY = re.compile(
    r"[\s,;()\[\]]{0,4}(?:" + "|".join(re.escape(w) for w in sorted(SECONDARY, key=len, reverse=True) if w != "in") + r")\b", re.IGNORECASE
)


def locator(prose: str, at: int, *, bracketed: bool) -> tuple[int, int] | None:
    """Where the locator stands that follows a year ending at ``at``, or None."""
    if not bracketed:
        match = _COLON.match(prose, at) or _LABELLED.match(prose, at)
        return match.span("locator") if match and match.start("locator") - at <= 2 else None
    match = _LABELLED.match(prose, at) or _COLON.match(prose, at) or _COMMA.match(prose, at)
    return match.span("locator") if match else None


def is_told_by_another(prose: str, at: int) -> bool:
    """Whether "as cited in" or its like follows: the work was not seen, and need not be listed."""
    return _SECONDARY.match(prose, at) is not None
