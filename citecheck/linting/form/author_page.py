"""Citations under a handbook that cites by author and page: the year that it leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.clue_routing import is_sure
from citecheck.linting.fix_builders import authors_end
from citecheck.linting.form import Departure
from citecheck.linting.form.joining import with_own_authors
from citecheck.linting.form.pages import PAGES_BEHIND, written
from citecheck.model import Case, Edit, Link, Span
from citecheck.text.folding import fold


def years(case: Case) -> Iterator[Departure]:
    """Yield citations with a year; the page keeps its place, and a year that distinguishes two works is left to the author."""
    for link in with_own_authors(case):
        item = link.item
        if item.year_span is None or (item is not link.citation.items[-1] and link.citation.form == "narrative"):
            continue
        if not is_sure(link):
            continue  # which work is meant comes first
        edits = () if _has_siblings(case, link) else _without_year(case, link)
        yield Departure(link, item.year_span, tuple(edits), is_safe=False)


def _without_year(case: Case, link: Link) -> Iterator[Edit]:
    """Yield the edit that takes out the year: (Cray, 1994, p. 41) is (Cray 41), Cray (1994) is Cray."""
    item, prose, start = link.item, case.essay.prose, authors_end(case, link.item)
    year = item.year_span
    if year is None or not year.start - start < 4:
        return
    pages = PAGES_BEHIND.match(prose, year.end)
    end = pages.end() if pages else year.end
    closes = prose[end : end + 1] in (")", "]")
    if link.citation.form == "parenthetical":
        if closes or prose[end : end + 1] in (";", ","):
            yield Edit(Span(year.source, start, end), written(case.style, pages) if pages else "")
    elif closes:
        yield Edit(Span(year.source, start, end + 1), f" ({written(case.style, pages).strip()})" if pages else "")


def _has_siblings(case: Case, link: Link) -> bool:
    """Return whether the list has other works by the first author, which MLA distinguishes by their titles."""
    if not link.matches[0].reference.names:
        return True
    first = fold(link.matches[0].reference.names[0].family)
    return sum(bool(entry.names) and fold(entry.names[0].family) == first for entry in case.references) > 1
