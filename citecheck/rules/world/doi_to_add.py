"""An entry has no DOI, and the one record that fits it has one.

Title, authors, year, volume and pages match the record, and no other record is similar. The fix adds the field and changes nothing else;
a malformed DOI is replaced by an unsafe fix.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {[[Rivers as borders of northern trust]]},
      journal = {Northern Geographies},
      year = {2010},
    }
    ---
    crossref title: {"message": {"items": [{"DOI": "10.1234/ngeo.2010.4", "type": "journal-article",
      "title": ["Rivers as borders of northern trust"], "container-title": ["Northern Geographies"],
      "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "Odén"}],
      "issued": {"date-parts": [[2010]]}}]}}

Fixed:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
      doi = {10.1234/ngeo.2010.4},
    }
    ---
    crossref title: {"message": {"items": [{"DOI": "10.1234/ngeo.2010.4", "type": "journal-article",
      "title": ["Rivers as borders of northern trust"], "container-title": ["Northern Geographies"],
      "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "Odén"}],
      "issued": {"date-parts": [[2010]]}}]}}

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
    }
    ---
    crossref title: {"message": {"items": [{"DOI": "10.1234/ngeo.2010.4", "type": "journal-article",
      "title": ["Rivers as borders of northern trust"], "container-title": ["Northern Geographies"],
      "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "Odén"}],
      "issued": {"date-parts": [[2012]]}}]}}
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import added_doi, record_evidence, sources_in, with_verdict
from citecheck.model import Case


@rule("W716", "info")
def doi_to_add(case: Case) -> Iterator[Fault]:
    """Yield entries without a DOI whose record is certain and has one."""
    for found in with_verdict(case, "confirmed", "contradicted"):
        if found.addable:
            evidence = record_evidence(found, found.addable)
            present = found.reference.fields.get("doi")
            what = f"“{present}” is not a DOI; the record has" if present else "The record of this work has the DOI"
            message = f"{what} {found.addable.doi} ({sources_in((evidence,))})."
            yield Fault(
                spot(found.reference, *(["doi"] if present else []), "title"), message, added_doi(case, found), evidence=(evidence,)
            )
