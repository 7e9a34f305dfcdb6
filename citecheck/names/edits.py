"""What may a damaged word have been, and at what cost: slips of the hand, a scanner's confusions, another romanisation."""

from __future__ import annotations

import math
from functools import cache
from itertools import groupby
from typing import NamedTuple

from citecheck.data import costs
from citecheck.names.inflection import is_inflected
from citecheck.text.folding import collapse

LONGEST = 40  # letters; longer words are compared by their beginnings
_TYPICAL_DAMAGE = 0.04  # the share of wrong characters in the scans that the confusions were counted in
CLEAN = 0.0004


class Spelling(NamedTuple):
    """How one spelling came of another: the kind of clue, and its cost in nats."""

    kind: str
    cost: float


SAME = Spelling("", 0.0)
IMPOSSIBLE = Spelling("other", costs.IMPOSSIBLE)


def explain(seen: str, meant: str, damage: float) -> Spelling | None:
    """The cheapest story by which a folded name became another, or None where they are two names.

    ``damage`` is the share of wrong characters in the document (0 in a clean one).
    """
    if seen == meant:
        return SAME
    if collapse(seen) == collapse(meant):
        return Spelling("umlaut", costs.UMLAUT)
    if is_inflected(seen, meant):
        return Spelling("inflected", costs.INFLECTED)
    stories = [story for story in (_slip(seen, meant), _scan_of_either(seen, meant, damage), _romanised(seen, meant)) if story]
    return min(stories, key=lambda story: story.cost) if stories else None


def _slip(seen: str, meant: str) -> Spelling | None:
    """One slip from five letters, two from eight; below that every slip makes another real name."""
    length = min(len(seen), len(meant))
    allowed = 0 if length < 4 else 1 if length < 8 else 2
    if not allowed or abs(len(seen) - len(meant)) > allowed or len(seen) > LONGEST:
        return None
    slips = 1 if _undoubled(seen) == _undoubled(meant) else slips_between(seen, meant, allowed)
    if slips > allowed:
        return None
    first = costs.FIRST_LETTER if seen[0] != meant[0] and seen[:2] != meant[1::-1] else 0.0
    return Spelling("spelling", costs.SLIP + costs.SECOND_SLIP * (slips - 1) + first)


def _undoubled(word: str) -> str:
    """A word with each doubled letter single: to double the wrong one (Quistto for Quisto, Qquisto) is one slip."""
    return "".join(letter for letter, _ in groupby(word))


def slips_between(a: str, b: str, most: int) -> int:
    """The letters changed, lost, added or swapped with the next between two words, or ``most + 1`` if there are more.

    For one or two slips: to import rapidfuzz takes longer than an essay's comparisons do.
    """
    a, b = _where_they_differ(a, b)
    if not (a and b) or len(a) == len(b) == 1:
        return min(max(len(a), len(b)), most + 1)
    if most < 2:
        return most if most and len(a) == 2 and a == b[::-1] else most + 1
    ways = [(a[1:], b[1:]), (a[1:], b), (a, b[1:])]
    if a[:2] == b[1::-1]:
        ways.append((a[2:], b[2:]))
    return 1 + min(slips_between(*way, most - 1) for way in ways)


def _where_they_differ(a: str, b: str) -> tuple[str, str]:
    """What is left of two words without their common beginning and end."""
    start, end = 0, 0
    shorter = min(len(a), len(b))
    while start < shorter and a[start] == b[start]:
        start += 1
    while end < shorter - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return a[start : len(a) - end], b[start : len(b) - end]


def _scan(seen: str, meant: str, damage: float) -> Spelling | None:
    """The confusions of a scanner that lead from one to the other, letter by letter."""
    worst = 3.0 + 1.8 * min(len(meant), len(seen))
    if abs(len(seen) - len(meant)) > 2 + len(meant) // 5 or len(meant) > LONGEST or len(seen) > LONGEST or len(meant) < 2:
        return None
    cost = _confused(seen, meant, math.log(_TYPICAL_DAMAGE / max(damage, CLEAN)), worst + 6.0)
    return Spelling("scan", cost) if cost is not None and cost < worst + 6.0 else None


def _scan_of_either(seen: str, meant: str, damage: float) -> Spelling | None:
    """The confusions of a scanner in the text, or in a list that was scanned like it."""
    here = _scan(seen, meant, damage)
    there = _scan(meant, seen, damage) if damage >= costs.SCANNED_TEXT else None
    if there is None or (here and here.cost <= there.cost + costs.LIST_SCANNED):
        return here
    return Spelling(here.kind if here else "spelling", there.cost + costs.LIST_SCANNED)


@cache
def _confusions() -> dict[tuple[str, str], float]:
    from citecheck.data.ocr.confusions import CONFUSIONS
    from citecheck.data.ocr.lookalikes import SHAPES

    counted = {(meant, seen): -math.log(count / out_of) for meant, seen, count, out_of in CONFUSIONS}
    return counted | {pair: min(costs.SHAPE, counted.get(pair, costs.SHAPE)) for pair in SHAPES}


def _confused(seen: str, meant: str, cleaner: float, limit: float) -> float | None:
    """The cost of the cheapest row of confusions; ``cleaner`` is added to each (nats), for scans better than the counted ones."""
    table = _confusions()
    rows: list[list[float]] = [[math.inf] * (len(seen) + 1) for _ in range(len(meant) + 1)]
    rows[0][0] = 0.0
    for i in range(len(meant) + 1):
        row = rows[i]
        best = min(row) if i else 0.0
        if best > limit:
            return None
        for j in range(len(seen) + 1):
            here = row[j]
            if here > limit:
                continue
            if i < len(meant) and j < len(seen) and meant[i] == seen[j] and here < rows[i + 1][j + 1]:
                rows[i + 1][j + 1] = here
            for di in (0, 1, 2):
                for dj in (0, 1, 2):
                    if (di or dj) and i + di <= len(meant) and j + dj <= len(seen):
                        known = table.get((meant[i : i + di], seen[j : j + dj]))
                        if known is None:
                            if di + dj > 2 or (di, dj) == (0, 2) or (di, dj) == (2, 0):
                                continue
                            known = costs.UNSEEN
                        price = here + max(known + cleaner, 0.5)
                        if price < rows[i + di][j + dj]:
                            rows[i + di][j + dj] = price
    return rows[-1][-1] if rows[-1][-1] < limit else None


def _romanised(seen: str, meant: str) -> Spelling | None:
    if len(seen) > LONGEST or len(meant) > LONGEST:
        return None
    from citecheck.names.romanization import one_name

    return Spelling("romanisation", costs.ROMANISED) if one_name(seen, meant) else None
