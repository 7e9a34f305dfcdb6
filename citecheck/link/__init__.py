"""Link Citations × References → Links: every item by its cheapest explanation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from citecheck.data import costs
from citecheck.link.candidates import Index
from citecheck.link.damage_estimate import estimate_damage, estimate_list_damage
from citecheck.link.et_al_disambiguation import without_fuller
from citecheck.link.repeated_citations import explain_each
from citecheck.link.similar_citations import attach_similar
from citecheck.link.verdict import decide, weigh
from citecheck.model import Alias, Citation, Link, Reference

__all__ = ["Index", "estimate_damage", "estimate_list_damage", "link"]


def link(
    citations: Sequence[Citation],
    references: Sequence[Reference],
    *,
    damage: float = 0.0,
    aliases: Sequence[Alias] = (),
    index: Index | None = None,
    keyed: Sequence[Link] = (),
) -> tuple[Link, ...]:
    """Return the link of each cited item, in the order of the text; ``damage`` is the share of wrong characters (0 to 1).

    ``index`` is that of the references, if there is one already; the works of ``keyed`` links count as cited with certainty.
    """
    index = (index or Index(references)).with_aliases(aliases)
    whole = [citation for citation in citations for _ in citation.items]
    explained = explain_each((item for citation in citations for item in citation.items), index, damage)
    exact = Counter(each.matches[0].reference.id for each in explained if each.matches and each.matches[0].cost < costs.SURE)
    exact.update(each.matches[0].reference.id for each in keyed if each.verdict == "exact")
    explained = without_fuller([weigh(each, exact) for each in explained])
    if any(each.item.title for each in explained):
        from citecheck.link.short_titles import with_title

        explained = [with_title(each) for each in explained]
    if index.blanks.runs:
        from citecheck.link.empty_entry_order import place_by_order

        explained = place_by_order(explained, index.blanks.runs)
    links = [decide(citation, each, exact) for citation, each in zip(whole, explained, strict=True)]
    return attach_similar(links)
