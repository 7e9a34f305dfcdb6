"""The year of an entry is not one of those in its record.

A record has several dates: print, online, the issue. All count, as do those of the preprint and the years between them. A difference of
one or two years is an info, because printing is late; books and data are not reported, because a record may be of another edition.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {[[2016]]},
      doi = {10.1234/ngeo.2010.4},
    }
    ---
    crossref doi 10.1234/ngeo.2010.4: {"DOI": "10.1234/ngeo.2010.4", "type": "journal-article",
      "title": ["Rivers as borders of northern trust"], "container-title": ["Northern Geographies"], "volume": "7",
      "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "Odén"}], "issued": {"date-parts": [[2010]]}}

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2011},
      doi = {10.1234/ngeo.2010.4},
    }
    ---
    crossref doi 10.1234/ngeo.2010.4: {"DOI": "10.1234/ngeo.2010.4", "type": "journal-article",
      "title": ["Rivers as borders of northern trust"], "container-title": ["Northern Geographies"], "volume": "7",
      "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "Odén"}], "issued": {"date-parts": [[2010]]},
      "published-online": {"date-parts": [[2011, 2]]}}
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import contradicted_entries, contradiction_fault
from citecheck.model import Case


@rule("W707", "warning")
def year_disagrees(case: Case) -> Iterator[Fault]:
    """Yield entries whose year is none of the dates of their record."""
    for verification, found in contradicted_entries(case, "year-off"):
        yield contradiction_fault(
            verification, found, f"The record has the year {found.clue.meant}, the entry {found.clue.seen}", "year", "date"
        )
