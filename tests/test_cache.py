"""A cache of results: the same report as without it, whatever state it is in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import citecheck
from citecheck import pipeline
from citecheck.batch import marks
from citecheck.batch.cache import Cache
from citecheck.config import Config
from citecheck.model import Case, Document
from citecheck.readers import read_file, read_list, read_text
from citecheck.reporters import FORMATS
from tests.made_documents import docx, p
from tests.test_cli import ESSAY, LIST, Done, Run, run

__all__ = ["run"]

ROOT = Path(__file__).parent.parent
GHOST = "So it is (Bramwell, 1971; Orvane 2008), as Tillerr and Wend (1998) say.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Essays over one list, with a list of their own, in Word, in LaTeX with a part, a list in prose, and one that cannot be checked."""
    files = {
        "a.md": ESSAY,
        "b.txt": f"{GHOST}\nReferences\n\nBramwell, J. (1971). Quiet harbours. Fell.\n",
        "c.tex": "\\section{One} Trust grows (Orvane, 2009).\n\\input{part/inner}\n",
        "part/inner.tex": "Doubt does not (Tiller, 1998).\n",
        "list.txt": "Orvane, P. (2008). Slow trust. Northgate Press.\n\nWend, A. (1998). Doubt. Fell Press.\n",
        "refs/list.bib": LIST,
    }
    for name, text in files.items():
        path = tmp_path / "essays" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "essays" / "e.docx").write_bytes(docx(p("Salt (Orvane, 2008) and (Ghost, 1980).")))
    return tmp_path


def check(run: Run, *options: str) -> Done:
    return run("check", "essays", "-f", "concise", "--isolated", *options)


def reports(run: Run, folder: Path, *options: str) -> dict[str, bytes | Done]:
    """What check writes in every format, and says."""
    out = folder / "reports"
    out.mkdir(exist_ok=True)
    said = run("check", "essays", "--isolated", *(word for name in FORMATS for word in ("-f", f"{name}:{out / name}")), *options)
    return {"": said, **{name: (out / name).read_bytes() for name in FORMATS}}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_every_report_is_the_same_with_and_without_a_cache(jobs: str, run: Run, folder: Path) -> None:
    without = reports(run, folder)
    assert reports(run, folder, "--cache-dir", "k", "-j", jobs) == without
    assert reports(run, folder, "--cache-dir", "k", "-j", jobs) == without


