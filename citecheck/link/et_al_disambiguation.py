"""Exclude works that "et al." may mean but that the essay always names more fully: Abel et al. next to Abel, Beale and Cole."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.data import costs
from citecheck.link.hypotheses import Explained
from citecheck.model import Span

_FULL = 3  # the fewest names of a work that "et al." could have shortened


def without_fuller(told: Sequence[Explained]) -> list[Explained]:
    """Return the explanations without the works that are always cited with more names, in an essay that shortens none of these."""
    fully = {each.matches[0].reference.id: len(each.item.names) for each in told if _is_sure(each) and not each.item.et_al}
    fully = {id: names for id, names in fully.items() if names >= _FULL}
    shortened = {each.matches[0].reference.id for each in told if _is_sure(each) and each.item.et_al}
    if not fully or shortened & fully.keys():  # first in full, then shortened: both forms are of one work
        return list(told)
    return [_without(each, fully) for each in told]


def _is_sure(told: Explained) -> bool:
    """Return whether one explanation is practically certain."""
    return bool(told.matches) and told.matches[0].cost < costs.SURE and not any(match.cost < costs.SURE * 2 for match in told.matches[1:2])


def _without(told: Explained, fully: dict[Span, int]) -> Explained:
    if not told.item.et_al or _is_sure(told):
        return told
    kept = tuple(match for match in told.matches if fully.get(match.reference.id, 0) <= len(told.item.names))
    return told._replace(matches=kept) if kept and kept[0].cost < costs.SURE else told
