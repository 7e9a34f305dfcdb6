"""Full stops that belong to the word before them: of an initial, of "Inc." and "Jr."."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.dedupe_words import COMPANY
from citecheck.data.lexicon.name_parts import is_suffix
from citecheck.data.lexicon.publishers_places import HOUSE_ABBREVIATIONS

_WORD_BEFORE = regex(r"(?:\w\.)*\w+\Z")


def is_stop_of_word(prose: str, at: int) -> bool:
    """Return whether a full stop belongs to the word before it: Borel J. E. 2001, Quay Inc. 2012, Marlow Jr. 1999."""
    if prose[at : at + 1] != ".":
        return False
    found = _WORD_BEFORE.search(prose, max(0, at - 12), at)
    if not found:
        return False
    word = found[0]
    is_initial = word[-1].isupper() and (len(word) == 1 or word[-2] == ".")
    return is_initial or word in HOUSE_ABBREVIATIONS or word.casefold() in COMPANY or is_suffix(word)
