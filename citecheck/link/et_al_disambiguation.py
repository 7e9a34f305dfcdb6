"""Exclude works that "et al." may mean but that the essay always names more fully: Abel et al. next to Abel, Beale and Cole."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.data import costs
from citecheck.link.hypotheses import Explained
from citecheck.model import Span

_FULL = 3  # the fewest names of a work that "et al." could have shortened


def without_fuller(explained: Sequence[Explained]) -> list[Explained]:
    """Return the explanations without the works that are always cited with more names, in an essay that shortens none of these."""
    fully = {each.matches[0].reference.id: len(each.item.names) for each in explained if not each.item.et_al and _is_sure(each)}
    fully = {id: names for id, names in fully.items() if names >= _FULL}
    if not fully or any(
        each.item.et_al and _is_sure(each) and each.matches[0].reference.id in fully for each in explained
    ):  # first in full, then shortened: both forms are of one work
        return list(explained)
    return [_without(each, fully) for each in explained]


def _is_sure(explained: Explained) -> bool:
    """Return whether one explanation is practically certain."""
    matches = explained.matches
    return bool(matches) and matches[0].cost < costs.SURE and (len(matches) == 1 or matches[1].cost >= costs.SURE * 2)


def _without(explained: Explained, fully: dict[Span, int]) -> Explained:
    if not explained.item.et_al or _is_sure(explained):
        return explained
    kept = tuple(match for match in explained.matches if fully.get(match.reference.id, 0) <= len(explained.item.names))
    return explained._replace(matches=kept) if kept and kept[0].cost < costs.SURE else explained
