"""A DOI is malformed and cannot be resolved.

A DOI is "10.", the number of its registrant, a slash, and the registrant's own name for the work.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      doi = {[[0.1016/j.ngeo.2010.04.002]]},
    }

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      doi = {10.1016/j.ngeo.2010.04.002},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.identifiers import bare_doi, is_doi
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("R502", "error")
def bad_doi(case: Case) -> Iterator[Fault]:
    """Yield DOI fields without a DOI."""
    for value in case.sources.values(fields=("doi",)):
        written = value.reference.fields.get("doi", "")
        has_blanks = value.format.is_structured and len(bare_doi(value.text).split()) > 1  # prose breaks its lines anywhere
        if written and (has_blanks or not is_doi(bare_doi(written))):
            yield Fault(value.span, f"“{written}” is not a DOI: a DOI is 10., a registrant’s number, a slash and a name.")
