"""Ctrl-C and SIGTERM end every command with one line and 128 + the signal's number, and leave no file half-written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.made_documents import docx
from tests.processes import wait_until_it_waits

ROOT = Path(__file__).parent.parent
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
ESSAY = "Reeds bend early(Ostwick, 2009).\n"
SIGNALS = [pytest.param(signal.SIGINT, "interrupted", id="SIGINT"), pytest.param(signal.SIGTERM, "terminated", id="SIGTERM")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An essay, which also is in a folder and a .docx; and a list that is a FIFO, so that whoever reads it waits."""
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "a.md").write_text(ESSAY, encoding="utf-8")
    (tmp_path / "papers" / "b.md").write_text(ESSAY, encoding="utf-8")
    (tmp_path / "essay.txt").write_text(ESSAY, encoding="utf-8")
    (tmp_path / "essay.docx").write_bytes(docx(f"<w:p><w:r><w:t>{ESSAY}</w:t></w:r></w:p>"))
    (tmp_path / "out").write_text("old", encoding="utf-8")
    os.mkfifo(tmp_path / "list.bib")
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def start(command: str, folder: Path) -> subprocess.Popen[str]:
    words = [sys.executable, "-m", "citecheck", *command.split()]
    return subprocess.Popen(words, cwd=folder, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@contextmanager
def while_it_reads(process: subprocess.Popen[str], fifo: Path) -> Iterator[int]:
    """Wait until a program has opened a FIFO and waits for what is in it; the number is the end to write to."""
    while True:
        assert process.poll() is None, process.communicate()
        with suppress(OSError):  # nobody reads it yet
            number = os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
            break
        time.sleep(0.01)
    wait_until_it_waits(process)
    try:
        yield number
    finally:
        os.close(number)


@pytest.mark.parametrize(
    "command",
    [
        "check essay.txt --refs list.bib --isolated -f html -o out",
        "check papers --refs list.bib --isolated -j 2 -f json -o out",
        "check papers --refs list.bib --isolated --cache-dir cache -f json -o out",
        "fix essay.txt --refs list.bib --isolated --unsafe-fixes",
        "clean essay.txt --refs list.bib --isolated -o out",
        "convert list.bib --to ris -o out",
        "annotate essay.docx --refs list.bib --isolated -o out.docx",
        "show essay.txt --refs list.bib",
        "baseline papers --refs list.bib --isolated -o out",
    ],
)
@pytest.mark.parametrize(("number", "word"), SIGNALS)
def test_a_signal_while_a_list_is_read(command: str, number: signal.Signals, word: str, folder: Path) -> None:
    before = contents(folder)
    process = start(command, folder)
    with while_it_reads(process, folder / "list.bib"):
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (128 + number, "", f"citecheck: {word}\n")
    after = contents(folder)
    assert {name: data for name, data in after.items() if not name.startswith("cache/")} == before
    assert not [name for name in after if ".citecheck-" in name]


@pytest.mark.parametrize(("number", "word"), SIGNALS)
def test_a_signal_in_a_batch_names_how_far_it_is(number: signal.Signals, word: str, folder: Path) -> None:
    os.mkfifo(folder / "papers" / "c.md")
    (folder / "papers" / "all.txt").write_text("a.md\nb.md\nc.md\n", encoding="utf-8")
    process = start("batch papers/all.txt -o out.jsonl --isolated -j 1", folder)
    with while_it_reads(process, folder / "papers" / "c.md"):  # the last of three; the rows of the others may be written or not
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
    rows = (folder / "out.jsonl").read_bytes()
    done = rows.count(b"\n")
    assert rows == b"" or rows.endswith(b"\n")
    assert (process.returncode, out) == (128 + number, "")
    assert err == f"citecheck: {word}: out.jsonl has {done} of 3 documents; run the same command to continue\n"


@pytest.mark.parametrize(("number", "word"), SIGNALS)
def test_a_signal_ends_the_app(number: signal.Signals, word: str, folder: Path) -> None:
    pytest.importorskip("uvicorn")
    process = start("app --no-open", folder)
    assert process.stdout
    address = process.stdout.readline().removeprefix("citecheck app: ").strip()
    with urlopen(address, timeout=60) as answer:
        assert answer.status == 200
    process.send_signal(number)
    assert process.communicate(timeout=60)[1] == f"citecheck: {word}\n"
    assert process.returncode == 128 + number


def test_a_second_batch_on_the_same_rows_is_refused_and_the_first_goes_on(folder: Path) -> None:
    os.mkfifo(folder / "papers" / "c.md")
    (folder / "papers" / "all.txt").write_text("a.md\nb.md\nc.md\n", encoding="utf-8")
    command = "batch papers/all.txt -o out.jsonl --isolated -j 1"
    first = start(command, folder)
    with while_it_reads(first, folder / "papers" / "c.md") as document:
        second = start(command, folder)
        said = second.communicate(timeout=60)[1]
        assert (second.returncode, said.count("\n")) == (2, 1)
        assert said.startswith("citecheck: out.jsonl: ")
        os.write(document, ESSAY.encode())
    assert first.wait(timeout=60) == 0
    assert (folder / "out.jsonl").read_bytes().count(b"\n") == 3
