"""How volume, first page and container of an entry came of a record's."""

from __future__ import annotations

from typing import NamedTuple

from citecheck.dedupe.conflicts import first_page, volume_number
from citecheck.dedupe.journal_names import contradict, one_journal
from citecheck.model import Reference
from citecheck.text.folding import fold
from citecheck.verify.record import Record, as_reference


class PlaceAgreement(NamedTuple):
    """The parts of the place that differ, each as listed and as recorded; "" where they agree or one side has none."""

    volume: tuple[str, str] | None = None
    page: tuple[str, str] | None = None
    container: tuple[str, str] | None = None


def compare_places(reference: Reference, record: Record) -> PlaceAgreement:
    """Where the entry says that the work was printed, against the record."""
    other = as_reference(record)
    volumes = volume_number(reference)[0], volume_number(other)[0]
    pages = first_page(reference).lstrip("0"), first_page(other).lstrip("0")
    numeric = all(page.isdigit() for page in pages)  # an article number beside a page is no contradiction
    return PlaceAgreement(
        volumes if all(volumes) and volumes[0] != volumes[1] else None,
        pages if numeric and pages[0] != pages[1] and not set(pages) & set(volumes) else None,
        _container(reference, record),
    )


def _container(reference: Reference, record: Record) -> tuple[str, str] | None:
    listed = reference.fields.get("journal", "")
    if not listed or not record.containers or record.kind not in ("article", "inproceedings", "incollection"):
        return None
    if any(not contradict(listed, each) or one_journal(listed, each) or _holds(listed, each) for each in record.containers):
        return None
    return listed, record.containers[0]


def _holds(one: str, other: str) -> bool:
    """Whether the words of one name are among the other's."""
    a, b = set(fold(one).split()), set(fold(other).split())
    return a <= b or b <= a
