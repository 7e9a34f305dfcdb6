"""check --fix -o COPY: the safe fixes of an office file as tracked changes in a copy, and the report where it is without -o."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from citecheck.cli import citecheck
from citecheck.readers import read_file
from tests.made_documents import docx, odt, p

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
