"""Folders, patterns and worker processes: many essays in one run, of which none stops the others."""

from __future__ import annotations

import json
import os
import pickle
import sys
from pathlib import Path
from typing import Any

import pytest

from citecheck import parsers, pipeline
from citecheck.batch import checking
from citecheck.batch.documents import documents_of
from citecheck.batch.packing import Shared, UnpackableError, packed, unpacked
from citecheck.batch.workers import Limits, Lost, Setup, Worker, answers
from citecheck.config import Config
from citecheck.model import Document, InputError, Reference, Result, Unread
from citecheck.readers import read_file, read_list, read_text
from citecheck.reporters import FORMATS
from tests.made_documents import docx, p
from tests.test_cli import ESSAY, LIST, Run, run

__all__ = ["run"]

GHOST = "So it is (Bramwell, 1971), as @orvane2008 and Tillerr and Wend (1998) say.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Essays of several kinds, over one list and over lists of their own, and files that are not essays."""
    files = {
        "a.md": ESSAY,
        "b.md": GHOST,
        "part/c.tex": "\\section{One} Trust grows (Orvane, 2009).\n\\input{inner}\n",
        "part/inner.tex": "Doubt does not (Tiller, 1998).\n",
        "part/deep/d.txt": f"{GHOST}\nReferences\n\nBramwell, J. (1971). Quiet harbours. Fell.\n",
        "refs/list.bib": LIST,
        "notes.csv": "a,b\n",
        ".hidden.md": ESSAY,
        "~$a.docx": "lock",
        "library.bib": LIST,
    }
    for name, text in files.items():
        path = tmp_path / "essays" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "essays" / "e.docx").write_bytes(docx(p("Salt (Orvane, 2008).")))
    return tmp_path / "essays"


@pytest.mark.parametrize(
    ("path", "found"),
    [
        pytest.param("essays", ["a.md", "b.md", "e.docx", "part/c.tex", "part/deep/d.txt", "part/inner.tex"], id="folder"),
        pytest.param("essays/**/*.t*", ["part/c.tex", "part/deep/d.txt", "part/inner.tex"], id="pattern"),
        pytest.param("essays/pa*", ["part/c.tex", "part/deep/d.txt", "part/inner.tex"], id="pattern of folders"),
        pytest.param("essays/a.md", ["a.md"], id="file"),
        pytest.param("essays/none.md", ["none.md"], id="file that is not there"),
    ],
)
def test_documents_of_a_path(path: str, found: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    assert documents_of(path) == [f"essays/{name}" for name in found]


def test_lists_of_a_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder / "refs")
    assert documents_of(".", as_list=True) == ["list.bib"]
    with pytest.raises(InputError, match=r"it has reference lists \(list.bib\): to check them, add --list"):
        documents_of(".")


