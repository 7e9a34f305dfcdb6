"""BibTeX, biblatex and reference managers do not know a field's name; styles ignore it.

If a known name is similar, it is probably a typing error; otherwise the finding is only a hint.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      [[publsher]] = {Delta House},
      year = {1998},
    }

Fixed:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      publisher = {Delta House},
      year = {1998},
      addendum = {With maps},
      timestamp = {2020-01-01},
      bdsk-url-1 = {https://delta.example},
    }
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from citecheck.data.schema.biblatex import ENTRY_TYPES, FIELDS, PRIVATE_FIELDS
from citecheck.linting.rule import Fault, rule
from citecheck.linting.sources import Bib
from citecheck.model import Case, Edit, Fix

if TYPE_CHECKING:
    from citecheck.linting.sources import RawEntry


@rule("R527", "warning")
def unknown_field(case: Case) -> Iterator[Fault]:
    """Yield names of fields in .bib files that are in no manual, with the nearest one that is."""
    for bib in case.sources.bibs:
        for entry in bib.entries:
            if entry.kind in ENTRY_TYPES:
                yield from _unknown(bib, entry)


def _unknown(bib: Bib, entry: RawEntry) -> Iterator[Fault]:
    present = {field.name.lower() for field in entry.fields}
    for field in entry.fields:
        name = field.name.lower()
        if name in FIELDS or name.startswith(PRIVATE_FIELDS) or "+" in name:
            continue
        from citecheck.text.did_you_mean import nearest

        span, near = bib.span(field.start, field.start + len(field.name)), nearest(name, FIELDS)
        if not near or len(name) < 4:
            yield Fault(span, f"“{field.name}” is not a known field.", level="info")
        else:
            fix = None if near in present else Fix((Edit(span, near),), safe=False)
            yield Fault(span, f"“{field.name}” is not a known field; “{near}” is.", fix)
