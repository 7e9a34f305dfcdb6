"""An entry's key holds another year than the entry, in a list whose keys hold their years.

One of the two is a slip, or the entry was updated and its key was not.

Bad:

    ---
    @book{[[okoro1989]],
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      year = {1998},
    }

    @book{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      year = {2010},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      year = {1998},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.lore.bounds import LAST_YEAR
from citecheck.model import Case, Reference
from citecheck.refs.written import spot, written_in
from citecheck.regex import regex
from citecheck.rule import Fault, rule

_YEAR = regex(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_MOST = 0.7


@rule("R525", "info")
def key_against_year(case: Case) -> Iterator[Fault]:
    """Keys of .bib entries with a year that is not the entry's."""
    agree, others = 0, list[tuple[Reference, str]]()
    for reference in written_in(case.references, case.listings, "bib"):
        years = _YEAR.findall(reference.key)
        if len(years) != 1 or not reference.year or not reference.year.number or reference.year.number > LAST_YEAR:
            continue
        if int(years[0]) in (reference.year.number, reference.year.first):
            agree += 1
        else:
            others.append((reference, years[0]))
    if len(others) == 1 or agree >= _MOST * (agree + len(others)):
        for reference, year in others:
            yield Fault(spot(reference), f"the key says {year}, the entry {reference.year.number if reference.year else ''}")