def test_a_name_with_brackets_is_a_file_before_it_is_a_pattern(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a[1].md").write_text(ESSAY)
    assert documents_of("a[1].md") == ["a[1].md"]


def paths(report: str) -> list[str]:
    """The documents of a JSON report that have references: each essay's own."""
    return [document["path"] for document in json.loads(report)["documents"]]


def test_folder_is_checked_once_each_and_included_files_with_their_essay(run: Run, folder: Path) -> None:
    done = run("check", "essays", "essays/a.md", "-f", "json")
    assert done.err == ""
    assert paths(done.out) == [f"essays/{name}" for name in ("a.md", "b.md", "e.docx", "part/c.tex", "part/inner.tex", "part/deep/d.txt")]
    assert json.loads(done.out)["summary"]["citations"] == 2 + 3 + 1 + 2 + 2  # c.tex's second is of the file that it includes


def test_file_that_is_named_is_checked_though_another_includes_it(run: Run, folder: Path) -> None:
    both = json.loads(run("check", "essays/part/c.tex", "essays/part/inner.tex", "-f", "json").out)
    found = json.loads(run("check", "essays/part/*.tex", "-f", "json").out)
    assert (both["summary"]["citations"], found["summary"]["citations"]) == (3, 2)


def test_every_report_is_the_same_for_any_number_of_processes(run: Run, folder: Path) -> None:
    (folder / "empty.md").write_text(" \n")

    def reports(number: str) -> list[object]:
        said = run("check", "essays", "-j", number, *(word for name in FORMATS for word in ("-f", f"{name}:{name}.report")))
        assert said.code == 2
        assert said.err.startswith("citecheck: essays/empty.md: is empty\n")
        return [said, *((folder.parent / f"{name}.report").read_bytes() for name in FORMATS)]

    assert reports("1") == reports("2") == reports("0")


def test_one_bad_document_never_stops_the_rest(run: Run, folder: Path) -> None:
    (folder / "z.md").write_text("---\nbibliography: nothing.bib\n---\nSalt (Orvane, 2008).\n")
    (folder / "nothing.bib").write_text("% no entry\n")
    (folder / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    for number in ("1", "2"):
        done = run("check", "essays", "-j", number, "-f", "concise", "--select", "C101")
        assert done.code == 2
        assert "essays/old.doc: is an old Word file" in done.err
        assert "essays/z.md: " in done.err
        assert "nothing.bib: no entry found in this list" in done.err
        assert "essays/b.md:1:" in done.out


def test_error_of_ours_in_one_essay_is_named_with_its_place(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(essay: Document, *rest: Any, **options: Any) -> Result:
        return pipeline.check_configured(essay if essay.name != "essays/b.md" else None, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(checking, "check_configured", broken)
    done = run("check", "essays", "-f", "concise")
    assert done.code == 2
    assert "essays/b.md: could not be checked: AttributeError at " in done.err
    assert "essays/a.md" not in done.err


def test_shared_list_is_parsed_once(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def parse(listing: Document) -> tuple[Reference | Unread, ...]:
        read.append(listing.name)
        return parsed_as_ever(listing)

    parsed_as_ever = parsers.parse
    monkeypatch.setattr(parsers, "parse", parse)
    for number in ("1", "2"):
        read.clear()
        run("check", "essays/a.md", "essays/b.md", "essays/e.docx", "-j", number)
        assert read == ["essays/refs/list.bib"]


def result(text: str = ESSAY + GHOST) -> tuple[Result, Shared]:
    listing = read_list(LIST, "list.bib")
    parsed = pipeline.Parsed()
    found = pipeline.check_configured(read_text(text, "a.md"), [listing], Config(style="apa"), parsed=parsed)
    return found, Shared((listing,), tuple(parsed.values()))


def test_result_survives_packing_and_shares_what_both_sides_have() -> None:
    found, shared = result()
    again = unpacked(packed(found, shared), shared)
    assert again == found
    assert again.case.listings[0] is shared.listings[0]
    assert len(packed(found, shared)) < len(packed(found))
    assert unpacked(packed(found)) == found


def test_documents_with_places_survive_packing(folder: Path) -> None:
    for name in ("e.docx", "part/c.tex"):
        document = read_file(str(folder / name))
        assert unpacked(packed(document)) == document
    assert unpacked(packed(Config())) == Config()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(packed(result()[0])[:-9], id="torn"),
        pytest.param(pickle.dumps(os.getcwd), id="a function of the system"),
        pytest.param(b"cos\nsystem\n(S'echo'\ntR.", id="a command"),
        pytest.param(pickle.dumps(Config().__class__._make), id="a method"),
        pytest.param(pickle.dumps(Path("a")), id="a type of another module"),
        pytest.param(packed(*result()), id="a list that is not at hand"),
    ],
)
def test_bytes_that_are_not_ours_are_refused(data: bytes) -> None:
    with pytest.raises(UnpackableError):
        unpacked(data)


FRAMES = """
import os, sys, time
def receive():
    size = int.from_bytes(sys.stdin.buffer.read(8), "big")
    return sys.stdin.buffer.read(size)
def send(words):
    sys.stdout.buffer.write(len(words).to_bytes(8, "big") + words); sys.stdout.flush()
receive(); send(b"+")
while True:
    job = receive()
    if job == b"die": os.kill(os.getpid(), 9)
    if job == b"leave": sys.exit(7)
    if job == b"sleep": time.sleep(600)
    if job == b"big": send(b"!"); continue
    send(b"=" + job.upper())
"""


@pytest.mark.parametrize(
    ("job", "why"),
    [
        pytest.param(b"die", "the process that checked it was ended by SIGKILL (is the machine out of memory?)", id="killed"),
        pytest.param(b"leave", "the process that checked it ended with exit code 7", id="left"),
        pytest.param(b"sleep", "took longer than 0.5 s", id="late"),
        pytest.param(b"big", "needs more than 64 MB of memory", id="too big"),
    ],
)
def test_lost_job_says_why_and_the_next_is_done(job: bytes, why: str) -> None:
    worker = Worker(Setup("check", (), limits=Limits(0.5 if job == b"sleep" else 60, 64 * 2**20)), (sys.executable, "-c", FRAMES))
    try:
        assert worker.ask(job) == Lost(why)
        assert worker.ask(b"next") == b"NEXT"
    finally:
        worker.end()


def test_worker_that_cannot_begin_is_an_error() -> None:
    worker = Worker(Setup("check", ()), (sys.executable, "-c", "raise SystemExit(3)"))
    with pytest.raises(InputError, match="a worker process ended with exit code 3 at its start"):
        worker.ask(b"job")
    with pytest.raises(InputError, match="at its start"):  # and with a worker of ours
        list(answers(Setup("no such task", ()), [b"job"], 1))
