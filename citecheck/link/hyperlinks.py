"""Citations that are linked to their entry (in HTML): if their words fit several entries or none, the hyperlink decides."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from citecheck.model import Document, Link, Match, Reference
from citecheck.places import Hyperlink


def follow_hyperlinks(links: Sequence[Link], essay: Document, references: Sequence[Reference]) -> tuple[Link, ...]:
    """Return the links, with those that are ambiguous or missing decided by the document's own hyperlinks."""
    if not essay.hyperlinks:
        return tuple(links)
    leads = HyperlinkTargets(essay, references)
    return tuple(_followed(link, leads.target(link)) for link in links)


class HyperlinkTargets:
    """The entries that the hyperlinks around citations lead to."""

    def __init__(self, essay: Document, references: Sequence[Reference]) -> None:
        own = sorted((r for r in references if r.span.source == essay.name), key=lambda r: r.span)
        starts = [r.span.start for r in own]
        self._entries: list[tuple[Hyperlink, Reference]] = []
        for link in essay.hyperlinks:
            at = bisect_right(starts, link.target + 1) - 1
            if at >= 0 and link.target < own[at].span.end:
                self._entries.append((link, own[at]))

    def target(self, link: Link) -> Reference | None:
        """Return the entry, if one hyperlink contains the item, and no other item of the citation."""
        place = link.item.year_span or link.item.span
        found = {reference.id: (hyperlink, reference) for hyperlink, reference in self._entries if _holds(hyperlink, place.start)}
        if len(found) != 1:
            return None
        hyperlink, reference = next(iter(found.values()))
        mates = [item for item in link.citation.items if _holds(hyperlink, (item.year_span or item.span).start)]
        return reference if len(mates) == 1 else None


def _holds(link: Hyperlink, at: int) -> bool:
    return link.start <= at < link.end


def _followed(link: Link, target: Reference | None) -> Link:
    if target is None or link.verdict in ("exact", "near"):
        return link
    mine = [match for match in link.matches if match.reference.id == target.id] or [Match(target)]
    rest = [match for match in link.matches if match.reference.id != target.id]
    return link._replace(verdict="near" if mine[0].clues or link.verdict == "missing" else "exact", matches=(mine[0], *rest))
