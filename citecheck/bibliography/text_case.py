"""Title case and sentence case, which do not change acronyms, protected words and proper nouns."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache

from citecheck._fast.regex import regex
from citecheck.bibliography.proper_nouns import is_roman, names_in, with_kept
from citecheck.bibliography.quotes import OPEN
from citecheck.data.lexicon import short_words
from citecheck.data.lexicon.entry_words import REVIEW_OF
from citecheck.data.lexicon.et_al_words import LATIN
from citecheck.data.lexicon.name_parts import ENGLISH_TOO, PARTICLES
from citecheck.data.lexicon.small_words import DEFINITE
from citecheck.data.lexicon.title_words import SMALL_WORDS, UNENDING
from citecheck.text.word_patterns import any_of, one_of

_WORD = regex(r"(?<![\d_])(?<!\w\()(?:(?i:" + one_of([LATIN]) + r"|vis-à-vis)\b|[^\W\d_](?:[\w\u00ad\u0300-\u036f'’]|\.(?=\w))*+)")
_BESIDE = regex(r"[^\W\d_]\)\Z")  # what is before a word that a bracket has begun: "(mis)reporting"
_ABBREVIATED = regex(r"(?:[a-z]\.)+[a-z]|[a-z]\.\d.*|[dl]['’](?=\w{2}).*")  # "c.800", "v.2.0"; "d'études", whose article stays small
_END = regex(r"(?:[:?!—]|(?<![A-Z])\.)['’”\"\ue011\ue013]{0,3}\s+['‘“\"(\[¿¡\ue010\ue012]{0,3}\Z")
_SUBTITLE = regex(r"[:?!]['’”\"\ue011\ue013]{0,3} ['‘“\"(\ue010\ue012]{0,3}\Z")
_OTHER = regex(rf"[,;]\s{any_of(short_words.OR)},\s\Z")  # "Frankenstein; or, The Modern Prometheus" (Chicago 18, 8.167)
_REVIEWED = regex(rf"\[{any_of(REVIEW_OF)}\s{any_of(DEFINITE)}\s[^\W\d_]+\s\Z", re.IGNORECASE)
_SHORTENED = regex(r"(?<!\w)\w{1,4}\.\s+\Z")
_SHORT = regex(r"(?<![\w.])(?:(?:\w\.){2,}|(\w{2,6})\.)['’”\"]?\s+\Z")  # i.i.d. data; nature vs. nurture
_UNREAD = regex(r"[{}]|https?://\S+")
_LAST = regex(r"\w\W*\Z")


def title_case(
    text: str, *, long_prepositions: int = 99, large: Collection[str] = (), protected: Callable[[int], bool] = lambda at: False
) -> str:
    """The title with its main words capitalised: the first, the last, and all but articles, conjunctions and prepositions (MLA 9, 2.90).

    ``large`` are small words that a style has large. A small word that has a capital where others of its kind have none keeps it:
    it begins a name.
    """
    text = unshouted(text, protected=protected)
    out = list(text)
    last, headline = _LAST.search(text), is_title_case(text)
    for word in _WORD.finditer(text):
        if protected(word.start()) or _mixed(word[0]) or _stays(word, text) or _is_code(word, text):
            continue
        if len(word[0]) < long_prepositions and word[0].lower() not in large and last and word.end() <= last.start() and _small(word, text):
            begins = text.endswith((". ", "(", "– ", "— "), 0, word.start())  # Lamps of the Coast. I. The Wick · Lamps (The Wick)
            if headline and word[0][0].isupper() and word[0][1:].islower() and not begins:
                out[word.start()] = word[0][0].lower()
        elif text[word.start() - 1 : word.start()] != "." or text[word.start() - 2 : word.start() - 1] == ".":
            out[word.start()] = _capital(word[0][0])
    return "".join(out)


def _is_code(word: re.Match[str], text: str) -> bool:
    """Whether a word is a command of LaTeX or the beginning of an address."""
    return text[word.start() - 1 : word.start()] == "\\" or text.startswith("://", word.end())


def _stays(word: re.Match[str], text: str) -> bool:
    """Whether a word keeps its size: "p values", "c.800", what follows an article's apostrophe, or the end of "(mis)use"."""
    at = word.start()
    if word[0] == "et al":
        return True
    if not at or not word[0][0].islower():
        return False
    alone = (len(word[0]) == 1 and word[0] != "a") or _ABBREVIATED.fullmatch(word[0])
    return bool(alone or _is_inside_name(word, text) or _BESIDE.search(text[max(0, at - 2) : at]))


def _is_inside_name(word: re.Match[str], text: str) -> bool:
    """Whether a small particle is between two names, or after another particle: Storia di Roma, van der Waals."""
    if word[0] not in PARTICLES or word[0] in ENGLISH_TOO:
        return False
    before, behind = text[: word.start()].rstrip().rpartition(" ")[2], text[word.end() :].lstrip()[:1]
    return before.lower() in PARTICLES or (before.lower() != before and behind.isupper())


def _begins_reviewed(text: str, at: int) -> bool:
    """Whether the title of a reviewed work begins here: [Review of the Book The Keeping of Lamps]."""
    return "[" in text[max(0, at - 40) : at] and bool(_REVIEWED.search(text, max(0, at - 40), at))


