"""The URL is a DOI, and the entry has no DOI field; styles that print DOIs do not find it.

Bad:

    ---
    @article{abe2015,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      journal = {Review of Evenings},
      year = {2015},
      url = {[[https://doi.org/10.9999/roe.7.1]]},
    }

Good:

    ---
    @article{abe2015,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      journal = {Review of Evenings},
      year = {2015},
      doi = {10.9999/roe.7.1},
    }
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.formats import in_latex
from citecheck.identifiers import bare_doi, is_doi
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

_NOTED = regex(r"(?:doi:?\s?|https?://(?:dx\.)?doi\.org/)(?P<doi>10\.\d{4,9}/\S+?)\.?", re.IGNORECASE)


@rule("R540", "info")
def doi_in_url(case: Case) -> Iterator[Fault]:
    """Yield URLs in .bib files that lead through doi.org, and DOIs in notes, in entries without a DOI."""
    for value in case.sources.values(in_latex, ("note",)):
        if not value.reference.fields.get("doi") and (found := _NOTED.fullmatch(value.text.strip())) and is_doi(found["doi"]):
            yield Fault(value.span, f"This is the DOI {found['doi']}: put it in the field “doi”.")
    for value in case.sources.values(in_latex, ("url",)):
        address = value.reference.fields.get("url", "")
        if not value.reference.fields.get("doi") and bare_doi(address) != address and is_doi(bare_doi(address)):
            yield Fault(value.span, f"This is the DOI {bare_doi(address)}: put it in the field “doi”.")
