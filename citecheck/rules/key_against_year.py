"""An entry's key contains a different year from the entry, in a list whose keys contain years.

One of the two is a typing error, or the entry was updated and its key was not. Two digits (okoro98) count as a year
where they match the year in other entries. A key that is a DOI, or has an arXiv number in it, does not count.

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

Good:

    ---
    @article{DBLP:abs-1906-01234,
      author = {Okoro, Ifeoma},
      title = {Markets at dawn},
      year = {2019},
    }
    @book{okoro2020,
      author = {Okoro, Ifeoma},
      title = {Markets at noon},
      year = {2020},
      date = {2019-12-05},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import LAST_YEAR, YEAR_IN_TEXT
from citecheck.formats import in_latex
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference

_YEAR = regex(rf"(?<!\d){YEAR_IN_TEXT}(?!\d)")
_SHORT = regex(r"(?<=[^\W\d_])\d\d(?=[a-z]?$)")
_NUMBERED = regex(r"10\.\d{4,9}[/:_]|(?<!\d)\d{4}[.-]\d{4,5}(?!\d)|\d{4}\.\d\d\.\d\d")  # a DOI, a number of arXiv's, a day
_MOST = 0.7  # the least share of keys that agree with their entries, unless only one does not
_FEWEST = 2  # keys with two digits that agree, for two digits to count as a year


@rule("R525", "info")
def key_against_year(case: Case) -> Iterator[Fault]:
    """Yield keys of .bib entries with a year that is not the entry's."""
    for pattern, fewest in ((_YEAR, 0), (_SHORT, _FEWEST)):
        agree, others = 0, list[tuple[Reference, str]]()
        for reference in case.sources.entries(in_latex):
            years = pattern.findall(reference.key) if not _NUMBERED.search(reference.key) else []
            if len(years) != 1 or not reference.year or not reference.year.number or reference.year.number > LAST_YEAR:
                continue
            if any(number.endswith(years[0]) for number in _years(reference)):
                agree += 1
            else:
                others.append((reference, years[0]))
        if agree >= fewest and (len(others) == 1 or agree >= _MOST * (agree + len(others))):
            for reference, year in others:
                own = reference.year.number if reference.year else ""
                yield Fault(spot(reference), f"The year in the key is {year}, but the entry's year is {own}.")


def _years(reference: Reference) -> Iterator[str]:
    """Yield the years that an entry has: that of its date, the first of a stretch, and a year beside its date, which is another rule's."""
    yield from (str(number) for number in (reference.year and reference.year.number, reference.year and reference.year.first) if number)
    yield reference.fields.get("year", "")
