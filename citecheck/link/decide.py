"""The verdict: which explanation wins, by a margin, or none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from citecheck.fold import fold
from citecheck.link.explain import Explained
from citecheck.lore.clues import OF_FORM
from citecheck.model import Citation, Link, Match, Reference, Verdict

MARGIN = 1.0
CITED_ELSEWHERE = 2.0  # an entry that has its citations already needs no further one


def decide(citation: Citation, told: Explained, exact: Mapping[str, int]) -> Link:
    """The link of one item; ``exact`` counts how often each entry is cited without a doubt."""
    item = replace(told.item, others=())
    matches = tuple(sorted((_weighed(match, exact) for match in told.matches), key=lambda match: match.cost))
    verdict = _verdict(matches, told.missing)
    return Link(citation, item, verdict, matches, told.missing)


def _weighed(match: Match, exact: Mapping[str, int]) -> Match:
    if match.cost >= 4.0 and exact.get(match.reference.key):
        return replace(match, cost=match.cost + CITED_ELSEWHERE)
    return match


def _verdict(matches: tuple[Match, ...], missing: float) -> Verdict:
    if not matches or matches[0].cost >= missing:
        return "missing"
    best = matches[0]
    rivals = [m for m in matches[1:] if m.cost - best.cost < MARGIN and not _one_work(m.reference, best.reference)]
    if rivals:
        return "ambiguous"
    if missing - best.cost < MARGIN and best.cost > MARGIN:
        return "ambiguous"
    return "exact" if all(clue.kind in OF_FORM for clue in best.clues) else "near"


def _one_work(one: Reference, other: Reference) -> bool:
    """Entries that stand twice in the list are no rivals."""
    return fold(one.title) == fold(other.title) and one.names[:1] == other.names[:1] and one.title != ""
