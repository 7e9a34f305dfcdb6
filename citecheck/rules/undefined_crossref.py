"""An entry inherits fields from another that is not in the list, or from itself.

Bad:

    ---
    @inproceedings{abe2004,
      author = {Abe, Ken},
      title = {Tides},
      crossref = {[[coast2003]]},
    }

    @proceedings{coast2004,
      title = {Coasts and people},
      year = {2004},
    }

Good:

    ---
    @inproceedings{abe2004,
      author = {Abe, Ken},
      title = {Tides},
      crossref = {coast2004},
    }

    @proceedings{coast2004,
      title = {Coasts and people},
      year = {2004},
    }
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.linting.rule import Fault, rule
from citecheck.linting.sources import Bib
from citecheck.model import Case

_FIELDS = frozenset({"crossref", "entryset", "related", "xdata", "xref"})
_KEY = regex(r"[^\s,{}]++")


@rule("R529", "error")
def undefined_crossref(case: Case) -> Iterator[Fault]:
    """Yield keys in crossref, xdata and the like that no entry of the .bib lists has, or that are the entry's own."""
    files = case.sources.bibs
    keys = {entry.key.lower() for bib in files for entry in bib.entries}
    for bib in files:
        yield from _astray(bib, keys)


def _astray(bib: Bib, keys: set[str]) -> Iterator[Fault]:
    for entry in bib.entries:
        for field in entry.fields:
            if field.name.lower() not in _FIELDS or len(field.pieces) != 1:
                continue
            for match in _KEY.finditer(bib.listing.text, field.pieces[0].start, field.pieces[0].end):
                if match[0].lower() not in keys:
                    yield Fault(bib.span(*match.span()), f"No entry has the key “{match[0]}”.")
                elif match[0].lower() == entry.key.lower():
                    yield Fault(bib.span(*match.span()), "An entry cannot inherit its fields from itself.")
