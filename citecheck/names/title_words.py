"""Words that look like names and are a title's."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_words import (
    EDITOR_MARKS,
    NAMES_ALL_THE_SAME,
    NO_FAMILY_ENDINGS,
    NO_NAME_ENDINGS,
    NO_NAMES,
    TRANSLATOR_MARKS,
)
from citecheck.names.token_stream import TokenStream, is_others

_MARKS = EDITOR_MARKS | TRANSLATOR_MARKS
_FAMILIES = frozenset({"das", "do", "early", "more"})  # Minh Do, Thomas More: families too, if they come last
_LAST_PART = regex(r"[-\u2010\u2011]")


def is_title_word(word: str, *, last: bool = False) -> bool:
    """Whether a word opens or fills titles but is nobody's name: The, Towards, Computing, Theory."""
    lower = word.lower()
    if lower in NAMES_ALL_THE_SAME or _LAST_PART.split(lower)[-1] in NAMES_ALL_THE_SAME:
        return False
    if last:
        return lower in NO_NAMES - _FAMILIES or lower.endswith(NO_FAMILY_ENDINGS)
    return lower in NO_NAMES or lower.endswith(NO_NAME_ENDINGS)


def is_title(tape: TokenStream, at: int, end: int) -> bool:
    """Whether words behind a name and its initial are its work's: Smith J. Coastal Lamps: how …, … Lamps: their …, … The Lamp."""
    if end - at > 1:
        return tape[end].text == ":" or is_title_word(tape[at].core)
    if tape[end].text == ",":
        return tape[end + 1].kind == "small" and tape[end + 1].core not in _MARKS and not is_others(tape, end + 1)
    return tape[end].text == ":" and tape[end + 1].kind in {"small", "particle", "joiner"}
