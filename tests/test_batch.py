"""A batch: a row a document, whatever happens to one of them or to the run itself."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from citecheck.batch.manifest import Entry, batch_of, shard_of
from citecheck.batch.page import page
from citecheck.batch.row import failed_row, line_of
from citecheck.batch.rows_file import RowsFile, rows_of
from citecheck.batch.summary import as_text, summary_of
from citecheck.model import InputError
from tests.processes import wait_until_it_waits
from tests.test_cli import LIST, Run, run

__all__ = ["run"]

ROOT = Path(__file__).parent.parent
CARRIED = "Trust grows (Orvane, 2009; Ghost, 1971).\n\nReferences\n\nOrvane, P. (2008). Slow trust. Northgate Press.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Papers of two journals with lists of their own, some that cannot be checked, and a manifest."""
    for name in ("a", "b", "c", "d"):
        (tmp_path / "papers" / "sub").mkdir(parents=True, exist_ok=True)
        (tmp_path / "papers" / "sub" / f"{name}.md").write_text(CARRIED.replace("Ghost", f"Ghost{name}"), encoding="utf-8")
    (tmp_path / "papers" / "numbers.txt").write_text("As shown in [1], [2] and [3], and again in [4].\n", encoding="utf-8")
    (tmp_path / "papers" / "empty.md").write_bytes(b"")
    (tmp_path / "papers" / "lists").mkdir()
    (tmp_path / "papers" / "lists" / "own.bib").write_text(LIST, encoding="utf-8")
    (tmp_path / "papers" / "plain.md").write_text("Trust grows (Orvane, 2007). Doubt (Tiller & Wend, 1998).\n", encoding="utf-8")
    (tmp_path / "papers" / "papers.csv").write_text(
        "path,journal,refs\nsub/a.md,Slow Review,\nsub/b.md,Slow Review,\nplain.md,<b>=1+1,lists/own.bib\nnone.md,,\n", encoding="utf-8"
    )
    return tmp_path


def rows(path: Path) -> dict[str, dict[str, Any]]:
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len({row["path"] for row in found}) == len(found), "a document has two rows"
    return {row["path"]: row for row in found}


def test_every_document_of_a_folder_has_a_row(run: Run, folder: Path) -> None:
    done = run("batch", "papers", "-o", "out.jsonl", "-j", "2", "--isolated")
    found = rows(folder / "out.jsonl")
    assert sorted(found) == ["empty.md", "numbers.txt", "plain.md", "sub/a.md", "sub/b.md", "sub/c.md", "sub/d.md"]
    assert (found["empty.md"]["status"], found["empty.md"]["reason"]) == ("failed", "empty.md: is empty")
    assert found["numbers.txt"]["status"] == "not-compared"
    assert "numbers" in found["numbers.txt"]["reason"]
    row = found["sub/a.md"]
    assert (row["status"], row["citations"], row["references"], row["verdicts"]["missing"]) == ("checked", 1, 1, 1)
    assert {finding["name"] for finding in row["findings"]} >= {"wrong-year", "missing-reference"}
    assert {"line": 1, "path": "sub/a.md"}.items() <= row["findings"][0].items()
    assert done.code == 2
    assert done.out.startswith("7 documents: 4 checked, 2 not compared, 1 failed; ")
    assert done.err == "citecheck: out.jsonl: 1 document could not be checked; each row says why, and --retry-failed tries again\n"


