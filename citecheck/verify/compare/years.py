"""How the year of an entry differs from the dates of a record."""

from __future__ import annotations

from citecheck.model import Reference
from citecheck.verify.record import Record


def years_off(reference: Reference, record: Record) -> int:
    """How far the entry's year is from the nearest of the record's dates; a year between two of them, or an unknown one, is not off."""
    year = reference.year.number if reference.year else None
    if year is None or not record.years:
        return 0
    first = reference.year.first if reference.year and reference.year.first else year
    if any(first <= each <= year for each in record.years) or min(record.years) <= year <= max(record.years):
        return 0
    return min(abs(year - each) for each in record.years)
