"""Read back what our own writers store in formats that have no field for it."""

from __future__ import annotations

from collections.abc import Mapping

from citecheck.data.schema.biblatex import NAMED_BY
from citecheck.model import Name

_THESES = frozenset({"mastersthesis", "phdthesis", "thesis"})
ABOUT_PEOPLE = "x-people"
"""The field for what a list has about people that is no part of a name; it is reported, and no format has it."""


def named_bodies(fields: Mapping[str, str], kind: str) -> tuple[Name, ...]:
    """Return the organisation by which an entry without people is cited."""
    body = next((fields[field] for field in naming_fields(kind) if fields.get(field)), "")
    return (Name(body.strip("{}"), corporate=True),) if body else ()


def naming_fields(kind: str) -> tuple[str, ...]:
    """Return the fields of an organisation by which an entry of this kind is cited: not of a thesis's university, elsewhere its school."""
    return tuple(field for field in NAMED_BY if field != "institution") if kind in _THESES else NAMED_BY


def with_others(fields: Mapping[str, str]) -> dict[str, str]:
    """Return the fields with "and others" restored at the end of lists that had it."""
    roles = [name.removeprefix("others-") for name in fields if name.startswith("others-")]
    plain = {name: value for name, value in fields.items() if not name.startswith("others-")}
    return plain | {role: plain.get(role, "") + " and others" for role in roles}
