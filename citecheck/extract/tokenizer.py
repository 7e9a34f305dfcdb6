"""Split prose into the tokens of citations: words, initials, conjunctions, "et al.", marks."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from citecheck._fast.regex import regex
from citecheck.data.characters import HYPHENS, INVISIBLE, LOOSE_ACCENTS
from citecheck.data.lexicon.citation_words import CONJUNCTIONS, GLUED
from citecheck.data.lexicon.name_parts import BEFORE_PLACES, PARTICLES, SAINTS
from citecheck.extract.et_al import others_end
from citecheck.extract.small_forms import abbreviation_end, is_short_and
from citecheck.text.et_al import first_letters
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, one_of

Kind = Literal["abbreviation", "conjunction", "etal", "initial", "mark", "number", "particle", "small", "word"]
"""The kinds of token."""

_HYPHEN = rf"[{HYPHENS}](?:\s{{0,3}}\n\s{{0,3}})?"
_FIRST = rf"(?:[{LOOSE_ACCENTS}]|[01568](?=[a-z]{{3}}))?[^\W\d_]"  # ¨Ozil, 0degaard
_WORD = rf"{_FIRST}(?:[\w{INVISIBLE}{LOOSE_ACCENTS}]|['’‘ʼʻ`´′](?=[^\W\d_])|{_HYPHEN}(?=[^\W\d_]))*+"
_INITIAL = r"(?:[^\W\d_a-z]\.(?:\s?-)?\s?){1,4}(?:(?<=\.)[A-Z](?=[\s,;)]|$))?(?![\w]{2}\.)|(?<![\w.])[A-Z]{1,2}(?=[\s,;)]|$)"
_SPACED = r"(?<!\w)[^\W\d_](?: [^\W\d_]){3,20}(?![\w.])"  # S m i t h
_EITHER = one_of(word for word in CONJUNCTIONS if "/" in word)  # a Korean "and" in both of its forms
_TOKEN = regex(
    rf"(?P<spaced>{_SPACED})|(?P<initial>{_INITIAL})|(?P<particle>(?<!\w){any_of(BEFORE_PLACES, SAINTS)})"
    rf"|(?P<conjunction>(?<=\s)(?:6c|8z|{_EITHER})(?=\s))|(?P<word>['’‘]?{_WORD})|(?P<number>\d+)|(?P<mark>[^\s\w{INVISIBLE}]|_)"
)
_GROUPS: dict[str, Kind] = {
    "initial": "initial", "particle": "particle", "conjunction": "conjunction", "word": "word", "number": "number", "mark": "mark",
}  # fmt: skip
_FIRST_HANGUL = "\uac00"
_FIRST_HYPHEN = regex(_HYPHEN)
_HYPHENS = frozenset(HYPHENS)


class Token(NamedTuple):
    """A token: its kind, its span and its text."""

    kind: Kind
    start: int
    end: int
    text: str


def tokens(prose: str, start: int, end: int) -> list[Token]:
    """Return the tokens of a stretch of prose, in order."""
    return list(each_token(prose, start, end))


def each_token(prose: str, start: int, end: int) -> Iterator[Token]:
    """Yield the tokens of a stretch of prose, for callers that may only need the first."""
    at, end = start, min(end, len(prose))
    while m := _TOKEN.search(prose, at, end):
        first, at = m.start(), m.end()
        text = m[0]
        word = text if (is_whole := text.isalpha()) else first_letters(text)
        if (others := others_end(prose, first, end, word)) > first:
            yield Token("etal", first, others, prose[first:others])
            at = others
        elif (stop := abbreviation_end(prose, first, end, word)) > first:
            yield Token("abbreviation", first, stop, prose[first:stop])
            at = stop
        elif m.lastgroup == "word" and is_short_and(prose, first, word):
            at = first + len(word) + 1
            yield Token("conjunction", first, at, prose[first:at])
        elif is_whole and m.lastgroup == "word" and not text.isupper():
            yield Token(_kind_of_word(text), first, at, text)
        else:
            yield from _parts(m)


def _parts(m: re.Match[str]) -> Iterator[Token]:
    text = m[0].rstrip()
    if m["spaced"]:
        yield Token("word", m.start(), m.start() + len(text), text.replace(" ", ""))
        return
    kind = _GROUPS[m.lastgroup or "mark"]
    if kind == "word" and (cut := _glued(text)):
        yield Token(_kind_of_word(text[: cut[0]]), m.start(), m.start() + cut[0], text[: cut[0]])
        yield Token(_kind_of_word(text[cut[1] :]), m.start() + cut[1], m.start() + len(text), text[cut[1] :])
        return
    if kind in ("word", "initial") and text.isupper() and _is_shouted(m):
        kind = "conjunction" if text.lower() in CONJUNCTIONS else "particle"
    elif kind == "word":
        kind = _kind_of_word(text)
    elif kind == "mark" and text in CONJUNCTIONS and (text != "·" or m.string[m.end() : m.end() + 1] >= _FIRST_HANGUL):
        kind = "conjunction"
    yield Token(kind, m.start(), m.start() + len(text), text)


def _is_shouted(m: re.Match[str]) -> bool:
    """Return whether a particle or a conjunction is in capitals among names in capitals: DE LA MARLE, TELL UND FOSS."""
    text = m[0].rstrip()
    end = m.start() + len(text)
    before, after = m.string[max(0, m.start() - 3) : m.start()], m.string[end : end + 3]
    if not (text.isalpha() and after[:1].isspace() and after[1:].isupper() and after[1:].isalpha()):
        return False
    if text.lower() in CONJUNCTIONS:
        return before[-1:].isspace() and before[:2].isalpha() and before[:2].isupper()
    return len(text) > 1 and fold(text) in PARTICLES


def _glued(text: str) -> tuple[int, int] | None:
    """Return the span of a scanner's hyphen that joins a name to a function word ("Beldame-and", "In-Bresnan"): its start and end."""
    m = None if _HYPHENS.isdisjoint(text) else _FIRST_HYPHEN.search(text)
    if m is None:
        return None
    before, after = text[: m.start()], text[m.end() :]
    if fold(before) in GLUED or after in CONJUNCTIONS:
        return m.span()
    m = _FIRST_HYPHEN.match(text, max(map(text.rfind, HYPHENS)))
    return m.span() if m and text[m.end() :] in CONJUNCTIONS else None


@lru_cache(maxsize=1 << 12)
def _kind_of_word(text: str) -> Kind:
    if text in CONJUNCTIONS or (text[0] in "'’‘" and len(text) > 2 and text[1:] in CONJUNCTIONS):  # a speck before "and"
        return "conjunction"
    if fold(text) in PARTICLES and not text.isupper():
        return "particle"
    first = text.lstrip("'’‘")[:1]
    if not (first.islower() or first.isdigit()) or (
        text[1:2].islower() and any(c.isupper() for c in text[2:])
    ):  # scripts without case count as names; vonHoldt
        return "word"
    return "small"
