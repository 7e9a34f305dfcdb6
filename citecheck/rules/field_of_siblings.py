"""An entry lacks fields that all the other entries of its type have.

Three others are enough, two for an article's volume and pages, and ten for what many works lack: an address, editors, a DOI, an ISBN,
an ISSN or a URL. A field that the type requires is reported by `missing-field`.

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
    @article{c2003,
      author = {Cho, Li}, title = {Winds}, journal = {Coasts}, year = {2003}, volume = {3}, pages = {1--9}, doi = {10.9999/coasts.3.1},
    }
    @article{d2004,
      author = {Diaz, Ana}, title = {Rain}, journal = {Dunes}, year = {2004}, number = {14}, pages = {1--9}, doi = {10.9999/dunes.14},
    }
    @article{e2005,
      author = {Eze, Obi}, title = {Snow falls}, journal = {The Evening News}, year = {2005}, month = mar, doi = {10.9999/news.5},
    }
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from citecheck.data.schema.biblatex import REQUIRED
from citecheck.dedupe import is_preprint
from citecheck.formats import in_latex
from citecheck.linting.list_lookup import spot
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Reference, Span

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
_OF_AN_ARTICLE = frozenset({"pages", "volume"})  # two others are enough
_OPTIONAL = frozenset({"address", "doi", "editor", "isbn", "issn", "url"})  # what many works do not have
_FIRST_ISBN = 1970  # ISO 2108
_FEWEST, _FEW, _MANY = 2, 3, 10  # others that have the field


@rule("L411", "info")
def field_of_siblings(case: Case) -> Iterator[Fault]:
    """Yield .bib entries that are the only one of several of their type without a field, each with all such fields."""
    kinds: defaultdict[str, list[Reference]] = defaultdict(list)
    for reference in case.sources.entries(in_latex):
        kinds[reference.kind].append(reference)
    for kind, siblings in kinds.items():
        lacking: dict[Span, tuple[Reference, list[str]]] = {}
        for field in _FIELDS:
            if len(siblings) > _others(kind, field) and (lone := _lone(siblings, field)):
                lacking.setdefault(lone.id, (lone, []))[1].append(f"“{field}”")
        for lone, fields in lacking.values():
            what = f"field {fields[0]}" if len(fields) == 1 else f"fields {', '.join(fields[:-1])} and {fields[-1]}"
            one = "one" if len(fields) == 1 else "them"
            yield Fault(spot(lone), f"The entry has no {what}, but the {len(siblings) - 1} others of the type @{kind} have {one}.")


def _others(kind: str, field: str) -> int:
    """How many other entries must have a field."""
    if kind == "article" and field in _OF_AN_ARTICLE:
        return _FEWEST
    return _MANY if field in _OPTIONAL else _FEW


def _lone(siblings: Sequence[Reference], field: str) -> Reference | None:
    """Return the only entry that lacks the field and has no alternative to it."""
    lacking = [reference for reference in siblings if not reference.fields.get(field)]
    if len(lacking) != 1 or any(lacking[0].fields.get(other) for other in _INSTEAD.get(field, ())):
        return None
    lone = lacking[0]
    if field in _LATER and ((lone.year and lone.year.word) or is_preprint(lone)):
        return None
    required = {name for fields in REQUIRED.get(lone.kind, ()) for name in fields}
    if field != "editor" and field in required:
        return None
    if field == "isbn" and lone.year and (lone.year.number or _FIRST_ISBN) < _FIRST_ISBN:
        return None
    return lone if field not in _LATER or field == "issn" or _is_counted(lone, siblings, field) else None


def _is_counted(lone: Reference, siblings: Sequence[Reference], field: str) -> bool:
    """Return whether a work's place is told by volume, issue or pages: newspapers and pages on the web have none, most books no volume."""
    has = lone.fields.get
    if field == "pages":
        return bool(has("volume") or has("number")) if lone.kind == "article" else not has("url")
    alike = [reference for reference in siblings if reference.fields.get("journal") == has("journal")]
    if field == "number":  # many journals have none
        return len(alike) > _FEW
    return lone.kind == "article" and not has("entrysubtype") and (not has("number") or len(alike) > 1)  # some only count issues
