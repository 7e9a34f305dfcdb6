"""How similar the title of an entry is to those of a record."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.lexicon.dedupe_words import NUMBER_WORDS
from citecheck.data.record_markup import GREEK, NUMBERING_WORDS, SPELLINGS
from citecheck.dedupe.agreement import titles as likeness_of
from citecheck.dedupe.journal_names import SMALL_WORDS
from citecheck.model import Reference, Span
from citecheck.text.folding import fold
from citecheck.verify.record import Record
from citecheck.verify.title_cleaning import cleaned, forms, main_title

Likeness = Literal["same", "slip", "part", "close", "unlike", "none"]
_PARTS = regex(r"(\d)(?=[^\W\d])|([^\W\d])(?=\d)")
_GREEK_LETTERS = str.maketrans({letter: f" {name} " for name, letter in GREEK.items()})
_SPELLINGS = [(regex(pattern), american) for pattern, american in SPELLINGS]
_GAPS = regex(r"[/^_-]")
_DOTS = regex(r"(?:\.\s?\.\s?\.?|…)\]?\s*\Z")
_FEWEST_OF_CUT = 4
_RANKS: tuple[Likeness, ...] = ("same", "slip", "part", "close", "unlike")


class TitleAgreement(NamedTuple):
    """How similar two titles are in their nearest forms; ``shared`` is the Jaccard index of their words, ``held`` how much of the
    shorter one's words the longer one holds."""

    likeness: Likeness
    shared: float = 1.0
    held: float = 1.0


def compare_titles(reference: Reference, record: Record) -> TitleAgreement:
    """The entry's title against all titles of the record; ``none`` where one has no title."""
    if not reference.title or not record.titles:
        return TitleAgreement("none")
    own = titles_of(reference)
    best = min((_likeness(one, other) for one in own for other in record.titles), key=_RANKS.index)
    shares = [(_jaccard(one, other), _held(one, other)) for one in own for other in record.titles]
    shared, held = max(share for share, _ in shares), max(held for _, held in shares)
    if shared == 1.0 or _only_names_added(reference, record):
        best = "same"
    elif _RANKS.index(best) > _RANKS.index("part") and _is_cut(own, record.titles):
        best = "part"
    return TitleAgreement(best, shared, held)


def titles_of(reference: Reference) -> tuple[str, ...]:
    """An entry's title in its forms, the whole one first."""
    return forms(cleaned(reference.title), cleaned(reference.fields.get("subtitle", "")))


def same_main_title(reference: Reference, record: Record) -> bool:
    """Whether the titles are the same up to the colon."""
    return any(_words(main_title(one)) == _words(main_title(other)) for one in titles_of(reference) for other in record.titles)


def _is_cut(own: tuple[str, ...], titles: tuple[str, ...]) -> bool:
    """Whether one title is the beginning of the other, and three dots show that it continues."""
    for one, other in ((one, other) for one in own for other in titles):
        short, long = sorted((one, other), key=len)
        words = fold(short).split()
        if _DOTS.search(short) and len(words) >= _FEWEST_OF_CUT and fold(long).split()[: len(words)] == words:
            return True
    return False


def _only_names_added(reference: Reference, record: Record) -> bool:
    """Whether all that one title has and the other has not are words of the authors' names: OpenAI GPT-5 System Card."""
    names = {word for name in (*reference.names, *record.names) for word in fold(f"{name.given} {name.family}").split()}
    one, other = _words(reference.title), _words(record.title)
    return bool(one & other) and one ^ other <= names


@lru_cache(maxsize=4096)
def _likeness(one: str, other: str) -> Likeness:
    return likeness_of(*(Reference(Span("", 0, 0), "", "misc", (), None, title) for title in (one, other)))


@lru_cache(maxsize=4096)
def _words(title: str) -> frozenset[str]:
    words = _PARTS.sub(lambda found: f"{found[0]} ", fold(_GAPS.sub(" ", title.translate(_GREEK_LETTERS)))).split()
    return frozenset(_spelt(NUMBER_WORDS.get(word, word)) for word in words if word not in SMALL_WORDS and word not in NUMBERING_WORDS)


@lru_cache(maxsize=16_384)
def _spelt(word: str) -> str:
    """A word in its American spelling, on both sides of a comparison."""
    for pattern, american in _SPELLINGS:
        word = pattern.sub(american, word)
    return word


def _jaccard(one: str, other: str) -> float:
    a, b = _words(one), _words(other)
    if "".join(sorted(a)) == "".join(sorted(b)):
        return 1.0
    return len(a & b) / len(a | b) if a | b else 1.0


def _held(one: str, other: str) -> float:
    a, b = _words(one), _words(other)
    return len(a & b) / min(len(a), len(b)) if a and b else 1.0
