"""A field has two spaces where one belongs, or begins or ends with a space.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets[[  ]]at dusk},
      publisher = {Delta House},
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
      author = {Okoro, Ifeoma J.},
      title = {Markets at dusk
               and at dawn},
      publisher = {Delta House},
      year = {1998},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.schema.biblatex import UNPRINTED
from citecheck.formats import in_fields
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix

_SIGNS = ("  ", "\t", "\u00a0")
_GAP = regex(r"(?<=\S)(?:[ \u00a0]{2,}|\t+ *)(?=\S)")


@rule("R514", "info")
def double_space(case: Case) -> Iterator[Fault]:
    """Yield runs of spaces inside a line of a database's field."""
    for value in case.sources.values(in_fields):
        if value.field in UNPRINTED or value.field == "note" or not any(map(value.text.__contains__, _SIGNS)):
            continue
        for match in _GAP.finditer(value.text):
            span = value.part(*match.span())
            yield Fault(span, f"{len(match[0])} spaces where one belongs.", Fix((Edit(span, " "),), safe=True))
