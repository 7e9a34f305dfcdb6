"""A work is in the list twice.

Entries are the same work if they share the DOI, or the title together with authors and year. Another edition, a translation, a reprint,
a chapter and its book, a preprint and its article are separate works and are not reported.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }

    @book{[[okoro-markets]],
      author = {Okoro, I.},
      title = {MARKETS AT DUSK},
      year = {1998},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }

    @book{okoro1998second,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      edition = {2},
      publisher = {Delta House},
      year = {1998},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.list_lookup import list_of, spot
from citecheck.linting.messages import named
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("L401", "warning")
def duplicate_entry(case: Case) -> Iterator[Fault]:
    """Yield entries that are the same work as an earlier one."""
    for pair in case.sources.duplicates:
        first, second = case.references[pair.first], case.references[pair.second]
        if list_of(case, first) is not list_of(case, second) and first.span.source == second.span.source:
            continue  # each chapter has its own list
        yield Fault(spot(second), f"This is the same work as {named(first)}: the same {pair.evidence}.", None, (spot(first),))
