"""A DOI field contains more than the DOI: "doi:", "https://doi.org/", "dx.doi.org"; or an address's signs for its own (%3C for <).

Styles put their own words before a DOI and encode its signs for the link, so these are printed twice, or the link is broken.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      doi = {[[https://dx.doi.org/10.1016/j.ngeo.2010.04.002]]},
    }

Fixed:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      doi = {10.1016/j.ngeo.2010.04.002},
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

from citecheck.formats import in_fields
from citecheck.identifiers import bare_doi, is_doi
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix


@rule("R508", "warning")
def decorated_doi(case: Case) -> Iterator[Fault]:
    """Yield DOI fields of databases with text before the DOI."""
    for value in case.sources.values(in_fields, ("doi",)):
        bare = bare_doi(value.text)
        if bare != value.text.strip() and is_doi(bare):
            is_encoded = "%" in value.text
            fix = Fix((Edit(value.span, bare),), safe=not is_encoded)  # decoding changes signs of the DOI
            what = "The DOI is encoded as in a web address; it should be" if is_encoded else "The field should contain only the DOI:"
            yield Fault(value.span, f"{what} {bare}.", fix)
