"""Names near years in prose: what may cite a work, in whatever form."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import ANY_YEAR
from citecheck.model import Reference
from citecheck.text.folding import fold

_YEAR = regex(rf"(?<!\d){ANY_YEAR}(?!\d)")
_WORD = regex(r"[^\W\d_][\w’'-]+")
_CLOSE = 80  # characters from a name to its year


def years_after_words(prose: str) -> set[tuple[int, str]]:
    """Return every year of a text with each of the words, folded, that are shortly before it."""
    found: set[tuple[int, str]] = set()
    for year in _YEAR.finditer(prose):
        words = _WORD.findall(prose, max(0, year.start() - _CLOSE), year.start())
        found.update((int(year[0]), fold(word)) for word in words)
    return found


def is_mentioned(reference: Reference, mentions: set[tuple[int, str]]) -> bool:
    """Return whether the first author's name is shortly before the year."""
    if not reference.names or reference.year is None or reference.year.number is None:
        return False
    words = fold(reference.names[0].family).split()
    return bool(words) and (reference.year.number, words[-1]) in mentions
