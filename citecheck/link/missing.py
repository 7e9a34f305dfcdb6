"""What it costs to say that a work is not listed: the price that every repair has to beat."""

from __future__ import annotations

import math
from collections.abc import Callable

from citecheck.fold import fold
from citecheck.lore.surnames import COMMON
from citecheck.model import CitationItem, Name

NOT_LISTED = 4.0  # −ln(about one cited work in fifty is not listed)
SOME_YEAR = 3.7  # −ln(one of some forty years)
DAMAGED = 100.0  # in a bad scan a name that nobody knows is the scanner's more often than the author's
DAMAGED_MOST = 4.0
_MOST = 22.0
LISTED = 0.5  # −ln(a third of unlisted works are by people who are listed for another), and ln(entries) for which of them
LISTED_TOGETHER = 2.5


def price(item: CitationItem, entries: int, is_listed: Callable[[str], bool], *, damage: float = 0.0) -> float:
    """The price of "missing" for an item, against the prior of one entry among ``entries``.

    Rare names make it dear, common ones cheap, and so do names that the list has: who is listed once has written more.
    """
    names = 0.0
    for at, name in enumerate(item.names):
        rarity = _rarity(name)
        names += min(rarity, LISTED + math.log(max(entries, 2)) if at == 0 else LISTED_TOGETHER) if is_listed(fold(name.family)) else rarity
    year = SOME_YEAR if item.year else 0.0
    return (
        NOT_LISTED
        + min(DAMAGED * damage, DAMAGED_MOST)
        + year
        + min(names, _MOST)
        - math.log(max(entries, 2))
        + (0.5 if item.et_al else 0.0)
    )


def _rarity(name: Name) -> float:
    """How unlikely a name is by itself (nats): short and common ones are likely."""
    folded = fold(name.family)
    common = COMMON.get(folded)
    return common if common is not None else 4.0 + min(0.7 * len(folded), 8.0)
