"""Entries of a list in the text without a known heading: the names and years at their start are not citations."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon import short_words
from citecheck.model import CitationItem
from citecheck.readers.unheaded_list import entry_weight
from citecheck.text.word_patterns import any_of

_SURE = 1.0  # the weight of a line that begins as only an entry does
_LONGEST = 300  # characters of authors before the year
_TITLE = regex(r"\w?(?:, [^()\n]{1,30})?\)\.\s[^\W\d_a-z“\"‘«„*_¿¡]|\w?(?:, [^()\n]{1,30})?\)\.\s[“\"‘«„*_¿¡]")
_BOOK = regex(rf"\)\. {any_of(short_words.HOLDING)}:? [^\W\d_a-z]")


def opens_entry(prose: str, item: CitationItem) -> bool:
    """Return whether an item is at the start of an entry: Marlow, T. (2001). Lamps …; Lamp. (2001). In T. Marlow (Ed.), …"""
    if item.year_span is None:
        return False
    start, year = prose.rfind("\n", 0, item.year_span.start) + 1, item.year_span
    if year.start - start > _LONGEST or not _TITLE.match(prose, year.end):
        return False
    head = prose[start : year.start]
    if head.endswith(". (") and not head.endswith("al. (") and _BOOK.match(prose, year.end):
        return True
    end = prose.find("\n", year.end)
    return "(" not in head[:-1] and entry_weight(prose[start : end if end >= 0 else len(prose)]) >= _SURE
