"""Fields that a report of verify adds to entries that lack them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from citecheck.cleanup.from_records import read_additions, with_additions
from citecheck.model import InputError, Reference, Span


def entry(at: int, **fields: str) -> Reference:
    return Reference(Span("refs", at, at + 1), f"k{at}", "article", (), None, "", fields)


RECORD = {"kind": "article", "certain": True, "volume": "7", "number": "2", "pages": "10–20"}


def report(verdict: str = "confirmed", doi: str = "10.5555/ab", record: dict[str, Any] | None = None) -> bytes:
    verification = {"verdict": verdict, "doi_to_add": doi, "record": {**RECORD, **(record or {})}}
    rows: list[dict[str, Any]] = [
        {"path": "refs", "start": 0, "end": 1, "verification": verification},
        {"path": "refs", "start": 5, "end": 6},
    ]
    return json.dumps({"documents": [{"references": rows}]}).encode()


PLACE = {"volume": "7", "number": "2", "pages": "10–20"}


@pytest.mark.parametrize(
    ("given", "added"),
    [
        pytest.param(report(), {"doi": "10.5555/ab", **PLACE}, id="a certain record"),
        pytest.param(report(doi=""), PLACE, id="no DOI to add"),
        pytest.param(report(record={"certain": False}), {"doi": "10.5555/ab"}, id="a record that is not certain"),
        pytest.param(report(record={"kind": "preprint"}), {"doi": "10.5555/ab"}, id="a record of a kind without pages"),
        pytest.param(report(record={"number": "", "pages": None}), {"doi": "10.5555/ab", "volume": "7"}, id="fields that the record lacks"),
        pytest.param(report("contradicted"), {"doi": "10.5555/ab"}, id="a contradicted entry: its true DOI alone"),
        pytest.param(report("not-found"), None, id="nothing found"),
        pytest.param(report("contradicted", doi=""), None, id="nothing to add"),
    ],
)
def test_a_report_says_what_to_add(given: bytes, added: dict[str, str] | None) -> None:
    assert read_additions(given, "r.json") == ({Span("refs", 0, 1): added} if added else {})


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"documents": [{"references": [{"path": "refs"}]}]}', b'{"documents": [{}]}'])
def test_anything_else_is_no_report(data: bytes) -> None:
    with pytest.raises(InputError, match=r"r\.json: has no verification of any entry"):
        read_additions(data, "r.json")


@pytest.mark.parametrize(
    ("own", "after"),
    [
        pytest.param({}, {"doi": "10.5555/ab", **PLACE}, id="all are lacking"),
        pytest.param({"volume": "9"}, {"volume": "9", "doi": "10.5555/ab", "number": "2", "pages": "10–20"}, id="what an entry has stays"),
        pytest.param(
            {"issue": "1", "eid": "e5"}, {"issue": "1", "eid": "e5", "doi": "10.5555/ab", "volume": "7"}, id="under another name too"
        ),
        pytest.param({"page": "3"}, {"page": "3", "doi": "10.5555/ab", "volume": "7", "number": "2"}, id="a page"),
    ],
)
def test_an_entry_gets_what_it_lacks(own: dict[str, str], after: dict[str, str]) -> None:
    entries = [entry(0, **own), entry(3, volume="1")]
    (first, second), changes = with_additions(entries, {Span("refs", 0, 1): {"doi": "10.5555/ab", **PLACE}})
    assert (first.fields, second) == (after, entries[1])
    assert {(change.key, change.rule, change.field, change.before, change.after) for change in changes} == {
        ("k0", "from-records", field, "", value) for field, value in after.items() if field not in own
    }


def test_a_report_of_another_list_is_refused() -> None:
    with pytest.raises(InputError, match="--from-records: the report is of another list"):
        with_additions([entry(3)], {Span("refs", 0, 1): {"doi": "10.5555/ab"}})
    assert with_additions([entry(3)], {}) == ((entry(3),), ())
