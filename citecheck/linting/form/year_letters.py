"""The letter of a year: a small one, right after the number."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.form import Departure
from citecheck.model import Case, Edit


def letters(case: Case) -> Iterator[Departure]:
    """Yield years whose letter is in capitals, apart from the number, or in brackets: 2004A, 2004-a, 2004(a)."""
    for link in case.links:
        span, year = link.item.year_span, link.item.year
        if span is None or year is None or not year.number or not year.letter or year.first or link.verdict != "exact":
            continue
        right = f"{year.number}{year.letter}"
        seen = case.essay.text[span.start : span.end]
        if seen != right and seen.casefold().strip("() -\u00a0").startswith(str(year.number)):
            yield Departure(link, span, (Edit(span, right),))
