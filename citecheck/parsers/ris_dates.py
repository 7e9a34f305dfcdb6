"""The date of a RIS record, which may be in several of its lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from citecheck.exported_dates import ISO, SLASHED, as_iso, season_code
from citecheck.parsers.ris_lines import Line


def is_partly(text: str) -> bool:
    """Return whether a date of RIS has something besides year, month and day that is not a season: 2001/05//Easter."""
    found = SLASHED.fullmatch(text)
    return bool(found and found[4] and (found[2] or not season_code(found[4])))


class Dated(NamedTuple):
    """The date of a record: the line that says most of it, the date in ISO form, and the lines that add nothing."""

    line: Line
    iso: str
    said: tuple[Line, ...]


def date_of(lines: Sequence[Line]) -> Dated | None:
    """Return the date of a record from its lines DA, PY and Y1, one of which may have the day and another the year."""
    own = [line for tag in ("DA", "PY", "Y1") for line in lines if line.tag == tag and line.value]
    if not own:
        return None
    written = (as_iso(line.value) for line in sorted(own, key=lambda line: line.tag == "DA"))
    year = next((date[:4] for date in written if ISO.match(date)), "")
    dates = [(line, as_iso(line.value, year)) for line in own]
    readable = [(line, date) for line, date in dates if ISO.match(date) and not date.startswith("0000")] or dates[:1]
    whole = readable[0][1][:4]
    line, iso = max(readable, key=lambda each: (each[1][:4] == whole, len(each[1]) if ISO.match(each[1]) else 0))
    said = tuple(other for other, date in dates if iso.startswith(date) and not (other is not line and is_partly(other.value)))
    return Dated(line, iso, said)
