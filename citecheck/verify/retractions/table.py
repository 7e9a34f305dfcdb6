"""The Retraction Watch table (CSV, one row per notice): its rows, with dates and identifiers in one form."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from citecheck.identifiers import bare_doi, is_doi
from citecheck.model import InputError
from citecheck.verify.dates import iso_of
from citecheck.verify.record import Nature

NATURES: dict[str, Nature] = {
    "retraction": "retraction",
    "expression of concern": "concern",
    "correction": "correction",
    "reinstatement": "reinstatement",
}
_NEEDED = ("RetractionNature", "OriginalPaperDOI", "Title")
_NONE = frozenset({"", "0", "unavailable", "n/a", "na", "none"})
_WHERE = "take retraction_watch.csv from https://gitlab.com/crossref/retraction-watch-data"


class Row(NamedTuple):
    """A notice and the work that it is about; dates are ISO, an identifier that the table does not know is empty."""

    nature: Nature
    date: str
    doi: str
    pmid: str
    notice: str
    title: str
    authors: str
    year: int | None
    journal: str
    reason: str


def read_rows(data: bytes, name: str) -> Iterator[Row]:
    """The rows of a table; raises InputError if it is not Retraction Watch's."""
    text = _decoded(data)
    reader = csv.DictReader(io.StringIO(text, newline=""))
    columns = [column.strip() for column in reader.fieldnames or [] if column]
    if missing := [column for column in _NEEDED if column not in columns]:
        raise InputError(f"{name}: is not the Retraction Watch table: it has no column {', '.join(missing)}; {_WHERE}")
    try:
        for row in reader:
            if nature := NATURES.get(_value(row, "RetractionNature").lower()):
                yield _row(row, nature)
    except csv.Error as error:
        raise InputError(f"{name}: line {reader.line_num} cannot be read as CSV ({error}); {_WHERE}") from None


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _row(row: dict[str, str], nature: Nature) -> Row:
    published = iso_of(_value(row, "OriginalPaperDate"))
    return Row(
        nature,
        iso_of(_value(row, "RetractionDate")),
        _doi(_value(row, "OriginalPaperDOI")),
        _known(_value(row, "OriginalPaperPubMedID")),
        _doi(_value(row, "RetractionDOI")),
        _value(row, "Title"),
        _value(row, "Author"),
        int(published[:4]) if published else None,
        _value(row, "Journal"),
        _value(row, "Reason"),
    )


def _value(row: dict[str, str], column: str) -> str:
    return (row.get(column) or "").strip()


def _known(value: str) -> str:
    return "" if value.lower() in _NONE else value


def _doi(value: str) -> str:
    doi = bare_doi(_known(value)).lower()
    return doi if is_doi(doi) else ""
