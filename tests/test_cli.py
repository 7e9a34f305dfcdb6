"""The command line: what it prints where, and with which exit code."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from citecheck import cli

ESSAY = "Trust grows slowly (Orvane, 2008). Doubt does not (Tiller & Wend, 1998).\n"
LIST = """@book{orvane2008, author = {Orvane, Pia}, title = {Slow Trust}, publisher = {Northgate}, year = {2008}}

@article{tiller1998,
  author = {Tiller, Ro and Wend, Ada}, title = {Doubt}, journal = {Journal of Doubt}, volume = {3}, pages = {4--9}, year = {1998}
}
"""


class Done(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.delenv("COLUMNS", raising=False)
    (tmp_path / "essay.txt").write_text(ESSAY)
    (tmp_path / "list.bib").write_text(LIST)

    def call(*arguments: str, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "argv", ["citecheck", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as end:
            cli.main()
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Done(int(end.value.code or 0), out.decode(), err.decode())

    return call


def test_clean_essay(run: Run) -> None:
    done = run("check", "essay.txt", "--refs", "list.bib", "--select", "C")
    assert (done.code, done.err) == (0, "")
    assert "No findings: all 2 citations match the list." in done.out
    assert "\x1b" not in done.out


def test_findings_and_exit_codes(run: Run, tmp_path: Path) -> None:
    (tmp_path / "essay.txt").write_text(ESSAY + "So it is (Bramwell, 1971).\n")
    common = ("check", "essay.txt", "--refs", "list.bib", "--select", "missing-reference", "--format", "concise")
    done = run(*common)
    assert done.code == 1
    assert done.out.startswith("essay.txt:2:")
    assert "missing-reference" in done.out
    assert run(*common, "--exit-zero").code == 0
    assert run(*common, "--ignore", "C1").code == 0
    assert run(*common, "-o", "out.txt").out == ""
    assert (tmp_path / "out.txt").read_text().startswith("essay.txt:2:")


def test_several_formats_at_once(run: Run, tmp_path: Path) -> None:
    done = run("check", "essay.txt", "--refs", "list.bib", "-f", "concise", "-f", "json:out.json")
    assert done.out.endswith("No findings: all 2 citations match the list.\n")
    assert json.loads((tmp_path / "out.json").read_text())["version"] == 1


def test_stdin(run: Run) -> None:
    done = run("check", "-", "--stdin-filename", "a.md", "--refs", "list.bib", "-f", "json", stdin=b"`(Bramwell, 1971)` (Orvane, 2008)")
    document = json.loads(done.out)["documents"][0]
    assert document["path"] == "a.md"
    assert [c["text"] for c in document["citations"]] == ["(Orvane, 2008)"]


def test_list_by_itself(run: Run) -> None:
    document = json.loads(run("check", "list.bib", "-f", "json").out)["documents"][0]
    assert (document["path"], document["citations"], len(document["references"])) == ("list.bib", [], 2)


def test_configuration_tells_what_to_check(run: Run, tmp_path: Path) -> None:
    assert run("check").err == "citecheck: no essay: name one, or set essays in citecheck.toml or [tool.citecheck] of pyproject.toml\n"
    (tmp_path / "citecheck.toml").write_text("essays = ['*.txt']\nrefs = ['list.bib']\nformat = 'concise'\nselect = ['C1']\n")
    done = run("check")
    assert (done.code, done.out) == (0, "No findings: all 2 citations match the list.\n")
    assert 'select = ["C1"]' in run("check", "--show-settings").out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(["check", "none.txt"], "none.txt: no such file", id="no such file"),
        pytest.param(
            ["check", "bare"], "bare: no document (.txt, .md, .tex, .html, .docx, .odt, .fodt, .epub, .pdf) in this folder", id="folder"
        ),
        pytest.param(["check", "none/*.md"], "none/*.md: no file matches this pattern", id="pattern"),
        pytest.param(["check", "empty.txt"], "empty.txt: is empty", id="empty"),
        pytest.param(["check", "binary.txt"], "binary.txt: is binary", id="binary"),
        pytest.param(["check", "essay.txt", "--refs", "none.bib"], "none.bib: no such file", id="no such list"),
        pytest.param(["check", "names.tex"], "names.tex names a list that cannot be read: none.bib: no such file", id="names no such list"),
        pytest.param(["check", "essay.txt", "--refs", "comment.bib"], "comment.bib: no entry found in this list", id="no entry"),
        pytest.param(["check", "essay.txt", "--select", "C9"], "unknown rule 'C9'", id="unknown rule"),
        pytest.param(["check", "essay.txt", "--ignore", "missing-refrence"], "did you mean 'missing-reference'?", id="nearest rule"),
        pytest.param(["check", "essay.txt", "--style", "appa"], "unknown style 'appa'", id="unknown style"),
        pytest.param(["check", "essay.txt", "--format", "jason"], "unknown format 'jason'; did you mean 'json'?", id="unknown format"),
        pytest.param(
            ["check", "essay.txt", "--config", "bad.toml"], "bad.toml:1: unknown key 'stile'; did you mean 'style'?", id="unknown key"
        ),
        pytest.param(["check", "essay.txt", "--refz", "x"], "No such option", id="unknown option"),
        pytest.param(["check", "essay.txt", "-o", "none/x"], "none/x: cannot be written", id="unwritable"),
        pytest.param(["check", "essay.txt", "--baseline", "essay.txt"], "essay.txt: is not a baseline", id="no baseline"),
        pytest.param(["chek"], "verify; did you mean 'check'?", id="unknown command"),
        pytest.param(["essay.txt"], "did you mean: citecheck check essay.txt?", id="a file for a command"),
        pytest.param(["explain", "nothing"], "unknown rule 'nothing'", id="explain"),
    ],
)
def test_wrong_use_is_one_clear_line(arguments: list[str], says: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"\n")
    (tmp_path / "binary.txt").write_bytes(b"\0\1\2")
    (tmp_path / "comment.bib").write_text("% nothing here\n")
    (tmp_path / "bad.toml").write_text("stile = 'apa'\n")
    (tmp_path / "bare").mkdir()
    (tmp_path / "names.tex").write_text("Trust \\cite{a}.\n\\bibliography{none}\n")
    done = run(*arguments)
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("citecheck: ")
    assert says in done.err
    assert done.err.count("\n") == 1


def test_what_else_is_not_read_where_a_named_list_is_not(run: Run, tmp_path: Path) -> None:
    (tmp_path / "names.tex").write_text("\\input{/abroad}Trust \\cite{a}.\n\\bibliography{none}\n")
    said = "citecheck: names.tex: /abroad is not read: only files in the main file's folder are\n"
    done = run("check", "names.tex")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(said)
    assert "names a list that cannot be read" in done.err
    allowed = run("check", "names.tex", "--allow-unchecked", "-f", "concise")
    assert allowed.code == 1
    assert "names a list that cannot be read" in allowed.err
    assert "/abroad is not read" in allowed.out


def test_one_bad_file_among_several(run: Run) -> None:
    done = run("check", "none.txt", "essay.txt", "--refs", "list.bib", "-f", "json")
    assert (done.code, done.err) == (2, "citecheck: none.txt: no such file\n")
    assert [d["path"] for d in json.loads(done.out)["documents"]] == ["essay.txt"]


def test_essay_without_citations_is_no_list_without_entries(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("Nothing is cited here.\n")
    done = run("check", "plain.txt", "--refs", "list.bib", "--select", "missing-reference")
    assert done.code == 0
    assert "No author–year citation was found in this text." in done.out


def test_explain_rules_and_show(run: Run) -> None:
    assert run("explain", "missing-field").out.startswith("# missing-field (R501)")
    assert run("explain", "unused-suppression").out.startswith("# unused-suppression (X901)")
    assert "R501 missing-field" in run("rules").out
    shown = run("show", "essay.txt", "--refs", "list.bib").out
    assert "Orvane, 2008  exact" in shown
    assert "= Tiller and Wend (1998) [tiller1998], cost" in shown


def test_suppression_and_its_absence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "essay.md").write_text(
        "<!-- citecheck: allow missing-reference: forthcoming -->\n\nSo it is (Bramwell, 1971).\n\n"
        "<!-- citecheck: allow C101: none -->\n\nEnd.\n"
    )
    done = run("check", "essay.md", "--refs", "list.bib", "--select", "C101", "-f", "concise")
    assert [line.split(" ")[:4] for line in done.out.splitlines()[:-1]] == [["essay.md:5:1:", "warning:", "X901", "unused-suppression:"]]


def test_baseline(run: Run, tmp_path: Path) -> None:
    (tmp_path / "essay.txt").write_text(ESSAY + "So it is (Bramwell, 1971).\n")
    common = ("essay.txt", "--refs", "list.bib", "--select", "C101")
    assert run("baseline", *common, "-o", "known.json").code == 0
    (tmp_path / "essay.txt").write_text("New line.\n\n" + ESSAY + "And so it truly is (Bramwell, 1971).\n\nNew (Corwin, 1965).\n")
    done = run("check", *common, "--baseline", "known.json", "-f", "concise")
    assert done.out.count("missing-reference") == 1
    assert "Corwin" in done.out
    assert "1 known finding hidden by the baseline" in done.err
    (tmp_path / "essay.txt").write_text(ESSAY)
    assert "1 known finding no longer found" in run("check", *common, "--baseline", "known.json").err
    run("baseline", *common, "-o", "known.json", "--prune")
    assert json.loads((tmp_path / "known.json").read_text())["findings"] == []


def test_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "essay.txt").write_text(ESSAY * 500)
    (tmp_path / "list.bib").write_text(LIST)
    command = f"{sys.executable} -m citecheck show essay.txt --refs list.bib | head -c 10"
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, check=False)
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
def test_full_disk_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "essay.txt").write_text(ESSAY)
    (tmp_path / "list.bib").write_text(LIST)
    command = [sys.executable, "-m", "citecheck", "check", "essay.txt", "--refs", "list.bib"]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("citecheck: stdout cannot be written: ")
    assert done.stderr.count("\n") == 1
