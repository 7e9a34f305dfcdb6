"""Paragraphs about the entry above them, as annotated bibliographies have them: they are no entries."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.parsers.prose.segment.entry_start import YEAR
from citecheck.parsers.prose.segment.lines import Line
from citecheck.readers.unheaded_list import citations_in

_WORDS = regex(r"[^\W\d_][\w'’-]*")
_ENDS = (".", "!", "?", "”", ")")
_FEWEST, _SHARE = 2, 0.25  # paragraphs, and of all that may be entries
_SMALL = 0.6  # of the words of a sentence begin small
_SHORTEST = 4
_ENTRY = 1.5  # how much an entry's beginning shows itself


def paragraphs_about(prose: str, lines: Sequence[Line], starts: Sequence[int], scores: Sequence[tuple[float, float]]) -> frozenset[int]:
    """The beginnings (numbers of lines) that are paragraphs of running text behind an entry, if a list has several of them."""
    found = set()
    for n, start in enumerate(starts):
        end = lines[(starts[n + 1] if n + 1 < len(starts) else len(lines)) - 1].end
        above = n and starts[n - 1] not in found
        if above and lines[start].spaced and scores[start][0] < _ENTRY and _is_running_text(prose[lines[start].start : end]):
            found.add(start)
    return frozenset(found) if len(found) >= max(_FEWEST, _SHARE * len(starts)) else frozenset()


def _is_running_text(text: str) -> bool:
    """Whether a paragraph has sentences of small words and no date, or cites."""
    words = _WORDS.findall(text)
    small = sum(word[0].islower() for word in words)
    if len(words) < _SHORTEST or small < _SMALL * len(words) or not text.rstrip().endswith(_ENDS):
        return False
    return not YEAR.search(text) or citations_in(text) > 0
