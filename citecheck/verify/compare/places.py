"""How volume, first page and container of an entry differ from a record's."""

from __future__ import annotations

from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.dedupe.conflicts import first_page, volume_number
from citecheck.dedupe.journal_names import contradict, one_journal
from citecheck.model import Reference
from citecheck.text.folding import fold
from citecheck.verify.record import Record, as_reference

_ROMAN = regex(r"(?=.)m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


class PlaceAgreement(NamedTuple):
    """The parts of the place that differ, each as listed and as recorded; "" where they agree or one side has none."""

    volume: tuple[str, str] | None = None
    page: tuple[str, str] | None = None
    container: tuple[str, str] | None = None


def compare_places(reference: Reference, record: Record) -> PlaceAgreement:
    """Compare where the entry says that the work was printed with the record."""
    other = as_reference(record)
    volumes = in_figures(volume_number(reference)[0]), in_figures(volume_number(other)[0])
    pages = first_page(reference).lstrip("0"), first_page(other).lstrip("0")
    numeric = all(page.isdigit() for page in pages)  # an article number next to a page is not a contradiction
    return PlaceAgreement(
        volumes if all(volumes) and volumes[0] != volumes[1] else None,
        pages if numeric and pages[0] != pages[1] and not set(pages) & set(volumes) else None,
        _container(reference, record),
    )


def in_figures(volume: str) -> str:
    """A folded volume in Roman figures as a number; any other as it is.

    >>> in_figures("xlix"), in_figures("12"), in_figures("mild")
    ('49', '12', 'mild')
    """
    if not _ROMAN.fullmatch(volume):
        return volume
    values = [_VALUES[letter] for letter in volume]
    signed = (-value if value < max(values[at:]) else value for at, value in enumerate(values))
    return str(sum(signed))


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
