"""An entry is identified by its place: two entries may share a key, in one file or in two, and are distinguished everywhere."""

from __future__ import annotations

import json

import pytest

from citecheck.findings.revision_diff import compare
from citecheck.model import Result
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text
from citecheck.reporters.json import render
from citecheck.reporters.text.summary import verdict_rows

FIRST = "@book{holm2001, author={Holm, Edda}, title={Slow Trust}, publisher={Northgate}, year={2001}}\n"
SECOND = "@book{holm2001, author={Lund, Jens}, title={Tides of Doubt}, publisher={Northgate}, year={2001}}\n"
THIRD = "@book{wend1977, author={Wend, Ada}, title={Faith}, publisher={Northgate}, year={1977}}\n"
FOURTH = "@book{tamm1980, author={Tamm, Kai}, title={Hope}, publisher={Northgate}, year={1980}}\n"
REST = THIRD + FOURTH + "@book{odum1990, author={Odum, Vera}, title={Awe}, publisher={Northgate}, year={1990}}\n"
TEXT = "Trust is slow (Holm, 2001), as others say (Wend, 1977; Tamm, 1980; Odum, 1990)."


def checked(text: str, *lists: str) -> Result:
    return check_documents(read_text(text, "e.txt"), [read_list(each, f"l{n}.bib") for n, each in enumerate(lists)])


@pytest.fixture(params=[(FIRST + SECOND + REST,), (FIRST + REST, SECOND)], ids=["one file", "two files"])
def result(request: pytest.FixtureRequest) -> Result:
    return checked(TEXT, *request.param)


def test_the_uncited_of_two_entries_with_one_key_is_reported(result: Result) -> None:
    assert [finding.message for finding in result.findings if finding.name == "uncited-reference"] == [
        "Lund (2001), “Tides of Doubt” is not cited in the text. Cite it as “(Lund, 2001)”, or remove it."
    ]
    (finding,) = (finding for finding in result.findings if finding.name == "uncited-reference")
    assert finding.span == next(reference.span for reference in result.case.references if reference.title == "Tides of Doubt")


def test_counts_agree(result: Result) -> None:
    document = json.loads(render([result]))["documents"][0]
    assert {entry["title"]: entry["cited"] for entry in document["references"] if entry["key"] == "holm2001"} == {
        "Slow Trust": 1,
        "Tides of Doubt": 0,
    }
    header, row = verdict_rows([result])
    assert row[header.index("not cited")] == "1"


def test_json_says_which_entry_a_candidate_is(result: Result) -> None:
    document = json.loads(render([result]))["documents"][0]
    best, *_ = document["citations"][0]["items"][0]["candidates"]
    (entry,) = (each for each in document["references"] if all(each[name] == best[name] for name in ("path", "start", "end")))
    assert entry["title"] == "Slow Trust"


@pytest.mark.parametrize(
    ("refs", "field", "rows"),
    [
        pytest.param(SECOND + REST, "entries_lost", ("Holm (2001)",), id="one of two lost"),
        pytest.param(FIRST + SECOND + REST, "entries_lost", (), id="both kept"),
        pytest.param(SECOND + FIRST + REST, "entries_edited", (), id="swapped is not edited"),
        pytest.param(FIRST + SECOND.replace("Jens", "Jon") + REST, "entries_edited", (), id="the one that nothing cites is edited"),
        pytest.param(FIRST.replace("Edda", "Ebba") + SECOND + REST, "gained", (), id="an edited entry is the same one"),
        pytest.param(FIRST + SECOND + SECOND + REST, "entries_gained", ("Lund (2001)",), id="a third one"),
    ],
)
def test_compare_pairs_entries_of_one_key(refs: str, field: str, rows: tuple[str, ...]) -> None:
    assert getattr(compare(checked(TEXT, FIRST + SECOND + REST), checked(TEXT, refs)), field) == rows
