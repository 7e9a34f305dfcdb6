"""A file is written whole or not at all, by every command."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from citecheck.atomic_write import put
from citecheck.model import InputError


def test_a_link_is_followed_and_an_unwritable_folder_told(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("a")
    (tmp_path / "link.txt").symlink_to("real.txt")
    put(str(tmp_path / "link.txt"), b"b")
    assert (tmp_path / "real.txt").read_text() == "b"
    assert (tmp_path / "link.txt").is_symlink()
    with pytest.raises(InputError, match="cannot be written"):
        put(str(tmp_path / "none" / "e.txt"), b"b")


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    put(str(tmp_path / "pipe"), b"b")
    assert os.read(reader, 9) == b"b"
    os.close(reader)


def test_a_file_behind_stdout_is_written_on(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("before\n", "utf-8")
    code = "from citecheck.atomic_write import put; print('first'); put('/dev/stdout', b'second\\n'); print('third')"
    with (tmp_path / "log").open("ab") as log:
        subprocess.run([sys.executable, "-c", code], stdout=log, check=True)
    assert (tmp_path / "log").read_text("utf-8") == "before\nfirst\nsecond\nthird\n"


def _no_more_than_a_hundred_bytes() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))


@pytest.mark.parametrize(
    "call",
    [
        pytest.param("check essay.txt --refs list.bib --format html -o out", id="report"),
        pytest.param("clean essay.txt --refs list.bib -o out --to bib", id="clean"),
        pytest.param("clean list.bib -o out --to bib", id="a-list-over-another"),
        pytest.param("convert list.bib -o out --to csl-json", id="convert"),
        pytest.param("baseline essay.txt --refs list.bib -o out", id="baseline"),
        pytest.param("check essay.txt --refs list.bib --fix", id="fix"),
    ],
)
def test_a_full_disk_takes_nothing(call: str, tmp_path: Path) -> None:
    """Where the new file does not fit on the disk, the old one stays as it was, and that is told in one line."""
    files = {
        "essay.txt": "Trust grows slowly(Orvane, 2009). " * 9,
        "list.bib": "@book{orvane2009, author={Orvane, P.}, title={Slow trust and quick doubt}, publisher={Northgate}, year={2009}, pages={3-9}}",
        "out": "old",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "citecheck", *call.split()],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent), "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=_no_more_than_a_hundred_bytes,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "cannot be written: File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == files
