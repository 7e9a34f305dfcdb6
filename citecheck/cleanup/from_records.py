"""What the records of the world can add to entries: a DOI, a volume, an issue, pages that an entry lacks; nothing that it has is changed.

The records are those of a report of ``citecheck verify --format json``: cleaning itself opens no connection.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from citecheck.cleanup.changes import Change, differences
from citecheck.model import InputError, Reference, Span

Additions = Mapping[Span, Mapping[str, str]]
"""The fields that the record of an entry has, by the entry's place."""

_PLACE = ("volume", "number", "pages")
_PRINTED = ("article", "inproceedings", "incollection")


def read_additions(data: bytes, name: str) -> Additions:
    """What a report has to add; raises InputError if it is not a report of citecheck verify."""
    try:
        report = json.loads(data)
        entries = [row for document in report["documents"] for row in document["references"]]
        verified = [row for row in entries if "verification" in row]
        found = {Span(row["path"], row["start"], row["end"]): _fields(row["verification"]) for row in verified}
    except (ValueError, KeyError, TypeError):
        verified, found = [], {}
    if not verified:
        raise InputError(f"{name}: has no verification of any entry; make it with: citecheck verify LIST --format json -o {name}")
    return {span: fields for span, fields in found.items() if fields}


def _fields(verification: Mapping[str, Any]) -> dict[str, str]:
    """The fields of a record that is certain: nothing contradicts the entry, and the record is its own."""
    record = verification["record"] or {}
    doi = verification["doi_to_add"]
    if verification["verdict"] != "confirmed" or not record:
        return {"doi": doi} if doi and verification["verdict"] == "contradicted" else {}
    added = {"doi": doi}
    if record["kind"] in _PRINTED and record["certain"]:
        added |= {field: record[field] for field in _PLACE}
    return {field: value for field, value in added.items() if value}


def with_additions(references: Sequence[Reference], additions: Additions) -> tuple[tuple[Reference, ...], tuple[Change, ...]]:
    """The entries with the fields that they lack and their records have; raises InputError if the report is of other entries."""
    if additions and not any(reference.span in additions for reference in references):
        raise InputError("--from-records: the report is of another list, or the list was changed since: verify it again")
    out: list[Reference] = []
    changes: list[Change] = []
    for reference in references:
        lacking = {field: value for field, value in additions.get(reference.span, {}).items() if _lacks(reference, field)}
        added = reference._replace(fields={**reference.fields, **lacking}) if lacking else reference
        changes += differences(reference, added, "from-records")
        out.append(added)
    return tuple(out), tuple(changes)


def _lacks(reference: Reference, field: str) -> bool:
    """Whether an entry has no such field, under whatever name."""
    others = {"number": ("issue",), "pages": ("eid", "page")}.get(field, ())
    return not any(reference.fields.get(name) for name in (field, *others))
