"""What many entries of a list share is kept once, and their places are kept as numbers."""

from __future__ import annotations

import pytest

from citecheck.batch.packing import packed, unpacked
from citecheck.model import Reference, Span
from citecheck.parsers import parse
from citecheck.readers import read_list
from citecheck.text.field_places import FieldPlaces

PLACES = {"title": (20, 31), "year": (3, 7)}
SPANS = {name: Span("list.bib", *place) for name, place in PLACES.items()}
LISTS = {
    "list.bib": "@book{a, author = {Brell, Tea}, title = {Wicks}, year = 2001}\n@book{b, author = {Fell, Oda}, title = {Oil}, year = 2001}",
    "list.ris": "TY  - BOOK\nAU  - Brell, Tea\nTI  - Wicks\nPY  - 2001\nER  - \n\nTY  - BOOK\nAU  - Fell, Oda\nTI  - Oil\nPY  - 2001\nER  - \n",
    "list.json": '[{"id": "a", "type": "book", "title": "Wicks", "issued": {"raw": "2001"}},'
    ' {"id": "b", "type": "book", "title": "Oil", "issued": {"raw": "2001"}}]',
    "list.txt": "Brell, T. (2001). Wicks. Quay: Harbour Press.\n\nFell, O. (2001). Oil. Quay: Harbour Press.\n",
}


def test_places_are_as_a_dictionary_of_spans() -> None:
    places = FieldPlaces("list.bib", PLACES)
    assert places == SPANS
    assert places == SPANS
    assert places != FieldPlaces("other.bib", PLACES)
    assert list(places) == ["title", "year"]
    assert (places["year"], places.get("year"), places.get("volume")) == (SPANS["year"], SPANS["year"], None)
    assert ("year" in places, "volume" in places, len(places)) == (True, False, 2)
    assert repr(places) == repr(SPANS)
    assert {**places, "key": SPANS["year"]} == SPANS | {"key": SPANS["year"]}


def test_a_field_without_a_place_is_missing() -> None:
    with pytest.raises(KeyError, match="volume"):
        FieldPlaces("list.bib", PLACES)["volume"]


@pytest.mark.parametrize("name", LISTS)
def test_entries_share_what_is_the_same(name: str) -> None:
    one, other = (entry for entry in parse(read_list(LISTS[name], name)) if isinstance(entry, Reference))
    assert isinstance(one.places, FieldPlaces)
    assert isinstance(other.places, FieldPlaces)
    assert one.places._order is other.places._order
    if name in {"list.bib", "list.txt"}:
        assert one.year is other.year
        assert one.fields["year"] is other.fields["year"]


def test_a_value_without_latex_is_one_string() -> None:
    (entry,) = (entry for entry in parse(read_list("@book{a, title = {Wicks and oil}}", "list.bib")) if isinstance(entry, Reference))
    assert entry.fields["title"] is entry.raw["title"]


@pytest.mark.parametrize("name", LISTS)
def test_entries_are_the_same_in_another_process(name: str) -> None:
    entries = parse(read_list(LISTS[name], name))
    assert unpacked(packed(entries)) == entries
