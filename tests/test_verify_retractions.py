"""Retractions without a network: rows of the Retraction Watch table, the index beside it, and which entries a notice is about."""

from __future__ import annotations

import json
import os
import socket
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from citecheck.cli import citecheck as command
from citecheck.model import Document, InputError, Reference
from citecheck.parsers import parse
from citecheck.readers import read_list
from citecheck.verify.record import Nature, Update
from citecheck.verify.retractions import looked_up
from citecheck.verify.retractions.index import SUFFIX, read_retractions, retractions_of
from citecheck.verify.retractions.match import is_notice, says_retracted, still_holding

HEAD = "RetractionNature,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,OriginalPaperDate,Title,Author,Journal,Reason"
TITLE = "Slow rivers and the fast trade of the north"
DOI_ROW = (
    f"Retraction,2/6/2010 0:00,10.5555/n.9,10.5555/a.1,11111,1/5/2005 0:00,{TITLE},Maja Lindqvist;Per Odén,Northern Geographies,+Error;"
)
TITLE_ROW = f"Retraction,2/6/2010 0:00,unavailable,unavailable,0,1/5/2005 0:00,{TITLE},Maja Lindqvist;Per Odén,Northern Geographies,"


def entry(bib: str) -> Reference:
    document: Document = read_list(bib, "l.bib")
    (reference,) = (each for each in parse(document) if isinstance(each, Reference))
    return reference


def entry_of(**fields: str) -> Reference:
    values = {"author": "Lindqvist, Maja and Odén, Per", "title": TITLE, "year": "2005", "journal": "Northern Geographies"} | fields
    return entry("@article{a, " + ", ".join(f"{name} = {{{value}}}" for name, value in values.items() if value) + "}")


def natures(reference: Reference, *rows: str) -> list[Nature]:
    table = retractions_of("\n".join([HEAD, *rows]).encode())
    return [update.nature for update in looked_up(reference, table).updates]


FOUND = [
    pytest.param(entry_of(doi="10.5555/A.1"), DOI_ROW, ["retraction"], id="DOI, whatever its case"),
    pytest.param(entry_of(doi="https://doi.org/10.5555/a.1"), DOI_ROW, ["retraction"], id="DOI as an address"),
    pytest.param(entry_of(pmid="11111"), DOI_ROW, ["retraction"], id="PubMed number"),
    pytest.param(entry_of(), TITLE_ROW, ["retraction"], id="title, author, year"),
    pytest.param(entry_of(), DOI_ROW, ["retraction"], id="title, where only the table has a DOI"),
    pytest.param(entry_of(year="2006"), TITLE_ROW, ["retraction"], id="a year later"),
    pytest.param(entry_of(title=TITLE.replace("north", "norht")), TITLE_ROW, ["retraction"], id="a slip in the title"),
    pytest.param(entry_of(year="2008"), TITLE_ROW, [], id="three years later"),
    pytest.param(entry_of(doi="10.5555/b.2"), DOI_ROW, [], id="another DOI is another work"),
    pytest.param(entry_of(author="Quist, Ann"), TITLE_ROW, [], id="another author"),
    pytest.param(entry_of(journal="Annals of Salt"), TITLE_ROW, [], id="another journal"),
    pytest.param(entry_of(title="Slow rivers and the slow trade of the south"), TITLE_ROW, [], id="another title"),
    pytest.param(entry_of(title="Editorial"), TITLE_ROW.replace(TITLE, "Editorial"), [], id="a title that many works have"),
    pytest.param(entry_of(title=f"[Retracted] {TITLE}", doi="10.5555/a.1"), DOI_ROW, [], id="says so itself"),
    pytest.param(entry_of(note="Retracted: 2010", doi="10.5555/a.1"), DOI_ROW, [], id="says so in a note"),
    pytest.param(entry_of(title=f"Retraction: {TITLE}", doi="10.5555/n.9"), DOI_ROW, [], id="the notice itself"),
    pytest.param(entry_of(journal="", eprint="1903.01234", eprinttype="arXiv"), TITLE_ROW, [], id="the preprint of a retracted article"),
]


@pytest.mark.parametrize(("reference", "row", "expected"), FOUND)
def test_notice_is_about_the_entry(reference: Reference, row: str, expected: list[str]) -> None:
    assert natures(reference, row) == expected


def test_two_works_that_fit_as_well_are_neither() -> None:
    other = TITLE_ROW.replace("Northern Geographies", "Annals of Salt")
    assert natures(entry_of(journal=""), TITLE_ROW, other) == []


HELD = [
    pytest.param(["retraction 2010"], ["retraction"], id="one"),
    pytest.param(["retraction 2010", "reinstatement 2012"], [], id="reinstated"),
    pytest.param(["reinstatement 2012", "retraction 2010"], [], id="reinstated, in any order of rows"),
    pytest.param(["reinstatement 2009", "retraction 2010"], ["retraction"], id="reinstated and retracted again"),
    pytest.param(["concern 2009", "retraction 2010"], ["retraction"], id="the concern led to a retraction"),
    pytest.param(["retraction 2010", "correction 2011"], ["retraction"], id="a corrected notice"),
    pytest.param(["concern 2009", "correction 2010"], ["correction"], id="the latest wins"),
]