def _small(word: re.Match[str], text: str) -> bool:
    """Whether the word is one that stays small here: no beginning of a title, of what follows a colon or a bracket, or of a compound."""
    compound = text[word.end() : word.end() + 1] == "-" and text[word.end() + 1 : word.end() + 2].isalpha()
    if (
        (compound and text[word.start() - 1 : word.start()] != "-")
        or _begins(text, word.start())
        or _begins_reviewed(text, word.start())
        or _OTHER.search(text[: word.start()])
    ):
        return False
    return word[0].lower() in SMALL_WORDS and text[word.start() - 1 : word.start()] not in ("[", *OPEN)


def sentence_case(text: str, *, keep: Collection[str] = (), protected: Callable[[int], bool] = lambda at: False) -> str:
    """The title with capitals only at its start, after a colon or a stop, and in words that have their own (``keep``, names, acronyms)."""
    text = unshouted(text, keep=keep, protected=protected)
    words = list(_WORD.finditer(text))
    names = with_kept(_names(text), words, text, keep)
    out = list(text)
    for at, word in enumerate(words):
        start, letters = word.start(), word[0]
        if not letters[0].isupper() or start == 0 or at in names or protected(start) or _mixed(letters):
            continue
        if not _begins(text, start):
            out[start] = _small_letter(letters[0])
    return "".join(out)


def unshouted(text: str, *, keep: Collection[str] = (), protected: Callable[[int], bool] = lambda at: False) -> str:
    """Return a title in all capitals with only initial capitals; other titles unchanged.

    Roman numbers, words with digits or full stops and those to ``keep`` stay: in capitals other acronyms cannot be recognised.
    """
    if not text.isupper():
        return text
    words = list(_WORD.finditer(text))
    if sum(len(word[0]) >= 4 for word in words) < 2:
        return text
    out = list(text)
    for word in words:
        if word[0].lower() in SMALL_WORDS and not _begins(text, word.start()) and not protected(word.start()):
            out[word.start()] = _small_letter(out[word.start()])
        own = word[0] in keep or is_roman(word[0]) or any(letter.isdigit() or letter == "." for letter in word[0])
        for at in range(word.start() + 1, word.end()):
            if not own and not protected(at):
                out[at] = _small_letter(out[at])
    return "".join(out)


def is_title_case(text: str, *, least: int = 2) -> bool:
    """Return whether nearly all long words after the first, and a minimum of them, are capitalised, as in headlines; names do not count."""
    if not _may_be_title_case(text):
        return False
    long, large = _long_words(text)
    return long >= least and large >= 0.8 * long


@lru_cache(maxsize=1 << 12)
def _may_be_title_case(text: str) -> bool:
    """Return whether a title has enough capitalised words, of which names are not known yet: its other words are asked first."""
    text = _UNREAD.sub("", text)
    words = _words(text)
    long = [at for at, word in enumerate(words) if at and len(word[0]) >= 4 and word[0].lower() not in SMALL_WORDS]
    small = [at for at in long if not words[at][0][0].isupper()]
    large = len(long) - len(small)
    if large < 4 * len(small):
        names = names_in(words, text, small)
        return large >= 4 * sum(at not in names for at in small)
    return large > 0


@lru_cache(maxsize=1 << 12)  # each title of a list is asked about several times, each journal for every article
def _long_words(text: str) -> tuple[int, int]:
    """Return how many long words a title has after the first, and how many of them are capitalised."""
    text = _UNREAD.sub("", text)
    words = _words(text)
    names = with_kept(_names(text), words, text)
    long = [w[0] for at, w in enumerate(words) if len(w[0]) >= 4 and at and at not in names and w[0].lower() not in SMALL_WORDS]
    return len(long), sum(w[0].isupper() for w in long)


@lru_cache(maxsize=1 << 12)  # asked with a title's case, and when it is set
def _names(text: str) -> frozenset[int]:
    return names_in(_words(text), text)


@lru_cache(maxsize=1)  # a title's long words, then the names among them
def _words(text: str) -> tuple[re.Match[str], ...]:
    return tuple(_WORD.finditer(text))


def subtitle_case(text: str, *, protected: Callable[[int], bool] = lambda at: False) -> str:
    """Return the title with a capital after a colon, a question mark and an exclamation mark (APA 7, 6.17)."""
    if not any(mark in text for mark in ":?!"):
        return text
    out = list(text)
    for word in _WORD.finditer(text):
        before = text[max(0, word.start() - 12) : word.start()]
        small = word[0][0].islower() and not protected(word.start()) and not _mixed(word[0]) and not _is_code(word, text)
        if small and _SUBTITLE.search(before):
            out[word.start()] = _capital(word[0][0])
    return "".join(out)


def _begins(text: str, at: int) -> bool:
    """Whether a title or a subtitle begins here; a short word's stop before a small letter is an abbreviation's ("Proc. of the")."""
    before = text[max(0, at - 12) : at]
    if not before.strip("'‘“\"([¿¡\ue010\ue012 ") or before.endswith("["):
        return True
    if not _END.search(before) or (text[at].islower() and _SHORTENED.search(before)):
        return False
    short = _SHORT.search(before)
    return not short or (short[1] is not None and short[1].lower() not in UNENDING)


def _mixed(word: str) -> bool:
    """Return whether a word has capitals or digits inside: NATO, iPhone, McDonald, U.S., P53."""
    return any(letter.isupper() or letter.isdigit() for letter in word[1:])


def _capital(letter: str) -> str:
    large = letter.upper()
    return large if len(large) == 1 else letter


def _small_letter(letter: str) -> str:
    small = letter.lower()
    return small if len(small) == 1 else letter
