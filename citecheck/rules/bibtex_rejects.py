"""BibTeX reports an error in the file, in the words of pybtex, which reads it by BibTeX's own grammar.

citecheck continues where BibTeX stops: it does not lose an entry to a missing comma or a repeated key. This rule, which is off unless
selected, reports what BibTeX itself would reject.

Bad:

    ---
    @book{okoro1998,
      author = {Okoro, Ifeoma},
      title = {Markets at dusk},
      year = {1998},
    }

    @book{[[okoro1998]],
      author = {Okoro, Ifeoma},
      title = {Markets at dawn},
      year = {1999},
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

from citecheck.formats import format_of, in_latex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span


@rule("R545", "warning", default=False)
def bibtex_rejects(case: Case) -> Iterator[Fault]:
    """Yield errors that pybtex reports in the .bib files."""
    for listing in case.listings:
        if in_latex(format_of(listing)):
            from citecheck.interop.verdict import stops

            for stop in stops(listing.text):
                yield Fault(Span(listing.name, stop.start, stop.end), f"BibTeX stops here: {stop.why}.")
