"""Some entries were not checked against external records; the reasons are given.

Most books, chapters, reports, older works and works in other languages are in no source that can be asked, so finding no record of them
means nothing. One line gives the number of these entries, with the reasons; JSON has the reason for each.

Bad:

    ---
    [[]]@book{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
    }
    ---
    crossref title: none

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
    crossref doi 10.1234/ngeo.2010.4: {"DOI": "10.1234/ngeo.2010.4", "type": "journal-article",
      "title": ["Rivers as borders of northern trust"], "container-title": ["Northern Geographies"], "volume": "7",
      "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "Odén"}], "issued": {"date-parts": [[2010]]}}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import with_verdict
from citecheck.model import Case, Span
from citecheck.text.display import count
from citecheck.verify.not_found import REASONS


@rule("W790", "info")
def not_checked(case: Case) -> Iterator[Fault]:
    """Yield one line about the entries that could not be checked."""
    unchecked = list(with_verdict(case, "not-checked"))
    if unchecked:
        reasons = Counter(found.why for found in unchecked)
        reasons_words = ", ".join(count(number, *REASONS[why]) for why, number in reasons.most_common())
        was = f"{count(len(case.verified), 'entry', 'entries')} {'was' if len(unchecked) == 1 else 'were'}"
        source = unchecked[0].reference.span.source
        them = "it" if len(unchecked) == 1 else "them"
        yield Fault(Span(source, 0, 0), f"{len(unchecked)} of {was} not checked: {reasons_words}. This is not evidence against {them}.")
