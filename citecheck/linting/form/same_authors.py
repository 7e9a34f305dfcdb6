"""Further works by the authors of the work before, in one bracket: by their years, by letters of one year, or with the names again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from citecheck._fast.regex import regex
from citecheck.data.lexicon.citation_words import AND_LETTERS
from citecheck.linting.clue_routing import is_sure
from citecheck.linting.fix_builders import authors_end
from citecheck.linting.form import Departure, is_same_gap
from citecheck.model import Case, CitationItem, Edit, Link, Span
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of

_GAP = regex(rf"\s?[,;/&+.]{{0,2}}\s{{0,2}}(?:(?:&|{any_of(AND_LETTERS)})\s{{1,2}})?")


def same_authors(case: Case) -> Iterator[Departure]:
    """Yield works by the authors of the work before that are not cited as the handbook cites them; none with pages between."""
    prose = case.essay.prose
    for one, two in pairwise(case.links) if case.style.same_authors != "any" else ():
        before, item = one.item, two.item
        if one.citation.span != two.citation.span or not before.year_span or not item.year_span or before.locator_span or item.locator_span:
            continue
        again = not item.shared and two.citation.form == "parenthetical" and _are_same(case, one, two)
        right = _right(case, two, before) if again or item.shared else ""
        span = Span(item.span.source, before.span.end, item.year_span.end)
        gap = prose[span.start : item.span.start]
        if right and _GAP.fullmatch(gap) and not is_same_gap(prose[span.start : span.end], right):
            yield Departure(two, span, (Edit(span, right),))


def _right(case: Case, link: Link, before: CitationItem) -> str:
    """Return what the handbook has between the work before and the end of this one's year; "" if that is not decided."""
    style, item = case.style, link.item
    if not item.year or not item.year.number or item.year.first or not before.year:
        return ""
    year = f"{item.year.number}{item.year.letter}"
    if style.same_authors == "names":
        apart = item.shared and link.citation.form == "parenthetical"
        return f"{style.works_separator}{_authors(case, item)}{style.separator}{year}" if apart else ""
    if style.same_authors == "letters" and item.year.letter and before.year.letter and before.year.number == item.year.number:
        return f"{style.letters_separator}{item.year.letter}"
    return f"{style.years_separator}{year}"


def _are_same(case: Case, one: Link, two: Link) -> bool:
    """Return whether two items name the same authors in the same words: two works "et al." may have other authors."""
    if not is_sure(one) or not is_sure(two) or _authors(case, one.item) != _authors(case, two.item):
        return False
    families = [[fold(name.family) for name in link.matches[0].reference.names] for link in (one, two)]
    return families[0] == families[1]


def _authors(case: Case, item: CitationItem) -> str:
    """Return the authors of an item as written, those before it if it shares them."""
    return case.essay.text[item.name_spans[0].start : authors_end(case, item)] if item.name_spans else ""
