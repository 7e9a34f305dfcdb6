"""What an essay shows about the works that it may mean: its words, and for each year those shortly before or after it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import ANY_YEAR
from citecheck.names.romanization import before_conjunction, without_conjunction, without_particle
from citecheck.text.folding import collapse, fold

_WORD = regex(r"[^\W\d_]+(?:[-'’\u00ad‐‑]\s?[^\W\d_]+)*")
_YEAR = regex(rf"(?<!\d){ANY_YEAR}(?!\d)")
_BEFORE, _AFTER = 200, 60  # characters around a year in which the names may be that it is cited with


class Near(NamedTuple):
    """A year, the words with a capital near it, and what two of them in a row make if they are one word."""

    year: int
    names: frozenset[str]
    joined: frozenset[str]


class EssayWords(NamedTuple):
    """Every word, folded; those written in capitals; pairs of words, the first with a capital; and of each year the words with a capital
    near it, as written and as they may have been."""

    all: frozenset[str]
    acronyms: frozenset[str]
    pairs: frozenset[str]
    near: tuple[Near, ...]


def essay_words(prose: str, names: Iterable[str] = ()) -> EssayWords:
    """Return the words of an essay, and of other names by which it calls works."""
    written = [*_WORD.findall(prose), *(word for name in names for word in _WORD.findall(name))]
    every = {form for word in set(written) for form in forms_of(word)}
    every.update(normal(first + second) for first, second in set(pairwise(written)))
    pairs = {f"{normal(first)} {normal(second)}" for first, second in set(pairwise(written)) if not first.islower()}
    near: list[Near] = []
    for year in _YEAR.finditer(prose):
        around = _WORD.findall(prose, max(0, year.start() - _BEFORE), year.end() + _AFTER)
        names_near = [word for word in around if not word.islower()]
        joined = frozenset(normal(first + second) for first, second in pairwise(names_near))
        near.append(Near(int(year[0]), frozenset(form for word in names_near for form in forms_of(word)), joined))
    acronyms = frozenset(fold(word) for word in set(written) if sum(map(str.isupper, word)) > 1)
    return EssayWords(frozenset(every), acronyms, frozenset(pairs), tuple(near))


@lru_cache(maxsize=1 << 15)
def normal(word: str) -> str:
    """Return the fold of a word in which umlauts written out are taken back."""
    return collapse(fold(word))


def forms_of(word: str) -> set[str]:
    """Return a word's folds: whole, its parts, and what is left of it without a conjunction or a particle that is fused with it."""
    whole = normal(word)
    parts = {normal(part) for part in word.replace("‐", "-").replace("‑", "-").split("-")} if "-" in word or "‐" in word else set()
    fused = {rest for rest, _, _ in (*without_conjunction(whole), *without_particle(whole))} | set(before_conjunction(whole))
    return {whole, *parts, *fused} - {""}
