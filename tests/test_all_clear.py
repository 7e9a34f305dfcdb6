"""An all-clear means that something was compared; no input is overwritten; keys are not read as names."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.readers import read_text
from citecheck.readers.keys import cited_keys
from tests.test_cli import LIST, Run, run

__all__ = ["run"]

PROSE = "Trust grows slowly (Orvane, 2008). Doubt does not (Tiller & Wend, 1998)."
ENTRIES = "Orvane, P. (2008). Slow trust. Northgate.\n\nTiller, R., & Wend, A. (1998). Doubt. Journal of Doubt, 3, 4–9.\n"
OWN = f"{PROSE}\n\nReferences\n\n{ENTRIES}"
BY_KEYS = "As @orvane2008 shows, trust is slow [@tiller1998, pp. 4-5; see also @orvane2008].\n"


@pytest.mark.parametrize(
    ("text", "name", "code", "says"),
    [
        pytest.param(OWN, "e.txt", 0, "No findings: all 2 citations match the list.", id="compared"),
        pytest.param(f"{PROSE}\n\n{ENTRIES}", "e.txt", 0, "without a heading: the 2 entries at the end", id="list without a heading"),
        pytest.param(
            f"{PROSE}\n\n## Works used here\n\n{ENTRIES}", "e.md", 0, "2 entries at the end, under “Works used here”", id="own heading"
        ),
        pytest.param(PROSE, "e.txt", 2, "no reference list was found, so nothing was compared: 2 citations in the text", id="no list"),
        pytest.param(PROSE, "e.txt", 2, "Name a list with --refs FILE, or put a heading “References” above it.", id="and what to do"),
        pytest.param("Trust [1] is slow. Doubt [2], [3] is not.\n", "e.txt", 2, "seems to cite by numbers in brackets", id="numbers"),
        pytest.param("Trust[^1] is slow. Doubt[^2] is not.\n\n[^1]: A.\n", "e.md", 2, "seems to cite by notes", id="notes"),
        pytest.param("Trust is slow (Orvane 23). Doubt is not (Tiller and Wend 4).\n", "e.txt", 2, "by author and page", id="pages"),
        pytest.param(BY_KEYS, "e.txt", 2, "seems to cite by citation keys (2 places, the first: @orvane2008)", id="keys"),
        pytest.param(BY_KEYS, "e.md", 2, "no reference list was found, so nothing was compared: 2 citations in the text", id="keys alone"),
        pytest.param(f"Trust is slow.\n\nReferences\n\n{ENTRIES}", "e.txt", 2, "no author–year citation was found", id="list, no citation"),
        pytest.param("# A repository\n\nSee Figure 2 and [the code](x).\n", "README.md", 0, "passed over", id="neither"),
        pytest.param(ENTRIES, "list.txt", 0, "No findings in 2 entries.", id="a list by itself"),
        pytest.param(f"REFERENCES\n\n{ENTRIES}", "list.txt", 0, "No findings in 2 entries.", id="a list with its heading"),
    ],
)
def test_what_was_compared_is_told(text: str, name: str, code: int, says: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    done = run("check", name, "--select", "C,F")
    assert done.code == code
    assert says in " ".join((done.out + done.err).split())
    if code:
        assert "Nothing was compared" in done.out
        assert run("check", name, "--allow-unchecked", "--select", "C,F").code == 0
        assert "Nothing was compared" in run("check", name, "-q", "-f", "concise").out


def test_no_finding_is_said_of_nothing(run: Run) -> None:
    done = run("check", "none.txt", "neither.txt")
    assert done.code == 2
    assert "Nothing was checked." in done.out
    assert "No findings" not in done.out


def test_one_essay_that_cannot_be_judged_does_not_hide_the_others(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(OWN.replace("2008).", "2009).", 1), "utf-8")
    (tmp_path / "bare.txt").write_text(PROSE, "utf-8")
    done = run("check", "good.txt", "bare.txt", "-f", "concise")
    assert done.code == 2
    assert "good.txt:1:21: error: C103" in done.out
    assert "1 essay could not be judged." in done.out
    assert "bare.txt: no reference list was found" in done.err


def test_citations_that_a_baseline_knew_and_that_are_gone(run: Run, tmp_path: Path) -> None:
    run("baseline", "essay.txt", "--refs", "list.bib", "-o", "known.json")
    (tmp_path / "essay.txt").write_text("Nothing is left.\n")
    done = run("check", "essay.txt", "--refs", "list.bib", "--baseline", "known.json")
    assert (done.code, done.out) == (2, "")
    assert "0 citations were found, and 2 citations when known.json was written: was a chapter renamed or converted?" in done.err


def test_a_baseline_holds_from_wherever_it_is_used(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "chapters").mkdir()
    (tmp_path / "chapters" / "one.txt").write_text(OWN.replace("2008).", "2009).", 1), "utf-8")
    assert run("baseline", "chapters/one.txt", "-o", "known.json").code == 0
    assert json.loads((tmp_path / "known.json").read_text())["findings"][0]["path"] == "chapters/one.txt"
    for folder, essay, baseline in [
        (".", "chapters/one.txt", "known.json"),
        ("chapters", "one.txt", "../known.json"),
        ("chapters", str(tmp_path / "chapters" / "one.txt"), str(tmp_path / "known.json")),
    ]:
        monkeypatch.chdir(tmp_path / folder)
        assert run("check", essay, "--baseline", baseline, "-f", "concise").code == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param("clean mla.txt -o o.docx", "--all keeps every entry", id="nothing cited"),
        pytest.param("clean essay.txt -o o.docx", "no reference list was found", id="no list"),
        pytest.param("convert essay.txt -o o.bib", "is running text", id="a sentence"),
        pytest.param("convert long.txt -o o.bib", "is running text, not a reference list", id="running text"),
        pytest.param("convert keyed.md -o o.bib", "its entries are in lamps.bib, which it names", id="a text that names its list"),
        pytest.param("check essay.txt --refs long.txt", "is running text, not a reference list", id="running text as list"),
    ],
)
def test_no_empty_list_is_written(arguments: str, says: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "mla.txt").write_text(f"Trust is slow (Orvane 23), doubt is not (Wend 4).\n\nWorks Cited\n\n{ENTRIES}", "utf-8")
    (tmp_path / "long.txt").write_text(
        "The lamps were lit and nobody came to see them that evening. " * 6 + "\n\n" + "It rained a lot. " * 40
    )
    (tmp_path / "essay.txt").write_text("Trust grows slowly (Orvane, 2008).\n\nIt does (Tiller & Wend, 1998).\n")
    (tmp_path / "keyed.md").write_text("---\nbibliography: lamps.bib\n---\n\nTrust is slow [@orvane2008].\n")
    done = run(*arguments.split())
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert not list(tmp_path.glob("o.*"))


def test_a_short_text_above_its_list_is_no_entry(run: Run, tmp_path: Path) -> None:
    text = "Trust is slow in every town (Orvane 23). Tiller finds that doubt is quicker (319). Others disagree (Wend and Kell 165)."
    (tmp_path / "mla.txt").write_text(f"{text}\n\nWorks Cited\n\n{ENTRIES}", "utf-8")
    (tmp_path / "list.txt").write_text(ENTRIES, "utf-8")
    assert run("convert", "mla.txt", "--to", "bib").out == run("convert", "list.txt", "--to", "bib").out


@pytest.mark.parametrize("text", [ENTRIES, f"REFERENCES\n\n{ENTRIES}", OWN.replace("Wend", "Wend")], ids=["list", "headed", "essay"])
def test_a_list_is_found_wherever_it_is(text: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(text, "utf-8")
    for command in (
        ["convert", "list.txt", "--to", "bib"],
        ["clean", "list.txt", "--to", "bib"],
        ["clean", "--list", "list.txt", "--to", "bib"],
    ):
        done = run(*command)
        assert done.code == 0
        assert done.out.count("@") == 2


@pytest.mark.parametrize(
    "comment",
    ["<!-- citecheck: allow C102: wanted -->\n", "<!-- citecheck: allow C102: wanted -->\n\n", "<!-- citecheck: allow C102 -->"],
)
def test_a_suppression_is_never_an_entry(comment: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.md").write_text(OWN.replace("Tiller, R.,", f"{comment}Tiller, R.,").replace("(Tiller & Wend, 1998)", "so"), "utf-8")
    cleaned = run("clean", "e.md", "--all")
    assert cleaned.out.count("\n\n") == 1
    assert "citecheck" not in cleaned.out.lower()


INPUTS_AS_OUTPUTS = [
    "check essay.txt --refs list.bib -o essay.txt",
    "check essay.txt --refs list.bib -f html:./essay.txt",
    "check essay.txt --refs list.bib -f json -o list.bib",
    "check essay.txt --refs list.bib -f json -o hard.bib",
    "check essay.txt --refs list.bib -f json -o soft.txt",
    "check essay.txt --refs list.bib -f json:out.json -f csv:out.json",
    "baseline essay.txt --refs list.bib -o essay.txt",
    "convert list.bib -o list.bib",
    "convert list.bib -o hard.bib",
    "clean list.bib -o ./list.bib",
    "clean essay.txt --refs list.bib -o list.bib",
    "clean essay.txt --refs list.bib -o soft.txt",
    "clean essay.txt --refs list.bib -o o.txt --fixed-essay essay.txt",
    "clean essay.txt --refs list.bib -o o.txt --fixed-essay o.txt",
    "compare essay.txt essay.txt --refs list.bib -o list.bib",
    "show essay.txt --refs list.bib -o soft.txt",
]


@pytest.mark.parametrize("arguments", INPUTS_AS_OUTPUTS)
def test_no_output_is_an_input(arguments: str, run: Run, tmp_path: Path) -> None:
    os.link(tmp_path / "list.bib", tmp_path / "hard.bib")
    (tmp_path / "soft.txt").symlink_to("essay.txt")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    done = run(*arguments.split())
    assert (done.code, done.out) == (2, "")
    assert "name another file" in done.err
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    "broken",
    ["--baseline missing.json", "--select X999", "--style aap", "-f hmtl", "--fail-on grave", "--config none.toml", "-f json:essay.txt"],
)
def test_a_broken_option_changes_nothing(broken: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "essay.txt").write_text("Trust grows slowly(Orvane, 2008).\n")
    done = run("check", "essay.txt", "--refs", "list.bib", "--fix", *broken.split())
    assert done.code == 2
    assert (tmp_path / "essay.txt").read_text() == "Trust grows slowly(Orvane, 2008).\n"


KEYS = [
    "@orvane2008",
    "[@orvane2008]",
    "[see @orvane2008, pp. 3-4; @x_y:2001a]",
    "[-@wend1998]",
    "@{tiller-1998a}",
    "@doi:10.1234/abc.2001",
    "@Item1 [p. 3]",
]


@pytest.mark.parametrize("name", ["e.md", "e.qmd", "e.Rmd", "e.txt"])
@pytest.mark.parametrize("key", KEYS)
def test_keys_are_not_prose(key: str, name: str) -> None:
    essay = read_text(f"Trust is slow, as {key} shows (Orvane, 2008).\n", name)
    assert "@" not in essay.prose
    assert "(Orvane, 2008)" in essay.prose
    assert len(essay.prose) == len(essay.text)
    assert cited_keys(essay.text, essay.format)


@pytest.mark.parametrize(
    "command", ["\\cite{a1999, b2000}", "\\parencite[see][33]{a1999,b2000}", "\\Textcites{a1999}[3]{b2000}", "\\citep*{a1999,\n b2000}"]
)
@pytest.mark.parametrize("name", ["e.md", "e.tex", "e.txt"])
def test_commands_are_not_prose(command: str, name: str) -> None:
    essay = read_text(f"Trust {command} is slow.\n", name)
    assert "1999" not in essay.prose
    assert cited_keys(essay.text, essay.format) == {"a1999", "b2000"}


def test_an_email_is_no_key() -> None:
    assert not cited_keys("Write to a.marlow2001@delta.example or \\@not2001.", "md")


def test_what_keys_cite_is_cited_and_stays_in_the_list(run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.md").write_text(BY_KEYS.replace("@orvane2008 shows", "Orvane (2008) shows").replace("see also @orvane2008", "p. 3"))
    done = run("check", "e.md", "--refs", "list.bib", "--select", "C102", "-f", "concise")
    assert done.out == "No findings: all 2 citations match the list.\n"
    assert run("clean", "e.md", "--refs", "list.bib", "--to", "bib").out.count("@") == 2


@given(st.lists(st.sampled_from([*KEYS, "\\citep{orvane2008}", "(Orvane, 2008)", "word", "Tiller1998", "and"]), min_size=1, max_size=8))
def test_no_fix_touches_a_key(words: list[str]) -> None:
    import citecheck

    text = " ".join(words) + ".\n"
    fixed = citecheck.fix(text, LIST, unsafe=True)
    assert all(fixed.count(key) == text.count(key) for key in [*KEYS, "\\citep{orvane2008}"])


def test_what_could_not_be_read_is_reported_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.tex").write_text(f"{PROSE}\n\n\\include{{chapters/two}}\n\n\\end{{document}}\n", encoding="utf-8")
    (tmp_path / "list.txt").write_text(ENTRIES, encoding="utf-8")
    done = run("check", "e.tex", "--refs", "list.txt", "-f", "concise")
    assert "S606 unread-part" in done.out
    assert "chapters/two" not in done.err
    unheard = run("check", "e.tex", "--refs", "list.txt", "-f", "concise", "--ignore", "S606")
    assert "S606" not in unheard.out
    assert "chapters/two" in unheard.err


@pytest.mark.parametrize("format", ["csv", "gitlab", "rdjson"])
def test_what_was_compared_is_noted_beside_formats_without_a_place_for_it(format: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.txt").write_text(OWN, "utf-8")
    said = "citecheck: No findings: all 2 citations match the list.\n"
    assert run("check", "e.txt", "-f", format).err.endswith(said)
    assert run("check", "e.txt", "-f", f"{format}:out").err.endswith(said)
    assert run("check", "e.txt", "-f", format, "--quiet").err == ""
    assert said not in run("check", "e.txt", "-f", "json").err
