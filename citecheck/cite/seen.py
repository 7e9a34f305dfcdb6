"""The text as its reader sees it: no unseen characters, accents on their letters, entities and misread bytes as what they stand for.

Citations are read in that text, and put back where they stand in the original.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import normalize

from citecheck.encodings import ENTITY, MISREAD, entity, misread
from citecheck.lore import costs
from citecheck.lore.letters import INVISIBLE, MOJIBAKE_LEADS
from citecheck.model import Citation, CitationItem, Clue, Document, Span
from citecheck.regex import regex
from citecheck.value import NamedTuple

_ACCENTS = "\u0300-\u036f"
_ODD = regex(rf"[{INVISIBLE}{_ACCENTS}{MOJIBAKE_LEADS}]")
_STRANGE = regex(
    rf"(?P<unseen>\u00ad\r?\n[ \t]*|[{INVISIBLE}]+)|(?P<accented>[^\W\d_][{_ACCENTS}]+)|(?P<misread>{MISREAD})|(?P<entity>{ENTITY})"
)
_RENDERED = frozenset({"html", "md"})  # where an entity is no fault


class Seen(NamedTuple):
    """A document of what is seen, where each of its characters begins and ends in the original, and what was damaged there."""

    document: Document
    begins: Sequence[int]
    ends: Sequence[int]
    damage: tuple[Clue, ...]

    def put_back(self, citation: Citation) -> Citation:
        """A citation where it stands in the original."""
        return citation._replace(span=self._span(citation.span), items=tuple(map(self._item, citation.items)))

    def _item(self, item: CitationItem) -> CitationItem:
        """An item where it stands in the original, with clues for what is damaged in it."""
        span = self._span(item.span)
        clues = [clue._replace(span=self._span(clue.span)) if clue.span else clue for clue in item.clues]
        clues += (clue for clue in self.damage if clue.span and span.start <= clue.span.start < span.end)
        return item._replace(
            span=span,
            name_spans=tuple(map(self._span, item.name_spans)),
            year_span=item.year_span and self._span(item.year_span),
            locator_span=item.locator_span and self._span(item.locator_span),
            clues=tuple(clues),
            others=tuple(map(self._item, item.others)),
        )

    def _span(self, span: Span) -> Span:
        return Span(span.source, self.begins[span.start], self.ends[span.end - 1] if span.end > span.start else self.begins[span.start])


def as_seen(document: Document) -> Seen | None:
    """The document as it is seen; None if that is how it stands."""
    prose = document.prose
    if (prose.isascii() or not _ODD.search(prose)) and not _has_entities(prose):
        return None
    out: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    damage: list[Clue] = []
    at = 0

    def keep(text: str, start: int, end: int) -> None:
        out.append(text)
        begins.extend([start] * len(text))
        ends.extend([end] * len(text))

    def pass_over(end: int) -> None:
        out.append(prose[at:end])
        begins.extend(range(at, end))
        ends.extend(range(at + 1, end + 1))

    for strange in _STRANGE.finditer(prose):
        meant = _meant(strange)
        if meant is None:
            continue
        pass_over(strange.start())
        keep(meant, *strange.span())
        if strange["misread"] or (strange["entity"] and document.format not in _RENDERED):
            damage.append(Clue("mis-encoded", strange[0], meant, costs.MIS_ENCODED, Span(document.name, *strange.span())))
        at = strange.end()
    if not out:
        return None
    pass_over(len(prose))
    begins.append(len(prose))
    text = "".join(out)
    return Seen(document._replace(text=text, prose=text), begins, ends, tuple(damage))


def _has_entities(prose: str) -> bool:
    """Whether a semicolon follows an ampersand closely: a look before the search."""
    return any(";" in piece[:10] for piece in prose.split("&")[1:])


def _meant(strange: re.Match[str]) -> str | None:
    """What is seen in the place of something strange; None if it is as it stands."""
    if strange["unseen"]:
        return ""
    if strange["accented"]:
        meant = normalize("NFC", strange[0])
        return meant if len(meant) < len(strange[0]) else None
    meant = misread(strange[0]) if strange["misread"] else entity(strange[0])
    return " " if meant == "\u00a0" else meant or None
