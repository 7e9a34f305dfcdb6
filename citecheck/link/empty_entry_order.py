"""Adjacent entries without author and title, and as many cited works that are not listed: in a sorted list each has its place."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.data import costs
from citecheck.link.hypotheses import Explained
from citecheck.model import CitationItem, Match, Span
from citecheck.text.folding import fold

Work = tuple[tuple[str, ...], int, str]


def place_by_order(explained: Sequence[Explained], runs: Sequence[Sequence[Span]]) -> list[Explained]:
    """Return the explanations; where as many works are cited as adjacent entries are empty, each is the one at its place in the order."""
    meant: dict[Work, Span] = {}
    for run in runs:
        works = sorted({work for each in explained if _may_be_among(each, run) and (work := _work(each.item))})
        if len(works) == len(run):
            meant |= zip(works, run, strict=True)
    return (
        [_preferring(each, meant[work]) if (work := _work(each.item)) in meant else each for each in explained]
        if meant
        else list(explained)
    )


def _work(item: CitationItem) -> Work | None:
    """Return the sort key of a work; None for an item without enough information."""
    if not item.names or not item.year or not item.year.number:
        return None
    names = tuple(fold(f"{name.particle} {name.family}") for name in item.names)
    return (*names[:1], *(("\U0010ffff",) if item.et_al else names[1:])), item.year.number, item.year.letter or ""


def _may_be_among(explained: Explained, run: Sequence[Span]) -> bool:
    """Return whether an item is best explained by an empty entry of a run."""
    best = explained.matches[0] if explained.matches and explained.matches[0].cost < explained.missing and not explained.item.bare else None
    return best is not None and best.reference.id in run and _is_blank(best)


def _preferring(explained: Explained, id: Span) -> Explained:
    """Return the explanations with one entry made likelier by its position among the other empty ones."""
    moved = (m._replace(cost=m.cost - costs.BLANK_IN_ORDER) if m.reference.id == id and _is_blank(m) else m for m in explained.matches)
    return explained._replace(matches=tuple(sorted(moved, key=lambda match: match.cost)))


def _is_blank(match: Match) -> bool:
    return any(clue.kind == "unread-entry" for clue in match.clues)
