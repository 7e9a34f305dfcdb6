"""Which titles of a list are in headline style, so that a style may convert them to sentence style, and which of their words are names.

BibTeX's titles may be set in either style, with names in braces; RIS and prose have them as somebody typed them;
CSL-JSON has sentence style (CSL 1.0.2, "Title case conversion"), unless nearly all titles of a list show otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.bibliography.contributors import everyone
from citecheck.bibliography.language import has_english, is_english
from citecheck.bibliography.text_case import is_title_case
from citecheck.data.lexicon.function_words import ENGLISH_IN_NAMES
from citecheck.formats import format_of
from citecheck.model import Document, Name, Reference

_TITLES = ("booktitle", "maintitle", "subtitle", "title")
_WORD = regex(r"[^\W\d_][\w’'-]*+")
_INSIDE = regex(r"(?<=[a-z,;] )[A-Z]\w++(?! [A-Z])")
_POSSESSIVE = regex(r"\b([^\W\d_]\w++)['’]s\b")
_HALF, _NEARLY_ALL, _ENOUGH, _FOREIGN = 0.5, 0.75, 4, 2


def with_case(references: Sequence[Reference], listing: Document, case: str, essay: Document | None = None) -> tuple[Reference, ...]:
    """Return the references of a list with their titles marked, and the names in them for which list and essay are evidence.

    A title is a headline if nearly all its words are capitalised ("headline", or "mostly" in a list whose titles are headlines but for a
    few, which are then in other languages), if many are ("evident"), or never ("sentence", or no
    mark if no letter would change). In a list in another language ("foreign"), only titles that show to be in English may be headlines.
    """
    mark, is_foreign = _mark(references, listing, case), case != "style" and _is_foreign(references)
    if not (mark or is_foreign):
        return tuple(references)
    names = names_shown(references, essay)
    return tuple(_marked(reference, "foreign" if is_foreign and not _shows_english(reference) else mark, names) for reference in references)


def _shows_english(reference: Reference) -> bool:
    """Return whether a title has an English function word, or the book's or journal's has one and its own nothing of another language."""
    title, holder = reference.title, f"{reference.fields.get('booktitle', '')} {reference.fields.get('journal', '')}"
    named = not ENGLISH_IN_NAMES.isdisjoint(holder.lower().split())
    return has_english(title) or (named and title.isascii() and is_english(reference, title))


def _is_foreign(references: Sequence[Reference]) -> bool:
    """Return whether fewer titles of a list show that they are in English than that they are in another language."""
    english = [has_english(reference.title) for reference in references]
    others = (reference for reference, shown in zip(references, english, strict=True) if not shown)
    foreign = sum(not is_english(reference, reference.title) for reference in others)
    return foreign >= _FOREIGN and foreign > sum(english)


def _mark(references: Sequence[Reference], listing: Document, case: str) -> str:
    kept = format_of(listing).titles
    if case != "auto":
        return "headline" if case == "style" else ""
    if kept == "braced":
        return "headline"
    share, count = _habit(references)
    if kept != "sentence" and share >= _NEARLY_ALL and count >= _ENOUGH:
        return "mostly"
    if kept == "sentence":
        return "headline" if share >= _NEARLY_ALL and count >= _ENOUGH else "sentence"
    return "headline" if share >= _HALF and count >= _ENOUGH else "evident"


def _habit(references: Iterable[Reference]) -> tuple[float, int]:
    """Return the share of headlines among a list's English titles that are evidence, and how many those are."""
    telling = [reference.title for reference in references if _tells(reference)]
    return sum(map(is_title_case, telling)) / max(1, len(telling)), len(telling)


def _tells(reference: Reference) -> bool:
    return len(reference.title.split()) >= 4 and not reference.title.isupper() and is_english(reference, reference.title)


def _marked(reference: Reference, mark: str, names: frozenset[str]) -> Reference:
    text = " ".join(reference.fields.get(field, "") for field in _TITLES)
    named = {whole for name in everyone(reference) if (whole := _of(name))}
    people = {word for name in named if name in text for word in name.split()}
    own = sorted(names & {*_WORD.findall(text), *_owners(text)} | people)
    fields = {**reference.fields} | ({"titlecase": mark} if mark else {}) | ({"titlenames": " ".join(own)} if own else {})
    return reference._replace(fields=fields)


def _owners(text: str) -> list[str]:
    """Return the words of a text that have a possessive ending: Brell's."""
    return _POSSESSIVE.findall(text) if "'" in text or "’" in text else []


def _of(name: Name) -> str:
    return f"{name.given} {name.family}" if name.given else ""


def names_shown(references: Sequence[Reference], essay: Document | None) -> frozenset[str]:
    """Return words that are capitalised inside sentences and never lower-case in titles in sentence style and essay; authors with ’s."""
    large: set[str] = set()
    small: set[str] = set()
    titles = [reference.title for reference in references]
    families = {name.family for reference in references for name in reference.names if not name.corporate}
    for line in (*titles, *(_lines(essay) if essay else ())):
        if is_title_case(line, least=1) or line.isupper():
            continue
        small |= {word for word in _WORD.findall(line) if word.islower()}
        large |= set(_INSIDE.findall(line)) - families
    large |= families & {family for title in titles for family in _owners(title)}
    return frozenset(word for word in large if word.lower() not in small)


def _lines(essay: Document) -> Iterator[str]:
    """Yield the essay's lines without citations in brackets, whose names may be words."""
    for line in essay.prose.splitlines():
        if len(line) > 80:
            yield re.sub(r"\([^()]{0,200}\)", "", line)
