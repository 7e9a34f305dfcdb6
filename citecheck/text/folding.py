"""When two spellings are one name."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from citecheck._fast.regex import regex
from citecheck.data.characters import APOSTROPHES, HYPHENS, INVISIBLE, LOOKALIKES, LOOSE_ACCENTS, PLAIN, WRITTEN_OUT
from citecheck.data.lexicon.small_words import FILING_ARTICLES
from citecheck.data.ocr.lookalikes import SKELETON

_PLAIN = str.maketrans(PLAIN)
_LOOKALIKES = str.maketrans(LOOKALIKES)
_WRITTEN_OUT = str.maketrans(WRITTEN_OUT)
_NO_LETTERS = INVISIBLE + LOOSE_ACCENTS + APOSTROPHES + "{}"
_DROPPED = str.maketrans("", "", _NO_LETTERS)
_DROPPED_ASCII = tuple(sign for sign in _NO_LETTERS if sign.isascii())
_WITHOUT_HYPHENS = str.maketrans("", "", HYPHENS)
_OUTSIDE_ASCII = regex(r"[^\x00-\x7f]+")
_BROKEN = regex(rf"[{HYPHENS}](?:\s*\n\s*)?")
_GAPS = regex(r"[\W_]+")
_LATIN = regex(r"[A-Za-z]")


@lru_cache(maxsize=1 << 15)  # the same names recur: caching saves a quarter of the time of an essay
def fold(text: str) -> str:
    """Return a spelling without case, accents, hyphens, apostrophes and invisible characters; words separated by one space.

    >>> fold("O’Brien-Núñez")
    'obriennunez'
    """
    if text.isascii():
        if text.isalnum():
            return text.lower()
        text = text.translate(_DROPPED)
        return text.lower() if text.isalnum() else _squeeze(text)
    plain = _latin_letters if _LATIN.search(text) else _plain_letters
    text = _OUTSIDE_ASCII.sub(lambda found: plain(found[0]), text)  # a few letters: tables go through all of a text
    for sign in _DROPPED_ASCII:
        text = text.replace(sign, "")
    return _squeeze(text)


@lru_cache(maxsize=1 << 12)
def _latin_letters(letters: str) -> str:
    """Return letters of a text in the Latin alphabet without accents, and the letters that look like Latin ones as these."""
    return _plain_letters(letters.translate(_LOOKALIKES))


@lru_cache(maxsize=1 << 12)
def _plain_letters(letters: str) -> str:
    """Return letters without accents, apostrophes and invisible characters."""
    text = unicodedata.normalize("NFKD", letters.translate(_DROPPED).translate(_PLAIN)).translate(_DROPPED)
    return "".join([c for c in text if not unicodedata.combining(c)])


def mixes_alphabets(text: str) -> bool:
    """Return whether letters of another alphabet are among Latin ones and look like them."""
    return not text.isascii() and _LATIN.search(text) is not None and any(c in LOOKALIKES for c in text)


def _squeeze(text: str) -> str:
    if text.replace(" ", "").isalnum():  # most texts: nothing but words
        return " ".join(text.split()).lower()
    whole = _BROKEN.sub("", text) if "\n" in text else text.translate(_WITHOUT_HYPHENS)
    return _GAPS.sub(" ", whole).strip().lower()


def write_out(text: str) -> str:
    """The fold of a name with its umlauts written out (Müller → mueller)."""
    return fold(text if text.isascii() else unicodedata.normalize("NFC", text).translate(_WRITTEN_OUT))


def collapse(folded: str) -> str:
    """A folded name with written-out umlauts taken back (mueller → muller), so that all three spellings meet."""
    return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u") if "e" in folded else folded


def skeleton(folded: str) -> str:
    """Return a folded name with letters that scanners confuse merged: two names with one skeleton look alike on paper."""
    for seen, meant in SKELETON:
        if seen in folded:
            folded = folded.replace(seen, meant)
    return folded


def near_keys(folded: str) -> set[str]:
    """The name and the name with any one letter left out: two names one slip apart share a key."""
    return {folded, *(folded[:i] + folded[i + 1 :] for i in range(len(folded)))}


def sort_title(title: str) -> str:
    """A title as lists are ordered: folded, without its first article.

    >>> sort_title("The Élan of Things")
    'elan of things'
    """
    folded = fold(title)
    first, _, rest = folded.partition(" ")
    return rest if rest and first in FILING_ARTICLES else folded
