"""Group items into citations: one bracket, or one mention in running text."""

from __future__ import annotations

from citecheck.extract.item_readings import Found
from citecheck.model import Citation, CitationItem, Document, Span


def group(document: Document, found: list[Found]) -> tuple[Citation, ...]:
    """Group the items of one bracket; a narrative mention with the years that share its authors."""
    out: list[Citation] = []
    run: list[Found] = []
    for each in found:
        if run and not _belongs(run[-1], each):
            out.append(_citation(document, run))
            run = []
        run.append(each)
    if run:
        out.append(_citation(document, run))
    return tuple(out)


def _belongs(last: Found, each: Found) -> bool:
    item = each.item
    if item.shared and item.year_span and item.span.start == item.year_span.start:  # not idem 1996
        return True
    return not each.narrative and not last.narrative and each.bracket is not None and each.bracket == last.bracket


def _citation(document: Document, run: list[Found]) -> Citation:
    items = _excused(tuple(each.item for each in run))
    bracket, narrative = run[0].bracket, run[0].narrative
    if not narrative and bracket:
        end = bracket.end if bracket.closed else items[-1].span.end
        return Citation(Span(document.name, bracket.start, end), items, "parenthetical")
    end = items[-1].span.end
    if bracket and bracket.closed and len(items) > 1 and not document.prose[end : bracket.end - 1].strip():
        end = bracket.end
    return Citation(Span(document.name, items[0].span.start, end), items, "narrative")


def _excused(items: tuple[CitationItem, ...]) -> tuple[CitationItem, ...]:
    """Mark the works before "as cited in" as read in another work: (Marlow, 1972; Quist, 1974, cited in Bell, 2009)."""
    last = max((at for at, item in enumerate(items) if item.kind == "secondary"), default=-1)
    return (*(_secondary(item) for item in items[:last]), *items[max(last, 0) :]) if last > 0 else items


def _secondary(item: CitationItem) -> CitationItem:
    return item._replace(kind="secondary", others=tuple(other._replace(kind="secondary") for other in item.others))
