"""A year is in the future, earlier than any journal, or not a year at all.

The limit is fixed, so that the result does not depend on the day: two years after this version of citecheck.
For a work not yet published, write "in press" or "forthcoming".

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {[[2091]]},
    }

    @article{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      journal = {Review of Evenings},
      year = {[[19998]]},
    }

Good:

    ---
    @book{thucydides,
      author = {Thucydides},
      title = {History of the war},
      date = {-0410},
    }

    @article{okoro,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      journal = {Review of Evenings},
      year = {in press},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import FIRST_JOURNAL, LAST_YEAR
from citecheck.formats import in_fields
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Level, Reference

_ROW = regex(r"(\d{4})\s?[-–]{1,2}\s?(\d{4})")
_STOPS = (".", ",", ";", ":")


@rule("R506", "error")
def impossible_year(case: Case) -> Iterator[Fault]:
    """Yield years out of bounds, and in databases year fields without a readable year."""
    databases = {id(reference) for reference in case.sources.entries(in_fields)}
    for reference in case.references:
        written = reference.fields.get("year") or reference.fields.get("date", "")
        if why := _why(reference):
            yield Fault(spot(reference, "year", "date"), why)
        elif id(reference) in databases and (row := _ROW.fullmatch(written.strip())) and row[2] < row[1]:
            yield Fault(spot(reference, "year", "date"), f"The years run backwards: {row[1]} to {row[2]}.")
        elif id(reference) in databases and written.rstrip().endswith(_STOPS) and not written.endswith("/..") and written[:4].isdigit():
            yield Fault(spot(reference, "year", "date"), f"“{written}” has a full stop after the year.", level="info")
        elif reference.year is None and written and id(reference) in databases:
            level: Level | None = None if any(c.isdigit() for c in written) else "info"
            yield Fault(spot(reference, "year", "date"), f"“{written}” is not a year.", level=level)


def _why(reference: Reference) -> str:
    year = reference.year
    if year is None:
        return ""
    if year.number is not None and year.number > LAST_YEAR:
        return f"{year.number} is in the future."
    if year.number is not None and reference.fields.get("journal") and year.number < FIRST_JOURNAL:
        return f"{year.number} is before the first journal ({FIRST_JOURNAL})."
    return ""
