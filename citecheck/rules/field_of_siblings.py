"""An entry lacks a field that all the other entries of its type have.

Bad:

    ---
    @article{a2001,
      author = {Abe, Ken}, title = {Tides}, journal = {Coasts}, year = {2001}, volume = {1}, pages = {1--9},
    }
    @article{b2002,
      author = {Berg, Mia}, title = {Dunes}, journal = {Coasts}, year = {2002}, volume = {2}, pages = {1--9},
    }
    @article{c2003,
      author = {Cho, Li}, title = {Winds}, journal = {Coasts}, year = {2003}, volume = {3}, pages = {1--9},
    }
    @article{d2004,
      author = {Diaz, Ana}, title = {Rain}, journal = {Coasts}, year = {2004}, volume = {4}, pages = {1--9},
    }
    @article{[[e2005]],
      author = {Eze, Obi}, title = {Snow}, journal = {Coasts}, year = {2005}, volume = {5},
    }

Good:

    ---
    @article{a2001,
      author = {Abe, Ken}, title = {Tides}, journal = {Coasts}, year = {2001}, volume = {1}, pages = {1--9},
    }
    @article{b2002,
      author = {Berg, Mia}, title = {Dunes}, journal = {Coasts}, year = {2002}, volume = {2}, eid = {e12},
    }
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from citecheck.dedupe import is_preprint
from citecheck.formats import in_latex
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference

_FIELDS = ("volume", "number", "pages", "publisher", "doi", "isbn", "issn", "url", "institution", "school", "editor", "address")
# Alternatives to a missing field.
_INSTEAD = {
    "doi": ("eprint",),
    "number": ("eid", "issue"),
    "pages": ("eid", "pagetotal", "pubstate"),
    "url": ("doi", "eprint", "howpublished"),
    "volume": ("pubstate",),
}
_LATER = frozenset({"issn", "number", "pages", "volume"})  # what a preprint or a work in press does not have
_FEWEST = {"pages": 2, "volume": 2}  # others that have the field
_FEW = 3


@rule("L411", "info")
def field_of_siblings(case: Case) -> Iterator[Fault]:
    """Yield .bib entries that are the only one of at least four of their type (three for volume and the like) without a field."""
    kinds: defaultdict[str, list[Reference]] = defaultdict(list)
    for reference in case.sources.entries(in_latex):
        kinds[reference.kind].append(reference)
    for kind, siblings in kinds.items():
        for field in _FIELDS:
            if len(siblings) > _FEWEST.get(field, _FEW) and (lone := _lone(siblings, field)):
                yield Fault(
                    spot(lone), f"The entry has no field “{field}”, but the {len(siblings) - 1} others of the type @{kind} have one."
                )


def _lone(siblings: Sequence[Reference], field: str) -> Reference | None:
    """Return the only entry that lacks the field and has no alternative to it."""
    lacking = [reference for reference in siblings if not reference.fields.get(field)]
    if len(lacking) != 1 or any(lacking[0].fields.get(other) for other in _INSTEAD.get(field, ())):
        return None
    lone = lacking[0]
    if field in _LATER and ((lone.year and lone.year.word) or is_preprint(lone)):
        return None
    if field == "volume" and (lone.kind != "article" or lone.fields.get("entrysubtype")):  # newspapers have none, and most books
        return None
    if field == "number":  # many journals have none
        same_journal = [reference for reference in siblings if reference.fields.get("journal") == lone.fields.get("journal")]
        return lone if len(same_journal) > _FEW else None
    return lone
