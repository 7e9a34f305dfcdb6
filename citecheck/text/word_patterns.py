"""Patterns made of tables of words; citecheck.data.lexicon.number_words explains the last character of a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, groupby
from operator import itemgetter

from citecheck.data.lexicon.number_words import Words


def rows(*tables: Words) -> list[str]:
    """The words of tables without their signs, the longest first, each once."""
    words = {word.rstrip("#") for table in tables for word in chain.from_iterable(table.values())}
    return sorted(sorted(words), key=len, reverse=True)


def tree_of(words: Iterable[str]) -> str:
    """Return a pattern of words that reads what several of them begin with once, so that any of a hundred is found in little time.

    >>> tree_of(("press", "prep", "in"))
    '(?:in|pre(?:p|ss))'
    """
    kept: list[str] = []
    for word in sorted(words):
        if not kept or not word.startswith(kept[-1]):  # a word ends here, which is enough: longer ones contain it
            kept.append(word)
    return _branches(kept, 0) if kept else "(?!)"


def _branches(words: Sequence[str], at: int) -> str:
    """Return a pattern of what words have from a letter on, up to which they are the same; in order, and none begins as another ends."""
    ways = []
    for _, alike in groupby(words, key=itemgetter(at)):
        own = list(alike)
        if len(own) == 1:
            ways.append(escaped(own[0][at:]))
            continue
        same = next(place for place, (one, other) in enumerate(zip(own[0], own[-1], strict=False)) if one != other)
        ways.append(escaped(own[0][at:same]) + _branches(own, same))
    return ways[0] if len(ways) == 1 else _any(ways)


def escaped(text: str) -> str:
    """Return what ``re.escape`` makes of a text, which is the text itself for most words and letters."""
    return text if text.isalnum() else re.escape(text)


def any_of(*tables: Words) -> str:
    """Return a pattern of exactly these words, whatever is next to them; a gap in a row is any single gap."""
    return _any(map(_escaped, rows(*tables)))


def any_of_many(*tables: Words) -> str:
    """Return a pattern of the same words, as fast for hundreds as for a few; for patterns without case, where it makes a difference."""
    words = rows(*tables)
    return f"(?=[{re.escape(''.join(sorted({word[0] for word in words})))}])(?:{by_letter(words, _escaped)})"


def by_letter(words: Iterable[str], pattern: Callable[[str], str]) -> str:
    """Return the patterns of words, those of a letter together behind one look for it: few of them are compared at a place."""
    letters: dict[str, list[str]] = {}
    for word in words:
        letters.setdefault(word[0].lower(), []).append(pattern(word))
    return "|".join(f"(?={escaped(letter)})(?:{'|'.join(own)})" for letter, own in letters.items())


def one_of(words: Iterable[str]) -> str:
    """A pattern of exactly these words, the longest first; a gap in one is any one gap."""
    return any_of({"": tuple(words)})


def either_case(*tables: Words) -> str:
    """A pattern of these words, each small or with a capital."""
    return _any(f"[{word[0].lower()}{word[0].upper()}]{_escaped(word[1:])}" for word in rows(*tables))


def with_capitals(*tables: Words) -> str:
    """A pattern of these words with a capital first, each further word small or with a capital."""
    return _any(" ".join(_with_capital(word, at) for at, word in enumerate(row.split())) for row in rows(*tables))


def _with_capital(word: str, at: int) -> str:
    return f"{word[0].upper() if not at else f'[{word[0].lower()}{word[0].upper()}]'}{_escaped(word[1:])}"


def spaced(*tables: Words) -> str:
    """A pattern of whole words, whose spaces may be missing, with the full stop that may follow a word."""
    return _any(map(_spaced, rows(*tables)))


def _spaced(word: str) -> str:
    return _escaped(word).replace(r"\s", r"\s?") + ("" if word.endswith(".") else r"\b\.?")


def labels(*tables: Words) -> str:
    """Return a pattern of words before or after numbers, with their full stops."""
    words = {word for table in tables for word in chain.from_iterable(table.values())}
    if not words:
        return "(?!)"
    first = "".join(sorted({word[0] for word in words}))  # compared at once, before each of the words
    return f"(?=[{re.escape(first)}]){_any(map(_label, sorted(sorted(words), key=len, reverse=True)))}"


def _label(word: str) -> str:
    if word.endswith("#"):
        return rf"{_escaped(word[:-1])}(?=\s?[.,]?\s?\d)\s?[.,]?"
    if not word[-1].isalpha() or not word[-1].islower():  # a stop; Chinese
        return _escaped(word)
    if len(word) <= 2:
        return rf"{_escaped(word)}(?=[.,\s\d])[.,]?"
    return rf"{_escaped(word)}\b[.,]?"


def _any(patterns: Iterable[str]) -> str:
    """A pattern of any of these."""
    return f"(?:{'|'.join(patterns)})"


def _escaped(word: str) -> str:
    return word if word.isalnum() else re.escape(word).replace(r"\ ", r"\s")  # most words have nothing to escape