@pytest.mark.parametrize(("told", "expected"), HELD)
def test_latest_notice_wins(told: list[str], expected: list[str]) -> None:
    natures: dict[str, Nature] = {
        "retraction": "retraction",
        "reinstatement": "reinstatement",
        "concern": "concern",
        "correction": "correction",
    }
    updates = [Update(natures[nature], date) for nature, date in map(str.split, told)]
    assert [update.nature for update in still_holding(updates)] == expected


def test_replaced_work_is_a_warning(tmp_path: Path) -> None:
    row = DOI_ROW.replace("10.5555/n.9", "10.5555/a.1").replace("+Error;", "+Retract and Replace;")
    done = verify(tmp_path, row, "--format", "concise")
    assert "warning: W709 retracted: This work was retracted and replaced under the same DOI" in done.output


def verify(folder: Path, row: str, *options: str) -> Result:
    (folder / "rw.csv").write_text(f"{HEAD}\n{row}\n", encoding="utf-8")
    (folder / "l.bib").write_text(
        f"@article{{a, author={{Lindqvist, Maja}}, title={{{TITLE}}}, year={{2005}}, doi={{10.5555/a.1}}}}\n", encoding="utf-8"
    )
    return CliRunner().invoke(command, ["verify", str(folder / "l.bib"), "--retractions", str(folder / "rw.csv"), *options])


def test_every_format_tells_of_it(tmp_path: Path) -> None:
    for format in ("terminal", "concise", "json", "github", "gitlab", "sarif", "junit", "checkstyle", "rdjson", "markdown", "csv", "html"):
        done = verify(tmp_path, DOI_ROW, "--format", format)
        assert "2010" in done.output, format
        assert "10.5555" in done.output.replace("\\", ""), format


def test_json_carries_the_verification(tmp_path: Path) -> None:
    report = json.loads(verify(tmp_path, DOI_ROW, "--format", "json").output)
    (document,) = report["documents"]
    (reference,) = document["references"]
    assert reference["verification"]["updates"] == [
        {"nature": "retraction", "date": "2010-02-06", "notice": "10.5555/n.9", "source": "retraction-watch"}
    ]
    assert document["findings"][0]["records"] == [{"source": "retraction-watch", "identifier": "10.5555/n.9", "asked": "2010-02-06"}]


def test_nothing_is_connected_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert "retracted" in verify(tmp_path, DOI_ROW).output


def test_index_is_made_once_and_anew_for_other_content(tmp_path: Path) -> None:
    path = tmp_path / "rw.csv"
    path.write_text(f"{HEAD}\n{DOI_ROW}\n", encoding="utf-8")
    assert read_retractions(str(path)).newest == "2010-02-06"
    index = Path(str(path) + SUFFIX)
    made = index.stat().st_mtime_ns
    assert read_retractions(str(path)).by_doi("10.5555/a.1")[0].notice == "10.5555/n.9"
    assert index.stat().st_mtime_ns == made
    path.write_text(f"{HEAD}\n{DOI_ROW.replace('2010', '2012')}\n", encoding="utf-8")
    assert read_retractions(str(path)).newest == "2012-02-06"
    index.write_bytes(b"damaged")
    assert read_retractions(str(path)).newest == "2012-02-06"
    assert os.listdir(tmp_path) == [path.name, index.name] or sorted(os.listdir(tmp_path)) == sorted([path.name, index.name])


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"a,b\n1,2\n", "is not the Retraction Watch table: it has no column RetractionNature", id="another table"),
        pytest.param(b"", "is not the Retraction Watch table", id="empty"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "rw.csv").write_bytes(data)
    with pytest.raises(InputError, match=said):
        read_retractions(str(tmp_path / "rw.csv"))


def test_missing_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_retractions(str(tmp_path / "none.csv"))


@pytest.mark.parametrize(
    ("bib", "says", "notice"),
    [
        pytest.param("@misc{a, title={RETRACTED: Slow rivers}}", True, False, id="publisher's mark"),
        pytest.param("@misc{a, title={Slow rivers (zurückgezogen)}}", True, False, id="German"),
        pytest.param("@misc{a, title={Retracted papers and their citations}}", False, False, id="about retracted papers"),
        pytest.param("@misc{a, title={Corrigendum to: Slow rivers}}", False, True, id="corrigendum"),
        pytest.param("@misc{a, title={Corrections and their history}}", False, False, id="about corrections"),
    ],
)
def test_entry_says_what_it_is(bib: str, says: bool, notice: bool) -> None:
    assert (says_retracted(entry(bib)), is_notice(entry(bib))) == (says, notice)


def test_essay_verifies_what_it_cites(tmp_path: Path) -> None:
    (tmp_path / "rw.csv").write_text(f"{HEAD}\n{DOI_ROW}\n", encoding="utf-8")
    (tmp_path / "e.txt").write_text("Salt was dear (Marlow, 2011).\n", encoding="utf-8")
    bib = f"@book{{m, author={{Marlow, Ann}}, title={{Salt}}, year={{2011}}}}\n@article{{a, author={{Lindqvist, M.}}, title={{{TITLE}}}, year={{2005}}, doi={{10.5555/a.1}}}}\n"
    (tmp_path / "l.bib").write_text(bib, encoding="utf-8")
    call = [
        "verify",
        str(tmp_path / "e.txt"),
        "--refs",
        str(tmp_path / "l.bib"),
        "--retractions",
        str(tmp_path / "rw.csv"),
        "-f",
        "concise",
    ]
    assert "W709" not in CliRunner().invoke(command, call).output
    assert "W709" in CliRunner().invoke(command, [*call, "--all"]).output
