"""Prose cut into the parts that a citation is made of: words, initials, conjunctions, "et al.", marks."""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck.fold import fold
from citecheck.lore.authors import CONJUNCTIONS, PARTICLES
from citecheck.lore.letters import HYPHENS, INVISIBLE

_WORD = rf"[^\W\d_](?:[\w{INVISIBLE}]|['’‘ʼʻ`´′](?=[^\W\d_])|[{HYPHENS}](?:\s?\n\s?)?(?=[^\W\d_]))*+"
_TOKEN = re.compile(
    rf"(?P<etal>ET_AL)|(?P<initial>(?:[^\W\d_a-z]\.(?:\s?-)?\s?){{1,4}}(?![\w]{{2}}\.)|(?<![\w.])[A-Z]{{1,2}}(?=[\s,;)]))|(?P<word>['’‘]?{_WORD})|(?P<number>\d+)|(?P<mark>[^\s\w]|_)".replace(
        "ET_AL",
        r"\b[ecoé][tlf\[]\W{0,2}\s?a[l1it\]]{1,2}\b[.,]{0,2}(?=[\W\d]|$)|\bu\.\s?a\.|\by (?:cols?|colaboradores)\b\.?|\band (?:colleagues|co-?workers|collaborators|others|associates)\b|"
        r"\bи др\.|\bve ark\.|\bym\.|\bi sur\.|\bi in\.|\bm\.\s?fl\.|\bet coll\.|\be\.a\.|\be outros\b|\bund andere\b|\ben anderen\b|等人?",
    )
)


class Token(NamedTuple):
    """A part of the prose: ``kind`` is word, particle, small, conjunction, initial, etal, number or mark."""

    kind: str
    start: int
    end: int
    text: str


def tokens(prose: str, start: int, end: int) -> list[Token]:
    """The parts of a stretch of prose, in order."""
    return [_token(m.lastgroup or "mark", m) for m in _TOKEN.finditer(prose, start, end)]


def _token(kind: str, m: re.Match[str]) -> Token:
    text = m[0]
    if kind == "word":
        kind = _sort_of_word(text)
    elif kind == "mark" and text in CONJUNCTIONS:
        kind = "conjunction"
    end = m.end() - (len(text) - len(text.rstrip()))
    return Token(kind, m.start(), end, text.rstrip())


def _sort_of_word(text: str) -> str:
    if text in CONJUNCTIONS:
        return "conjunction"
    if fold(text) in PARTICLES and not text.isupper():
        return "particle"
    first = text.lstrip("'’‘")[:1]
    if first.isupper() or not (first.islower()):  # scripts without case count as names
        return "word"
    return "small"
