"""A piece of the list cannot be read: a brace is not closed, a comma is missing, an entry has no key, a record is not ended.

What can be read of the entry is used; each flaw is reported where it is.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      [[title = {Markets at dusk]],
      year = {1998},
    }

    [[@book{]]
      author = {Okoro, Ifeoma},
      [[title = {Markets at dawn}]]
      year = {1999},
    }

Good:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets {at} dusk},
      year = {1998}
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("L406", "error")
def unreadable_entry(case: Case) -> Iterator[Fault]:
    """Yield what the parsers could not read."""
    for piece in case.unread:
        yield Fault(piece.span, f"This cannot be read: {piece.why}{'' if piece.why.endswith('?') else '.'}")
