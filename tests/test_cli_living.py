"""Living with it: fixes, settings for single files, setting up, pages."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from citecheck.model import Document
from tests.test_cli import ESSAY, LIST, Run, run

__all__ = ["run"]

CRAMPED = "Trust grows slowly(Orvane, 2008). Doubt does not (Tiller & Wend, 1998).\r\n"


@pytest.fixture
def cramped(tmp_path: Path) -> Path:
    path = tmp_path / "cramped.txt"
    path.write_bytes(b"\xef\xbb\xbf" + CRAMPED.encode())
    return path


def test_diff_shows_and_changes_nothing(run: Run, cramped: Path) -> None:
    before = cramped.read_bytes()
    done = run("check", "cramped.txt", "--refs", "list.bib", "--select", "missing-space", "--diff")
    assert done.code == 1 or done.out
    assert "-Trust grows slowly(Orvane" in done.out
    assert "+Trust grows slowly (Orvane" in done.out
    assert cramped.read_bytes() == before


def test_fix_changes_what_it_names_and_fixing_twice_is_fixing_once(run: Run, cramped: Path) -> None:
    done = run("check", "cramped.txt", "--refs", "list.bib", "--select", "missing-space", "--fix", "-f", "concise")
    assert (done.code, done.err) == (0, "citecheck: cramped.txt: 1 fix made\n")
    once = cramped.read_bytes()
    assert once == b"\xef\xbb\xbf" + CRAMPED.replace("slowly(", "slowly (").encode()
    assert (
        run("check", "cramped.txt", "--refs", "list.bib", "--select", "missing-space", "--fix").err
        == "citecheck: cramped.txt: nothing to fix\n"
    )
    assert cramped.read_bytes() == once


def test_fix_of_stdin_is_refused_and_diff_is_not(run: Run) -> None:
    common = ("check", "-", "--refs", "list.bib", "--select", "missing-space")
    assert run(*common, "--fix", stdin=CRAMPED.encode()).code == 2
    assert "+Trust grows slowly (" in run(*common, "--diff", stdin=CRAMPED.encode()).out


@pytest.mark.parametrize(
    ("answers", "fixed"),
    [
        pytest.param(["y"], True, id="yes"),
        pytest.param(["n"], False, id="no"),
        pytest.param(["a"], True, id="always"),
        pytest.param(["e"], False, id="never"),
        pytest.param(["q"], False, id="stop"),
        pytest.param(["what?", "y"], True, id="asked again"),
    ],
)
def test_fix_one_by_one(answers: list[str], fixed: bool, run: Run, cramped: Path) -> None:
    said = "".join(f"{answer}\n" for answer in answers).encode()
    done = run("fix", "cramped.txt", "--refs", "list.bib", "--select", "missing-space", "--interactive", stdin=said)
    assert done.code == 0
    assert "insert a space" in done.out
    assert ("slowly (" in cramped.read_text(encoding="utf-8-sig")) is fixed


NAMES = "It grows(Orvan, 2008). It shows(Orvan, 2008), (Orvanne, 2008) and so(Orvane, 2008).\n"


@pytest.mark.parametrize(
    ("answers", "made"),
    [
        pytest.param(
            "yyyyyy",
            "It grows (Orvane, 2008). It shows (Orvane, 2008), (Orvane, 2008) and so (Orvane, 2008).\n",
            id="each place is asked for",
        ),
        pytest.param("nnnnnn", NAMES, id="and once only"),
        pytest.param("nanynn", NAMES.replace("Orvan,", "Orvane,").replace("Orvanne", "Orvane"), id="always for a name"),
        pytest.param("nenyn", NAMES.replace("Orvanne", "Orvane"), id="never for a name"),
        pytest.param("Annn", NAMES.replace("s(", "s (").replace("o(", "o ("), id="always for a rule"),
        pytest.param("EA", NAMES.replace("Orvan,", "Orvane,").replace("Orvanne", "Orvane"), id="never for a rule"),
    ],
)
def test_fix_asks_for_every_place_and_remembers_names(answers: str, made: str, run: Run, cramped: Path) -> None:
    cramped.with_name("names.txt").write_text(NAMES, encoding="utf-8")
    said = "".join(f"{answer}\n" for answer in answers).encode()
    done = run("fix", "names.txt", "--refs", "list.bib", "--select", "missing-space,misspelt-author", "-i", stdin=said)
    assert done.code == 0
    assert cramped.with_name("names.txt").read_text(encoding="utf-8") == made


CHAPTERS = {"one.md": "Trust is slow (Orvane, 2008).\n", "two.md": "Doubt is not (Tiller & Wend, 1998).\n"}


def test_chapters_share_their_list(run: Run, tmp_path: Path) -> None:
    for name, text in CHAPTERS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    more = "@book{fox, author={Fox, Lea}, title={Snow}, year={2001}}\n@book{eze, author={Eze, Obi}, title={Maps}, year={200x}}\n"
    (tmp_path / "both.bib").write_text(LIST + more, encoding="utf-8")
    told = run("check", *CHAPTERS, "--refs", "both.bib", "-f", "concise").out.splitlines()[:-1]
    assert [line.split(": ", 2)[2].split(":")[0] for line in told if "uncited" in line] == ["C102 uncited-reference"]
    assert len([line for line in told if "impossible-year" in line]) == 1
    alone = run("check", "one.md", "--refs", "both.bib", "-f", "concise").out
    assert "Tiller" in alone


def test_fix_without_asking(run: Run, cramped: Path) -> None:
    assert "made" in run("fix", "cramped.txt", "--refs", "list.bib", "--select", "missing-space").err
    assert "slowly (" in cramped.read_text(encoding="utf-8-sig")
    assert run("fix", "-").code == 2


def test_rules_for_single_files_and_their_levels(run: Run, tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    for name in ("essay.txt", "drafts/early.txt"):
        (tmp_path / name).write_text(ESSAY + "So it is (Bramwell, 1971).\n")
    (tmp_path / "citecheck.toml").write_text(
        "refs = ['list.bib']\nselect = ['C101']\nessays = ['**/*.txt']\n[severity]\nmissing-reference = 'info'\n"
        "[per-file-ignores]\n'drafts/*' = ['C101']\n"
    )
    done = run("check", "-f", "concise")
    assert done.code == 0
    assert [line.split(": ")[:2] for line in done.out.splitlines()[:-1]] == [["essay.txt:2:11", "info"]]
    assert run("check", "--fail-on", "info").code == 1


def test_habits_of_the_house_stand_in_place_of_the_styles(run: Run, tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text("refs = ['list.bib']\nstyle = 'apa'\nselect = ['mixed-form', 'wrong-conjunction']\n")
    assert run("check", "essay.txt", "-f", "concise").out.startswith("No findings")
    (tmp_path / "citecheck.toml").write_text(
        "refs = ['list.bib']\nstyle = 'apa'\nselect = ['mixed-form', 'wrong-conjunction']\n[style-overrides]\nconjunction = 'and'\n"
    )
    assert not run("check", "essay.txt", "-f", "concise").out.startswith("No findings")


def test_init_writes_what_then_works(run: Run, tmp_path: Path) -> None:
    (tmp_path / "essay.txt").write_text(ESSAY + "And so it went on, year after year. " * 20)
    (tmp_path / "README.md").write_text("Read me. " * 100)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "guide.md").write_text("As Orvane (2008) says, read on. " * 100)
    done = run("init")
    assert done.code == 0
    table = tomllib.loads((tmp_path / "citecheck.toml").read_text())
    assert (table["essays"], table["refs"]) == (["essay.txt"], ["list.bib"])
    assert (tmp_path / ".pre-commit-config.yaml").is_file()
    assert "citecheck check" in (tmp_path / ".github/workflows/citecheck.yml").read_text()
    assert json.loads(run("check", "-f", "json").out)["summary"]["citations"] == 2
    assert "exists" in run("init").err
    assert tomllib.loads((tmp_path / "citecheck.toml").read_text()) == table


def test_rule_pages_are_written(run: Run, tmp_path: Path) -> None:
    assert run("rules", "--markdown", "-o", "pages").code == 0
    assert "missing-reference.md" in os.listdir(tmp_path / "pages")
    assert run("rules", "--markdown").code == 2


def test_compare(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Trust grows slowly (Orvane, 2008). So it is (Bramwell, 1971).\n")
    done = run("compare", "essay.txt", "new.txt", "--refs", "list.bib", "--select", "C101")
    assert done.code == 1
    assert "Citations lost (1)\n  Tiller and Wend (1998)\n" in done.out
    assert "New findings (1)\n  new.txt:1:46: " in done.out
    assert run("compare", "essay.txt", "essay.txt", "--refs", "list.bib").out == "Nothing changed.\n"


def test_prose_list_by_itself(run: Run, tmp_path: Path) -> None:
    (tmp_path / "references.txt").write_text(
        "Orvane, P. (2008). Slow trust. Northgate Press.\n\nTiller, R. (1998). Doubt. Eastgate Press.\n"
    )
    document = json.loads(run("check", "--list", "references.txt", "-f", "json").out)["documents"][0]
    assert (len(document["references"]), document["citations"]) == (2, [])


def test_list_that_is_changed_by_a_fix_keeps_everything_else(run: Run, tmp_path: Path) -> None:
    text = LIST.replace("pages = {4--9}", "pages = {4-9}, doi = {https://dx.doi.org/10.1234/abc}").replace("\n", "\r\n")
    (tmp_path / "list.bib").write_bytes(text.encode())
    run("check", "list.bib", "--fix")
    after = (tmp_path / "list.bib").read_bytes().decode()
    assert after != text
    assert after.count("\r\n") == text.count("\r\n") == after.count("\n")
    assert "Orvane, Pia" in after
    run("check", "list.bib", "--fix")
    assert (tmp_path / "list.bib").read_bytes().decode() == after


def test_what_init_writes_runs(run: Run, tmp_path: Path) -> None:
    """The configuration checks the chapters and no README; the wheel for CI holds a package that runs; the hook runs what is here."""
    (tmp_path / "essay.txt").unlink()
    (tmp_path / "README.md").write_text("See Marlow (2019) for the license.\n")
    for name, text in {"ch1.tex": "\\section{One}\nAs seen (Orvane, 2008).\n", "ch2.tex": "As seen (Tiller & Wend, 1998).\n"}.items():
        (tmp_path / "src").mkdir(exist_ok=True)
        (tmp_path / "src" / name).write_text(text)
    assert run("init").code == 0
    assert 'essays = ["src/*.tex"]' in (tmp_path / "citecheck.toml").read_text()
    done = run("check", "-f", "concise")
    assert (done.code, done.out) == (0, "No findings: all 2 citations match the list.\n")
    workflow = (tmp_path / ".github" / "workflows" / "citecheck.yml").read_text()
    (command,) = re.findall(r"- run: pip install (.+)", workflow)
    hook = (tmp_path / ".pre-commit-config.yaml").read_text()
    assert "entry: citecheck check\n        language: system" in hook
    if command.endswith(".whl"):
        with zipfile.ZipFile(tmp_path / command) as wheel:
            wheel.extractall(tmp_path / "installed")
        environment = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
        made = subprocess.run(
            [sys.executable, "-m", "citecheck", "check", "-f", "concise"], env=environment, capture_output=True, text=True
        )
        assert made.stdout == "No findings: all 2 citations match the list.\n", made.stderr


@pytest.mark.parametrize("arguments", ["--refs 'my lists/a b.bib' essay.md", "", 'essay.md --select "C, F"'])
def test_the_action_keeps_quoted_arguments_whole(arguments: str, tmp_path: Path) -> None:
    import shlex

    action = (Path(__file__).parent.parent / "action.yml").read_text("utf-8")
    script = action.split("SARIF: ${{ inputs.sarif }}\n      run: |\n")[1].replace("\n        ", "\n")
    (tmp_path / "citecheck").write_text('#!/bin/sh\nfor word in "$@"; do printf "%s\\n" "$word"; done\n')
    (tmp_path / "citecheck").chmod(0o755)
    folder = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{tmp_path}:{folder}:{os.environ['PATH']}", "ARGUMENTS": arguments, "SARIF": ""}
    done = subprocess.run(["bash", "-e", "-c", script.strip()], env=environment, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["check", *shlex.split(arguments), "--format", "github"], done.stderr


def test_a_list_that_essays_share_is_parsed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from citecheck import parsers
    from citecheck.cli import main

    (tmp_path / "list.txt").write_text("Marlow, T. (2009). Lamps. Bremen: Mole.\n", "utf-8")
    names = [f"chapter{n}.txt" for n in range(4)]
    for name in names:
        (tmp_path / name).write_text("Lamps burn (Marlow, 2009).\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    read: list[str] = []
    parse = parsers.parse

    def counted(listing: Document) -> object:
        read.append(listing.name)
        return parse(listing)

    monkeypatch.setattr(parsers, "parse", counted)
    monkeypatch.setattr("sys.argv", ["citecheck", "check", *names, "--refs", "list.txt", "--isolated", "--format", "concise"])
    with pytest.raises(SystemExit):
        main()
    assert read == ["list.txt"]
