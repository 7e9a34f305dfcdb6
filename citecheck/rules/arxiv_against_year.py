"""An arXiv number has a different year from the entry.

The first two digits of the number are the year: 2301.01234 was posted in January 2023.

Bad:

    ---
    @misc{abe2019,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      year = {[[2019]]},
      eprint = {2301.01234},
      eprinttype = {arXiv},
    }

Good:

    ---
    @misc{abe2023,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      year = {2023},
      eprint = {2301.01234},
      eprinttype = {arXiv},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.dedupe import is_preprint
from citecheck.identifiers import arxiv_year
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference

_FIELDS = ("eprint", "doi", "url", "journal", "note", "howpublished", "number", "volume")
_REVISED = 3


@rule("R510", "warning")
def arxiv_against_year(case: Case) -> Iterator[Fault]:
    """Yield preprints older than their number, or younger by more than a revision would explain."""
    for reference in case.references:
        year = reference.year.number if reference.year else None
        posted = _posted(reference) if year else None
        if year and posted and (year < posted or year > posted + _REVISED) and is_preprint(reference):
            yield Fault(spot(reference, "year", "date"), f"The entry's year is {year}, but its arXiv number is from {posted}.")


def _posted(reference: Reference) -> int | None:
    for field in _FIELDS:
        text = reference.fields.get(field, "")
        if text and (field == "eprint" or "arxiv" in text.lower()) and (year := arxiv_year(text)):
            return year
    return None
