"""Title case and sentence case, which keep acronyms, protected words and proper nouns as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from citecheck.lore.title_words import PROPER_WORDS, SMALL_WORDS

_WORD = re.compile(r"[^\W\d_](?:[\w'’]|\.(?=\w))*+")
_END = re.compile(r"[:?!.—]['’”\")\]\ue011\ue013]{0,3}\s+['‘“\"(\[¿¡\ue010\ue012]{0,3}\Z")
_OPEN = re.compile(r"(?:\A|\s)['‘“\"(\[¿¡\ue010\ue012]{1,3}\Z")


def title_case(text: str, protected: Callable[[int], bool] = lambda at: False) -> str:
    """The title with its main words capitalised: the first, the last, and all but articles, conjunctions and prepositions (MLA 9, 2.90)."""
    words = list(_WORD.finditer(text))
    out = list(text)
    for index, word in enumerate(words):
        if protected(word.start()) or _mixed(word[0]):
            continue
        if _small(word, text, index, len(words)):
            if word[0][0].isupper() and word[0].lower() in SMALL_WORDS and word[0][1:].islower():
                out[word.start()] = word[0][0].lower()
        elif text[word.start() - 1 : word.start()] != "." or text[word.start() - 2 : word.start() - 1] == ".":
            out[word.start()] = _capital(word[0][0])
    return "".join(out)


def _small(word: re.Match[str], text: str, index: int, count: int) -> bool:
    """Whether the word is one that stays small here."""
    if word[0].lower() not in SMALL_WORDS or index == 0 or index == count - 1:
        return False
    before = text[: word.start()][-12:]
    if _END.search(before):
        return False
    return not (_OPEN.search(before) and text[: word.start()].strip("'‘“\"([¿¡\ue010\ue012 ") == "")


def sentence_case(text: str, *, keep: Collection[str] = (), protected: Callable[[int], bool] = lambda at: False) -> str:
    """The title with capitals only at its start, after a colon or a stop, and in words that have their own (``keep``, acronyms)."""
    out = list(text)
    proper = {*keep}
    for word in _WORD.finditer(text):
        if protected(word.start()) or not word[0][0].isupper() or _mixed(word[0]):
            continue
        bare = re.sub(r"['’]s?\Z", "", word[0])
        if word.start() == 0 or bare in proper or bare in PROPER_WORDS or _begins(text, word.start()):
            continue
        out[word.start()] = _small_letter(word[0][0])
    return "".join(out)


def is_title_case(text: str) -> bool:
    """Whether nearly all long words begin with a capital, as headlines do."""
    words = [w[0] for w in _WORD.finditer(text) if len(w[0]) >= 4][1:]
    return len(words) >= 2 and sum(w[0].isupper() for w in words) >= 0.8 * len(words)


def _begins(text: str, at: int) -> bool:
    before = text[:at][-12:]
    return not before.strip("'‘“\"([¿¡\ue010\ue012 ") or bool(_END.search(before))


def _mixed(word: str) -> bool:
    """Whether a word has capitals of its own inside: NATO, iPhone, McDonald, U.S."""
    return any(letter.isupper() for letter in word[1:])


def _capital(letter: str) -> str:
    large = letter.upper()
    return large if len(large) == 1 else letter


def _small_letter(letter: str) -> str:
    small = letter.lower()
    return small if len(small) == 1 else letter
