"""A DOI contains a different year from the entry.

Many publishers build the year of acceptance into their DOIs (10.1016/j.jhg.2015.03.001, 10.1038/s41586-019-…, 10.1101/2020.03.01.…):
a work is hardly ever published before it is accepted (one year is tolerated), and seldom many years later. Works that are older than DOIs
got theirs when they were digitised, and its year tells nothing of them.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {[[2010]]},
      doi = {10.1016/j.ngeo.2015.04.002},
    }

Good:

    ---
    @article{lindqvist2016,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2016},
      doi = {10.1016/j.ngeo.2015.04.002},
    }
    @article{lindqvist1985,
      author = {Lindqvist, Maja},
      title = {Rivers as walls},
      journal = {Northern Geographies},
      year = {1985},
      doi = {10.9999/2013.26773},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.identifiers import bare_doi, doi_year
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_LATEST = 4
_FIRST_DOIS = 1997  # the DOI Foundation was founded


@rule("R509", "info")
def doi_against_year(case: Case) -> Iterator[Fault]:
    """Yield entries older than the year in their DOI, or younger by many years."""
    for reference in case.references:
        year = reference.year.number if reference.year else None
        registered = doi_year(bare_doi(reference.fields.get("doi", ""))) if year else None
        if year and registered and year >= _FIRST_DOIS and not registered - 1 <= year <= registered + _LATEST:
            yield Fault(spot(reference, "year", "date"), f"The entry's year is {year}, but its DOI contains {registered}.")