def test_manifest_names_lists_and_columns_that_are_kept(run: Run, folder: Path) -> None:
    done = run("batch", "papers/papers.csv", "-o", "out.jsonl", "-j", "1", "--isolated", "--page", "page.html")
    found = rows(folder / "out.jsonl")
    assert found["plain.md"]["references"] == 2
    assert [finding["name"] for finding in found["plain.md"]["findings"]] == ["wrong-year"]
    assert found["sub/a.md"]["columns"] == {"journal": "Slow Review"}
    assert found["none.md"]["reason"] == "none.md: no such file"
    assert re.search(r"^Slow Review +2 +2 ", done.out, re.MULTILINE)
    written = (folder / "page.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;=1+1" in written
    assert "<script" not in written
    assert "<b>" not in written
    assert written.count("<svg") >= 3
    again = run("summarize", "out.jsonl", "--by", "journal")
    assert (again.out, again.code) == (done.out, 0)


def test_common_list_is_judged_once_and_its_uncited_entries_are_nobodys(run: Run, folder: Path) -> None:
    run("batch", "papers/sub", "-o", "out.jsonl", "-j", "2", "--isolated", "--refs", "papers/lists/own.bib", "--select", "ALL")
    found = rows(folder / "out.jsonl")
    assert sorted(found) == ["../lists/own.bib", "a.md", "b.md", "c.md", "d.md"]
    about_list = {path for path, row in found.items() for finding in row["findings"] if finding["path"].endswith("own.bib")}
    assert about_list <= {"../lists/own.bib"}
    assert found["../lists/own.bib"]["references"] == 2


def test_rows_are_the_same_for_any_number_of_workers_and_shards(run: Run, folder: Path) -> None:
    def lines(*options: str) -> list[str]:
        run("batch", "papers", "-o", "out.jsonl", "--isolated", "--restart", *options)
        return sorted((folder / "out.jsonl").read_text(encoding="utf-8").splitlines())

    one = lines("-j", "1")
    assert lines("-j", "3") == one
    assert sorted(line for part in ("1/3", "2/3", "3/3") for line in lines("--shard", part)) == one


def test_shard_of_a_document_depends_on_its_path_alone() -> None:
    entries = [Entry(f"paper{at}.md") for at in range(200)]
    parts = [shard_of(entries, part, 4) for part in (1, 2, 3, 4)]
    assert sorted(entry for part in parts for entry in part) == sorted(entries)
    assert shard_of(entries[50:], 2, 4) == tuple(entry for entry in parts[1] if entry in entries[50:])
    assert min(map(len, parts)) > 25


def program(folder: Path, *options: str) -> subprocess.Popen[bytes]:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "citecheck", "batch", "papers", "-o", "out.jsonl", "--isolated", *options]
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def test_run_that_is_killed_goes_on_with_nothing_lost_and_nothing_twice(run: Run, folder: Path) -> None:
    for at in range(12):
        (folder / "papers" / f"more{at}.md").write_text(CARRIED * (at + 1), encoding="utf-8")
    run("batch", "papers", "-o", "whole.jsonl", "-j", "1", "--isolated")
    killed = 0
    out = folder / "out.jsonl"
    for wanted in (1, 4, 9, 100):
        process = program(folder, "-j", "2")
        while process.poll() is None and (not out.exists() or out.read_bytes().count(b"\n") < wanted):
            time.sleep(0.005)
        killed += process.poll() is None
        process.kill()
        process.communicate()
        if wanted == 4:
            out.write_bytes(out.read_bytes() + b'{"path": "sub/d.md", "run": "')
    assert killed >= 2
    assert sorted(out.read_bytes().splitlines()) == sorted((folder / "whole.jsonl").read_bytes().splitlines())


