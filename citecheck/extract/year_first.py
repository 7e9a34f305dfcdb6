"""Citations with the year first: a bracket with a listed work's year before its authors, (2012, Marlow & Quist)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import matches_at, regex
from citecheck.data.lexicon.locators import BEFORE_PAGES
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.extract.author_readings import Authors, authors_from
from citecheck.extract.brackets import Bracket, Brackets
from citecheck.extract.gazetteer import Gazetteer
from citecheck.extract.locators import PAGE_RANGE
from citecheck.model import CitationItem, Document, Span, Year
from citecheck.text.digit_runs import digit_runs
from citecheck.text.word_patterns import any_of

_PAGES = rf"(?:{any_of(BEFORE_PAGES)}\.?\s?)?{PAGE_RANGE}"
_TURNED = regex(
    rf"(?P<year>{YEAR_IN_TEXT})(?:(?<=[(\[]{YEAR_IN_TEXT})|(?<=;\s{YEAR_IN_TEXT}))(?P<letter>[a-z])?[,;:]?\s(?P<names>[^\W\d_][^()\[\]\d\n;]{{1,80}}?)"
    rf"(?:[,:]\s?(?P<pages>{_PAGES}))?(?=[)\];])"
)
_LIKE_YEAR = regex(rf"{YEAR_IN_TEXT}")


def year_first_items(document: Document, brackets: Brackets, known: Gazetteer) -> Iterator[tuple[CitationItem, Bracket]]:
    """Yield items whose year comes first, if a work of exactly that author and year is listed."""
    prose = document.prose
    for m in matches_at(_TURNED, digit_runs(prose), prose):
        found = authors_from(prose, m.start("names"), m.end("names"), known=known)
        year = Year(int(m["year"]), m["letter"] or "")
        bracket = brackets.around(m.start("year"), m.end("names"))
        if m["pages"] and _LIKE_YEAR.fullmatch(m["pages"]):
            continue  # (Cole et al.; 2015; Marlow, 2016): the year of the names after it
        if bracket is None or found is None or prose[found.end : m.end("names")].strip(". "):
            continue
        if known.has_work(found.units[0].name, year):
            yield _item(document.name, found, year, m), bracket


def _item(name: str, found: Authors, year: Year, m: re.Match[str]) -> CitationItem:
    return CitationItem(
        span=Span(name, m.start("year"), m.end()),
        names=tuple(unit.name for unit in found.units),
        name_spans=tuple(Span(name, unit.start, unit.end) for unit in found.units),
        et_al=found.et_al,
        year=year,
        year_span=Span(name, m.start("year"), m.end("letter") if m["letter"] else m.end("year")),
        locator=m["pages"] or "",
        locator_span=Span(name, *m.span("pages")) if m["pages"] else None,
        cost=found.cost,
    )
