"""What many entries of a list share is kept once, and their places are kept as numbers."""

from __future__ import annotations

import pytest

from citecheck.batch.packing import packed, unpacked
from citecheck.model import Reference, Span
from citecheck.parsers import parse
from citecheck.parsers.bibtex import raw_entries
from citecheck.parsers.bibtex.values import read_value
from citecheck.parsers.ris import _lines
from citecheck.parsers.ris_lines import Line, one_value_each
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


@pytest.mark.parametrize(
    "value",
    ["{Wicks}", '"Wicks"', "2001", "jan", "{Wicks {and} oil}", '{Wicks} # " and " # oil', "{Wicks} # jan", "{}", '""', "jan # feb"],
)
def test_a_value_of_one_piece_is_kept_as_its_bounds(value: str) -> None:
    text = "@misc{a, note = " + value + "}"
    (field,) = raw_entries(text)[0].fields
    pieces, end = read_value(text, field.value, len(text))
    assert (field.pieces, field.end) == (pieces, end)
    assert field.inner == ((pieces[0].start, pieces[0].end) if len(pieces) == 1 else (field.value, end))
    assert bool(field.parts) == (len(pieces) > 1)
    assert field.is_delimited == (len(pieces) == 1 and value[0] in '{"')


@pytest.mark.parametrize("value", ["{Wicks", '"Wicks'])
def test_a_value_that_is_not_closed_has_its_piece(value: str) -> None:
    text = "@misc{a,\n note = " + value + "\n title = {Oil}\n}"
    note = raw_entries(text)[0].fields[0]
    assert note.pieces == note.parts != ()
    assert text[slice(*note.inner)] == value[1:]


def test_people_on_a_line_of_ris_share_what_is_the_same() -> None:
    row = Line("AU", "Brell, Tea; Fell, Oda; Brell, Tea; Quist, Ada", 100, 145)
    first, second, third, fourth = [*one_value_each([Line("TY", "BOOK", 6, 10), row])][1:]
    assert [line.value for line in (first, second, third, fourth)] == ["Brell, Tea", "Fell, Oda", "Brell, Tea", "Quist, Ada"]
    assert first.value is third.value
    assert (first.start, first.end) == (100, 110)
    assert all((line.start, line.end) == (100, 145) for line in (second, third, fourth))


def test_lines_of_ris_are_read_one_by_one() -> None:
    text = "Provider: Quay\nTY  - BOOK\nTI  - Wicks\nER  - \nastray\nTY  - BOOK\nTI  - Oil\nER  - \n"
    gaps: list[tuple[int, int]] = []
    lines = _lines(text, gaps)
    assert (next(lines).tag, [text[slice(*gap)] for gap in gaps]) == ("TY", ["Provider: Quay\n"])
    assert [line.tag for line in lines] == ["TI", "ER", "TY", "TI", "ER"]
    assert [text[slice(*gap)].strip() for gap in gaps] == ["Provider: Quay", "astray", ""]
