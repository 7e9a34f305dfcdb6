"""citecheck clean and citecheck convert, as a person calls them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

LIST = """@article{foss, author={Foss, I.}, title={Locks}, journal={Coast}, year=2001, pages={1-9}}
@book{dust, author={Nobody, N.}, title={Dust}, year=1990, publisher={Quay}}
"""
BROKEN = LIST + "@article no brace at all\n"


def run(*words: str, folder: Path, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "citecheck", *words]
    return subprocess.run(command, cwd=folder, input=given, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "list.bib").write_text(LIST, "utf-8")
    (tmp_path / "broken.bib").write_text(BROKEN, "utf-8")
    (tmp_path / "essay.txt").write_text("Locks are old (Foss, 2001). Ghosts are not (Ghostley, 1987).\n", "utf-8")
    return tmp_path


def test_clean_writes_what_is_cited(folder: Path) -> None:
    done = run("clean", "essay.txt", "--refs", "list.bib", "--style", "apa", "-o", "clean.txt", folder=folder)
    assert (done.returncode, done.stdout) == (0, "")
    assert (folder / "clean.txt").read_text("utf-8") == "Foss, I. (2001). Locks. Coast, 1–9.\n"
    assert "1 entry, 1 changed, 1 uncited left out" in done.stderr


def test_a_work_that_is_only_mentioned_stays(folder: Path) -> None:
    (folder / "said.txt").write_text("Schleusen sind alt (vgl. Dunkel 2003; ders. 2007).\n", "utf-8")
    (folder / "said-list.txt").write_text(
        "Dunkel, R. (2003): Schleusen. Kai.\n\nDunkel, R. (2007): Tore. Kai.\n\nErnst, P. (2008): Kais. Kai.\n", "utf-8"
    )
    done = run("clean", "said.txt", "--refs", "said-list.txt", folder=folder)
    assert ("Tore" in done.stdout, "Kais" in done.stdout) == (True, False)


def test_a_work_that_a_sentence_names_stays_where_pages_cite(folder: Path) -> None:
    (folder / "mla.txt").write_text("Locks are old (Dunkel 12). Ernst calls them doors (7).\n", "utf-8")
    entries = [
        f"{name}. *{title}*. Quay Press, 2003."
        for name, title in (("Dunkel, Ria", "Locks"), ("Ernst, Paul", "Gates"), ("Fell, Ida", "Keys"))
    ]
    (folder / "mla-list.txt").write_text("\n\n".join(entries) + "\n", "utf-8")
    done = run("clean", "mla.txt", "--refs", "mla-list.txt", "--style", "mla", folder=folder)
    assert [title in done.stdout for title in ("Locks", "Gates", "Keys")] == [True, True, False]
    checked = run("check", "mla.txt", "--refs", "mla-list.txt", "--style", "mla", "--format", "concise", folder=folder)
    assert [name in checked.stdout for name in ("Ernst", "Fell")] == [False, True]


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        pytest.param("letzter Zugriff: 3.4.2021", "(Accessed: 3 April 2021)", id="between stops"),
        pytest.param("Accessed: 3/4/2021", "(Accessed: 3/4/2021)", id="the month is unknown"),
        pytest.param("Accessed: 13/4/2021", "(Accessed: 13 April 2021)", id="the month is known"),
    ],
)
def test_a_visit_is_printed_whole(folder: Path, written: str, printed: str) -> None:
    (folder / "web.txt").write_text(f"Dunkel, R. (2003): Schleusen. Bern: Kai. URL: https://kai.example.org/s ({written}).\n", "utf-8")
    done = run("clean", "web.txt", "--style", "harvard", folder=folder)
    assert printed in done.stdout
    assert "not carried over" not in done.stderr


def test_stdout_is_the_list_and_nothing_else(folder: Path) -> None:
    done = run("clean", "essay.txt", "--refs", "list.bib", "--to", "bib", "-o", "-", "--all", "--quiet", folder=folder)
    assert done.stderr == ""
    assert done.stdout.startswith("@article{foss,")
    assert "@book{dust," in done.stdout


def test_explain_and_diff_tell_the_changes(folder: Path) -> None:
    told = run("clean", "list.bib", "--to", "bib", "-o", "x.bib", "--explain", "-q", folder=folder).stdout
    assert 'page-dash: pages "1-9" → "1–9"' in told
    (folder / "gap.bib").write_text("@article{gap, author={Foss, I.}, title={Locks}, year=2001}", "utf-8")
    assert "gap:\n  missing: journal" in run("clean", "gap.bib", "-o", "x.txt", "--explain", "-q", folder=folder).stdout
    diff = run("clean", "list.bib", "--to", "bib", "--diff", "-q", folder=folder).stdout
    assert "-@article{foss, author={Foss, I.}, title={Locks}, journal={Coast}, year=2001, pages={1-9}}" in diff
    assert "+  pages = {1--9}," in diff


def test_only_changed_entries(folder: Path) -> None:
    done = run("clean", "list.bib", "--to", "bib", "--only-changed", "-q", folder=folder)
    assert "@article{foss," in done.stdout
    assert "dust" not in done.stdout


def test_stubs_and_unread_pieces_make_the_exit_code_one(folder: Path) -> None:
    stubs = run("clean", "essay.txt", "--refs", "list.bib", "--stubs", folder=folder)
    assert stubs.returncode == 1
    assert "NOT IN THE LIST" in stubs.stdout
    unread = run("convert", "broken.bib", "--to", "txt", folder=folder)
    assert unread.returncode == 1
    assert "could not be read, appended verbatim at the end: @article no brace at all" in unread.stderr


@pytest.mark.parametrize("given", [LIST, "[]", "TY  - BOOK\nID  - foss\nTI  - Locks\nER  - \n"], ids=["bib", "csl-json", "ris"])
def test_list_on_stdin_is_what_it_looks_like(folder: Path, given: str) -> None:
    done = run("convert", "-", "--to", "bib", "-q", folder=folder, given=given)
    assert ("{foss," in done.stdout) == (given != "[]")


def test_convert_reads_stdin_and_makes_keys(folder: Path) -> None:
    done = run("convert", "-", "--stdin-filename", "x.bib", "--to", "ris", "--keys", "authoryear", "-q", folder=folder, given=LIST)
    assert done.returncode == 0
    assert "ID  - foss2001" in done.stdout


@pytest.mark.parametrize("to", ["html", "md", "docx", "odt", "csl-json", "ris", "biblatex"])
def test_every_format_is_written(folder: Path, to: str) -> None:
    done = run("convert", "list.bib", "--to", to, "-o", "out.file", "-q", folder=folder)
    assert done.returncode == 0
    assert (folder / "out.file").stat().st_size > 50


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(("convert", "list.bib", "-o", "x.xyz"), "no format for this name", id="suffix"),
        pytest.param(("convert", "nowhere.bib"), "no such file", id="no-file"),
        pytest.param(("convert", "list.bib", "--style", "nobody"), "unknown style 'nobody'", id="style"),
        pytest.param(("convert", "list.bib", "--csl", "nobody", "--to", "bib"), "--csl writes documents", id="csl-format"),
        pytest.param(("convert", "list.bib", "-o", "nowhere/x.txt"), "cannot be written", id="output"),
    ],
)
def test_wrong_use_is_told_in_one_line(folder: Path, words: tuple[str, ...], told: str) -> None:
    done = run(*words, folder=folder)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


def test_csl_without_pandoc_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(folder))
    done = run("convert", "list.bib", "--csl", "any", "--to", "txt", folder=folder)
    assert done.returncode == 2
    assert "--csl needs pandoc, which is not here" in done.stderr


def test_prose_is_converted_into_fields_that_check_has_nothing_to_say_of(folder: Path) -> None:
    text = (
        "Foss I, Bell J. Locks and tolls. J. Marit. Hist. 2001;12(3):45-67. https://doi.org/10.1234/jmh.2001.45\n\n"
        "Marlow, I. T. Salt roads. London: Anchor House, 2011, 2nd edition.\n"
    )
    (folder / "list.txt").write_text(text, "utf-8")
    diff = run("convert", "list.txt", "--to", "bib", "--diff", "--quiet", folder=folder)
    assert "-Marlow, I. T. Salt roads. London: Anchor House, 2011, 2nd edition." in diff.stdout
    assert "+  edition = {Second}," in diff.stdout
    told = run("convert", "list.txt", "-o", "new.bib", "--explain", "--quiet", folder=folder)
    assert 'page-dash: pages "45-67" → "45–67"' in told.stdout
    made = (folder / "new.bib").read_text("utf-8")
    assert "pages = {45--67}," in made
    assert "journal = {J. Marit. Hist.}," in made
    checked = run("check", "new.bib", "--format", "concise", folder=folder)
    assert (checked.returncode, checked.stdout) == (0, "No findings in 2 entries.\n")


def test_list_is_never_written_over_the_essay(folder: Path) -> None:
    before = (folder / "essay.txt").read_bytes()
    done = run("clean", "essay.txt", "--refs", "list.bib", "-o", "./essay.txt", folder=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "is the same file as essay.txt" in done.stderr
    assert run("clean", "essay.txt", "--refs", "list.bib", "-o", "x.xyz", "--fixed-essay", "fixed.txt", folder=folder).returncode == 2
    assert (folder / "essay.txt").read_bytes() == before
    assert not (folder / "fixed.txt").exists()


def test_list_that_cannot_be_written_leaves_the_old_one(folder: Path) -> None:
    before = (folder / "list.bib").read_bytes()
    (folder / "folder.txt").mkdir()
    assert run("clean", "list.bib", "-o", "folder.txt", folder=folder).returncode == 2
    assert run("clean", "list.bib", "--to", "bib", "-o", "/dev/full", folder=folder).returncode == 2
    assert run("clean", "list.bib", "--to", "bib", "-o", "/dev/null", folder=folder).returncode == 0
    assert (folder / "list.bib").read_bytes() == before
    assert not [path for path in folder.iterdir() if ".citecheck-" in path.name]


def test_explanation_moves_no_cursor(folder: Path) -> None:
    (folder / "odd.bib").write_text("@book{a, title={Lo\x1b[31mcks &amp; quays}, author={Foss, I.}, year=2001}", "utf-8")
    done = run("clean", "odd.bib", "--to", "bib", "--explain", folder=folder)
    assert "\x1b" not in done.stdout + done.stderr


@pytest.mark.parametrize("to", ["bib", "biblatex", "csl-json", "ris", "txt", "md"])
def test_stubs_are_never_taken_for_real(folder: Path, to: str) -> None:
    name = "stubs." + {"csl-json": "json", "biblatex": "bib"}.get(to, to)
    assert run("clean", "essay.txt", "--refs", "list.bib", "--stubs", "--to", to, "-o", name, folder=folder).returncode == 1
    checked = run("check", "essay.txt", "--refs", name, "--format", "concise", folder=folder)
    assert "“Ghostley, 1987” is not in the list" in checked.stdout
    assert "a stub that citecheck made" in run("check", name, "--format", "concise", folder=folder).stdout or to in {"md", "txt"}
    for words in (("clean", "essay.txt", "--refs", name), ("clean", "essay.txt", "--refs", name, "--stubs"), ("convert", name)):
        again = run(*words, "--to", to, folder=folder)
        assert again.returncode == 1
        assert "1 stub to fill in" in again.stderr
        if to not in {"md", "txt"}:
            assert again.stdout == (folder / name).read_text("utf-8")
