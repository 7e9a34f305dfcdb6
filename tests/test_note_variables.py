"""Variables in the notes of CSL items, and patents in the notes of .bib entries."""

from __future__ import annotations

import json

import pytest

import citecheck


def _read(**item: object) -> citecheck.Reference:
    (entry,) = citecheck.references(json.dumps([{"id": "a", "type": "book", "title": "Lamps", **item}]))
    assert isinstance(entry, citecheck.Reference)
    return entry


@pytest.mark.parametrize(
    ("note", "fields"),
    [
        pytest.param("original-date: 1961", {"origdate": "1961", "note": None}, id="a date"),
        pytest.param("Original Date: 1961-05", {"origdate": "1961-05"}, id="capitals and spaces"),
        pytest.param("{:status: forthcoming}", {"pubstate": "forthcoming"}, id="braces"),
        pytest.param("editor: Kell || Rut\neditor: Lamp Board", {"editor": "Kell, Rut and {Lamp Board}"}, id="names, one a line"),
        pytest.param("volume: 3\nMy remark: see page 3", {"volume": "3", "note": "My remark: see page 3"}, id="a remark is kept"),
        pytest.param("volume: water damage", {"volume": None, "note": "volume: water damage"}, id="a volume without a number is a remark"),
        pytest.param("issued: some day", {"note": "issued: some day"}, id="a date that is none"),
        pytest.param("publisher: Other Press", {"publisher": "Harbour Press", "note": "publisher: Other Press"}, id="the item's own stays"),
        pytest.param(
            "section: Publisher: Quay genre: map", {"note": "section: Publisher: Quay genre: map"}, id="lines that a .bib file joined"
        ),
        pytest.param("note: a note", {"note": "note: a note"}, id="a note in a note"),
        pytest.param("tex.entrysubtype: x", {"note": "tex.entrysubtype: x"}, id="what is no variable"),
    ],
)
def test_note(note: str, fields: dict[str, str | None]) -> None:
    entry = _read(note=note, publisher="Harbour Press")
    assert {field: entry.fields.get(field) for field in fields} == fields


def test_an_original_date_in_a_note_is_printed() -> None:
    item = {"id": "a", "type": "book", "title": "Lamps", "author": [{"family": "Sol", "given": "Ana"}], "issued": {"date-parts": [[2001]]}}
    text = json.dumps([{**item, "publisher": "Harbour Press", "note": "original-date: 1961"}])
    assert b"(Original work published 1961)" in citecheck.convert(text, to="txt", style="apa")


@pytest.mark.parametrize(
    ("kind", "note", "printed"),
    [
        pytest.param("misc", "US Patent 8,123,456", "Bright lamps (U.S. Patent No. 8,123,456)", id="American"),
        pytest.param("misc", "EP Patent 1,234,567 B1", "Bright lamps", id="what is more than a number stays a note"),
        pytest.param("book", "US Patent 8,123,456", "Bright lamps. Lamp Office", id="a book is a book"),
    ],
)
def test_a_patent_in_a_note(kind: str, note: str, printed: str) -> None:
    entry = f"@{kind}{{b, title={{Bright lamps}}, author={{Bell, Ann}}, year={{2014}}, publisher={{Lamp Office}}, note={{{note}}}}}"
    assert printed in citecheck.convert(entry, to="txt", style="apa").decode()


def test_a_note_of_a_bib_file_stays_one_however_it_begins() -> None:
    entry = "@book{a, author = {Sol, Ana}, title = {Lamps}, year = {2001}, note = {Publisher: Harbour Press}}"
    written = citecheck.convert(entry, to="csl-json")
    assert citecheck.convert(written, to="csl-json") == written
    assert b"note = {Publisher: Harbour Press}" in citecheck.convert(written, to="bib")
