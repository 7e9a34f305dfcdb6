"""An entry has a year and a date, and they disagree.

Bad:

    ---
    @article{abe2015,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      journal = {Review of Evenings},
      year = {[[2014]]},
      date = {2015-03-01},
    }

Good:

    ---
    @article{abe2015,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      journal = {Review of Evenings},
      year = {2015},
      date = {2015-03-01},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.formats import in_fields
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_YEAR = regex(r"(?<!\d)\d{4}(?!\d)")


@rule("R537", "warning")
def year_against_date(case: Case) -> Iterator[Fault]:
    """Yield entries of databases whose year is not among the years of their date."""
    for reference in case.sources.entries(in_fields):
        years, dates = (_YEAR.findall(reference.fields.get(field, "")) for field in ("year", "date"))
        if years and dates and not set(years) & set(dates):
            yield Fault(spot(reference, "year"), f"The year is {years[0]}, but the date is in {dates[0]}.")
