"""A field is empty.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      year = {1998},
      [[publisher]] = {},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      year = {1998},
      publisher = {Delta House},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("R530", "info")
def empty_field(case: Case) -> Iterator[Fault]:
    """Yield fields of a .bib entry without a value."""
    for bib in case.sources.bibs:
        for entry in bib.entries:
            for field in entry.fields:
                if not bib.text(field).strip('{}"# \t\r\n~'):
                    yield Fault(bib.span(field.start, field.start + len(field.name)), f"The field “{field.name}” is empty.")
