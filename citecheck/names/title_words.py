"""Words that look like names but belong to a title."""

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
from citecheck.data.lexicon.surnames import ALSO_WORDS
from citecheck.data.romanization import (
    PINYIN_FINALS,
    PINYIN_INITIALS,
    PINYIN_LAST,
    PINYIN_LAST_OF_NO_WORD,
    PINYIN_OTHER_FINALS,
    PINYIN_PLACES,
)
from citecheck.names.token_stream import TokenStream, is_others
from citecheck.text.word_patterns import one_of

_MARKS = EDITOR_MARKS | TRANSLATOR_MARKS
_FINALS = {initial: one_of(finals.split()) for initial, finals in PINYIN_FINALS.items()}
_DISTINCT = rf"(?:[jqx]{_FINALS['j']}|y{_FINALS['y']}|zh{_FINALS['zh']}|[b-z]h?{_FINALS['']})"
_PINYIN = regex(rf"{_DISTINCT}{one_of(PINYIN_LAST)}|[b-z]h?[aeiou][a-z]{{0,3}}{one_of(PINYIN_LAST_OF_NO_WORD)}")
_ALL_FINALS = one_of((*(final for finals in PINYIN_FINALS.values() for final in finals.split()), *PINYIN_OTHER_FINALS))
_SOUND = rf"{one_of(PINYIN_INITIALS)}?{_ALL_FINALS}"
_SYLLABLE, _TWO_SYLLABLES, _ONE_OR_TWO = regex(_SOUND), regex(_SOUND + one_of(PINYIN_LAST)), regex(rf"(?:{_SOUND}){{1,2}}")
_LAST_PART = regex(r"[-\u2010\u2011]")


def is_title_word(word: str, *, last: bool = False) -> bool:
    """Whether a word opens or fills titles but is not a name: The, Towards, Computing, Theory."""
    lower = word.lower()
    if lower in NAMES_ALL_THE_SAME or _LAST_PART.split(lower)[-1] in NAMES_ALL_THE_SAME:
        return False
    if is_pinyin_name(lower):
        return False
    if last:
        return lower in NO_NAMES - ALSO_WORDS or lower.endswith(NO_FAMILY_ENDINGS)
    return lower in NO_NAMES or lower.endswith(NO_NAME_ENDINGS)


def is_pinyin_name(word: str) -> bool:
    """Whether a word in lower case is two syllables of Pinyin that end in -ing, as no English word is: xinling, jingjing; not lining."""
    return bool(word.endswith("ing") and _PINYIN.fullmatch(word)) and word not in PINYIN_PLACES


def is_chinese(family: str, given: str) -> bool:
    """Whether a family name and a given name are syllables of Pinyin, even if the latter ends like a title's word: He Kaiming."""
    return bool(_SYLLABLE.fullmatch(family.lower()) and _TWO_SYLLABLES.fullmatch(given.lower()))


def may_be_chinese(family: str, given: str) -> bool:
    """Whether a family name and a given name are syllables of Pinyin, the given name one or two: Luo Yan, Tan Zhiyuan."""
    return bool(_SYLLABLE.fullmatch(family.lower()) and _ONE_OR_TWO.fullmatch(given.lower()))


def is_title(tape: TokenStream, at: int, end: int) -> bool:
    """Whether words after a name and its initial are its work's: Smith J. Coastal Lamps: how …, … Lamps: their …, … The Lamp."""
    if end - at > 1:
        return tape[end].text == ":" or is_title_word(tape[at].core)
    if tape[end].text == ",":
        return tape[end + 1].kind == "small" and tape[end + 1].core not in _MARKS and not is_others(tape, end + 1)
    return tape[end].text == ":" and tape[end + 1].kind in {"small", "particle", "joiner"}
