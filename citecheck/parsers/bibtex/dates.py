"""The year of a database entry, from ``year`` or from biblatex's ``date`` (ISO 8601-2, as the biblatex manual has it in section 2.3.8)."""

from __future__ import annotations

from collections.abc import Mapping

from citecheck._fast.regex import regex
from citecheck.model import Year
from citecheck.text.years import read_year

_ISO = regex(r"(?:\.\.)?/?(-?\d{4})(?:-\d\d){0,2}(?:T[\d:.+Z-]*)?[?~%]?(?:/.*)?")
_DECADE = regex(r"(\d{3})X")
_STATES = {
    "accepted": "accepted",
    "forthcoming": "forthcoming",
    "inpreparation": "in preparation",
    "inpress": "in press",
    "submitted": "submitted",
}


def year_of(fields: Mapping[str, str]) -> Year | None:
    """The year that an entry's fields give, with its first year (``origdate``), or the word that stands for one."""
    year = read_date(fields.get("date", "")) or read_year(fields.get("year", "")) or read_date(fields.get("eventdate", ""))
    if year is None:
        word = _STATES.get(fields.get("pubstate", "").replace(" ", "").lower(), "")
        return Year(word=word) if word else None
    first = read_date(fields.get("origdate", fields.get("origyear", "")))
    if first and first.number and not year.first and first.number != year.number:
        return year._replace(first=first.number)
    return year


def read_date(text: str) -> Year | None:
    """The year of an ISO date or stretch of dates, or of what else stands there; ISO counts 1 BC as year 0."""
    if decade := _DECADE.fullmatch(text.strip()):
        return Year(int(decade[1] + "0"))
    if match := _ISO.fullmatch(text.strip()):
        number = int(match[1])
        return Year(number - 1 if number <= 0 else number)
    return read_year(text) if text else None
