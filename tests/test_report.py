"""Reports say the same thing in every format, fit their terminal and hide nothing."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import citecheck
from citecheck import check
from citecheck import reporters as report
from citecheck.model import Document, Finding, Result, Span
from citecheck.pipeline import check_documents
from citecheck.reporters.escape import visible
from citecheck.reporters.grouping import groups
from citecheck.reporters.line_index import Places
from citecheck.reporters.show_table import render as render_table
from citecheck.reporters.text.cell_width import head, tail, width, wrap
from citecheck.reporters.text.excerpt import excerpts
from citecheck.reporters.text.summary import verdict_rows
from tests.made import TEXT, result

SCHEMA = json.loads(files("citecheck.reporters").joinpath("schema.json").read_text(encoding="utf-8"))


def test_json_keeps_the_contract() -> None:
    made = json.loads(report.render([result()], "json"))
    jsonschema.validate(made, SCHEMA)
    document = made["documents"][0]
    assert [(c["text"], [i["key"] for i in c["items"]]) for c in document["citations"]] == [
        ("(Orvane, 2009)", ["orvane2008"]),
        ("(Orvane, 2009; Tiller 1998)", ["orvane2008", None]),
        ("(Orvane, 2009)", ["orvane2008"]),
    ]
    assert document["references"][0]["cited"] == 3
    assert document["citations"][0]["items"][0]["clues"] == [{"kind": "wrong-year", "seen": "2009", "meant": "2008"}]
    assert made["summary"] == {"citations": 3, "references": 1, "findings": 6, "by_level": {"error": 1, "warning": 3, "info": 2}} | {
        "sentence": "6 findings in 3 citations against 1 entry."
    }


def test_json_places_are_those_of_the_text() -> None:
    for finding in json.loads(report.render([result()], "json"))["documents"][0]["findings"]:
        if finding["path"] == "essay.txt":
            line = TEXT.split("\r\n")[finding["line"] - 1]
            assert line[finding["column"] - 1 : finding["end_column"] - 1] == TEXT[finding["start"] : finding["end"]]


def test_json_schema_refuses_what_is_not_in_the_contract() -> None:
    made = json.loads(report.render([result()], "json"))
    made["documents"][0]["findings"][0]["level"] = "hint"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(made, SCHEMA)


def test_repeated_fault_is_one_group() -> None:
    assert [(g.findings[0].name, len(g.findings)) for g in groups(result())] == [
        ("wrong-year", 3),
        ("missing-reference", 1),
        ("missing-space", 1),
        ("duplicate-entry", 1),
    ]


@pytest.mark.parametrize("columns", [60, 61, 79, 100, 120])
@pytest.mark.parametrize("colour", [False, True], ids=["plain", "colour"])
def test_terminal_report_fits(columns: int, colour: bool) -> None:
    text = report.render([result()], "terminal", width=columns, colour=colour)
    assert ("\x1b[" in text) is colour
    for line in re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines():
        assert width(line.rstrip()) <= columns


def test_terminal_report_tells_all() -> None:
    text = report.render([result()], "terminal")
    for part in ("essay.txt:1:21", "warning C103 wrong-year ×3", "also at   2:18, 2:58", "Orvane (2008), Slow Trust [list.bib:1:1]"):
        assert part in text
    assert "because" not in text, "the message of wrong-year says it"
    for part in ("write “2008” for “2009” (--fix --unsafe-fixes)", "insert a space (--fix)"):
        assert part in text
    assert "[bold]truly[/bold]" in report.render([result()], "terminal", colour=True)


def test_colour_changes_no_word() -> None:
    coloured = re.sub(r"\x1b\[[0-9;]*m", "", report.render([result()], "terminal", colour=True))
    assert [line.rstrip() for line in coloured.splitlines()] == report.render([result()], "terminal").splitlines()


def test_essay_without_citations_says_so() -> None:
    made = result()
    empty = Result(made.case._replace(citations=(), links=()), ())
    assert "No author–year citation was found" in report.render([empty], "terminal")


def test_concise_is_one_line_a_finding() -> None:
    lines = report.render([result()], "concise").splitlines()
    assert lines[0] == "essay.txt:1:21: warning: C103 wrong-year [?]: The list has 2008."
    assert lines[-1] == "6 findings in 3 citations against 1 entry."
    assert len(lines) == 7


def test_github_commands() -> None:
    lines = report.render([result()], "github").splitlines()
    assert len(lines) == 7
    assert lines.pop() == "6 findings in 3 citations against 1 entry."
    assert lines[0] == (
        "::warning file=essay.txt,line=1,endLine=1,col=21,endColumn=33,title=C103 wrong-year::essay.txt:1:21: C103 The list has 2008."
    )


def test_github_escapes() -> None:
    made = result()
    finding = Finding(Span("essay.txt", 0, 5), "C101", "x", "error", "100 %: a,b\nc")
    text = report.render([Result(made.case, (finding,))], "github")
    assert text.splitlines()[0].endswith("100 %25: a,b c")
    assert text.count("\n") == 2


@pytest.mark.parametrize("format", [f for f in report.FORMATS if f != "json"])
def test_control_characters_of_a_document_reach_no_terminal(format: str) -> None:
    text = "Wild \x1b[31mtext\x07 \u202e here (Orvane, 2009)."
    made = result()
    essay = Document("e\x1b.txt", text, text)
    case = made.case._replace(essay=essay, citations=(), links=())
    finding = Finding(Span("e\x1b.txt", 5, 10), "F201", "x", "error", f"Seen {text}")
    told = report.render([Result(case, (finding,))], format)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", told)


@given(st.text(max_size=80), st.integers(2, 40))
def test_cut_and_wrapped_text_keeps_its_width(text: str, most: int) -> None:
    text = visible(text)
    assert width(head(text, most)) <= most
    assert width(tail(text, most)) <= most
    lines = list(wrap(text, most))
    assert all(width(line) <= most for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(st.text(alphabet="a\u00e9\u6218\t\r\n x\u200b", max_size=120), st.data())
def test_excerpt_marks_the_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for quoted in excerpts(Places(text), Span("", start, end), 50):
        assert width(quoted.before + quoted.marked + quoted.after) <= 50
        assert len(quoted.carets.strip()) >= 1


@given(st.text(alphabet="ab\r\n\f", max_size=60), st.data())
def test_places_count_lines_as_editors_do(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    line, column = Places(text).place(at)
    before = text[:at]
    if not (before.endswith("\r") and text[at : at + 1] == "\n"):
        assert line == 1 + len(re.findall("\r\n|\r|\n", before))
        assert text[at - column + 1 : at] == re.split("\r\n|\r|\n", before)[-1]


SECOND_HAND = "So it is (Lawson, 2005, as cited in Milburn, 2010), and so it stays (Quarrie, 1999)."


def test_a_work_told_by_another_is_not_counted_as_missing() -> None:
    told = check(SECOND_HAND, "@book{milburn, author = {Milburn, Lee}, title = {Seeds}, publisher = {Polder}, year = {2010}}")
    table = render_table(told)
    assert "Lawson, 2005  secondary" in table
    assert "Quarrie, 1999  missing" in table
    assert dict(zip(*verdict_rows([told]), strict=True))["missing"] == "1"


def test_nothing_is_counted_as_missing_without_a_list() -> None:
    rows = verdict_rows([citecheck.check("Trust grows (Orvane, 2008).")])
    assert dict(zip(rows[0], rows[1], strict=True))["missing"] == "0"


@pytest.mark.parametrize("format", ["terminal", "markdown", "html"])
def test_nothing_is_said_to_be_uncited_in_a_list_by_itself(format: str) -> None:
    listing = Document("list.bib", text := "@book{orvane, author = {Orvane, Vidar}, title = {Doubt}, year = {1999}}", text, "bib")
    told = check_documents(listing, [listing])
    assert told.case.references
    assert verdict_rows([told])[1:] == ()
    page = re.sub(r"<(script|style).*?</\1>", "", report.render([told], format), flags=re.DOTALL)
    assert "Doubt" in page or format == "terminal"
    assert not re.search(r"not cited|ambiguous|×0", page)


def test_it_is_said_why_the_works_are_more_than_the_citations() -> None:
    listing = "Orvane, V. (1999). Doubt. Oslo: Fell.\n\nMarlow, T. (2001). Lamps. Oslo: Fell.\n"
    several = report.render([citecheck.check("Doubt stays (Marlow, 2001; Orvane, 1999).", listing)], "terminal")
    assert "Works are cited 2 times in 1 citation: one bracket may cite several." in several
    assert "may cite several" not in report.render([citecheck.check("Doubt (Marlow, 2001) stays (Orvane, 1999).", listing)], "terminal")
