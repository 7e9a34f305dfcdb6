"""CSL-JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography.contributors import named_in
from citecheck.bibliography.editions import edition_number
from citecheck.data.schema.biblatex import NUMBERED_IN_SERIES
from citecheck.data.schema.bibtex import BIBTEX_KINDS
from citecheck.data.schema.csl import DATES, FIELDS, IN_JOURNALS, KINDS, OTHER_TYPES, ROLES, SUBTYPES
from citecheck.latex.name_output import OTHERS, is_held_whole, lead_role
from citecheck.latex.protection import flat, whole_is_protected, with_protected
from citecheck.model import Reference
from citecheck.writers.dates import csl_date, csl_issued, is_said_by, says_year, year_in_words
from citecheck.writers.fields import HOUSES, NOTED, meant_kind, values_with_address
from citecheck.writers.names import csl_name

_VARIABLES = {
    field: variable for variable, field in reversed(FIELDS.items()) if variable not in {"container-title", "issue", "event", "shortTitle"}
}
_ROLES = {role: variable for variable, role in ROLES.items()}
_DATES = {field: variable for variable, field in DATES.items()}
_TYPES = {kind: type for type, kind in reversed(KINDS.items())} | {
    "article": "article-journal", "incollection": "chapter", "misc": "document", "online": "webpage", "unpublished": "manuscript",
    "inreference": "entry-encyclopedia", "inbook": "chapter", "collection": "book", "proceedings": "book", "phdthesis": "thesis",
    "mastersthesis": "thesis", "techreport": "report", "manual": "report", "conference": "paper-conference", "movie": "motion_picture",
    "video": "motion_picture", "www": "webpage", "electronic": "webpage", "thesis": "thesis",
}  # fmt: skip
_SUBTYPES = {subtype: type for type, subtype in SUBTYPES.items()}
_LABELLED = regex(r"^\s*(?:\{:)?[A-Za-z][A-Za-z -]{1,30}\s?:\s", re.MULTILINE)
_GAPS = regex(r"\s*([–—])\s*")
_DEGREES = {"mastersthesis": "Master’s thesis", "phdthesis": "PhD thesis"}


def write_csl(references: Iterable[Reference]) -> str:
    """A CSL-JSON array of the references; what CSL has no variable for is under ``custom``."""
    import json

    return json.dumps([item(reference) for reference in references], ensure_ascii=False, indent=2) + "\n"


def item(reference: Reference) -> dict[str, Any]:
    """One reference as a CSL-JSON item."""
    values, said = values_with_address(reference)
    kind, type = _kind_and_type(reference.kind, values)
    out: dict[str, Any] = {"id": reference.key, "type": type}
    custom: dict[str, str] = {} if KINDS.get(type, type) == kind else {"entrytype": kind}
    stand_ins = ["url"] if said else []
    for field, value in values.items():
        variable = _variable(kind, field, values)
        if variable in ROLES:
            if names := named_in(reference, field):  # a name of signs without width is none
                whole = is_held_whole if field != lead_role(reference) else lambda _: False
                out[variable] = [csl_name(name._replace(corporate=name.corporate or whole(name))) for name in names if name != OTHERS]
            custom |= {f"others-{field}": "true"} if OTHERS in names else {}
        elif variable in DATES:
            out[variable] = csl_date(value)
            if field == "date" and "literal" in out[variable]:
                custom["date"] = value
                stand_ins.append("year")
        elif variable:
            if variable == "note" and _LABELLED.search(value):  # a reader may take it for a variable (Publisher: Quay)
                custom["note"] = value
            if read := _misread(variable, field, out["type"]):
                custom[field] = value
                stand_ins.append(read)
            number = edition_number(value) if variable == "edition" else 0
            value = _GAPS.sub(r"\1", value) if variable == "page" else value
            out[variable] = str(number) if number else _with_spans(value)
        elif field == "year" and "date" not in values:
            out["issued"] = csl_issued(values)
            custom |= {} if says_year(out["issued"], value) else {"year": value}
        elif not _is_dated(field, values, out.get("issued", {})):
            custom[field] = value
    if kind in _DEGREES and "genre" not in out:
        out["genre"] = _DEGREES[kind]
        stand_ins.append("type")
    if stand_ins:
        custom["stand-ins"] = " ".join(stand_ins)
    return out | ({"custom": custom} if custom else {})


def _kind_and_type(kind: str, values: dict[str, str]) -> tuple[str, str]:
    """The entry's kind and CSL's type; what ``entrysubtype`` says of them is taken out of the values."""
    subtype = values.get("entrysubtype", "")
    if subtype in _SUBTYPES:
        del values["entrysubtype"]
        type = _SUBTYPES[subtype]
        return meant_kind(kind, KINDS[type]), type
    if subtype in _TYPES.keys() | OTHER_TYPES and meant_kind(kind, subtype) != kind:
        del values["entrysubtype"]
        kind = subtype
    return kind, kind if kind in OTHER_TYPES else _TYPES.get(kind) or _TYPES.get(BIBTEX_KINDS.get(kind, ""), "document")


def _with_spans(value: str) -> str:
    """Protected letters in CSL's spans; a title that is protected as a whole is in sentence case and needs none."""
    if whole_is_protected(value):
        return value[1:-1].strip()
    if value.startswith(NOTED):
        return value
    return " ".join(filter(None, with_protected(flat(value), lambda kept: f'<span class="nocase">{kept}</span>').split(" ")))


def _variable(kind: str, field: str, values: dict[str, str]) -> str:
    if field in {"booktitle", "journal"}:
        other = values.get("journal" if field == "booktitle" else "booktitle")
        return "container-title" if not other or (field == "journal") == (kind in IN_JOURNALS) else ""
    if field == "number" and kind in IN_JOURNALS:
        return "issue"
    if field == "issue" and kind not in IN_JOURNALS:
        return "issue"
    if field == "number" and kind in NUMBERED_IN_SERIES and "series" in values and "seriesnumber" not in values:
        return "collection-number"
    if field == "eid" and kind in IN_JOURNALS:
        return "number"
    if field in HOUSES:
        return "publisher" if field == _publisher(values) else ""
    return _VARIABLES.get(field) or _ROLES.get(field) or _DATES.get(field) or ""


def _misread(variable: str, field: str, type: str) -> str:
    """The other field that a reader would take the variable for; empty if it would be read as it is meant."""
    if variable == "container-title":
        read = "journal" if KINDS.get(type) in IN_JOURNALS else "booktitle"
        return read if read != field else ""
    if variable == "collection-number":
        return FIELDS[variable] if field == "number" else ""
    return "publisher" if variable == "publisher" and field != "publisher" else ""


def _publisher(values: dict[str, str]) -> str:
    """Return the field with the publisher of the work."""
    return next((field for field in ("publisher", *HOUSES) if values.get(field)), "")


def _is_dated(field: str, values: dict[str, str], date: dict[str, Any]) -> bool:
    """Whether the year, the month or the day is in the date that has been written."""
    if "date" in values:
        return field == "year" and values["year"].replace("–", "--") in {*values["date"].split("-")[:1], year_in_words(values["date"])}
    return field in {"month", "day"} and is_said_by(date, field, values[field])
