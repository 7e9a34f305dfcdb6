"""Compare citations with the essay's other citations: "Zideng (2011)" next to "Deng (2011)"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from citecheck.data import costs
from citecheck.link.candidate_score import align
from citecheck.link.resemblance import FEW, Resembling
from citecheck.model import CitationItem, Link, Reference, Span
from citecheck.text.folding import fold


def attach_similar(links: Sequence[Link]) -> tuple[Link, ...]:
    """Return the links; an item that the list cannot explain gets the other citations that it may be a damaged copy of."""
    by_year: dict[int | None, dict[str, CitationItem]] = defaultdict(dict)
    for link in links:
        if link.item.year and link.item.names:
            by_year[link.item.year.number].setdefault(_signature(link.item), link.item)
    years = {number: _Year(cited) for number, cited in by_year.items()}
    return tuple(
        link._replace(like=_like(link.item, years[link.item.year.number]))
        if link.verdict == "missing" and link.item.year and link.item.names
        else link
        for link in links
    )


class _Year:
    """The distinct citations of one year, by their signatures."""

    def __init__(self, cited: Mapping[str, CitationItem]) -> None:
        self.items = list(cited.items())
        self._resembling: Resembling | None = None

    def near(self, item: CitationItem) -> Iterable[tuple[str, CitationItem]]:
        """Return those that an item may be a damaged copy of."""
        if len(self.items) <= FEW:
            return self.items
        if self._resembling is None:
            self._resembling = Resembling([(at, each.names) for at, (_, each) in enumerate(self.items)])
        return (self.items[at] for at in self._resembling.nearest(item.names))


def _like(item: CitationItem, year: _Year) -> tuple[CitationItem, ...]:
    mine = _signature(item)
    found = []
    for signature, other in year.near(item):
        if signature != mine and (match := align(item, _as_entry(other), 0.0, {}, costs.LIKE_ANOTHER)) and match.cost > 0:
            found.append((match.cost, other.span.start, other))
    return tuple(other for _, _, other in sorted(found)[:3])


def _signature(item: CitationItem) -> str:
    return "|".join(fold(name.family) for name in item.names)


def _as_entry(item: CitationItem) -> Reference:
    return Reference(Span(item.span.source, 0, 0), "", "", item.names, item.year, "")
