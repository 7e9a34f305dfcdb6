"""What becomes of two entries that are one work."""

from __future__ import annotations

import pytest

from citecheck.cleanup.merge import merge_duplicates
from citecheck.model import Name, Reference, Span, Year


def entry(key: str, kind: str = "article", title: str = "Markets at dusk", **fields: str) -> Reference:
    return Reference(
        Span("refs", ord(key[0]), ord(key[0]) + 1), key, kind, (Name("Okoro", "Ifeoma"),), Year(2010), title, {"title": title, **fields}
    )


@pytest.mark.parametrize(
    ("first", "second", "field", "value"),
    [
        pytest.param({"pages": "101"}, {"pages": "101–120"}, "pages", "101–120", id="last page"),
        pytest.param(
            {"journal": "J. Coast. Stud."}, {"journal": "Journal of Coastal Studies"}, "journal", "Journal of Coastal Studies", id="journal"
        ),
        pytest.param({"title": "MARKETS AT DUSK"}, {}, "title", "Markets at dusk", id="capitals"),
        pytest.param(
            {"journal": "Coasts"},
            {"journal": "Coasts", "title": "Markets at dusk: a study"},
            "title",
            "Markets at dusk: a study",
            id="subtitle",
        ),
        pytest.param({"volume": "12(3)"}, {"volume": "12", "number": "3"}, "volume", "12", id="issue apart"),
        pytest.param({"keywords": "x, y"}, {"keywords": "y, z"}, "keywords", "x, y, z", id="keywords of both"),
        pytest.param({"journal": "COASTS"}, {"journal": "Coasts"}, "journal", "Coasts", id="a journal in capitals"),
        pytest.param({"journal": "Coasts"}, {"journal": "COASTS"}, "journal", "Coasts", id="capitals tell no more"),
        pytest.param({"pages": "101–120"}, {"pages": "101"}, "pages", "101–120", id="no last page"),
        pytest.param({"volume": "12"}, {"volume": "12(3)"}, "volume", "12", id="no issue apart"),
        pytest.param({}, {"note": "Signed copy"}, "note", "Signed copy", id="note"),
        pytest.param({}, {"file": "b.pdf"}, "file", "b.pdf", id="file"),
    ],
)
def test_the_fuller_value_stays(first: dict[str, str], second: dict[str, str], field: str, value: str) -> None:
    once, _ = merge_duplicates([entry("a", **first), entry("b", **second)])
    assert [reference.fields[field] for reference in once] == [value]


@pytest.mark.parametrize(
    ("has", "given"),
    [
        pytest.param("date", "year", id="year"),
        pytest.param("year", "date", id="date"),
        pytest.param("journal", "journaltitle", id="journaltitle"),
        pytest.param("journaltitle", "journal", id="journal"),
        pytest.param("location", "address", id="address"),
        pytest.param("address", "location", id="location"),
        pytest.param("number", "issue", id="issue"),
        pytest.param("issue", "number", id="number"),
        pytest.param("journal", "booktitle", id="booktitle"),
    ],
)
def test_what_is_said_under_another_name_is_not_added(has: str, given: str) -> None:
    (once,), _ = merge_duplicates([entry("a", **{has: "Coasts"}), entry("b", **{given: "Coasts"})])
    assert given not in once.fields
    (once,), _ = merge_duplicates([entry("a"), entry("b", **{given: "Coasts"})])
    assert once.fields[given] == "Coasts"


def test_a_vague_type_gives_way() -> None:
    once, changes = merge_duplicates([entry("a", "misc"), entry("b", "article", journal="Coasts")])
    assert [reference.kind for reference in once] == ["article"]
    assert ("type", "misc", "article") in [(change.field, change.before, change.after) for change in changes]


def test_what_is_left_out_is_told() -> None:
    _, changes = merge_duplicates([entry("a", note="Good"), entry("b", note="Bad")])
    assert [change.after for change in changes] == ["joined with b: the same title, authors and year", "note of b left out: Bad"]


def test_a_citation_of_either_key_finds_the_joined_entry() -> None:
    a, b = entry("a"), entry("b")
    assert [change.moved for change in merge_duplicates([a, b])[1] if change.moved] == [(b.span, a.span)]
