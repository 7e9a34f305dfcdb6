"""Prose cut into the parts that a citation is made of: words, initials, conjunctions, "et al.", marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.characters import HYPHENS, INVISIBLE, LOOSE_ACCENTS
from citecheck.data.lexicon.citation_words import CONJUNCTIONS, GLUED, PARTICLES
from citecheck.extract.et_al import first_letters, others_end
from citecheck.text.folding import fold

_HYPHEN = rf"[{HYPHENS}](?:\s{{0,3}}\n\s{{0,3}})?"
_FIRST = rf"(?:[{LOOSE_ACCENTS}]|[01568](?=[a-z]{{3}}))?[^\W\d_]"  # ¨Ozil, 0degaard
_WORD = rf"{_FIRST}(?:[\w{INVISIBLE}{LOOSE_ACCENTS}]|['’‘ʼʻ`´′](?=[^\W\d_])|{_HYPHEN}(?=[^\W\d_]))*+"
_INITIAL = r"(?:[^\W\d_a-z]\.(?:\s?-)?\s?){1,4}(?![\w]{2}\.)|(?<![\w.])[A-Z]{1,2}(?=[\s,;)]|$)"
_SPACED = r"(?<!\w)[^\W\d_](?: [^\W\d_]){3,20}(?![\w.])"  # S m i t h
_TOKEN = regex(
    rf"(?P<spaced>{_SPACED})|(?P<initial>{_INITIAL})|(?P<particle>(?<!\w)(?:Mt|Ste?)\.)"
    rf"|(?P<conjunction>(?<=\s)(?:6c|8z|와/과|과/와)(?=\s))|(?P<word>['’‘]?{_WORD})|(?P<number>\d+)|(?P<mark>[^\s\w{INVISIBLE}]|_)"
)
_FIRST_HYPHEN = regex(_HYPHEN)
_HYPHENS = frozenset(HYPHENS)


class Token(NamedTuple):
    """A part of the prose: ``kind`` is word, particle, small, conjunction, initial, etal, number or mark."""

    kind: str
    start: int
    end: int
    text: str


def tokens(prose: str, start: int, end: int) -> list[Token]:
    """The parts of a stretch of prose, in order."""
    out: list[Token] = []
    at, end = start, min(end, len(prose))
    while m := _TOKEN.search(prose, at, end):
        first, at = m.start(), m.end()
        if (others := others_end(prose, first, end, first_letters(m[0]))) > first:
            out.append(Token("etal", first, others, prose[first:others]))
            at = others
        else:
            out += _parts(m)
    return out


def _parts(m: re.Match[str]) -> Iterator[Token]:
    kind, text = m.lastgroup or "mark", m[0].rstrip()
    if kind == "spaced":
        yield Token("word", m.start(), m.start() + len(text), text.replace(" ", ""))
        return
    if kind == "word" and (cut := _glued(text)):
        yield Token(_sort_of_word(text[: cut[0]]), m.start(), m.start() + cut[0], text[: cut[0]])
        yield Token(_sort_of_word(text[cut[1] :]), m.start() + cut[1], m.start() + len(text), text[cut[1] :])
        return
    if kind in ("word", "initial") and text.isupper() and _is_shouted(m):
        kind = "conjunction" if text.lower() in CONJUNCTIONS else "particle"
    elif kind == "word":
        kind = _sort_of_word(text)
    elif kind == "mark" and text in CONJUNCTIONS:
        kind = "conjunction"
    yield Token(kind, m.start(), m.start() + len(text), text)


def _is_shouted(m: re.Match[str]) -> bool:
    """Whether a particle, or a conjunction, stands in capitals among names in capitals: DE LA MARLE, TELL UND FOSS."""
    text = m[0].rstrip()
    end = m.start() + len(text)
    before, after = m.string[max(0, m.start() - 3) : m.start()], m.string[end : end + 3]
    if not (text.isalpha() and after[:1].isspace() and after[1:].isupper() and after[1:].isalpha()):
        return False
    if text.lower() in CONJUNCTIONS:
        return before[-1:].isspace() and before[:2].isalpha() and before[:2].isupper()
    return len(text) > 1 and fold(text) in PARTICLES


def _glued(text: str) -> tuple[int, int] | None:
    """Where a hyphen that a scanner put in glues a name to a small word ("Beldame-and", "In-Bresnan"): its place and the end after it."""
    m = None if _HYPHENS.isdisjoint(text) else _FIRST_HYPHEN.search(text)
    if m is None:
        return None
    before, after = text[: m.start()], text[m.end() :]
    if fold(before) in GLUED or after in CONJUNCTIONS:
        return m.span()
    m = _FIRST_HYPHEN.match(text, max(map(text.rfind, HYPHENS)))
    return m.span() if m and text[m.end() :] in CONJUNCTIONS else None


def _sort_of_word(text: str) -> str:
    if text in CONJUNCTIONS:
        return "conjunction"
    if fold(text) in PARTICLES and not text.isupper():
        return "particle"
    first = text.lstrip("'’‘")[:1]
    if not (first.islower() or first.isdigit()) or (
        text[1:2].islower() and any(c.isupper() for c in text[2:])
    ):  # scripts without case count as names; vonHoldt
        return "word"
    return "small"
