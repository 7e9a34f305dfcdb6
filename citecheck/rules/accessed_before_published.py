"""A work was looked up before it was published, by the entry's own dates.

Bad:

    ---
    @online{abe2019,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      date = {2019-03-01},
      url = {https://delta.example/tides},
      urldate = {[[2017-05-04]]},
    }

Good:

    ---
    @online{abe2019,
      author = {Abe, Ken},
      title = {Tides of a shallow sea},
      date = {2019-03-01},
      url = {https://delta.example/tides},
      urldate = {2019-05-04},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Case
from citecheck.refs.written import spot
from citecheck.regex import regex
from citecheck.rule import Fault, rule

_YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@rule("R511", "warning")
def accessed_before_published(case: Case) -> Iterator[Fault]:
    """Access dates in a year before the entry's."""
    for reference in case.references:
        years = [int(year) for year in _YEAR.findall(reference.fields.get("urldate", ""))]
        published = reference.year.number if reference.year else None
        if years and published and max(years) < published:
            yield Fault(spot(reference, "urldate"), f"looked up in {max(years)}, published in {published}")
