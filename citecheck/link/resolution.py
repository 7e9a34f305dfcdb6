"""Citations as linking has settled them: each item in its chosen reading, and mentions that nothing explains left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.surnames import COMMON
from citecheck.model import Citation, CitationItem, Link, Name, Span

_LOWER = regex(r"(?<![\w.])[^\W\d_A-Z][^\W\d_A-Z]{2,30}(?!\w)")
_SURE = 10.0  # nats; a mention that the list explains no better is no citation


def settle(
    found: Sequence[Citation], links: Sequence[Link], *, prose: str = "", damage: float = 0.0
) -> tuple[tuple[Citation, ...], tuple[Link, ...]]:
    """The citations again with the items that linking chose, and the links that belong to them; mentions that cite nothing are gone."""
    citations: list[Citation] = []
    kept: list[Link] = []
    spaced = _habit(links)
    words = frozenset(_LOWER.findall(prose)) if any(map(_may_be_a_word, links)) else frozenset()
    sure = _SURE + min(_SURE, damage * 200.0)
    queue = iter(links)
    for citation in found:
        mine = [link for link in (next(queue) for _ in citation.items) if not _is_no_citation(link, spaced, sure, words)]
        if not mine:
            continue
        items = tuple(link.item for link in mine)
        settled = citation._replace(items=items, span=_span(citation, items))
        citations.append(settled)
        kept += (link._replace(citation=settled) for link in mine)
    return tuple(citations), tuple(kept)


def _is_no_citation(link: Link, spaced: int | None, sure: float, words: frozenset[str]) -> bool:
    """A mention that the list explains badly, or a bracket that is unlike the essay's own: (Word 2003) among (Name, 2003)."""
    if link.item.bare:
        best = link.matches[0] if link.matches else None
        if link.verdict == "missing" or best is None:
            return True
        if best.cost > (link.missing_cost if link.item.clues and link.citation.form == "parenthetical" else sure):
            return True
        if any(clue.kind == "spelling" for clue in best.clues) and not link.item.et_al and _distance(link.item) == 1:
            return True  # "Paris 2015" is no slip for Parris, 2015
        ranged = link.item.year is not None and link.item.year.first is not None
        return any(clue.kind == "unread-entry" or (ranged and clue.kind == "wrong-year") for clue in best.clues)
    if _may_be_a_word(link):
        name = link.item.names[0]
        return (name.corporate and name.family.isupper()) or _is_common(name, words)
    return link.verdict == "missing" and spaced is not None and _gap(link) not in (None, spaced)


def _may_be_a_word(link: Link) -> bool:
    """Whether one word before a year, which nothing explains, may be no name at all."""
    return link.verdict == "missing" and link.citation.form == "narrative" and len(link.item.names) == 1 and not link.item.et_al


def _is_common(name: Name, words: frozenset[str]) -> bool:
    """Whether the essay itself writes the name's last word in lower case elsewhere, as no name is: Musique (1669)."""
    word = name.family.split()[-1].lower()
    return word in words and word not in COMMON


def _gap(link: Link) -> int | None:
    """How far the year stands from a single author in a bracket: 1 for a space, 2 for a comma and a space."""
    item = link.item
    if link.citation.form == "narrative" or item.et_al or item.shared or len(item.names) != 1 or not item.year_span or not item.name_spans:
        return None
    return _distance(item)


def _distance(item: CitationItem) -> int | None:
    """How far the year stands from the last author."""
    return item.year_span.start - item.name_spans[-1].end if item.year_span and item.name_spans else None


def _habit(links: Sequence[Link]) -> int | None:
    """The essay's own distance between author and year in brackets, if it nearly always keeps it."""
    gaps = Counter(gap for link in links if link.verdict == "exact" and (gap := _gap(link)))
    most = gaps.most_common(1)
    return most[0][0] if most and most[0][1] >= 5 and most[0][1] >= 0.95 * sum(gaps.values()) else None


def _span(citation: Citation, items: tuple[CitationItem, ...]) -> Span:
    """A narrative citation begins where its first author does, in the reading that was chosen."""
    if citation.form == "parenthetical":
        return citation.span
    return citation.span._replace(
        start=items[0].span.start, end=max(items[-1].span.end, citation.span.end if len(items) == len(citation.items) else 0)
    )
