"""What a person allows, and that what is no longer needed is said."""

from __future__ import annotations

import pytest

from citecheck.findings.baseline import compared, known, pruned, read, written
from citecheck.linting.suppressions import UNUSED, suppressed
from citecheck.model import Document, Finding, InputError, Result, Span
from tests.made import result


def checked(text: str, name: str = "e.md") -> Result:
    """A result that finds every X of a text."""
    at = [i for i, char in enumerate(text) if char == "X"]
    case = (result().case)._replace(essay=Document(name, text, text), listings=(), citations=(), links=())
    return Result(case, tuple(Finding(Span(name, i, i + 1), "C101", "missing-reference", "error", "x") for i in at))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("<!-- citecheck: allow C101: why -->\nX\nX", ["C101"], id="next line"),
        pytest.param("<!-- citecheck: allow C101: why -->\n\n\nX\nX", ["C101"], id="next line of text"),
        pytest.param("X <!-- citecheck: allow missing-reference: why -->\nX", ["C101"], id="the line itself"),
        pytest.param("<!-- citecheck: allow F201, C101: why -->\nX", [], id="two rules"),
        pytest.param("<!-- citecheck: allow ALL: why -->\nX", [], id="all rules"),
        pytest.param("<!-- citecheck: allow-start C101: why -->\nX\nX\n<!-- citecheck: allow-end -->\nX", ["C101"], id="block"),
        pytest.param("<!-- citecheck: allow-start C101: why -->\nX\nX", [], id="block without end"),
        pytest.param("X\nX\n<!-- citecheck: allow-file C101: why -->\n", [], id="file"),
        pytest.param("% citecheck: allow C101: why\nX", [], id="LaTeX"),
        pytest.param("<!-- citecheck: allow C101 -->\nX", ["X902"], id="no reason"),
        pytest.param("<!-- citecheck: allow F201: why -->\nX", ["X901", "C101"], id="another rule"),
        pytest.param("<!-- citecheck: allow C101: why -->\nfine", ["X901"], id="unused"),
        pytest.param("<!-- citecheck: allow C101: why -->\r\nX\r\nX", ["C101"], id="CRLF"),
        pytest.param("<!-- citecheck: allow C101: why -->", ["X901"], id="nothing after it"),
    ],
)
def test_comments(text: str, left: list[str]) -> None:
    seen, _ = suppressed(checked(text.replace("X901", "")))
    assert [finding.code for finding in seen.findings] == left


def test_unknown_rule_is_named() -> None:
    seen, _ = suppressed(checked("<!-- citecheck: allow C999: why -->\nfine"), known=[UNUSED])
    assert "there is no rule 'C999'" in seen.findings[0].message


@pytest.mark.parametrize(
    ("row", "left"),
    [
        pytest.param({"rule": "C101", "text": "X here", "reason": "why"}, ["C101"], id="text"),
        pytest.param({"rule": "C101", "reason": "why"}, [], id="whole rule"),
        pytest.param({"rule": "C101", "text": "on and on", "reason": "why"}, ["X901", "C101", "C101"], id="beside it"),
        pytest.param({"rule": "C101", "text": "X gone", "reason": "why"}, ["X901", "C101", "C101"], id="unused"),
        pytest.param({"rule": "C101", "text": "X here", "reason": "why", "file": "other.md"}, ["C101", "C101"], id="other file"),
    ],
)
def test_rows_of_the_configuration(row: dict[str, str], left: list[str]) -> None:
    seen, _ = suppressed(checked("X\nhere and " + "so on and on " * 8 + "X there"), [row])
    assert [finding.code for finding in seen.findings] == left


def test_baseline_knows_findings_whose_lines_moved_and_whose_words_changed() -> None:
    old = checked("It is X, they say. And X again.")
    baseline = read(written([old]), "b.json")
    for text, new in [("It is X, they say. And X again.", 0), ("New.\n\nIt is X, they say. And X.", 0), ("X X X", 1), ("", 0)]:
        seen = compared([checked(text)], baseline)
        assert sum(len(r.findings) for r in seen.results) == new
        assert len(seen.fixed) == max(0, 2 - text.count("X"))


def test_baseline_is_pruned_and_never_grows() -> None:
    baseline = read(written([checked("One X, two X.")]), "b.json")
    assert len(read(pruned([checked("One X.")], baseline), "b.json").findings) == 1
    assert len(read(pruned([checked("X X X X")], baseline), "b.json").findings) == 2
    assert written([checked("a X b")]) == written([checked("a X b")])


def test_baseline_of_another_essay_is_left_alone() -> None:
    baseline = read(written([checked("One X.", "one.md"), checked("Two X.", "two.md")]), "b.json")
    assert len(read(pruned([checked("No more.", "one.md")], baseline), "b.json").findings) == 1
    assert known(checked("X"))[0][1].path == "e.md"


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"findings": [1]}', '{"findings": [{"rule": "x"}]}'])
def test_what_is_no_baseline_is_said(text: str) -> None:
    with pytest.raises(InputError, match="is not a baseline"):
        read(text, "b.json")
