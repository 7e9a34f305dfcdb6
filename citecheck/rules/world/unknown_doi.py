"""A DOI does not exist.

Neither the registration agencies nor the handle system know it: it was mistyped, truncated, or never registered. LaTeX's escapes and
final punctuation are removed before asking.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
      doi = {[[10.1234/ngeo.2010.4x]]},
    }
    ---
    doi agency 10.1234/ngeo.2010.4x: none
    doi handle 10.1234/ngeo.2010.4x: none

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
      doi = {10.1234/ngeo.2010.4},
    }
    ---
    doi agency 10.1234/ngeo.2010.4: none
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import right_doi, sources_in, with_verdict
from citecheck.model import Case, Evidence


@rule("W702", "error")
def unknown_doi(case: Case) -> Iterator[Fault]:
    """Yield entries whose DOI is not registered anywhere."""
    for found in with_verdict(case, "unknown-identifier"):
        asked = [each for each in found.asked if each.source == "doi"]
        evidence = Evidence("doi", found.wrong, max((each.date for each in asked), default=""))
        right = f"; this work has {found.addable.doi}" if found.addable else ""
        message = f"There is no DOI {found.wrong} ({sources_in((evidence,))}){right}."
        yield Fault(spot(found.reference, "doi", "url"), message, right_doi(found), evidence=(evidence,))
