"""Citations as linking has settled them: each item in its chosen reading, and mentions that nothing explains left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citecheck.model import Citation, CitationItem, Link


def settle(found: Sequence[Citation], links: Sequence[Link]) -> tuple[tuple[Citation, ...], tuple[Link, ...]]:
    """The citations again with the items that linking chose, and the links that belong to them; bare mentions without an entry are gone."""
    citations: list[Citation] = []
    kept: list[Link] = []
    queue = iter(links)
    for citation in found:
        mine = [link for link in (next(queue) for _ in citation.items) if not _is_no_citation(link)]
        if not mine:
            continue
        items = tuple(link.item for link in mine)
        settled = replace(citation, items=items, span=_span(citation, items))
        citations.append(settled)
        kept += (replace(link, citation=settled) for link in mine)
    return tuple(citations), tuple(kept)


_SURE = 3.0  # nats; a mention that the list explains no better is no citation


def _is_no_citation(link: Link) -> bool:
    if link.item.bare:
        return link.verdict == "missing" or not link.matches or link.matches[0].cost > _SURE
    return False


def _span(citation: Citation, items: tuple[CitationItem, ...]):  # type: ignore[no-untyped-def]
    """A narrative citation begins where its first author does, in the reading that was chosen."""
    if citation.form == "parenthetical":
        return citation.span
    return replace(
        citation.span, start=items[0].span.start, end=max(items[-1].span.end, citation.span.end if len(items) == len(citation.items) else 0)
    )
