"""Files as a hostile or unlucky machine has them: one clear line, the right exit code, nothing half-written."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from citecheck.atomic_write import put
from citecheck.model import InputError

ESSAY = "Trust grows slowly(Orvane, 2009). Doubt does too (Ghost, 1980).\n"
LIST = "@book{orvane2009, author={Orvane, P.}, title={Slow trust}, publisher={Northgate}, year={2009}}\n"
ROOT = Path(__file__).parent.parent
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
CHECK = "check essay.txt --refs list.bib --isolated"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "essay.txt").write_text(ESSAY, encoding="utf-8")
    (tmp_path / "list.bib").write_text(LIST, encoding="utf-8")
    return tmp_path


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A line of the shell, in which `citecheck` is ours; its exit code is that of citecheck."""
    script = f'citecheck() {{ "{sys.executable}" -m citecheck "$@"; }}\nset -o pipefail\n{line}'
    return subprocess.run(["bash", "-c", script], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        pytest.param(f"citecheck {CHECK} > /dev/full", 2, "stdout cannot be written: No space left on device", id="full stdout"),
        pytest.param(
            f"citecheck {CHECK} -f json -o /dev/full", 2, "/dev/full: cannot be written: No space left on device", id="full device"
        ),
        pytest.param(f"citecheck {CHECK} >&-", 2, "stdout cannot be written: it is closed", id="closed stdout"),
        pytest.param("citecheck check - --refs list.bib --isolated <&-", 2, "is empty", id="closed stdin"),
        pytest.param(f"citecheck {CHECK} -o x.html -f html >&-", 1, "", id="closed stdout that is not needed"),
        pytest.param(f"citecheck {CHECK} 2>&-", 1, "", id="closed stderr"),
        pytest.param(f"citecheck {CHECK} | true", 1, "", id="closed pipe"),
        pytest.param("citecheck check <(cat essay.txt) --refs <(cat list.bib) --isolated", 1, "", id="pipes for files"),
        pytest.param("mkfifo p; cat essay.txt > p & citecheck check p --refs list.bib --isolated", 1, "", id="FIFO"),
        pytest.param("ln -s nowhere d.txt; citecheck check d.txt --isolated", 2, "d.txt: no such file", id="link to nowhere"),
        pytest.param(
            "ln -s loop loop.txt; ln -s loop.txt loop; citecheck check loop.txt --isolated", 2, "loop.txt: cannot be read", id="loop"
        ),
        pytest.param(f"ln -s list.bib out; citecheck {CHECK} -f json -o out", 2, "is the same file as list.bib", id="link to an input"),
        pytest.param(f"citecheck {CHECK} -f json -o /proc/report.json", 2, "cannot be written", id="folder that takes no file"),
        pytest.param(
            f"citecheck {CHECK} -f json -o nowhere/report.json", 2, "cannot be written: No such file or directory", id="no folder"
        ),
        pytest.param("mkdir bare; citecheck check bare --isolated", 2, "bare: no document", id="folder"),
    ],
)
def test_streams_and_files_that_fail(line: str, code: int, says: str, folder: Path) -> None:
    done = shell(line, folder)
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    assert says in done.stderr
    assert done.stderr.count("\n") <= 1
    assert (folder / "essay.txt").read_text(encoding="utf-8") == ESSAY
    assert (folder / "list.bib").read_text(encoding="utf-8") == LIST
    assert not [path for path in folder.iterdir() if ".citecheck-" in path.name]


INCLUDES = "printf 'Salt\\\\input{one}\\n\\\\bibliography{list}\\n' > e.tex; cp essay.txt one.tex"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("annotate essay.txt --refs list.bib -o list.bib", id="annotate: the list"),
        pytest.param("annotate essay.txt --refs list.bib -o essay.txt", id="annotate: the essay"),
        pytest.param("annotate e.tex -o essay.txt", id="annotate: another document, of another format"),
        pytest.param("annotate e.tex -o one.tex", id="annotate: an included file"),
        pytest.param("annotate e.tex --clear -o one.tex", id="annotate --clear: an included file"),
        pytest.param("check e.tex -f json -o one.tex", id="check: an included file"),
        pytest.param("show e.tex -o one.tex", id="show: an included file"),
        pytest.param("baseline e.tex -o one.tex", id="baseline: an included file"),
        pytest.param("compare essay.txt e.tex --refs list.bib -o one.tex", id="compare: an included file"),
        pytest.param("clean e.tex --to bib -o one.tex", id="clean: an included file"),
        pytest.param("clean e.tex --to bib --fixed-essay one.tex", id="clean --fixed-essay: an included file"),
        pytest.param("batch . -o a.jsonl --page essay.txt", id="batch: a document of its folder"),
        pytest.param("batch . -o a.jsonl --page list.bib", id="batch: a list beside its documents"),
        pytest.param("batch . -o a.jsonl --page page.html --refs list.bib", id="batch: a link to the list"),
    ],
)
def test_no_output_replaces_a_file_that_is_read(line: str, folder: Path) -> None:
    done = shell(f"{INCLUDES}; ln -s list.bib page.html; citecheck {line} --isolated", folder)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done
    assert re.search(r"would be overwritten|is the essay itself|exists and is a \.\w+, not a \.\w+; name a file that ends in", done.stderr)
    assert [(folder / name).read_text(encoding="utf-8") for name in ("essay.txt", "one.tex", "list.bib")] == [ESSAY, ESSAY, LIST]


