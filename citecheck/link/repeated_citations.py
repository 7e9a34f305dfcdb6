"""Cache of explanations: a thesis cites the same works many times, and citations written alike have the same explanation."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from citecheck.link.candidates import Index
from citecheck.link.hypotheses import Explained, explanations
from citecheck.model import CitationItem, Clue, Match, Span


def explain_each(items: Iterable[CitationItem], index: Index, damage: float) -> list[Explained]:
    """Return all explanations of each item; items that are written alike, including the positions of their parts, are explained once."""
    known: dict[Hashable, tuple[CitationItem, int, Explained]] = {}
    out = []
    for item in items:
        ways = (item, *item.others)
        written = tuple(_written(way, item.span.start) for way in ways)
        if written in known:
            before, chosen, explained = known[written]
            by = item.span.start - before.span.start
            out.append(explained._replace(item=ways[chosen], matches=tuple(_moved(match, by) for match in explained.matches)))
        else:
            explained = explanations(item, index, damage)
            known[written] = item, next(at for at, way in enumerate(ways) if way is explained.item), explained
            out.append(explained)
    return out


def _written(item: CitationItem, start: int) -> Hashable:
    """Return all of an item that its explanation depends on, with positions counted from ``start``."""
    places = [len(item.name_spans), item.span.start - start, item.span.end - start]
    for span in item.name_spans:
        places += (span.start - start, span.end - start)
    if item.year_span:
        places += (item.year_span.start - start, item.year_span.end - start)
    clues = tuple(
        (clue.kind, clue.seen, clue.meant, clue.cost, clue.span and (clue.span.start - start, clue.span.end - start)) for clue in item.clues
    )
    names = tuple(map(tuple, item.names))
    return item.span.source, names, item.et_al, item.year and tuple(item.year), item.cost, tuple(places), clues


def _moved(match: Match, by: int) -> Match:
    return match._replace(clues=tuple(_moved_clue(clue, by) for clue in match.clues)) if match.clues else match


def _moved_clue(clue: Clue, by: int) -> Clue:
    span = clue.span
    return clue._replace(span=Span(span.source, span.start + by, span.end + by)) if span else clue
