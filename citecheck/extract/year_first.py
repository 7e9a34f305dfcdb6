"""Citations with the year first: a bracket with a listed work's year before its authors, (2012, Marlow & Quist)."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.extract.author_readings import authors_from
from citecheck.extract.brackets import Bracket, Brackets
from citecheck.extract.gazetteer import Gazetteer
from citecheck.model import CitationItem, Document, Span, Year

_TURNED = regex(rf"[(\[](?P<year>{YEAR_IN_TEXT})(?P<letter>[a-z])?[,:]?\s(?P<names>[^\W\d_][^()\[\]\d\n]{{1,80}})[)\]]")


def turned(document: Document, brackets: Brackets, known: Gazetteer) -> Iterator[tuple[CitationItem, Bracket]]:
    """Yield items whose year comes first, if a work of exactly that author and year is listed."""
    prose, name = document.prose, document.name
    for m in _TURNED.finditer(prose):
        found = authors_from(prose, m.start("names"), m.end("names"), known=known)
        year = Year(int(m["year"]), m["letter"] or "")
        bracket = brackets.around(m.start("year"), m.end("names"))
        if bracket is None or found is None or found.end != m.end("names") or not known.has_work(found.units[0].name, year):
            continue
        item = CitationItem(
            span=Span(name, m.start("year"), m.end("names")),
            names=tuple(unit.name for unit in found.units),
            name_spans=tuple(Span(name, unit.start, unit.end) for unit in found.units),
            et_al=found.et_al,
            year=year,
            year_span=Span(name, m.start("year"), m.end("letter") if m["letter"] else m.end("year")),
            cost=found.cost,
        )
        yield item, bracket
