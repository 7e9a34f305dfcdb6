"""The style that a list is written in, recognised by its entries: each style's file describes what they look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from citecheck._fast.regex import regex
from citecheck.formats import FORMATS
from citecheck.model import Document, Reference
from citecheck.styles import citation_style, other_system, style_file, style_names

_ENTRY = regex(r"^\[recognition\]\nentry = '(?:'')?(.+?)'(?:'')?$", re.MULTILINE)
_ENOUGH = 5  # entries
_MOSTLY = 0.8  # of them look alike
_BY_PAGE = 0.6  # of them, where the text cites by page as well: theses, posts and films look otherwise


def style_of_list(entries: Sequence[str]) -> str:
    """The title of the one style that most entries of a list, as text, look like; "" if none does, or two do."""
    if len(entries) < _ENOUGH:
        return ""
    lines = [" ".join(entry.split()) for entry in entries]
    looks = {name: look for name in style_names() if (look := _look(name))}
    found = [name for name, look in looks.items() if sum(bool(look.search(line)) for line in lines) >= _MOSTLY * len(lines)]
    return citation_style(found[0]).title if len(found) == 1 else ""


@cache
def _look(name: str) -> re.Pattern[str] | None:
    with open(style_file(name), encoding="utf-8") as file:
        found = _ENTRY.search(file.read())
    return regex(found[1]) if found else None


def share_of_list(entries: Sequence[str], name: str) -> float:
    """How many of a list's entries, as text, look like those of a style; 0 if its file does not say what they look like."""
    look = _look(name)
    lines = [" ".join(entry.split()) for entry in entries]
    return sum(bool(look.search(line)) for line in lines) / len(lines) if look and lines else 0.0


def is_list_by_page(entries: Sequence[str]) -> bool:
    """Return whether a list, as text, is in the style of a handbook that cites by author and page."""
    return len(entries) >= _ENOUGH and any(share_of_list(entries, name) >= _BY_PAGE for name in style_names() if other_system(name))


def list_entries(references: Sequence[Reference], listings: Sequence[Document]) -> list[str]:
    """Return the entries of lists in prose, as text."""
    texts = {listing.name: listing.text for listing in listings if not FORMATS[listing.format].is_structured}
    spans = [reference.span for reference in references]
    return [texts[span.source][span.start : span.end] for span in spans if span.source in texts]
