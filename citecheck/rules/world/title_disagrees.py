"""The title of an entry differs from its record, though the authors agree.

Markup, entities, subtitles, numbers of parts, editions, translations in brackets, small errors and the titles of earlier versions of a
preprint are not reported. A title that only lacks words is an info.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {[[Rivers and the trade of southern towns]]},
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
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust: A study of tolls},
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


@rule("W706", "warning")
def title_disagrees(case: Case) -> Iterator[Fault]:
    """Yield entries whose record has another title."""
    for verification, found in contradicted_entries(case, "title-other"):
        yield contradiction_fault(verification, found, f"The record has the title “{found.clue.meant}”", "title")
