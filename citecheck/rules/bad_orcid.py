"""An ORCID's check digit is wrong.

Bad:

    ---
    @misc{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      year = {1998},
      note = {ORCID [[0000-0002-1825-0079]]},
    }

Good:

    ---
    @misc{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      year = {1998},
      note = {ORCID 0000-0002-1825-0097},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.identifiers import is_orcid
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span

_ORCID = regex(r"00(?<![\d-]00)(?:00|09)-\d{4}-\d{4}-\d{3}[\dXx](?![\d-])")


@rule("R507", "warning")
def bad_orcid(case: Case) -> Iterator[Fault]:
    """Yield ORCIDs anywhere in a list whose check digit is wrong."""
    for listing in case.listings:
        for match in _ORCID.finditer(listing.text):
            if not is_orcid(match[0]):
                yield Fault(Span(listing.name, *match.span()), f"“{match[0]}” is not an ORCID: its check digit is wrong.")