@pytest.mark.parametrize(
    "line", [f"{CHECK} -f concise", "annotate one.tex --refs list.bib --isolated", f"{CHECK.replace('check', 'show', 1)}"]
)
def test_a_dash_for_the_output_is_stdout(line: str, folder: Path) -> None:
    done = shell(f"cp essay.txt one.tex; citecheck {line} -o -", folder)
    assert "Ghost" in done.stdout
    assert not (folder / "-").exists()


NAMES = [
    b"new\nline.txt",
    b"bytes\xff.txt",
    b"-dash.txt",
    b"a b 'c' \"d\".txt",
    b"::error::.txt",
    b"%41,x:y.txt",
    "沈立‮txt.txt".encode(),
    b"<b>&.txt",
]


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
@pytest.mark.parametrize(
    "format", ["terminal", "concise", "json", "github", "gitlab", "sarif", "junit", "checkstyle", "rdjson", "markdown", "csv", "html"]
)
def test_odd_names_in_every_report(format: str, folder: Path) -> None:
    for name in NAMES:
        (folder / os.fsdecode(name)).write_text(ESSAY, encoding="utf-8")
    words = [sys.executable, "-m", "citecheck", "check", "--refs", "list.bib", "--isolated", "-f", format, "--", *map(os.fsdecode, NAMES)]
    done = subprocess.run(words, cwd=folder, env=ENVIRONMENT, capture_output=True, check=False)
    assert done.returncode == 1, done.stderr
    assert b"Traceback" not in done.stderr
    assert b"\x1b" not in done.stdout
    done.stdout.decode("utf-8")
    if format == "concise":
        assert done.stdout.count(b"\n") == 2 * len(NAMES) + 1


def test_a_file_that_vanishes_before_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "chapter").mkdir()
    target = tmp_path / "chapter" / "e.txt"
    target.write_text("a", encoding="utf-8")
    target.unlink()
    put(str(target), b"b")
    assert target.read_bytes() == b"b"
    target.unlink()
    (tmp_path / "chapter").rmdir()
    with pytest.raises(InputError, match="cannot be written: No such file"):
        put(str(target), b"b")


@pytest.mark.parametrize(
    ("number", "code", "says"), [(signal.SIGINT, 130, "citecheck: interrupted"), (signal.SIGTERM, 143, "citecheck: terminated")]
)
def test_signals_end_it_with_nothing_half_written(number: signal.Signals, code: int, says: str, folder: Path) -> None:
    (folder / "long.txt").write_text(ESSAY * 20000, encoding="utf-8")
    (folder / "out.json").write_text("old", encoding="utf-8")
    words = [sys.executable, "-m", "citecheck", "check", "long.txt", "--refs", "list.bib", "--isolated", "-f", "json", "-o", "out.json"]
    process = subprocess.Popen(words, cwd=folder, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True)
    time.sleep(1.5)
    process.send_signal(number)
    assert process.communicate()[1].strip() == says
    assert process.returncode == code
    assert (folder / "out.json").read_text(encoding="utf-8") == "old"
    assert not [path for path in folder.iterdir() if ".citecheck-" in path.name]


def test_sigterm_while_a_file_is_written_leaves_nothing_beside_it(tmp_path: Path) -> None:
    code = (
        "import os, signal\n"
        "from citecheck import atomic_write\n"
        "atomic_write.os.fsync = lambda number: os.kill(os.getpid(), signal.SIGTERM)\n"
        "atomic_write.put('out.txt', b'new')\n"
    )
    (tmp_path / "out.txt").write_text("old", encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=ENVIRONMENT, check=False)
    assert done.returncode == 128 + signal.SIGTERM
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {"out.txt": "old"}


def test_two_runs_at_once_leave_one_whole_file(folder: Path) -> None:
    words = [sys.executable, "-m", "citecheck", *CHECK.split(), "-f", "json", "-o", "out.json"]
    runs = [subprocess.Popen(words, cwd=folder, env=ENVIRONMENT) for _ in range(4)]
    assert {run.wait() for run in runs} == {1}
    alone = subprocess.run([*words[:-2]], cwd=folder, env=ENVIRONMENT, capture_output=True, check=False).stdout
    assert (folder / "out.json").read_bytes() == alone
    assert sorted(path.name for path in folder.iterdir()) == ["essay.txt", "list.bib", "out.json"]


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_a_folder_without_leave_to_write(tmp_path: Path) -> None:
    (tmp_path / "e.txt").write_text("old", encoding="utf-8")
    for path in [tmp_path, *(tmp_path.parents[:3] if os.getuid() == 0 else [])]:
        path.chmod(0o755 if os.getuid() == 0 else 0o555)
    child = os.fork()
    if child == 0:
        if os.getuid() == 0:
            os.setuid(65534)
        try:
            put(str(tmp_path / "e.txt"), b"new")
        except InputError as error:
            os._exit(0 if str(error).endswith("cannot be written: Permission denied") else 2)
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    tmp_path.chmod(0o755)
    assert (tmp_path / "e.txt").read_text(encoding="utf-8") == "old"
