"""A field occurs twice in one entry; only one of the two is used.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      year = {1998},
      [[title]] = {Markets at dawn},
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
from typing import TYPE_CHECKING

from citecheck.linting.rule import Fault, rule
from citecheck.model import Case

if TYPE_CHECKING:
    from citecheck.linting.sources import RawField


@rule("R531", "error")
def repeated_field(case: Case) -> Iterator[Fault]:
    """Yield fields of a .bib entry that occurred before."""
    for bib in case.sources.bibs:
        for entry in bib.entries:
            first: dict[str, RawField] = {}
            for field in entry.fields if entry.kind != "string" else ():
                before = first.setdefault(field.name.lower(), field)
                if before is not field:
                    related = (bib.span(before.start, before.start + len(before.name)),)
                    yield Fault(
                        bib.span(field.start, field.start + len(field.name)),
                        f"The entry already has a field “{field.name}”.",
                        None,
                        related,
                    )
