"""What a source says about a work: one model for all sources."""

from __future__ import annotations

from typing import Literal, NamedTuple

from citecheck._fast.distinct import make_distinct
from citecheck.model import Name, Reference, Span, Year

Nature = Literal["retraction", "concern", "correction", "reinstatement", "withdrawal", "new-version"]
"""What a notice does to the work that it is about."""

Relation = Literal["published-as", "preprint-of", "version-of", "part-of", "review-of", "reply-to", "translation-of"]
"""What a work is to another: a preprint is published as an article."""


class Update(NamedTuple):
    """A notice about a work: what it does, its date (ISO, "" if unknown), its identifier, who says so, and what else the source says."""

    nature: Nature
    date: str = ""
    notice: str = ""
    source: str = ""
    note: str = ""


class Related(NamedTuple):
    """Another work that a record names: what it is to the record's own, and its identifier or citation."""

    relation: Relation
    identifier: str


class Record(NamedTuple):
    """A work as a source describes it.

    ``titles`` are cleaned, the whole title first, then others (without subtitle, original, translated). ``years`` are those of all dates,
    the one that the source cites the work by first. ``kind`` is BibTeX's or biblatex's, besides ``preprint``, ``component``,
    ``peer-review``, ``grant`` and ``journal``. ``whole`` is False where the source is known to cut its list of authors; ``version`` is
    that of a preprint, 0 if the source only has one.
    """

    source: str
    identifier: str
    kind: str = "misc"
    titles: tuple[str, ...] = ()
    names: tuple[Name, ...] = ()
    years: tuple[int, ...] = ()
    containers: tuple[str, ...] = ()
    volume: str = ""
    number: str = ""
    pages: str = ""
    publisher: str = ""
    edition: str = ""
    doi: str = ""
    arxiv: str = ""
    pmid: str = ""
    isbns: tuple[str, ...] = ()
    updates: tuple[Update, ...] = ()
    related: tuple[Related, ...] = ()
    garbled: bool = False
    whole: bool = True
    version: int = 0

    @property
    def title(self) -> str:
        """The whole title; "" if the source has none."""
        return self.titles[0] if self.titles else ""

    @property
    def year(self) -> int | None:
        """The year that the source cites the work by."""
        return self.years[0] if self.years else None


def as_reference(record: Record, title: str = "") -> Reference:
    """The record as an entry of a list, to be compared with another one; under another of its titles, if that is given."""
    container = record.containers[0] if record.containers else ""
    home = "journal" if record.kind in ("article", "preprint") else "booktitle"
    fields = {
        home: container,
        "volume": record.volume,
        "number": record.number,
        "pages": record.pages,
        "publisher": record.publisher,
        "doi": record.doi,
        "eprint": record.arxiv,
    }
    filled = {name: value for name, value in fields.items() if value}
    year = Year(record.year) if record.year else None
    return Reference(Span(record.source, 0, 0), record.identifier, record.kind, record.names, year, title or record.title, filled)


make_distinct(Update, Related, Record)
