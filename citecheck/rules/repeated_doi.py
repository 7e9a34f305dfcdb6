"""Two entries for different works have the same DOI: one of the two is wrong.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      doi = {10.9999/ng.2010.4},
    }

    @article{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      journal = {Review of Evenings},
      year = {1998},
      doi = {[[10.9999/NG.2010.4]]},
    }

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
      doi = {10.9999/ng.2010.4},
    }

    @incollection{abe2004,
      author = {Abe, Ken},
      title = {Tides},
      booktitle = {Coasts},
      year = {2004},
      doi = {10.9999/coasts},
    }

    @incollection{okoro2004,
      author = {Okoro, Ifeoma},
      title = {Dunes},
      booktitle = {Coasts},
      year = {2004},
      doi = {10.9999/coasts},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.identifiers import bare_doi, is_doi
from citecheck.linting.list_lookup import spot
from citecheck.linting.messages import named
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference
from citecheck.text.folding import fold


@rule("L403", "warning")
def repeated_doi(case: Case) -> Iterator[Fault]:
    """Yield entries with an earlier one's DOI; chapters of one book may share the book's."""
    first: dict[str, Reference] = {}
    duplicates = {pair.second for pair in case.sources.duplicates}
    for i, reference in enumerate(case.references):
        doi = bare_doi(reference.fields.get("doi", "")).lower()
        if not is_doi(doi):
            continue
        before = first.setdefault(doi, reference)
        if before is not reference and i not in duplicates and not _of_one_book(before, reference):
            yield Fault(spot(reference, "doi"), f"This DOI is also that of {named(before)}.", None, (spot(before, "doi"),))


def _of_one_book(a: Reference, b: Reference) -> bool:
    books = [fold(r.fields.get("booktitle", "") or r.title) for r in (a, b)]
    return bool(a.fields.get("booktitle") or b.fields.get("booktitle")) and books[0] == books[1]
