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

from collections.abc import Iterator, Mapping, Set

from citecheck._fast.regex import regex
from citecheck.linting.rule import Fault, rule
from citecheck.linting.sources import Bib
from citecheck.model import Case

_FIELDS = frozenset({"crossref", "entryset", "related", "xdata", "xref"})
_INHERITED = frozenset({"crossref", "xdata"})
_KEY = regex(r"[^\s,{}]++")


@rule("R529", "error")
def undefined_crossref(case: Case) -> Iterator[Fault]:
    """Yield keys in crossref, xdata and the like that no entry of the .bib lists has, or that are the entry's own."""
    files = case.sources.bibs
    keys = {entry.key.lower() for bib in files for entry in bib.entries}
    parents = dict(pair for bib in files for pair in _parents(bib))
    for bib in files:
        yield from _astray(bib, keys)
        for entry in bib.entries:
            if _inherits_from_itself(entry.key.lower(), parents):
                span = bib.span(entry.key_start, entry.key_start + len(entry.key))
                yield Fault(span, "The entry inherits its fields from itself, through other entries.")


def _parents(bib: Bib) -> Iterator[tuple[str, set[str]]]:
    """Yield each key of a file with the keys of the other entries that its entry inherits from."""
    for entry in bib.entries:
        pieces = (field.pieces[0] for field in entry.fields if field.name.lower() in _INHERITED and len(field.pieces) == 1)
        named = (key[0].lower() for piece in pieces for key in _KEY.finditer(bib.listing.text, piece.start, piece.end))
        yield entry.key.lower(), set(named) - {entry.key.lower()}


def _inherits_from_itself(key: str, parents: Mapping[str, Set[str]]) -> bool:
    """Return whether the parents of an entry's parents, and so on, include it."""
    seen: set[str] = set()
    left = set(parents[key])
    while left:
        seen |= left
        left = {further for parent in left for further in parents.get(parent, ())} - seen
    return key in seen


def _astray(bib: Bib, keys: set[str]) -> Iterator[Fault]:
    for entry in bib.entries:
        for field in entry.fields:
            if field.name.lower() not in _FIELDS or len(field.pieces) != 1:
                continue
            for match in _KEY.finditer(bib.listing.text, field.pieces[0].start, field.pieces[0].end):
                if match[0].lower() not in keys:
                    yield Fault(bib.span(*match.span()), f"No entry has the key “{match[0]}”; if it is in another file, give that as well.")
                elif match[0].lower() == entry.key.lower():
                    yield Fault(bib.span(*match.span()), "An entry cannot inherit its fields from itself.")
