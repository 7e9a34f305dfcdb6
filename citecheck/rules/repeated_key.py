"""Two entries have the same key, so one of them can never be cited.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      year = {1998},
    }

    @book{[[Okoro1998]],
      author = {Okoro, Ifeoma},
      title = {The night trade},
      year = {1998},
    }

Good:

    ---
    @book{okoro1998a,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      year = {1998},
    }

    @book{okoro1998b,
      author = {Okoro, Ifeoma},
      title = {The night trade},
      year = {1998},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.formats import in_fields
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span


@rule("L402", "error")
def repeated_key(case: Case) -> Iterator[Fault]:
    """Yield keys of databases that occur twice in one list; BibTeX's keys are case-insensitive."""
    first: dict[tuple[str, str], Span] = {}
    for reference in case.sources.entries(in_fields):
        place = reference.places.get("key")
        if not place or not reference.key:
            continue
        before = first.setdefault((place.source, reference.key.lower()), place)
        if before is not place:
            yield Fault(place, f"Duplicate key “{reference.key}”.", related=(before,))
