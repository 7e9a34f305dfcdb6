"""Volume, first page or journal of an entry differ from its record.

Abbreviated journals, article numbers with pages, and what one side lacks are not reported.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
      volume = {[[9]]},
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
      year = {2010},
      volume = {7},
      doi = {10.1234/ngeo.2010.4},
    }
    ---
    crossref doi 10.1234/ngeo.2010.4: {"DOI": "10.1234/ngeo.2010.4", "type": "journal-article",
      "title": ["Rivers as borders of northern trust"], "container-title": ["Northern Geographies"], "volume": "7",
      "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "Odén"}], "issued": {"date-parts": [[2010]]}}
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import contradicted_entries, contradiction_fault
from citecheck.model import Case

_FIELDS = {
    "volume-other": ("volume", "volume"),
    "page-other": ("pages", "first page"),
    "place-other": ("volume", "volume and first page"),
    "container-other": ("journal", "journal or book"),
}


@rule("W708", "info")
def place_disagrees(case: Case) -> Iterator[Fault]:
    """Yield entries whose record has another volume, first page or journal."""
    for verification, found in contradicted_entries(case, *_FIELDS):
        field, noun = _FIELDS[found.clue.kind]
        sentence = f"The record has another {noun}: {found.clue.meant}, not {found.clue.seen}"
        yield contradiction_fault(verification, found, sentence, field, "booktitle")
