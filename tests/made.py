"""A checked essay made by hand, so that reports can be tested without checking anything."""

from __future__ import annotations

import re

from citecheck.linting.sources import Sources
from citecheck.model import Case, Citation, CitationItem, Clue, Edit, Finding, Fix, Link, Match, Name, Reference, Result, Span, Style, Year
from citecheck.readers import read_list, read_text

TEXT = "Trust grows slowly (Orvane, 2009).\r\nOthers doubt it (Orvane, 2009; Tiller 1998), and 战后 talk(Orvane, 2009) is cheap.\r\n"
LIST = "@book{orvane2008, author = {Orvane, Pia}, title = {Slow Trust}, year = {2008}}\n"
STYLE = Style("auto", ", ", "&", "and", "et al.", 3, ", p. ", "names")

SENTENCE = re.compile(r"(?:[^\W_a-z]|[“@]).*[^\s.][.?]", re.DOTALL)
"""The form of every message: a sentence, or words quoted from the text first, with a full stop, alone or before another message."""


def span(text: str, part: str, nth: int = 0, source: str = "essay.txt") -> Span:
    """The nth place of a part in a text."""
    at = -1
    for _ in range(nth + 1):
        at = text.index(part, at + 1)
    return Span(source, at, at + len(part))


def item(part: str, nth: int, family: str, year: int) -> CitationItem:
    whole = span(TEXT, part, nth)
    name = Span("essay.txt", whole.start, whole.start + len(family))
    return CitationItem(whole, (Name(family),), (name,), False, Year(year), Span("essay.txt", whole.end - 4, whole.end))


def result() -> Result:
    """Three citations of a work by a wrong year, one of a work that is not listed, and a lost space."""
    reference = Reference(
        span(LIST, LIST.strip(), source="list.bib"), "orvane2008", "book", (Name("Orvane", "Pia"),), Year(2008), "Slow Trust"
    )
    first, second, third = (item("Orvane, 2009", nth, "Orvane", 2009) for nth in range(3))
    other = item("Tiller 1998", 0, "Tiller", 1998)
    citations = (
        Citation(span(TEXT, "(Orvane, 2009)"), (first,), "parenthetical"),
        Citation(span(TEXT, "(Orvane, 2009; Tiller 1998)"), (second, other), "parenthetical"),
        Citation(span(TEXT, "(Orvane, 2009)", 1), (third,), "parenthetical"),
    )
    match = Match(reference, (Clue("wrong-year", "2009", "2008", 2.5),), 2.5)
    links = (
        Link(citations[0], first, "near", (match,), 9.0),
        Link(citations[1], second, "near", (match,), 9.0),
        Link(citations[1], other, "missing", (), 4.0),
        Link(citations[2], third, "near", (match,), 9.0),
    )
    essay, listing = read_text(TEXT, "essay.txt"), read_list(LIST, "list.bib")
    case = Case(essay, (listing,), STYLE, citations, (reference,), (), links, Sources(essay, (listing,), (reference,)), damage=0.01)
    return Result(case, findings(reference, (first, second, third), other))


def findings(reference: Reference, wrong: tuple[CitationItem, ...], missing: CitationItem) -> tuple[Finding, ...]:
    years = []
    for wrongly in wrong:
        fix = Fix((Edit(wrongly.year_span or wrongly.span, "2008"),), False)
        years.append(Finding(wrongly.span, "C103", "wrong-year", "warning", "The list has 2008.", fix, (reference.span,)))
    lost = span(TEXT, "talk(")
    space = Fix((Edit(Span("essay.txt", lost.end - 1, lost.end - 1), " "),), True)
    others = [
        Finding(missing.span, "C101", "missing-reference", "error", "No entry of the list explains “Tiller 1998”."),
        Finding(lost, "F203", "missing-space", "info", "A space is lost before the bracket.", space),
        Finding(reference.span, "L401", "duplicate-entry", "info", "This entry stands twice [bold]truly[/bold].", None, (missing.span,)),
    ]
    return tuple(sorted([*years, *others], key=lambda f: (f.span, f.code)))
