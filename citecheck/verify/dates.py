"""Dates as sources write them, and as messages do."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.english_dates import MONTHS

_ISO = regex(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_AMERICAN = regex(r"\s*(\d{1,2})/(\d{1,2})/(\d{4})\b")


def date_words(iso: str) -> str:
    """A date in words: 28 November 2026, November 2026, 2026; "" for none.

    >>> date_words("2010-02-06")
    '6 February 2010'
    """
    found = _ISO.match(iso)
    if not found:
        return ""
    year, month, day = found.groups()
    if not month or not 1 <= int(month) <= 12:
        return year
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}" if day else f"{MONTHS[int(month) - 1]} {year}"


def date_phrase(iso: str) -> str:
    """A date in words with its preposition: on 28 November 2026, in November 2026, in 2026.

    >>> date_phrase("2016"), date_phrase("2010-02-06")
    ('in 2016', 'on 6 February 2010')
    """
    words = date_words(iso)
    return f"{'on' if words[:1].isdigit() and ' ' in words else 'in'} {words}" if words else ""


def iso_of(american: str) -> str:
    """The ISO date of one in the American order (2/6/2010 0:00), or of one that is ISO already; "" for anything else."""
    found = _AMERICAN.match(american)
    if found:
        month, day, year = (int(part) for part in found.groups())
        return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""
    iso = _ISO.match(american.strip())
    return iso[0] if iso else ""


def iso_of_parts(parts: object) -> str:
    """The ISO date of a Crossref ``date-parts`` row: [2010, 2, 6]; "" if it holds no year."""
    if not isinstance(parts, list) or not parts or not isinstance(parts[0], int):
        return ""
    return "-".join([f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:3] if isinstance(part, int))])
