"""Add fields that an entry lacks from external records: a DOI, a volume, an issue, pages; existing fields are not changed.

The records come from a report of ``citecheck verify --format json``: cleaning itself opens no connection.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from citecheck.cleanup.changes import Change, differences
from citecheck.model import InputError, Reference, Span

Additions = Mapping[Span, Mapping[str, str]]
"""The fields of each entry's record, by the entry's span."""

_PLACE = ("volume", "number", "pages")
_PRINTED = ("article", "inproceedings", "incollection")


def read_additions(data: bytes, name: str) -> Additions:
    """Return what a report can add; raises InputError if it is not a report of citecheck verify."""
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
    """Return the fields of a certain record: one that is the entry's own, and that nothing contradicts."""
    record = verification["record"] or {}
    doi = verification["doi_to_add"]
    if verification["verdict"] != "confirmed" or not record:
        return {"doi": doi} if doi and verification["verdict"] == "contradicted" else {}
    added = {"doi": doi}
    if record["kind"] in _PRINTED and record["certain"]:
        added |= {field: record[field] for field in _PLACE}
    return {field: value for field, value in added.items() if value}


def with_additions(references: Sequence[Reference], additions: Additions) -> tuple[tuple[Reference, ...], tuple[Change, ...]]:
    """Return the entries with missing fields added from their records; raises InputError if the report is about other entries."""
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
    """Return whether an entry has no such field, under any name."""
    others = {"number": ("issue",), "pages": ("eid", "page")}.get(field, ())
    return not any(reference.fields.get(name) for name in (field, *others))