def test_interrupted_run_says_how_to_go_on(folder: Path) -> None:
    os.mkfifo(folder / "papers" / "wait.md")
    (folder / "papers" / "some.txt").write_text("wait.md\nsub/a.md\n")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "citecheck", "batch", "papers/some.txt", "-o", "out.jsonl", "--isolated", "-j", "2"]
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while not (folder / "out.jsonl").exists() or not (folder / "out.jsonl").read_bytes():
        assert process.poll() is None
        time.sleep(0.01)
    wait_until_it_waits(process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert err == "citecheck: interrupted: out.jsonl has 1 of 2 documents; run the same command to continue\n"


@pytest.mark.parametrize(
    ("options", "why"),
    [
        pytest.param(("--time-limit", "1.5"), "slow.md: took longer than 1.5 s", id="time"),
        pytest.param(("--memory-limit", "200"), "big.md: needs more than 200 MB of memory", id="memory"),
    ],
)
def test_document_beyond_a_limit_is_a_row_with_the_reason(options: tuple[str, str], why: str, run: Run, folder: Path) -> None:
    name = why.split(":")[0]
    if name == "slow.md":
        os.mkfifo(folder / "papers" / name)  # nobody ever writes it
    else:
        with open(folder / "papers" / name, "wb") as file:
            file.truncate(2**29)
    (folder / "papers" / "some.txt").write_text(f"sub/a.md\n{name}\nsub/b.md\nsub/c.md\n")
    done = run("batch", "papers/some.txt", "-o", "out.jsonl", "--isolated", "-j", "1", *options)
    found = rows(folder / "out.jsonl")
    assert {path: row["status"] for path, row in found.items() if path != name} == dict.fromkeys(
        ("sub/a.md", "sub/b.md", "sub/c.md"), "checked"
    )
    assert (found[name]["status"], found[name]["reason"]) == ("failed", why)
    assert done.code == 2


def test_failed_documents_are_tried_again_if_asked(run: Run, folder: Path) -> None:
    def empty() -> str:
        return str(rows(folder / "out.jsonl")["empty.md"]["status"])

    def again(*options: str) -> str:
        return run("batch", "papers", "-o", "out.jsonl", "--isolated", "-j", "1", *options).err

    again()
    (folder / "papers" / "empty.md").write_text(CARRIED, encoding="utf-8")
    assert "out.jsonl: continuing; 7 documents of 7 are done" in again()
    assert empty() == "failed"
    again("--retry-failed")
    assert empty() == "checked"
    assert len(rows(folder / "out.jsonl")) == 7


def test_rows_of_other_options_are_not_mixed(run: Run, folder: Path) -> None:
    common = ("batch", "papers/sub", "-o", "out.jsonl", "--isolated", "-j", "1")
    run(*common)
    before = (folder / "out.jsonl").read_bytes()
    for other in (("--style", "apa"), ("--refs", "papers/lists/own.bib"), ("--ignore", "C101")):
        done = run(*common, *other)
        assert (done.code, "has rows of another run" in done.err) == (2, True)
        assert (folder / "out.jsonl").read_bytes() == before
    assert run(*common, "--style", "apa", "--restart").code == 0
    assert {row["style"] for row in rows(folder / "out.jsonl").values()} == {"APA 7"}


ROW = line_of(failed_row(Entry("a.md"), "mark", "why"))


@pytest.mark.parametrize(
    ("text", "done"),
    [
        pytest.param(b"", set(), id="new"),
        pytest.param(ROW, {"a.md"}, id="whole"),
        pytest.param(ROW + b'{"pa', {"a.md"}, id="torn at the head"),
        pytest.param(ROW + ROW.replace(b"a.md", b"b.md")[:-1], {"a.md"}, id="torn at the end"),
        pytest.param(ROW + ROW.replace(b"a.md", b"b.md")[:-9], {"a.md"}, id="torn in the middle"),
        pytest.param(ROW + b"\0" * 90, {"a.md"}, id="zeros, as after a power cut"),
        pytest.param(b'{"path": "a', set(), id="torn first row"),
    ],
)
def test_half_a_row_is_taken_away_and_nothing_else(text: bytes, done: set[str], tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_bytes(text)
    file = RowsFile(str(path), "mark")
    assert file.done == done
    file.add(ROW.replace(b"a.md", b"z.md"))
    file.close()
    assert [row["path"] for row in rows_of(str(path))] == [*sorted(done), "z.md"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(b"Trust grows (Orvane, 2009).", id="an essay without a line's end"),
        pytest.param(b"Trust grows.\n", id="an essay"),
        pytest.param(b'{"a": 1}', id="other JSON"),
        pytest.param(b'{"path": "a.md"}\n', id="a row of something else"),
        pytest.param(ROW + b"Trust\n" + ROW, id="something between rows"),
    ],
)
@pytest.mark.parametrize("restart", [False, True])
def test_file_that_is_not_rows_is_never_written(text: bytes, restart: bool, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_bytes(text)
    with pytest.raises(InputError, match="is not a row of citecheck batch; name another file"):
        RowsFile(str(path), "mark", restart=restart)
    assert path.read_bytes() == text


def test_two_runs_do_not_write_one_file(tmp_path: Path) -> None:
    path = str(tmp_path / "out.jsonl")
    first = RowsFile(path, "mark")
    with pytest.raises(InputError, match="another run of citecheck batch is writing this file"):
        RowsFile(path, "mark")
    first.close()
    RowsFile(path, "mark").close()


def test_full_disk_keeps_what_there_is() -> None:
    file = RowsFile.__new__(RowsFile)
    file.path, file.done = "out.jsonl", {"a.md"}
    says = re.escape("out.jsonl: cannot be written: No space left on device; what it has (1 row) is kept; run the same command to continue")
    with open("/dev/full", "wb", buffering=0) as file._file, pytest.raises(InputError, match=says):
        file.add(ROW)
    assert file.done == {"a.md"}


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        pytest.param("m.csv", "document,x\nnone.md,1\n", "none of the files that it names is there (none.md)", id="nothing there"),
        pytest.param("m.csv", "a,b\n1,2\n", "m.csv:1: has no column 'path'; the columns are a, b", id="no column"),
        pytest.param("m.csv", "path\n\na.md,3\n", "m.csv:3: has more values than the first line has columns", id="too many values"),
        pytest.param("m.csv", "path,x\na.md,1\n,2\n", "m.csv:3: names no document ('path' is empty)", id="no document"),
        pytest.param("m.csv", "path\na.md\n./a.md\n", "names a.md twice", id="twice"),
        pytest.param("m.jsonl", '{"path": "a.md"}\n[1]\n', "m.jsonl:2: is not a JSON object", id="not an object"),
        pytest.param("m.tsv", "path\n", "m.tsv: names no document", id="empty"),
        pytest.param("a.md", "Trust.", "a.md: is neither a folder nor a manifest (.csv, ", id="an essay"),
        pytest.param("essay.txt", "Trust grows.\n", "none of the files that it names is there (Trust grows.)", id="an essay as text"),
    ],
)
def test_manifest_that_cannot_be_used_says_where_and_why(name: str, text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Trust.")
    (tmp_path / name).write_text(text)
    with pytest.raises(InputError) as error:
        batch_of(str(tmp_path / name))
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("m.csv", 'path,refs,style,journal\nsub/a.md,"l.bib",apa,"Slow, Review"\n'),
        ("m.tsv", "essay\tlist\tstyle\tjournal\nsub/a.md\tl.bib\tapa\tSlow, Review\n"),
        ("m.jsonl", '{"file": "sub/a.md", "refs": ["l.bib"], "style": "apa", "journal": "Slow, Review"}\n'),
    ],
)
def test_manifests_of_every_kind_say_the_same(name: str, text: str, folder: Path) -> None:
    (folder / "papers" / name).write_text(text)
    batch = batch_of(str(folder / "papers" / name))
    assert batch.entries == (Entry("sub/a.md", ("l.bib",), "apa", {"journal": "Slow, Review"}),)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["batch", "papers"], "name the file of the rows with -o OUT"),
        (["batch", "papers", "-o", "papers/a.md"], "papers/a.md: the rows are JSON lines (.jsonl) or Parquet (.parquet)"),
        (["batch", "papers", "-o", "o.jsonl", "--shard", "3/2"], "--shard 3/2: write I/N, from 1/N to N/N"),
        (["batch", "papers", "-o", "o.jsonl", "--select", "C9"], "unknown rule 'C9'"),
        (["batch", "papers", "-o", "o.jsonl", "--style", "appa"], "unknown style 'appa'"),
        (["batch", "papers", "-o", "o.jsonl", "--refs", "none.bib"], "none.bib: no such file"),
        (["batch", "papers", "-o", "o.jsonl", "--mirror", "none.sqlite"], "none.sqlite: there is no such file"),
        (["batch", "papers/lists", "-o", "o.jsonl"], "papers/lists: no document"),
        (["summarize", "papers/plain.md"], "papers/plain.md:1: is not a row of citecheck batch"),
        (["summarize", "none.jsonl"], "none.jsonl: cannot be read: No such file or directory"),
    ],
)
def test_wrong_use_is_one_clear_line_and_writes_nothing(words: list[str], says: str, run: Run, folder: Path) -> None:
    done = run(*words, "--isolated") if words[0] == "batch" else run(*words)
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert not (folder / "o.jsonl").exists()


def test_summary_of_nothing_and_of_hostile_values_is_a_page() -> None:
    assert as_text(summary_of([], "journal")).startswith("0 documents: none; 0 findings in 0 citations.")
    row = failed_row(Entry("a.md", columns={"journal": "<script>\u202e"}), "mark", "a.md: <img onerror=x>")
    row |= {"status": "checked", "citations": 3, "style": "\x1b[31m", "findings": [{"code": "C1", "name": "</svg>"}] * 40}
    summary = summary_of([row, {**row, "path": "b", "status": "failed"}], "journal")
    assert "\x1b" not in as_text(summary)
    made = page(summary, "<title>")
    assert "<script>" not in made
    assert "<img" not in made
    assert made.count("</svg>") == made.count("<svg")


def test_rows_may_be_read_line_by_line_by_any_reader() -> None:
    line = line_of(failed_row(Entry("a\u2028b\x85\udcff.md"), "mark", "\n"))
    assert len(line.decode("ascii", "strict").splitlines()) == 1 if line.isascii() else len(line.decode().splitlines()) == 1
    assert json.loads(line)["path"] == "a\u2028b\x85\udcff.md"
