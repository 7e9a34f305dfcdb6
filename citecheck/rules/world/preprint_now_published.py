"""A listed preprint has since been published.

Readers look for the published version, which has its own page numbers. An entry that already names a venue is not reported. The fix gives
the entry the DOI of the published version; it is unsafe, because the text may have changed.

Bad:

    ---
    @misc{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {[[Rivers as borders of northern trust]]},
      year = {2010},
      eprint = {1001.01234},
      eprinttype = {arXiv},
    }
    ---
    arxiv arxiv 1001.01234: <feed><entry><id>http://arxiv.org/abs/1001.01234v1</id><published>2010-01-05</published>
      <title>Rivers as borders of northern trust</title><doi>10.1234/ngeo.2010.4</doi>
      <author><name>Maja Lindqvist</name></author><author><name>Per Odén</name></author></entry></feed>

Fixed:

    ---
    @misc{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      year = {2010},
      eprint = {1001.01234},
      eprinttype = {arXiv},
      doi = {10.1234/ngeo.2010.4},
    }
    ---
    crossref doi 10.1234/ngeo.2010.4: {"DOI": "10.1234/ngeo.2010.4", "type": "journal-article",
      "title": ["Rivers as borders of northern trust"], "container-title": ["Northern Geographies"],
      "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "Odén"}], "issued": {"date-parts": [[2010]]}}

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
      volume = {7},
      eprint = {1001.01234},
      eprinttype = {arXiv},
    }
    ---
    arxiv arxiv 1001.01234: <feed><entry><id>http://arxiv.org/abs/1001.01234v1</id><published>2010-01-05</published>
      <title>Rivers as borders of northern trust</title><doi>10.1234/ngeo.2010.4</doi>
      <author><name>Maja Lindqvist</name></author><author><name>Per Odén</name></author></entry></feed>
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.linting.verified import published_doi, record_evidence, sources_in
from citecheck.model import Case


@rule("W713", "info")
def preprint_now_published(case: Case) -> Iterator[Fault]:
    """Yield entries of preprints that have a published version."""
    for found in case.verified:
        if found.published:
            evidence = record_evidence(found, found.published)
            where = found.published.containers[0] if found.published.containers else ""
            publication = ", ".join(filter(None, (where, found.published.doi or found.published.identifier)))
            sentence = f"This preprint was published: {publication} ({sources_in((evidence,))})."
            yield Fault(spot(found.reference, "title"), sentence, published_doi(case, found), evidence=(evidence,))
