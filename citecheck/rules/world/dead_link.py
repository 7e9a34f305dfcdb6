"""The address of an entry leads nowhere.

The server said twice, at least a day apart, that there is no such page. Pages behind a wall, servers that are down, and addresses that
were not asked about are not reported.

Bad:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
      url = {[[https://example.org/rivers]]},
    }
    ---
    web url https://example.org/rivers: none

Good:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja and Odén, Per},
      title = {Rivers as borders of northern trust},
      journal = {Northern Geographies},
      year = {2010},
      url = {https://example.org/rivers},
    }
    ---
    web url https://example.org/rivers: unavailable
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Evidence
from citecheck.verify.dates import date_words


@rule("W717", "info", default=False)
def dead_link(case: Case) -> Iterator[Fault]:
    """Entries whose address a server denies."""
    for found in case.verified:
        for asked in found.asked:
            if asked.source == "web" and asked.status == "none":
                when = f", asked on {date_words(asked.date)}" if asked.date else ""
                yield Fault(
                    spot(found.reference, "url"), f"The server has no such page{when}.", evidence=(Evidence("web", "", asked.date),)
                )
