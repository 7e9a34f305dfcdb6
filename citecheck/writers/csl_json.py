"""CSL-JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from citecheck._fast.regex import regex
from citecheck.bibliography.contributors import named_in
from citecheck.bibliography.dates import month_number
from citecheck.bibliography.editions import edition_number
from citecheck.data.schema.csl import DATES, FIELDS, IN_JOURNALS, KINDS, ROLES
from citecheck.latex.name_output import OTHERS
from citecheck.latex.protection import whole_is_protected, with_protected
from citecheck.model import Reference
from citecheck.writers.fields import values_with_address
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
    "video": "motion_picture", "www": "webpage", "electronic": "webpage",
}  # fmt: skip
_SUBTYPES = {"magazine": "article-magazine", "newspaper": "article-newspaper", "preprint": "article"}
_DEGREES = {"mastersthesis": "Master’s thesis", "phdthesis": "PhD thesis"}
_ISO = regex(r"-?\d{1,4}(?:-\d{1,2}){0,2}(?:/-?\d{1,4}(?:-\d{1,2}){0,2})?")


def write_csl(references: Iterable[Reference]) -> str:
    """A CSL-JSON array of the references; what CSL has no variable for is under ``custom``."""
    import json

    return json.dumps([item(reference) for reference in references], ensure_ascii=False, indent=2) + "\n"


def item(reference: Reference) -> dict[str, Any]:
    """One reference as a CSL-JSON item."""
    kind = reference.kind
    values = values_with_address(reference)
    subtype = _SUBTYPES.get(values.get("entrysubtype", ""))
    out: dict[str, Any] = {"id": reference.key, "type": subtype or _TYPES.get(kind, "document")}
    custom: dict[str, str] = {} if KINDS.get(out["type"]) == kind else {"entrytype": kind}
    stand_ins: list[str] = []
    if subtype:
        values.pop("entrysubtype")
    for field, value in values.items():
        variable = _variable(kind, field, values)
        if variable in ROLES:
            out[variable] = [csl_name(name) for name in named_in(reference, field) if name != OTHERS]
            custom |= {f"others-{field}": "true"} if OTHERS in named_in(reference, field) else {}
        elif variable in DATES:
            out[variable] = _date(value)
        elif variable:
            if read := _misread(variable, field, out["type"]):
                custom[field] = value
                stand_ins.append(read)
            number = edition_number(value) if variable == "edition" else 0
            out[variable] = str(number) if number else _with_spans(value)
        elif field == "year" and "date" not in values:
            out["issued"] = _issued(values)
        elif (field != "year" or value not in values["date"]) and not (field in {"month", "day"} and _is_dated(field, values)):
            custom[field] = value
    if kind in _DEGREES and "genre" not in out:
        out["genre"] = _DEGREES[kind]
        stand_ins.append("type")
    if stand_ins:
        custom["stand-ins"] = " ".join(stand_ins)
    return out | ({"custom": custom} if custom else {})


def _with_spans(value: str) -> str:
    """Protected letters in CSL's spans; a title that is protected as a whole is in sentence case and needs none."""
    if whole_is_protected(value):
        return value[1:-1]
    return with_protected(value, lambda kept: f'<span class="nocase">{kept}</span>')


def _variable(kind: str, field: str, values: dict[str, str]) -> str:
    if field in {"booktitle", "journal"}:
        other = values.get("journal" if field == "booktitle" else "booktitle")
        return "container-title" if not other or (field == "journal") == (kind in IN_JOURNALS) else ""
    if field == "number" and (kind in IN_JOURNALS or "seriesnumber" in values):
        return "issue"
    if field == "eid" and kind in IN_JOURNALS and "number" in values:
        return "number"
    if field in {"school", "institution", "organization"}:
        return "publisher" if field == _publisher(values) else ""
    return _VARIABLES.get(field) or _ROLES.get(field) or _DATES.get(field) or ""


def _misread(variable: str, field: str, type: str) -> str:
    """The other field that a reader would take the variable for; empty if it would be read as it is meant."""
    if variable == "container-title":
        read = "journal" if KINDS.get(type) in IN_JOURNALS else "booktitle"
        return read if read != field else ""
    return "publisher" if variable == "publisher" and field != "publisher" else ""


def _publisher(values: dict[str, str]) -> str:
    """The field that holds who brought the work out."""
    return next((field for field in ("publisher", "school", "institution", "organization") if values.get(field)), "")


def _is_dated(field: str, values: dict[str, str]) -> bool:
    """Whether the month or the day is in the date that is made of the year; seasons ("Spring") and a day by itself do not."""
    month = month_number(values.get("month", ""))
    whole = "date" not in values and bool(re.fullmatch(r"\d{1,4}", values.get("year", ""))) and month > 0
    if field == "month":
        return whole and not re.search(r"\w[/–-]\w", values["month"])
    return whole and values["day"].isdecimal()


def _issued(values: dict[str, str]) -> dict[str, Any]:
    year, month, day = values["year"], month_number(values.get("month", "")), values.get("day", "")
    if not re.fullmatch(r"\d{1,4}", year):
        return {"literal": year}
    parts = [int(year), *([month] if month else []), *([int(day)] if month and day.isdecimal() else [])]
    return {"date-parts": [parts]}


def _date(text: str) -> dict[str, Any]:
    """A biblatex date as CSL's date-parts, or as it is if it is none."""
    if circa := text.endswith("~"):
        text = text[:-1]
    if found := re.fullmatch(r"(-?\d{4})-2([1-4])", text):
        return {"date-parts": [[int(found[1])]], "season": int(found[2])}
    if not _ISO.fullmatch(text):
        return {"literal": text + "~" * circa}
    parts = [[int(part) for part in re.findall(r"(?:\A-)?\d+", each)] for each in text.split("/")]
    return {"date-parts": parts} | ({"circa": True} if circa else {})
