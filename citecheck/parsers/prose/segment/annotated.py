"""Paragraphs about the entry above them, as in annotated bibliographies: they are not entries."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.number_words import BEFORE_YEAR_IN_TEXT
from citecheck.data.year_bounds import YEAR_OF_PRINT
from citecheck.parsers.prose.segment.entry_start import YEAR
from citecheck.parsers.prose.segment.line_scores import LineScores
from citecheck.parsers.prose.segment.lines import Line
from citecheck.readers.unheaded_list import citations_in
from citecheck.text.word_patterns import any_of

_IN_A_YEAR = regex(rf"(?<![^\W_]){any_of(BEFORE_YEAR_IN_TEXT)}\s{YEAR_OF_PRINT}(?!\w)")
_WORDS = regex(r"[^\W\d_][\w'’-]*")
_ENDS = (".", "!", "?", "”", ")")
_FEWEST, _SHARE = 2, 0.25  # paragraphs, and all possible entries
_SMALL = 0.6  # the share of a sentence's words that are in lower case
_SHORTEST = 4
_ENTRY = 1.5  # the score of a certain start of an entry


def paragraphs_about(prose: str, lines: Sequence[Line], starts: Sequence[int], scores: LineScores) -> frozenset[int]:
    """Return the beginnings (line numbers) of paragraphs of running text after an entry, if a list has several that have no date, or cite.

    They follow an empty line, or they are directly below entries that do.
    """
    certain: set[int] = set()
    likely: set[int] = set()
    for n, start in enumerate(starts):
        end = lines[(starts[n + 1] if n + 1 < len(starts) else len(lines)) - 1].end
        above = n and starts[n - 1] not in likely
        apart = lines[start].spaced or (above and (starts[n - 1] == 0 or lines[starts[n - 1]].spaced))
        text = prose[lines[start].start : end]
        if above and apart and _is_running_text(text) and scores.opens(start) < _ENTRY:
            likely.add(start)
            if not YEAR.search(_IN_A_YEAR.sub("", text)) or citations_in(text):
                certain.add(start)
    return frozenset(likely) if len(certain) >= max(_FEWEST, _SHARE * len(starts)) else frozenset()


def _is_running_text(text: str) -> bool:
    """Return whether a paragraph has sentences of lower-case words."""
    if not text.rstrip().endswith(_ENDS):
        return False
    words = _WORDS.findall(text)
    small = sum(word[0].islower() for word in words)
    return len(words) >= _SHORTEST and small >= _SMALL * len(words)
