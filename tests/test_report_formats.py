"""Report formats for other programs: well formed, and each has every finding at its place."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

import citecheck
from citecheck import reporters as report
from citecheck.model import Document, Evidence, Finding, Result, Span
from citecheck.reporters import located_findings as told
from citecheck.reporters.text.summary import verdict_rows
from tests.made import TEXT, result

WILD = 'Wild <b>&"\x1b[31m]]>\x00\ufffe `|`\n=1+1 (Orvane, 2009).'


def wild() -> Result:
    """A text that would break out of every format."""
    made = result()
    essay = Document("e<&.txt", WILD, WILD)
    finding = Finding(Span("e<&.txt", 5, 20), "F201", "x", "error", f"Seen {WILD}")
    return Result(made.case._replace(essay=essay, citations=(), links=()), (finding,))


def test_sarif() -> None:
    log = json.loads(report.render([result()], "sarif"))
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert (log["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    assert len({rule["id"] for rule in rules}) == len(rules) > 2
    assert {rule["defaultConfiguration"]["level"] for rule in rules} <= {"note", "warning", "error"}
    for one, finding in zip(run["results"], result().findings, strict=True):
        assert one["ruleId"] == finding.code
        assert "ruleIndex" not in one or rules[one["ruleIndex"]]["id"] == finding.code
        region = one["locations"][0]["physicalLocation"]["region"]
        line = TEXT.split("\r\n")[region["startLine"] - 1] if finding.span.source == "essay.txt" else ""
        assert not line or line[region["startColumn"] - 1 : region["endColumn"] - 1] == TEXT[finding.span.start : finding.span.end]
    fix = run["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert fix["insertedContent"] == {"text": "2008"}
    assert fix["deletedRegion"] == {"startLine": 1, "startColumn": 29, "endLine": 1, "endColumn": 33}


SARIF = """
$schema version
runs.invocations.executionSuccessful runs.properties.summary
runs.columnKind runs.tool.driver.name runs.tool.driver.semanticVersion
runs.tool.driver.rules.id runs.tool.driver.rules.name runs.tool.driver.rules.shortDescription.text runs.tool.driver.rules.fullDescription.text
runs.tool.driver.rules.help.text runs.tool.driver.rules.help.markdown runs.tool.driver.rules.defaultConfiguration.level
runs.tool.driver.rules.defaultConfiguration.enabled runs.tool.driver.rules.properties.tags
runs.results.ruleId runs.results.ruleIndex runs.results.level runs.results.message.text runs.results.partialFingerprints.citecheck/v1
runs.results.locations.physicalLocation.artifactLocation.uri runs.results.locations.physicalLocation.region
runs.results.relatedLocations.physicalLocation.artifactLocation.uri runs.results.relatedLocations.physicalLocation.region
runs.results.fixes.description.text runs.results.fixes.artifactChanges.artifactLocation.uri
runs.results.fixes.artifactChanges.replacements.deletedRegion runs.results.fixes.artifactChanges.replacements.insertedContent.text
"""


def paths(value: object, path: str = "") -> set[str]:
    """The ways to every value of a JSON document; a region counts as one."""
    if isinstance(value, list):
        return {way for one in value for way in paths(one, path)} or {path}
    if not isinstance(value, dict):
        return {path}
    if "startLine" in value:
        assert all(isinstance(number, int) and number >= 1 for number in value.values())
        assert set(value) == {"startLine", "startColumn", "endLine", "endColumn"}
        return {path}
    return {way for key, inner in value.items() for way in paths(inner, f"{path}.{key}".strip("."))}


def test_sarif_has_the_shape_that_was_validated() -> None:
    """A new key is first tried against the OASIS schema (`make test-system`), then added here."""
    log = json.loads(report.render([result(), wild()], "sarif"))
    assert paths(log) == set(SARIF.split())
    assert paths(json.loads(report.render([], "sarif"))) < set(SARIF.split()) | {"runs.results"}


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("an essay né 100%.md", "an%20essay%20n%C3%A9%20100%25.md"),
        ("../texts/a.md", "../texts/a.md"),
        (r"texts\a.md", "texts/a.md"),
        ("/home/a b.md", "file:///home/a%20b.md"),
        (r"C:\texts\a b.md", "file:///C:/texts/a%20b.md"),
    ],
)
def test_paths_are_uris(path: str, uri: str) -> None:
    assert told.uri(path) == uri


def fingerprints(made: Result) -> list[str]:
    return [one["partialFingerprints"]["citecheck/v1"] for one in json.loads(report.render([made], "sarif"))["runs"][0]["results"]]


def test_fingerprints_tell_findings_apart_and_stay_when_lines_move() -> None:
    made = result()
    assert len(set(fingerprints(made))) == len(made.findings)
    moved = "A new line.\r\n" + TEXT
    shift = len(moved) - len(TEXT)
    findings = tuple(
        f._replace(span=Span(f.span.source, f.span.start + shift, f.span.end + shift), fix=None)
        for f in made.findings
        if f.span.source == "essay.txt"
    )
    later = Result(made.case._replace(essay=Document("essay.txt", moved, moved)), findings)
    assert set(fingerprints(later)[1:]) <= set(fingerprints(made))


def test_gitlab() -> None:
    issues = json.loads(report.render([result()], "gitlab"))
    assert issues[0]["location"] == {"path": "essay.txt", "lines": {"begin": 1, "end": 1}}
    assert {issue["severity"] for issue in issues} == {"major", "minor", "info"}
    assert len({issue["fingerprint"] for issue in issues}) == 6


def test_rdjson_counts_bytes() -> None:
    diagnostics = json.loads(report.render([result()], "rdjson"))["diagnostics"]
    space = next(d for d in diagnostics if d["code"]["value"].startswith("F203"))
    line = TEXT.split("\r\n")[1].encode()
    at = space["location"]["range"]
    assert line[at["start"]["column"] - 1 : at["end"]["column"] - 1] == b"talk("
    assert space["suggestions"][0]["text"] == " "


@pytest.mark.parametrize("made", [result(), wild()], ids=["made", "wild"])
def test_xml_is_well_formed_and_complete(made: Result) -> None:
    junit = ElementTree.fromstring(report.render([made], "junit"))
    assert len(junit.findall("testsuite/testcase/failure")) == len(made.findings) == int(junit.get("failures", ""))
    checkstyle = ElementTree.fromstring(report.render([made], "checkstyle"))
    assert len(checkstyle.findall("file/error")) == len(made.findings)
    assert checkstyle[0].get("name") == made.findings[0].span.source


def test_junit_of_a_clean_essay_has_a_case_that_passed() -> None:
    suites = ElementTree.fromstring(report.render([Result(result().case, ())], "junit"))
    assert (suites.get("tests"), suites.get("failures"), len(suites.findall("testsuite/testcase"))) == ("1", "0", 1)


def test_csv() -> None:
    rows = list(csv.DictReader(io.StringIO(report.render([result(), wild()], "csv"))))
    assert len(rows) == 7
    assert (rows[0]["path"], rows[0]["line"], rows[0]["column"], rows[0]["fix"]) == ("essay.txt", "1", "21", "unsafe")
    assert rows[0]["change"] == "write “2008” for “2009”"
    assert (rows[0]["place"], rows[0]["verdict"]) == ("essay.txt:1:21", "near")
    assert rows[0]["means"] == "Orvane (2008), Slow Trust [list.bib:1:1]"
    assert rows[0]["because"]
    assert rows[0]["related"] == "list.bib:1:1"
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


def test_markdown_has_the_list_with_every_place() -> None:
    text = report.render([result()], "markdown")
    assert r"citations 3 · works 1 · exact 0 · near 3 · ambiguous 0 · missing 1 · not cited 0" in text
    assert r"- Orvane (2008), Slow Trust \[list.bib:1:1\] ×3: 1:21 (near), 2:18 (near), 2:58 (near)" in text
    assert "fix: write “2008” for “2009” (check it first)" in text
    assert "--fix" not in text


def test_markdown() -> None:
    text = report.render([result()], "markdown")
    assert "6 findings in 3 citations against 1 entry. 4 of them are distinct." in text
    assert "essay.txt:1:21 ×3" in text
    assert r"\[bold\]truly\[/bold\]" in text
    table = [line for line in report.render([wild()], "markdown").splitlines() if line.startswith("|")]
    assert all(line.replace(r"\|", "").count("|") == 5 for line in table)


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def test_html_marks_every_citation_and_lets_nothing_out() -> None:
    page = Page()
    page.feed(report.render([result()], "html"))
    assert page.tags.count("mark") == 4
    assert page.tags.count("article") == 4
    assert "Trust grows slowly (Orvane, 2009).\nOthers doubt it" in page.words
    tags = page.tags
    page = Page()
    page.feed(report.render([wild()], "html"))
    assert (page.tags.count("script"), page.tags.count("style")) == (2, 1)  # its data, its own script, its own style sheet
    assert not {"link", "img", "iframe", "object"} & {*page.tags, *tags}
    assert 'Wild <b>&"‹U+001B›[31m]]>‹U+0000›‹U+FFFE› `|`' in page.words
    made = report.render([result()], "html")
    assert not [part for part in ("http://", "https://", "url(", "@import", " src=") if part in made]


@pytest.mark.parametrize("format", report.FORMATS)
def test_every_format_ends_its_last_line_and_is_the_same_each_time(format: str) -> None:
    first = report.render([result()], format)
    assert first == report.render([result()], format)
    assert first.endswith("\n")


def not_compared() -> Result:
    """An essay without a list."""
    return citecheck.check("Trust grows (Orvane, 2008). It fades (Tiller, 2009).\n", name="alone.txt")


NOT_COMPARED = [
    pytest.param("json", lambda text: not json.loads(text)["documents"][0]["compared"], id="json"),
    pytest.param("sarif", lambda text: not json.loads(text)["runs"][0]["invocations"][0]["executionSuccessful"], id="sarif"),
    pytest.param("junit", lambda text: ElementTree.fromstring(text).find("testsuite/testcase/error") is not None, id="junit"),
    pytest.param(
        "checkstyle", lambda text: ElementTree.fromstring(text).findall("file/error")[-1].get("severity") == "error", id="checkstyle"
    ),
    pytest.param("github", lambda text: "::error file=alone.txt,title=not-compared::" in text, id="github"),
    pytest.param("gitlab", lambda text: json.loads(text)[-1]["check_name"] == "not-compared", id="gitlab"),
    pytest.param("rdjson", lambda text: json.loads(text)["diagnostics"][-1]["code"]["value"] == "not-compared", id="rdjson"),
    pytest.param("csv", lambda text: list(csv.DictReader(io.StringIO(text)))[-1]["name"] == "not-compared", id="csv"),
    pytest.param("markdown", lambda text: "no reference list was found" in text, id="markdown"),
    pytest.param("html", lambda text: "no reference list was found" in text, id="html"),
    pytest.param("concise", lambda text: text.endswith("Nothing was compared.\n"), id="concise"),
    pytest.param("terminal", lambda text: text.endswith("Nothing was compared.\n"), id="terminal"),
]


@pytest.mark.parametrize(("format", "says"), NOT_COMPARED)
def test_every_report_says_that_nothing_was_compared(format: str, says: Callable[[str], bool]) -> None:
    assert says(report.render([not_compared()], format))
    assert not says(report.render([result()], format))
    assert ("no reference list was found" in report.render([not_compared()], format)) == (format != "concise")


SENTENCE = "6 findings in 3 citations against 1 entry."


@pytest.mark.parametrize("format", ["terminal", "concise", "github", "junit", "checkstyle", "json", "sarif", "markdown", "html"])
def test_every_report_says_what_was_compared(format: str) -> None:
    text = report.render([result()], format)
    assert SENTENCE in text
    if format in {"terminal", "concise", "github"}:
        assert text.splitlines()[-1].startswith(SENTENCE)


def test_chapters_over_one_list_count_uncited_entries_once() -> None:
    listed = "\n\n".join(f"{name}, A. (2001). On {name}. Coast, 7(2), 1–9." for name in ("Orvane", "Tiller", "Marlow", "Foss"))
    first, second = (citecheck.check(f"Quays sink ({name}, 2001).\n", listed) for name in ("Orvane", "Tiller"))
    rows = verdict_rows([first, second])
    assert [row[-1] for row in rows] == ["not cited", "0", "0", "2"]
    assert rows[-1][:4] == ("all", "2", "4", "2")


@pytest.mark.parametrize("format", [each for each in report.FORMATS if each != "svg"])
def test_every_place_of_a_finding_about_several_entries_is_in_every_report(format: str) -> None:
    """Half of the list is uncited: one finding for all those entries."""
    listed = "".join(f"@book{{k{at}, author={{Orvane{at}, A.}}, title={{Quays}}, year={{{1990 + at}}}}}\n" for at in range(8))
    made = citecheck.check("Quays sink (Orvane0, 1990; Orvane1, 1991; Orvane2, 1992; Orvane3, 1993).\n", listed)
    (finding,) = (found for found in made.findings if found.code == "C102")
    assert len(finding.related) == 3
    text = report.render([made], format)
    lines = [6, 7, 8]
    if format == "json":
        starts = [place["start"] for found in json.loads(text)["documents"][0]["findings"] for place in found["related"]]
        assert [listed.count("\n", 0, start) + 1 for start in starts][-3:] == lines
    elif format == "sarif":
        results = json.loads(text)["runs"][0]["results"]
        places = [place["physicalLocation"]["region"]["startLine"] for found in results for place in found.get("relatedLocations", [])]
        assert places[-3:] == lines
    elif format == "html":
        assert all(f"<a href=#e{line - 1}>" in text for line in lines)
    else:
        assert all(f":{line}:1" in text.replace("%3A", ":") for line in lines)


@pytest.mark.parametrize("name", report.FORMATS)
def test_records_of_the_world_are_in_every_format(name: str) -> None:
    made = result()
    finding = Finding(
        made.findings[0].span,
        "W707",
        "year-disagrees",
        "info",
        "Another year.",
        evidence=(Evidence("crossref", "10.5555/ng.1", "2026-11-28"),),
    )
    shown = report.render([Result(made.case, (finding,))], name)
    assert name == "svg" or "10.5555/ng.1" in shown.replace("&#x2F;", "/")
    if name in ("json", "sarif", "csv", "markdown", "html", "terminal"):
        assert "2026-11-28" in shown.replace("\\-", "-")
