"""Titles with the little markup that lists carry (HTML tags, BibTeX braces), as runs in the case a style wants."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.bibliography.quotes import by_depth
from citecheck.bibliography.rich_text import Run
from citecheck.bibliography.text_case import sentence_case, subtitle_case, title_case
from citecheck.latex.maths import read_maths

_TAG = regex(r"\\[A-Za-z]+\*?(?:\{[^{}]*\})+|</?(?:i|em|b|strong|sub|sup|sc|span)(?:\s[^<>]{0,80})?>|[{}]|&#?\w{1,10};", re.IGNORECASE)

_SIGN = regex(r"[\\<{}&$]")  # what markup, formulas and entities begin with


def may_have_markup(text: str) -> bool:
    """Return whether a text has a sign that markup begins with."""
    return _SIGN.search(text) is not None


def rich(
    text: str, case: str = "", *, long_prepositions: int = 99, large: Collection[str] = (), keep: Collection[str] = ()
) -> tuple[Run, ...]:
    """The runs of a marked-up text; ``case`` is title, sentence, subtitles (their beginnings alone) or nothing.

    Letters in braces and ``nocase`` spans keep theirs, and in sentence style the names to ``keep``.
    """

    marked = may_have_markup(text)
    if not (case or marked):
        return (Run(by_depth(text)),) if text else ()
    wanted = _Case(case, long_prepositions, tuple(large), tuple(keep) if case == "sentence" else ())
    if not marked:  # as most titles
        return (Run(_bare(text, wanted)),) if text else ()
    letters, looks = _read(read_maths(text))

    def protected(at: int) -> bool:
        begins = case == "sentence" and not (at and looks[at - 1][0])  # "the role of *Mytilus edulis*"
        return looks[at][2] > 0 or (looks[at][0] and (begins or letters[at].islower()))

    return tuple(_runs(_cased(by_depth(letters), wanted, protected), looks))


class _Case(NamedTuple):
    """The case that a text is set in, and what of the words is not."""

    name: str
    long_prepositions: int
    large: tuple[str, ...]
    keep: tuple[str, ...]


@lru_cache(maxsize=1 << 9)  # the names of journals recur
def _bare(text: str, case: _Case) -> str:
    return _cased(by_depth(text), case, lambda at: False)


def _cased(text: str, case: _Case, protected: Callable[[int], bool]) -> str:
    match case.name:
        case "":
            return text
        case "title":
            return title_case(text, long_prepositions=case.long_prepositions, large=case.large, protected=protected)
        case "sentence":
            return subtitle_case(sentence_case(text, keep=case.keep, protected=protected), protected=protected)
        case _:
            return subtitle_case(text, protected=protected)


def _read(text: str) -> tuple[str, list[tuple[bool, int, int]]]:
    """The letters without markup, and for each whether it is italic, raised, and how deep in protection."""
    letters: list[str] = []
    looks: list[tuple[bool, int, int]] = []
    italic, raised, kept = False, 0, 0
    spans: list[bool] = []
    at = 0
    for tag in [*_TAG.finditer(text), None]:
        piece = text[at : tag.start() if tag else len(text)]
        letters.append(piece)
        looks += [(italic, raised, kept)] * len(piece)
        if tag is None:
            break
        at = tag.end()
        if tag[0].startswith(("&", "\\")):  # an unknown command is text
            plain = unescape(tag[0]) if tag[0][0] == "&" else tag[0]
            letters.append(plain)
            looks += [(italic, raised, kept)] * len(plain)
            continue
        kept = max(0, kept + (tag[0] == "{") - (tag[0] == "}"))
        name = tag[0].strip("</>").split()[0].lower() if "<" in tag[0] else ""
        closes = tag[0].startswith("</")
        if name in {"i", "em"}:
            italic = not closes
        elif name in {"sub", "sup"}:
            raised = 0 if closes else 1 if name == "sup" else -1
        elif name == "span" and not closes:
            spans.append("nocase" in tag[0])
            kept += spans[-1]
        elif name == "span" and spans:
            kept = max(0, kept - spans.pop())
    return "".join(letters), looks


def _runs(letters: str, looks: list[tuple[bool, int, int]]) -> Iterator[Run]:
    start = 0
    for at in range(1, len(letters) + 1):
        if at == len(letters) or looks[at][:2] != looks[start][:2]:
            italic, raised, _ = looks[start]
            yield Run(letters[start:at], italic, raised)
            start = at
