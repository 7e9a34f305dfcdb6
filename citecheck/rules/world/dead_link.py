"""The address of an entry does not exist.

The server answered on two days that there is no such page (404, 410), or there was no such server. The first answer is kept in the cache
and reported if a later run confirms it. Restricted pages (401, 403, 429), servers that are down, and addresses that were not asked
about are not reported. This rule is off: only if it is selected does `citecheck verify` ask the servers of addresses, with HEAD, or GET
if HEAD is not supported, each host once a second. DOIs, private addresses and host names without a dot are not asked about.

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
from citecheck.verify.dates import date_phrase
from citecheck.verify.entry_identifiers import address_of


@rule("W717", "info", default=False)
def dead_link(case: Case) -> Iterator[Fault]:
    """Yield entries whose address does not exist according to the server."""
    for found in case.verified:
        for asked in found.asked:
            if asked.source == "web" and asked.status == "none":
                when = f", last {date_phrase(asked.date)}" if asked.date else ""
                message = f"This address does not exist: there was no such page or server on two days{when}."
                evidence = Evidence("web", address_of(found.reference), asked.date)
                yield Fault(spot(found.reference, "url", "howpublished", "note"), message, evidence=(evidence,))
