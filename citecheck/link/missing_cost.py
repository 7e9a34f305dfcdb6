"""The cost of a work not being listed, which every other explanation has to beat."""

from __future__ import annotations

import math
from collections.abc import Callable

from citecheck.data import costs
from citecheck.data.lexicon.surnames import COMMON
from citecheck.model import CitationItem, Name
from citecheck.text.folding import fold


def missing_cost(item: CitationItem, entries: int, is_listed: Callable[[str], bool], *, damage: float = 0.0) -> float:
    """Return the cost of "missing" for an item, against the prior of one entry among ``entries``.

    Rare names make it high, common ones low, and so do names of the list: a listed author has written more than one work.
    """
    prior = math.log(max(entries, 2))
    names = 0.0
    for at, name in enumerate(item.names):
        listed = costs.LISTED_TOGETHER if at else costs.LISTED_ELSEWHERE + prior
        names += min(_rarity(name), listed) if is_listed(fold(name.family)) else _rarity(name)
    year = costs.SOME_YEAR if item.year else 0.0
    scanner = min(costs.DAMAGED * damage, costs.DAMAGED_MOST)
    return costs.NOT_LISTED + scanner + year + min(names, costs.NAMES_MOST) - prior + (costs.ET_AL_MISSING if item.et_al else 0.0)


def least_missing(item: CitationItem, entries: int) -> float:
    """Return what "missing" costs an item at least, whatever its names are."""
    return costs.NOT_LISTED + (costs.SOME_YEAR if item.year else 0.0) - math.log(max(entries, 2))


def _rarity(name: Name) -> float:
    """Return how unlikely a name is by itself (nats): short and common ones are likely."""
    folded = fold(name.family)
    common = COMMON.get(folded)
    return common if common is not None else costs.RARE_NAME + min(costs.RARE_LETTER * len(folded), costs.RARE_LETTERS_MOST)
