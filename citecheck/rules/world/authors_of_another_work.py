"""An entry names none of the authors in the record of its own identifier.

The title is that of the record, the authors are different. A group and its members, and names written in another order or alphabet, are not
reported.

Bad:

    ---
    @article{lindqvist2010,
      author = {[[Marlow, Ingrid and Quist, Ann]]},
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
      author = {Odén, P. and Lindqvist, M.},
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


@rule("W704", "error")
def authors_of_another_work(case: Case) -> Iterator[Fault]:
    """Yield entries whose record has the same title and other authors."""
    for verification, found in contradicted_entries(case, "authors-other"):
        yield contradiction_fault(
            verification, found, f"The authors of this work are {found.clue.meant}, not {found.clue.seen}", "author", "editor"
        )
