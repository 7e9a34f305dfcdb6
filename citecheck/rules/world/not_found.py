"""No record of a work was found, though two sources that should have one were asked.

This is a lead, not a proof: a record may have another title. Only an article or a paper of 1990 or later, with authors, a year, a title
of at least five words in Latin script, in a journal that a source has works of in that year, is reported, and only if two independent
sources answered. Everything else is "not checked", with the reason (`not-checked`).

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {[[Rivers as borders of northern trust]]},
      journal = {Northern Geographies},
      year = {2010},
    }
    ---
    crossref title: {"message": {"items": [{"DOI": "10.1234/ngeo.2010.9", "type": "journal-article",
      "title": ["Salt prices after the siege"], "container-title": ["Northern Geographies"],
      "author": [{"given": "Ann", "family": "Quist"}], "issued": {"date-parts": [[2010]]}}]}}
    pubmed title: none

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
    }
    ---
    crossref title: {"message": {"items": [{"DOI": "10.1234/ngeo.2010.9", "type": "journal-article",
      "title": ["Salt prices after the siege"], "container-title": ["Northern Geographies"],
      "author": [{"given": "Ann", "family": "Quist"}], "issued": {"date-parts": [[2010]]}}]}}
    openalex title: none
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import asked_in, with_verdict
from citecheck.model import Case, Evidence


@rule("W703", "warning")
def not_found(case: Case) -> Iterator[Fault]:
    """Yield entries without a record in any source, if that is evidence."""
    for found in with_verdict(case, "not-found"):
        asked = [each for each in found.asked if each.by == "title"]
        where = asked_in([each.source for each in asked], [each.date for each in asked])
        evidence = tuple(Evidence(each.source, "", each.date) for each in asked)
        yield Fault(spot(found.reference, "title"), f"No record of this work was found in {where}.", evidence=evidence)
