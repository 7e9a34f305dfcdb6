"""Compare an entry with one record: the differences, their costs, and conflicts."""

from __future__ import annotations

from typing import NamedTuple

from citecheck.model import Reference
from citecheck.verify.compare.authors import AuthorAgreement, compare_authors
from citecheck.verify.compare.places import PlaceAgreement, compare_places
from citecheck.verify.compare.titles import TitleAgreement, compare_titles
from citecheck.verify.compare.years import years_off
from citecheck.verify.record import Record


class Comparison(NamedTuple):
    """A record, and how the entry differs from it."""

    record: Record
    title: TitleAgreement
    authors: AuthorAgreement
    off: int
    place: PlaceAgreement


def compared(reference: Reference, record: Record) -> Comparison:
    """The entry against the record."""
    title, authors = compare_titles(reference, record), compare_authors(reference, record)
    return Comparison(record, title, authors, years_off(reference, record), compare_places(reference, record))
