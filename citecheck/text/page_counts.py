"""How many pages a work has, said in a field for pages."""

from __future__ import annotations

import re

from citecheck._fast.regex import regex
from citecheck.data.lexicon.entry_words import PAGES_IN_FIELDS
from citecheck.text.word_patterns import any_of

_COUNT = regex(rf"(\d+)(?:\s?{any_of(PAGES_IN_FIELDS)})", re.IGNORECASE)


def count_of_pages(text: str) -> str:
    """Return how many pages a book has, where a field for pages says that with a word (300 p.); empty if it says which."""
    return found[1] if (found := _COUNT.fullmatch(text)) else ""
