"""Words for an unknown year: "n.d.", or "no date"."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.lexicon.date_words import UNDATED, UNPUBLISHED
from citecheck.linting.form import Departure
from citecheck.model import Case, Edit

_WORDS = frozenset(word.casefold() for word in UNDATED.get("en", ()))
_COMING = frozenset(UNPUBLISHED.get("en", ()))


def undated(case: Case) -> Iterator[Departure]:
    """Yield items whose words for an unknown year are English and not the handbook's, and "In Press" with capitals."""
    for link in case.links:
        span = link.item.year_span
        if span is None or link.item.year is None or link.item.year.number is not None:
            continue
        seen = " ".join(case.essay.text[span.start : span.end].split())
        small = seen.casefold()
        right = small if small in _COMING else case.style.undated if small in _WORDS else ""
        if right and seen != right:
            yield Departure(link, span, (Edit(span, right),))
