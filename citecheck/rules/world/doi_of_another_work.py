"""An identifier belongs to another work than the entry's.

Both title and authors are those of another work, which one wrong identifier explains better than four wrong fields. A chapter under the
DOI of its book, a version, a comment on the work and a copy in a repository are not reported.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
      doi = {[[10.1234/ngeo.2010.4]]},
    }
    ---
    crossref doi 10.1234/ngeo.2010.4: {"DOI": "10.1234/ngeo.2010.4", "type": "journal-article",
      "title": ["Salt prices after the siege"], "container-title": ["Northern Geographies"],
      "author": [{"given": "Ann", "family": "Quist"}], "issued": {"date-parts": [[2009]]}}

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

from collections.abc import Iterator

from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import record_evidence, record_words, right_doi, sources_in, with_verdict
from citecheck.model import Case

_FIELDS = {"10.": ("doi", "url"), "": ("eprint", "journal", "number", "url", "note")}


@rule("W701", "error")
def doi_of_another_work(case: Case) -> Iterator[Fault]:
    """Yield entries whose identifier has the record of another work."""
    for found in with_verdict(case, "other-work"):
        if found.theirs:
            evidence = record_evidence(found, found.theirs)
            message = f"{found.wrong} is the identifier of another work: {record_words(found.theirs)} ({sources_in((evidence,))})"
            right = f"; the DOI of this one is {found.addable.doi}" if found.addable else ""
            at = spot(found.reference, *_FIELDS["10." if found.wrong.startswith("10.") else ""])
            yield Fault(at, f"{message}{right}.", right_doi(found), evidence=(evidence,))
