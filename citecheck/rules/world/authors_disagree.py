"""An author of an entry is not an author of its record, or one is left out.

Initials, particles, umlauts, another order, a group for its members and a list that ends in "et al." are not reported; what only one
source says is an info, because sources misspell and truncate lists too.

Bad:

    ---
    @article{lindqvist2010,
      author = {[[Lindqvist, Maja and Marlow, Ingrid]]},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
      doi = {10.1234/ngeo.2010.4},
    }
    ---
    crossref doi 10.1234/ngeo.2010.4: {"DOI": "10.1234/ngeo.2010.4", "type": "journal-article",
      "title": ["Rivers as borders of northern trust"], "container-title": ["Northern Geographies"], "volume": "7",
      "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "Odén"}], "issued": {"date-parts": [[2010]]}}

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, M. and others},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
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

_SENTENCES = {
    "author-replaced": "The record has {meant} where the entry has {seen}",
    "author-added": "{seen} is not an author of the record",
    "author-missing": "The record also has {meant}",
    "author-renamed": "The record has {meant} where the entry has {seen}",
}


@rule("W705", "warning")
def authors_disagree(case: Case) -> Iterator[Fault]:
    """Yield entries with an author whom their record does not have, or without one whom it has."""
    for verification, found in contradicted_entries(case, *_SENTENCES):
        sentence = _SENTENCES[found.clue.kind].format(seen=found.clue.seen, meant=found.clue.meant)
        yield contradiction_fault(verification, found, sentence, "author", "editor")