def test_what_has_not_changed_is_not_checked_parsed_or_read_again(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = check(run, "--cache-dir", "k")

    def not_again(*values: object, **options: object) -> None:
        raise AssertionError("again")

    monkeypatch.setattr(pipeline, "check_documents", not_again)
    monkeypatch.setattr("citecheck.parsers.bibtex.parse", not_again)
    monkeypatch.setattr("citecheck.readers.docx.read", not_again)
    assert check(run, "--cache-dir", "k") == first


@pytest.mark.parametrize(
    ("path", "text"),
    [
        pytest.param("a.md", ESSAY.replace("2008", "2007"), id="essay"),
        pytest.param("refs/list.bib", LIST.replace("2008", "2006"), id="list"),
        pytest.param("part/inner.tex", "Doubt does not (Tyller, 1998).\n", id="included file"),
    ],
)
def test_what_has_changed_is_checked_again(path: str, text: str, run: Run, folder: Path) -> None:
    before = check(run, "--cache-dir", "k")
    (folder / "essays" / path).write_text(text, encoding="utf-8")
    after = check(run, "--cache-dir", "k")
    assert after.out != before.out
    assert after == check(run)


@pytest.mark.parametrize("options", [("--style", "apa"), ("--ignore", "C101"), ("--select", "C1"), ("--extend-select", "R5")], ids=" ".join)
def test_other_options_are_other_results(options: tuple[str, str], run: Run, folder: Path) -> None:
    check(run, "--cache-dir", "k")
    assert check(run, "--cache-dir", "k", *options) == check(run, *options)


def test_configuration_and_moved_files_count(run: Run, folder: Path) -> None:
    for severity in ("error", "info"):
        (folder / "c.toml").write_text(f'severity = {{ C101 = "{severity}" }}\nper-file-ignores = {{ "essays/a.md" = ["C103"] }}\n')
        words = ("check", "essays/a.md", "essays/b.txt", "--config", "c.toml", "-f", "json")
        assert run(*words, "--cache-dir", "k") == run(*words)
    (folder / "essays" / "a.md").rename(folder / "essays" / "z.md")
    assert run("check", "essays", "-f", "json", "--cache-dir", "k") == run("check", "essays", "-f", "json")


def torn(data: bytes, how: str) -> bytes:
    return {"empty": b"", "half": data[: len(data) // 2], "zeros": bytes(len(data)), "flipped": data[:-3] + bytes([data[-3] ^ 1]) + data[-2:],
            "other": b"@book{a}", "longer": data + b"x", "newer": b"ccheck9\n" + data[8:]}[how]  # fmt: skip


@pytest.mark.parametrize("how", ["empty", "half", "zeros", "flipped", "other", "longer", "newer"])
def test_file_that_is_not_whole_counts_as_absent_and_is_written_anew(how: str, run: Run, folder: Path) -> None:
    first = check(run, "--cache-dir", "k")
    kept = {path: path.read_bytes() for path in (folder / "k").glob("*/*")}
    assert len(kept) >= 8
    for path, data in kept.items():
        path.write_bytes(torn(data, how))
    assert check(run, "--cache-dir", "k") == first
    assert {path.name for path in (folder / "k").glob("*/*")} == {path.name for path in kept}
    assert all(path.read_bytes() != torn(data, how) for path, data in kept.items())


def test_whole_file_of_another_key_is_not_believed(run: Run, folder: Path) -> None:
    first = check(run, "--cache-dir", "k")
    paths = sorted((folder / "k").glob("*/*"))
    some = [path.read_bytes() for path in paths]
    for path, data in zip(paths, [*some[1:], some[0]], strict=True):
        path.write_bytes(data)
    assert check(run, "--cache-dir", "k") == first


def test_cache_that_cannot_be_written_is_a_note(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = check(run)
    (folder / "file").write_text("here is a file")
    done = check(run, "--cache-dir", "file")
    assert (done.out, done.code) == (expected.out, expected.code)
    assert done.err == "citecheck: file: the cache cannot be written (Not a directory); continuing without it\n"

    def full(*paths: str) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("citecheck.batch.cache.os.replace", full)
        done = check(run, "--cache-dir", "k")
    assert done.err == "citecheck: k: the cache cannot be written (No space left on device); continuing without it\n"
    assert done.out == expected.out
    assert not list((folder / "k").glob("*/*"))


def test_runs_may_share_a_cache(folder: Path) -> None:
    words = [sys.executable, "-m", "citecheck", "check", "essays", "--isolated", "-f", "json", "--cache-dir", "k"]
    start = {"cwd": folder, "env": os.environ | {"PYTHONPATH": str(ROOT)}, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    runs = [subprocess.Popen(words, **start) for _ in range(4)]  # type: ignore[call-overload]
    said = {run.communicate(timeout=120) for run in runs}
    assert len(said) == 1
    assert not next(iter(said))[1]
    assert all(len(path.name) == 38 for path in (folder / "k").glob("*/*")), "half-written files are left"


def test_stdin_is_never_kept(run: Run, folder: Path) -> None:
    done = run("check", "-", "--refs", "essays/refs/list.bib", "-f", "concise", "--cache-dir", "k", stdin=GHOST.encode())
    assert "Bramwell" in done.out
    kept = Cache(str(folder / "k"), print)
    for path in (folder / "k").glob("*/*"):
        assert b"Bramwell" not in (kept.get(path.parent.name + path.name) or b"")


def test_cache_says_what_it_is(run: Run, folder: Path) -> None:
    check(run, "--cache-dir", "k")
    assert (folder / "k" / ".gitignore").read_text() == "*\n"
    assert (folder / "k" / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55\n")


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(lambda document: document._replace(name="b.md"), id="name"),
        pytest.param(lambda document: document._replace(text="Trust."), id="text"),
        pytest.param(lambda document: document._replace(prose=" " * len(ESSAY)), id="prose"),
        pytest.param(lambda document: document._replace(format="txt"), id="format"),
        pytest.param(lambda document: document._replace(newline="\r"), id="line ends"),
        pytest.param(lambda document: document._replace(parts=(document,)), id="parts"),
    ],
)
def test_mark_is_of_all_that_a_document_is(other: object) -> None:
    document = read_text(ESSAY, "a.md")
    assert callable(other)
    assert marks.document_mark(other(document)) != marks.document_mark(document)
    assert marks.document_mark(read_text(ESSAY, "a.md")) == marks.document_mark(document)


def test_mark_of_a_document_with_places_is_the_same_each_time(folder: Path) -> None:
    path = str(folder / "essays" / "e.docx")
    assert marks.document_mark(read_file(path)) == marks.document_mark(read_file(path))


def test_version_of_the_program_is_part_of_every_key(monkeypatch: pytest.MonkeyPatch) -> None:
    before = marks.key("result", "a")
    assert before == marks.key("result", "a")
    assert before != marks.key("result", "", "a") != marks.key("resulta")
    monkeypatch.setattr(citecheck, "__version__", "9.9")
    marks.program.cache_clear()
    assert marks.key("result", "a") != before
    monkeypatch.undo()
    marks.program.cache_clear()
    assert marks.key("result", "a") == before


def test_style_of_a_file_counts_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "own.csl"
    essay, listing = read_text(ESSAY, "a.md"), read_list(LIST, "list.bib")
    keys = []
    for text in ("<style/>", "<style></style>"):
        path.write_text(text)
        keys.append(marks.result_key(essay, [listing], Config(style=str(path)), about_list=True))
    keys.append(marks.result_key(essay, [listing], Config(style=str(path)), about_list=False))
    assert len(set(keys)) == 3


def test_case_and_document_are_what_the_mark_knows() -> None:
    """A new part of a Document that results depend on has to go into its mark."""
    assert Document._fields == (
        "name", "text", "prose", "format", "encoding", "bom", "places", "gaps", "parts", "fields", "newline", "hyperlinks",
    )  # fmt: skip
    assert "essay" in Case._fields
