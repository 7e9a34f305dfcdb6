"""BibTeX and biblatex do not know an entry's type; it would be printed as @misc, or not at all.

Bad:

    ---
    [[@artcle]]{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
    }

Fixed:

    ---
    @article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
    }

Good:

    ---
    @Article{lindqvist2010,
      author = {Lindqvist, Maja},
      title = {Rivers as borders},
      journal = {Northern Geographies},
      year = {2010},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.data.schema.biblatex import DIRECTIVES, ENTRY_TYPES
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix

_OWN = "custom"


@rule("R526", "warning")
def unknown_entry_type(case: Case) -> Iterator[Fault]:
    """Yield types of .bib entries that are in no manual, with the nearest one that is."""
    for bib in case.sources.bibs:
        for entry in bib.entries:
            if entry.kind in ENTRY_TYPES or entry.kind in DIRECTIVES or entry.kind.startswith(_OWN):
                continue
            from citecheck.text.did_you_mean import nearest

            at = entry.start + bib.listing.text[entry.start : entry.end].lower().index(entry.kind)
            span, near = bib.span(entry.start, at + len(entry.kind)), nearest(entry.kind, ENTRY_TYPES)
            message = f"@{entry.kind} is not a known type" + (f"; @{near} is." if near else ".")
            yield Fault(span, message, Fix((Edit(span, f"@{near}"),), safe=False) if near else None)
