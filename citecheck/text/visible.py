"""The text as readers see it: no invisible characters, accents on their letters, entities and misread bytes decoded.

Citations and lists in prose are read in that text, and put back where they are in the original.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from unicodedata import normalize

from citecheck._fast.regex import regex
from citecheck.data import costs
from citecheck.data.characters import INVISIBLE, MOJIBAKE_LEADS, UNSEEN
from citecheck.formats import FORMATS
from citecheck.model import Clue, Document, Span
from citecheck.text.mojibake import ENTITY, MISREAD, entity, misread

_ACCENTS = "\u0300-\u036f"
_CONTROLS = regex(rf"[\x00-\x08\x0e-\x1b\x7f]|(?<![{MOJIBAKE_LEADS}]){UNSEEN}")  # Ã and a soft hyphen are a misread í
_ODD = regex(rf"[{INVISIBLE}{_ACCENTS}{MOJIBAKE_LEADS}]")
_STRANGE = regex(
    rf"(?P<unseen>\u00ad\r?\n[ \t]*|(?:{UNSEEN})+)|(?P<accented>[^\W\d_][{_ACCENTS}]+)|(?P<misread>{MISREAD})|(?P<entity>{ENTITY})"
)


class Seen(NamedTuple):
    """A document of what is seen, where each of its characters begins and ends in the original, and where that was damaged."""

    document: Document
    begins: Sequence[int]
    ends: Sequence[int]
    damage: Sequence[int]
    original: Document

    def span(self, span: Span) -> Span:
        """Return the original span of a span of the displayed text."""
        return Span(span.source, self.begins[span.start], self.ends[span.end - 1] if span.end > span.start else self.begins[span.start])

    def damaged(self, span: Span) -> Iterator[Clue]:
        """Yield what was damaged within a stretch of the original."""
        first = bisect_left(self.damage, span.start)
        for start in self.damage[first : bisect_left(self.damage, span.end, first)]:
            if found := _STRANGE.match(self.original.prose, start):
                place = Span(self.original.name, *found.span())
                yield Clue("mis-encoded", found[0], _meant(found) or "", costs.MIS_ENCODED, place)


def as_seen(document: Document) -> Seen | None:
    """Return the displayed document; None if it is the same."""
    text, prose = document.text, document.prose
    if (prose.isascii() or not _ODD.search(prose)) and not _has_entities(prose):
        return None
    from array import array

    seen: list[str] = []
    seen_prose: list[str] = []
    damage, begins, ends = array("I"), array("I"), array("I")
    same = text == prose
    at = 0
    for found in _STRANGE.finditer(prose):
        if (meant := _meant(found)) is None:
            continue
        start, end = found.span()
        seen_prose.append(prose[at:start] + meant)
        if not same:
            seen.append(text[at:start] + meant)
        begins.extend(range(at, start))
        ends.extend(range(at + 1, start + 1))
        for _ in meant:
            begins.append(start)
            ends.append(end)
        if _is_damage(document, found):
            damage.append(start)
        at = end
    if not at:
        return None
    new_prose = "".join([*seen_prose, prose[at:]])
    new_text = new_prose if same else "".join([*seen, text[at:]])
    begins.extend(range(at, len(prose) + 1))
    ends.extend(range(at + 1, len(prose) + 1))
    return Seen(document._replace(text=new_text, prose=new_prose), begins, ends, damage, document)


def legible(text: str) -> str:
    """Return a piece of text as displayed."""
    if text.isascii() and "&" not in text:
        return text
    return _STRANGE.sub(lambda found: found[0] if (meant := _meant(found)) is None else meant, text)


def without_unseen(value: str) -> str:
    """Return names without control characters and signs without width that no script needs."""
    return value if value.isprintable() else _CONTROLS.sub("", value)


def without_braces(text: str) -> str:
    """Return a part of a name without the braces that an escape or an entity means (&lbrace;): in a list of names they would be LaTeX's."""
    return " ".join(text.replace("{", "").replace("}", "").split()) if "{" in text or "}" in text else text


def _is_damage(document: Document, found: re.Match[str]) -> bool:
    """Return whether bytes were misread, or an entity is in a format that has none."""
    return bool(found["misread"] or (found["entity"] and not FORMATS[document.format].renders_entities))


def _has_entities(prose: str) -> bool:
    """Return whether a semicolon follows an ampersand closely: a quick check before the search."""
    return any(";" in piece[:10] for piece in prose.split("&")[1:])


def _meant(strange: re.Match[str]) -> str | None:
    """Return what is displayed for something unusual; None if it is unchanged."""
    if strange["unseen"]:
        return ""
    if strange["accented"]:
        meant = normalize("NFC", strange[0])
        return meant if len(meant) < len(strange[0]) else None
    meant = misread(strange[0]) if strange["misread"] else entity(strange[0])
    return " " if meant == "\u00a0" else meant or None
