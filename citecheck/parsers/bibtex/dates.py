"""The year of a database entry, from ``year`` or from biblatex's ``date`` (ISO 8601-2, as in section 2.3.8 of the biblatex manual)."""

from __future__ import annotations

from collections.abc import Mapping

from citecheck._fast.regex import regex
from citecheck.data.year_bounds import LAST_IN_FIELDS, NO_YEAR
from citecheck.model import Year
from citecheck.text.years import read_year

_ISO = regex(r"(?:\.\.)?/?(-?\d{4})(?:-\d\d){0,2}(?:T[\d:.+Z-]*)?[?~%]?(?:/.*)?")
_DECADE = regex(r"(\d{3}X|\d\dXX)")
_STATES = {
    "accepted": "accepted",
    "forthcoming": "forthcoming",
    "inpreparation": "in preparation",
    "inpress": "in press",
    "submitted": "submitted",
}


def year_of(fields: Mapping[str, str]) -> Year | None:
    """Return the year of an entry's fields, with the year of the original (``origdate``), or the word used instead of a year."""
    year = read_date(fields.get("date", "")) or _in_its_field(fields.get("year", "")) or read_date(fields.get("eventdate", ""))
    if year is None:
        word = _STATES.get(fields.get("pubstate", "").replace(" ", "").lower(), "")
        return Year(word=word) if word else None
    first = read_date(fields.get("origdate", fields.get("origyear", "")))
    if first and first.number and not year.first and first.number != year.number:
        return year._replace(first=first.number)
    return year


def _in_its_field(text: str) -> Year | None:
    """Return the year of the field for years, where one before 1000 is written as in a date: 0995; 0000 is none."""
    return read_date(text) if text.startswith("0") and text != NO_YEAR else read_year(text)


def read_date(text: str) -> Year | None:
    """Return the year of an ISO date or range of dates, or of other text; ISO counts 1 BC as year 0, and a number after 2099 is none."""
    if decade := _DECADE.fullmatch(text.strip()):
        return Year(int(decade[1].replace("X", "0")))
    if match := _ISO.fullmatch(text.strip()):
        number = int(match[1])
        return Year(number - 1 if number <= 0 else number) if number <= LAST_IN_FIELDS else None
    return read_year(text) if text else None
