"""The language of a title or a name: only English titles are set in headline style, and Eastern names have their own form."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from citecheck._fast.regex import regex
from citecheck.data.lexicon.edition_labels import EDITION
from citecheck.data.lexicon.entry_words import AFTER_ARTICLES, TITLE_ARTICLES
from citecheck.data.lexicon.function_words import ENGLISH, FOREIGN
from citecheck.data.lexicon.name_parts import BEFORE_PARTICLES, ONLY_BEHIND_ANOTHER, PARTICLES
from citecheck.model import Reference
from citecheck.text.plain_letters import words_of
from citecheck.text.word_patterns import any_of

_WORD = regex(r"[^\W\d_]{1,12}+")
_PLAIN_WORD = regex(r"[A-Za-z]{1,12}+")
_ARTICLE = regex(rf"{any_of(TITLE_ARTICLES)} (?!{any_of(AFTER_ARTICLES)})")
_TRANSLATION = regex(r"(?<=\w) \[[^\W\d_][^\[\]]{2,160}\]$")  # Leuchten [Lamps]
_CJK = regex(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ONLY_BEHIND_ANOTHER = frozenset(word for words in ONLY_BEHIND_ANOTHER.values() for word in words)
_READ = 400  # characters that are looked at
_FEW = 4  # words of a title of which one shows the language: Leuchten im Norden
_EDITIONS = frozenset(word.rstrip(".") for language, words in EDITION.items() if language not in {"en", "la"} for word in words)
_ENGLISH = frozenset({"english", "american", "british", "usenglish", "ukenglish", "canadian", "australian", "newzealand"})


def is_english(reference: Reference, text: str) -> bool:
    """Return whether the entry says so, or does not say, and its function words do not indicate another language."""
    declared = (reference.fields.get("langid") or reference.fields.get("language") or "").strip().lower()
    if declared:
        return declared in _ENGLISH or (declared[:2] == "en" and len(re.split(r"[-_]", declared)[0]) in {2, 3})
    if reference.fields.get("translatedtitle") or (_is_foreign_edition(reference.fields.get("edition", "")) and not has_english(text)):
        return False
    text, title = text[:_READ], reference.title[:_READ]
    if text.startswith(title) and not text[len(title) : len(title) + 1].isalnum() and text[-1:] != "]" and has_english(title):
        return True  # as a title and the journal behind it
    return _reads_english(text)


def _words(text: str) -> list[str]:
    return words_of(text, _PLAIN_WORD, _WORD)


def _is_foreign_edition(edition: str) -> bool:
    """Return whether an edition is named in another language: 2., erweiterte Aufl."""
    return bool(edition) and not _EDITIONS.isdisjoint(word.lower() for word in _words(edition))


@lru_cache(maxsize=1 << 12)  # each title is asked about several times
def _reads_english(text: str) -> bool:
    """Return whether the function words of a text do not indicate another language."""
    text = _TRANSLATION.sub("", text) if text.endswith("]") else text
    written = _words(text)
    words = {word.lower() for word in written}
    if not words.isdisjoint(ENGLISH):
        return True
    spelt = ["", *written, ""]
    foreign = {word for before, word, behind in zip(spelt, spelt[1:], spelt[2:], strict=False) if _is_foreign(before, word, behind)}
    names = {word.lower() for before, word in pairwise(spelt) if {before.lower(), word.lower()} & BEFORE_PARTICLES}
    signs = len((words & FOREIGN) - names) + sum(not word.isascii() for word in words)
    short = len(words) <= 3 and _ARTICLE.match(text) is not None
    small = len(words) <= _FEW and bool(foreign)
    return signs < 2 and not short and not small


def _is_foreign(before: str, word: str, behind: str) -> bool:
    """Return whether a small word is of another language and no particle of a name: in der Stadt, but not van der Quist, Roe de Lisle."""
    if word.lower() not in PARTICLES:
        return word.lower() in FOREIGN
    if word not in FOREIGN or before.lower() in BEFORE_PARTICLES:
        return False
    of_noun = behind.islower() and behind not in PARTICLES  # de la ville
    return of_noun or (before.islower() and before not in PARTICLES) or word in _ONLY_BEHIND_ANOTHER


@lru_cache(maxsize=1 << 12)  # each title is asked about several times
def has_english(text: str) -> bool:
    """Return whether a function word of a text is English and nothing else."""
    return not ENGLISH.isdisjoint(word.lower() for word in _words(text))


def is_cjk(text: str) -> bool:
    """Whether a Chinese, Japanese or Korean character is in a text."""
    return bool(_CJK.search(text))
