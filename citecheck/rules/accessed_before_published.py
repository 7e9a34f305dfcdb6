"""An entry's access date is before its publication date.

Bad:

    ---
    @online{abe2019,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      date = {2019-03-01},
      url = {https://delta.example/tides},
      urldate = {[[2017-05-04]]},
    }

Good:

    ---
    @online{abe2019,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      date = {2019-03-01},
      url = {https://delta.example/tides},
      urldate = {2019-05-04},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.entry_words import NOTED_VISITS
from citecheck.data.lexicon.visit_words import RETRIEVED, VISITED
from citecheck.data.year_bounds import RECENT_YEAR
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference
from citecheck.text.word_patterns import any_of

_YEAR = regex(rf"(?<!\d){RECENT_YEAR}(?!\d)")
_FIELDS = ("urldate", "accessed", "lastaccessed", "lastchecked")
_LOOKED_UP = regex(rf"\b{any_of(VISITED, RETRIEVED, NOTED_VISITS)}\b[^\d\n]{{0,30}}(.{{0,30}})", re.IGNORECASE)
_DAY = regex(r"\d{4}(?:-\d\d){1,2}")


@rule("R511", "warning")
def accessed_before_published(case: Case) -> Iterator[Fault]:
    """Yield access dates before the entry's year, or before its day if both are given."""
    for reference in case.references:
        published = reference.year.number if reference.year else None
        for field, written in _dates(reference) if published else ():
            years = [int(year) for year in _YEAR.findall(written)]
            date = reference.fields.get("date", "").strip()
            if years and published and max(years) < published:
                yield Fault(spot(reference, field), f"The access year, {max(years)}, is before the publication year, {published}.")
            elif _DAY.fullmatch(date) and _DAY.fullmatch(written.strip()) and written.strip() < date[: len(written.strip())]:
                yield Fault(spot(reference, field), f"The access date, {written.strip()}, is before the publication date, {date}.")


def _dates(reference: Reference) -> Iterator[tuple[str, str]]:
    """Yield the access dates of an entry, in fields and in its notes."""
    for field in _FIELDS:
        if written := reference.fields.get(field, ""):
            yield field, written
    for field in ("note", "howpublished"):
        if match := _LOOKED_UP.search(reference.fields.get(field, "")):
            yield field, match[1]
