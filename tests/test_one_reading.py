"""A file gives the same References to the API, a check, cleaning with and without an essay, and conversion."""

from __future__ import annotations

from pathlib import Path

import pytest

import citecheck
from citecheck.cleanup import Wanted, clean, convert
from citecheck.model import Reference, Unread
from citecheck.pipeline import check_documents
from citecheck.readers import read_bytes

ROOT = Path(__file__).parent.parent
LISTS = sorted([*(ROOT / "tests" / "corpus").glob("*/refs.*"), *(ROOT / "refs").glob("essay.*")])
WANTED = Wanted(style="apa", uncited=True)
Entries = tuple[Reference | Unread, ...]


def as_printed(entries: Entries) -> dict[object, Reference | Unread]:
    """The entries by their places, without what a check adds and marks: letters given to years, and stubs as entries still to come."""
    return {entry.span: _as_printed(entry) for entry in entries}


def _as_printed(entry: Reference | Unread) -> Reference | Unread:
    if isinstance(entry, Unread):
        return entry.entry or entry
    if not entry.letter_given or not entry.year:
        return entry
    return entry._replace(year=entry.year._replace(letter=""), letter_given=False)


def compared(data: bytes) -> dict[str, Entries]:
    """What each reader makes of a list."""
    listing = read_bytes(data, "refs", as_list=True)
    case = check_documents(read_bytes(b"Nothing is cited.", "essay"), [listing], rules=())
    return {
        "check": (*case.case.references, *case.case.unread),
        "clean with an essay": clean(case, [listing], WANTED).read,
        "clean": clean(None, [listing], WANTED).read,
        "convert": convert([listing], WANTED).read,
    }


@pytest.mark.parametrize("listing", LISTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_list_is_read_one_way(listing: Path) -> None:
    data = listing.read_bytes()
    read = as_printed(citecheck.references(data))
    assert read
    for reader, entries in compared(data).items():
        assert as_printed(entries) == read, reader


BIB = "@book{orvane, author = {Orv&aacute;ne, Pia\u200b}, title = {MÃ¼de <i>Ice</i> &amp; Snow}, year = 2009}\n"
PROSE = "Orva\u0301ne, P. (2009). Mu\u0308de ice &amp; snow. Northgate Press.\n"
STUB = "Orvane, P. (2009). NOT IN THE LIST, cited as “Orvane, 2009”.\n\nTiller, B. (1998). Thaw. Northgate Press.\n"


@pytest.mark.parametrize("text", [pytest.param(BIB, id="bib"), pytest.param(PROSE, id="prose"), pytest.param(STUB, id="stub")])
def test_what_is_seen_is_read_one_way(text: str) -> None:
    read = as_printed(citecheck.references(text))
    assert all(isinstance(entry, Reference) for entry in read.values())
    for reader, entries in compared(text.encode()).items():
        if reader == "check" or text is not STUB:  # cleaning and converting make of a stub the entry that it stands in for
            assert as_printed(entries) == read, reader
