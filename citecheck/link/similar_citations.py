"""The essay's own other citations as witnesses: "Zideng (2011)" beside "Deng (2011)"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from citecheck.data import costs
from citecheck.link.candidate_score import align
from citecheck.model import CitationItem, Link, Reference, Span
from citecheck.text.folding import fold


def attach_similar(links: Sequence[Link]) -> tuple[Link, ...]:
    """The links again; an item that the list cannot explain is told which other citations it may be a damaged copy of."""
    by_year: dict[int | None, dict[str, CitationItem]] = defaultdict(dict)
    for link in links:
        if link.item.year and link.item.names:
            by_year[link.item.year.number].setdefault(_signature(link.item), link.item)
    return tuple(link._replace(like=_like(link.item, by_year)) if link.verdict == "missing" else link for link in links)


def _like(item: CitationItem, by_year: dict[int | None, dict[str, CitationItem]]) -> tuple[CitationItem, ...]:
    if not item.year:
        return ()
    mine = _signature(item)
    found = []
    for signature, other in by_year[item.year.number].items():
        if signature != mine and (match := align(item, _as_entry(other), 0.0, {}, costs.LIKE_ANOTHER)) and match.cost > 0:
            found.append((match.cost, other.span.start, other))
    return tuple(other for _, _, other in sorted(found)[:3])


def _signature(item: CitationItem) -> str:
    return "|".join(fold(name.family) for name in item.names)


def _as_entry(item: CitationItem) -> Reference:
    return Reference(Span(item.span.source, 0, 0), "", "", item.names, item.year, "")
