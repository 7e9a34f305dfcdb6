"""Fields that an entry lacks although its type requires them: reported, never invented."""

from __future__ import annotations

from citecheck.bibliography.fields import field
from citecheck.bibliography.layout_types import SAME_LAYOUT
from citecheck.data.schema.biblatex import REQUIRED
from citecheck.model import Reference

_NAMES = frozenset({"author", "bookauthor", "editor", "organization", "translator"})
_UNSIGNED = frozenset({"magazine", "newspaper"})  # whose articles may be without an author, and are listed by their title
_ALIKE = {"report": "techreport"}


def missing(reference: Reference) -> tuple[str, ...]:
    """Yield the fields that the entry lacks, alternatives joined as in "author or editor"."""
    lacks = () if reference.title else ("title",)
    kind = SAME_LAYOUT.get(reference.kind, reference.kind)
    groups = REQUIRED.get(reference.kind) or REQUIRED.get(_ALIKE.get(kind, kind), ())
    if reference.fields.get("entrysubtype", "").lower() in _UNSIGNED:
        groups = tuple(group for group in groups if "author" not in group)
    return (*lacks, *(" or ".join(group) for group in groups if not any(_has(reference, name) for name in group)))


def _has(reference: Reference, name: str) -> bool:
    if name in _NAMES and reference.names:
        return True
    if name in {"date", "year"} and reference.year:
        return True
    return bool(field(reference, "journaltitle" if name == "journal" else name))
