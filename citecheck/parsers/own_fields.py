"""What our own writers keep in formats that have no place for it, read again."""

from __future__ import annotations

from collections.abc import Mapping

from citecheck.data.schema.biblatex import NAMED_BY
from citecheck.model import Name


def named_bodies(fields: Mapping[str, str]) -> tuple[Name, ...]:
    """The organisation that an entry without people is cited by."""
    body = next((fields[field] for field in NAMED_BY if fields.get(field)), "")
    return (Name(body.strip("{}"), corporate=True),) if body else ()


def with_others(fields: Mapping[str, str]) -> dict[str, str]:
    """The fields with "and others" again at the end of lists that had it."""
    roles = [name.removeprefix("others-") for name in fields if name.startswith("others-")]
    plain = {name: value for name, value in fields.items() if not name.startswith("others-")}
    return plain | {role: plain.get(role, "") + " and others" for role in roles}
