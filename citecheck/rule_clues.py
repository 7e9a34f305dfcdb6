"""The clues of winning explanations, each handed to the one rule that tells of its kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from citecheck.link.decide import MARGIN
from citecheck.lore.clues import OF_YEARS, RULE_OF
from citecheck.model import Case, Clue, Link, Match


class Told(NamedTuple):
    """A link and those clues of its explanation that one rule tells of; ``sure`` if a single entry is meant."""

    link: Link
    match: Match
    clues: tuple[Clue, ...]
    sure: bool


def told(case: Case, rule: str) -> Iterator[Told]:
    """Every link with clues of the kinds that a rule (named with hyphens) tells of."""
    for link in case.links:
        if link.verdict == "missing" or not link.matches:
            continue
        rivals = rivals_of(link)
        clues = tuple(clue for clue in _own(link) if RULE_OF.get(clue.kind) == rule and all(_shares(other, clue) for other in rivals))
        if clues:
            yield Told(link, link.matches[0], clues, is_sure(link))


def is_sure(link: Link) -> bool:
    """Whether one entry is meant, by the margin."""
    return link.verdict in ("exact", "near") and bool(link.matches)


def rivals_of(link: Link) -> tuple[Match, ...]:
    """The entries that an ambiguous item may mean besides the first; none where the verdict is sure."""
    if link.verdict != "ambiguous":
        return ()
    return tuple(match for match in link.matches[1:] if match.cost - link.matches[0].cost < MARGIN)


def _own(link: Link) -> tuple[Clue, ...]:
    """The clues of an item itself: the authors that it shares with the item before are told there."""
    clues = link.matches[0].clues
    return tuple(clue for clue in clues if clue.kind in OF_YEARS) if link.item.shared else clues


def _shares(match: Match, clue: Clue) -> bool:
    return any((other.kind, other.seen, other.meant) == (clue.kind, clue.seen, clue.meant) for other in match.clues)
