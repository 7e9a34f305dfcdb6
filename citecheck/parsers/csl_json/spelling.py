"""Read the variables of an item under their own names, however an export capitalises them."""

from __future__ import annotations

from citecheck.data.schema.biblatex import FIELDS as BIBLATEX_FIELDS
from citecheck.data.schema.csl import DATES, FIELDS, ROLES
from citecheck.latex.name_output import PEOPLE
from citecheck.parsers.csl_json.json_spans import Placed

_OWN = ("id", "type", "custom", "editor-translator")
_NAMES = {name.lower(): name for name in (*BIBLATEX_FIELDS, *PEOPLE, *FIELDS, *ROLES, *DATES, *_OWN)}
_KNOWN = frozenset(_NAMES.values())


def with_own_names(item: Placed) -> Placed:
    """Return an item with "Author" as "author" and "doi" as "DOI"; a variable that it has under its own name as well keeps its name.

    In a .bib file a field's name has no case, so that two readings of a list would differ otherwise.
    """
    if item.value.keys() <= _KNOWN:
        return item
    named: dict[str, Placed] = {}
    for written, member in item.value.items():
        name = written if written in _KNOWN else _NAMES.get(written.lower(), written)
        named[written if name in named or (name != written and name in item.value) else name] = member
    return item._replace(value=named)
