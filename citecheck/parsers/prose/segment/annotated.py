"""Paragraphs about the entry above them, as in annotated bibliographies: they are not entries."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.parsers.prose.segment.entry_start import YEAR
from citecheck.parsers.prose.segment.lines import Line
from citecheck.readers.unheaded_list import citations_in

_WORDS = regex(r"[^\W\d_][\w'’-]*")
_ENDS = (".", "!", "?", "”", ")")
_FEWEST, _SHARE = 2, 0.25  # paragraphs, and all possible entries
_SMALL = 0.6  # the share of a sentence's words that are in lower case
_SHORTEST = 4
_ENTRY = 1.5  # the score of a certain start of an entry


def paragraphs_about(prose: str, lines: Sequence[Line], starts: Sequence[int], scores: Sequence[tuple[float, float]]) -> frozenset[int]:
    """Return the beginnings (line numbers) of paragraphs of running text after an entry, if a list has several of them."""
    found = set()
    for n, start in enumerate(starts):
        end = lines[(starts[n + 1] if n + 1 < len(starts) else len(lines)) - 1].end
        above = n and starts[n - 1] not in found
        if above and lines[start].spaced and scores[start][0] < _ENTRY and _is_running_text(prose[lines[start].start : end]):
            found.add(start)
    return frozenset(found) if len(found) >= max(_FEWEST, _SHARE * len(starts)) else frozenset()


def _is_running_text(text: str) -> bool:
    """Return whether a paragraph has sentences of lower-case words and no date, or cites."""
    words = _WORDS.findall(text)
    small = sum(word[0].islower() for word in words)
    if len(words) < _SHORTEST or small < _SMALL * len(words) or not text.rstrip().endswith(_ENDS):
        return False
    return not YEAR.search(text) or citations_in(text) > 0
