"""check --fix -o COPY: the safe fixes of an office file as tracked changes in a copy, and the report where it is without -o."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from citecheck.cli import citecheck
from citecheck.readers import read_file
from tests.made_documents import docx, odt, p, r

LIST = "@book{a, author={Orvane, P. and Tamm, L.}, year=2009, title={Slow trust}, publisher={Fell}}"
SAID = "Trust is slow (Orvane & Tamm, 2009). It is learned (Orvane & Tamm, 2009). It ends (Orvane & Tamm2009)."
MADE = {"docx": docx(p(SAID.replace("&", "&amp;"))), "odt": odt(f"<text:p>{SAID.replace('&', '&amp;')}</text:p>")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for suffix, data in MADE.items():
        (tmp_path / f"essay.{suffix}").write_bytes(data)
    (tmp_path / "refs.bib").write_text(LIST)
    return tmp_path


def checked(folder: Path, *words: str) -> Result:
    named = [str(folder / word) if word.endswith(tuple(MADE)) else word for word in words]
    return CliRunner().invoke(citecheck, ["check", *named, "--refs", str(folder / "refs.bib"), "--isolated", "-f", "concise"])


@pytest.mark.parametrize("suffix", MADE)
def test_the_copy_has_the_fixes_and_the_essay_stays(suffix: str, folder: Path) -> None:
    copy = folder / f"copy.{suffix}"
    done = checked(folder, f"essay.{suffix}", "--fix", "-o", copy.name)
    assert done.exit_code in (0, 1), done.output
    assert "1 fix written as tracked changes" in done.stderr
    assert "F203" in done.stdout, "the report is on stdout"
    assert (folder / f"essay.{suffix}").read_bytes() == MADE[suffix]
    assert "It ends (Orvane & Tamm 2009)" in read_file(str(copy)).text


CONTROLLED = docx(
    p("Trust is slow (Orvane &amp; Tamm, 2009). It is learned (Orvane &amp; Tamm, 2009). It grows (Orvane &amp; Tamm2009)."),
    p(f"<w:sdt><w:sdtContent>{r('It ends (Orvane &amp; Tamm2009).')}</w:sdtContent></w:sdt>"),
)
COUNTED = [
    pytest.param(["check", "--fix"], "1 fix written as tracked changes (1 more in fields and the like)", id="check --fix"),
    pytest.param(
        ["annotate", "--track-changes"],
        "2 comments, 1 fix as tracked changes (1 more fix in fields and the like: see the comments)",
        id="annotate --track-changes",
    ),
    pytest.param(["annotate"], "2 comments", id="annotate"),
]


@pytest.mark.parametrize(("words", "says"), COUNTED)
def test_what_is_in_the_copy_is_counted(words: list[str], says: str, folder: Path) -> None:
    essay, copy = folder / "controls.docx", folder / "copy.docx"
    essay.write_bytes(CONTROLLED)
    named = [words[0], str(essay), *words[1:], "-o", str(copy), "--refs", str(folder / "refs.bib"), "--isolated", "--select", "F203"]
    done = CliRunner().invoke(citecheck, named)
    assert f"{copy}: {says}; {essay} is unchanged\n" in done.stderr
    assert essay.read_bytes() == CONTROLLED


def test_findings_about_the_list_are_not_in_the_copy(folder: Path) -> None:
    (folder / "refs.bib").write_text(LIST + LIST.replace("book{a", "book{b"))
    named = [
        "annotate",
        str(folder / "essay.docx"),
        "-o",
        str(folder / "copy.docx"),
        "--refs",
        str(folder / "refs.bib"),
        "--select",
        "L401",
    ]
    done = CliRunner().invoke(citecheck, [*named, "--isolated"])
    assert "1 finding about the list is not in it" in done.stderr


REFUSED = [
    pytest.param(["essay.docx", "--fix", "-o", "copy.odt"], r"must end in .docx", id="another format"),
    pytest.param(["essay.docx", "essay.odt", "--fix", "-o", "copy.odt"], "one at a time", id="several essays"),
    pytest.param(["essay.docx", "--fix", "-o", "essay.docx"], "would be overwritten", id="the essay itself"),
    pytest.param(["essay.docx", "-o", "copy.docx"], "citecheck annotate ESSAY -o", id="a report in a Word file"),
    pytest.param(["essay.docx", "--diff", "-o", "copy.docx"], "citecheck annotate ESSAY -o", id="a diff in a Word file"),
]


@pytest.mark.parametrize(("words", "why"), REFUSED)
def test_what_cannot_be_such_a_copy_is_refused(words: list[str], why: str, folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    done = checked(folder, *words)
    assert done.exit_code == 2 or done.exception is not None
    assert why in f"{done.output}{done.exception}"
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
