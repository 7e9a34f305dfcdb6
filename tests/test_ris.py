"""RIS lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.model import Document, Name, Reference, Unread, Year
from citecheck.parsers import parse

RECORD = """TY  - JOUR
ID  - lindqvist2010
AU  - Lindqvist, Maja
AU  - van der Berg, Jan
A1  - Delta Institute
PY  - 2010/03/02/
TI  - Rivers as borders
  and bridges
T2  - Northern Geographies
VL  - 12
SP  - 311
EP  - 328
SN  - 0378-5955
DO  - 10.9999/ng
KW  - rivers
KW  - borders
ZZ  - kept
ER  -
"""


def read(text: str) -> tuple[Reference | Unread, ...]:
    return parse(Document("refs.ris", text, text, "ris"))


def test_a_record_has_biblatex_names_and_keeps_what_has_none() -> None:
    (reference,) = read(RECORD)
    assert isinstance(reference, Reference)
    assert (reference.key, reference.kind, reference.year) == ("lindqvist2010", "article", Year(2010))
    assert reference.names == (Name("Lindqvist", "Maja"), Name("Berg", "Jan", "van der"), Name("Delta Institute", corporate=True))
    assert reference.title == "Rivers as borders and bridges"
    expected = {
        "journal": "Northern Geographies",
        "volume": "12",
        "pages": "311–328",
        "issn": "0378-5955",
        "doi": "10.9999/ng",
        "keywords": "rivers; borders",
        "date": "2010-03-02",
        "zz": "kept",
    }
    assert {field: reference.fields[field] for field in expected} == expected


def test_places_are_those_of_the_values() -> None:
    (reference,) = read(RECORD)
    assert isinstance(reference, Reference)
    written = {field: RECORD[place.start : place.end] for field, place in reference.places.items()}
    assert written["doi"] == "10.9999/ng"
    assert written["journal"] == "Northern Geographies"
    assert written["pages"] == "311"
    assert RECORD[reference.span.start : reference.span.end].rstrip() == RECORD.rstrip()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param(RECORD + "\n" + RECORD, [Reference, Reference], id="two records"),
        pytest.param(RECORD.replace("\n", "\r\n"), [Reference], id="CRLF"),
        pytest.param(RECORD.replace("ER  -\n", "") + RECORD, [Reference, Unread, Reference], id="the first has no end"),
        pytest.param(RECORD.replace("ER  -\n", ""), [Reference, Unread], id="the last has no end"),
        pytest.param("AU  - Abe, Ken\n" + RECORD, [Unread, Reference], id="a line before the first record"),
        pytest.param("TY  - BOOK\nER  - \n", [Unread], id="an empty record"),
        pytest.param("ER  - \n" + RECORD, [Unread, Reference], id="an end without a beginning"),
    ],
)
def test_records_and_what_is_unread(text: str, kinds: list[type]) -> None:
    assert [type(entry) for entry in read(text)] == kinds


@pytest.mark.parametrize(
    ("lines", "field", "value"),
    [
        pytest.param("TY  - CHAP\nTI  - Tides\nT2  - Coasts\n", "booktitle", "Coasts", id="a chapter's book"),
        pytest.param("TY  - BOOK\nBT  - Coasts\n", "title", "Coasts", id="a book's title under BT"),
        pytest.param("TY  - BOOK\nTI  - Coasts\nSN  - 978-3-16-148410-0\n", "isbn", "978-3-16-148410-0", id="a book's number"),
        pytest.param("TY  - JOUR\nTI  - A\nSP  - 3-9\n", "pages", "3-9", id="both pages under SP"),
        pytest.param("TY  - ELEC\nTI  - A\nPY  - 2021/october/\n", "date", "2021-10", id="a month's name between strokes"),
        pytest.param("TY  - NEWS\nTI  - A\nPY  - 2015/Jul/03\n", "date", "2015-07-03", id="a month's name and a day between strokes"),
        pytest.param("TY  - JOUR\nTI  - A\nDA  - 2020-05-06T08:30:00\n", "date", "2020-05-06", id="a time behind the day"),
        pytest.param("TY  - JOUR\nTI  - A\nA2  - Cho, Li\n", "editor", "Cho, Li", id="editor"),
    ],
)
def test_fields(lines: str, field: str, value: str) -> None:
    (reference,) = read(lines + "ER  - \n")
    assert isinstance(reference, Reference)
    assert reference.fields[field] == value


@given(
    st.lists(
        st.sampled_from(
            ["TY  - JOUR\n", "ER  - \n", "AU  - A, B\n", "TI  - x\n", "SP  - 9\n", "EP  - 1\n", "TY  -", "\n", "PY  - x\n", "junk "]
        )
    ).map("".join)
)
def test_nothing_raises_and_every_place_is_in_the_text(text: str) -> None:
    for entry in read(text):
        assert 0 <= entry.span.start <= entry.span.end <= len(text)


def test_pages_that_run_backwards_over_two_lines_are_told() -> None:
    from citecheck.pipeline import check_documents
    from citecheck.readers import read_list, read_text

    listing = read_list(RECORD.replace("EP  - 328", "EP  - 301"), "refs.ris")
    found = check_documents(read_text("", "essay"), [listing]).findings
    assert [finding.name for finding in found if finding.code[0] in "LR"] == ["bad-page-range"]
