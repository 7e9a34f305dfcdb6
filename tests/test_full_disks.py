"""A disk that is full, one that is read-only, and a limit of a file's size, under every command that writes: one line, and nothing half-written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "PROGRAM": f"{sys.executable} -m citecheck"}
ESSAY = "Reeds bend early(Ostwick, 2009). Sedge bends late (Quarnley, 1980).\n\n" * 40
LIST = "".join(f"@book{{k{at}, author={{Ostwick, B.}}, title={{Bent reeds {at}}}, year={{{2009 - at}}}}}\n" for at in range(60))
COMMANDS = {
    "check": ("check essay.md --refs list.bib --isolated -f html -o old", "old"),
    "clean": ("clean list.bib --isolated --to bib -o old", "old"),
    "convert": ("convert list.bib --to ris -o old", "old"),
    "fix": ("fix essay.md --refs list.bib --isolated", "essay.md"),
    "annotate": ("annotate essay.md --refs list.bib --isolated -o copy.md", "copy.md"),
    "baseline": ("baseline essay.md --refs list.bib --isolated -o old", "old"),
    "rules": ("rules --markdown -o pages", "pages"),
    "batch": ("batch essay.md.txt -o rows.jsonl --isolated -j 1 --refs list.bib", "rows.jsonl"),
}
HAS_NAMESPACES = (
    bool(shutil.which("unshare")) and not subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode
)
DISKS = {
    "full": ("mount -t tmpfs -o size=64k none disk; cp -r files/. disk; cat /dev/zero > disk/fill 2>/dev/null", "No space left on device"),
    "read-only": ("mount -t tmpfs none disk; cp -r files/. disk; mount -o remount,ro disk", "Read-only file system"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a place for a disk, and the files that are copied onto it."""
    (tmp_path / "disk").mkdir()
    files = tmp_path / "files"
    files.mkdir()
    for name, text in {"essay.md": ESSAY, "list.bib": LIST, "old": "old", "essay.md.txt": "essay.md\n"}.items():
        (files / name).write_text(text, encoding="utf-8")
    return tmp_path


def shell(script: str, folder: Path, *around: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*around, "bash", "-c", script], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False)


@pytest.mark.skipif(not HAS_NAMESPACES, reason="needs a namespace of its own to mount disks in")
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("disk", DISKS)
def test_disks_that_take_nothing(disk: str, command: str, folder: Path) -> None:
    mounted, why = DISKS[disk]
    line, file = COMMANDS[command]
    after = 'code=$?; for each in essay.md list.bib old; do cmp "$each" "../files/$each" >&2; done; find . -name "*.citecheck-*" >&2; exit $code'
    done = shell(f"{mounted}; cd disk; $PROGRAM {line}; {after}", folder, "unshare", "-rm")
    assert done.stderr.startswith(f"citecheck: {file}"), done
    assert why in done.stderr
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done


@pytest.mark.skipif(not HAS_NAMESPACES, reason="needs a namespace of its own to mount disks in")
@pytest.mark.parametrize("disk", DISKS)
def test_a_cache_that_cannot_be_written_costs_no_report(disk: str, folder: Path) -> None:
    mounted, why = DISKS[disk]
    line = "check essay.md --refs list.bib --isolated -f concise --select C101"
    without = shell(f"cd files; $PROGRAM {line}", folder)
    done = shell(f"{mounted}; cd disk; $PROGRAM {line} --cache-dir cache", folder, "unshare", "-rm")
    assert (done.returncode, done.stdout) == (1, without.stdout)
    assert done.stderr == f"citecheck: cache: the cache cannot be written ({why}); continuing without it\n"


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in ("baseline", "rules")])
def test_files_beyond_the_limit_of_their_size(command: str, folder: Path) -> None:
    line, file = COMMANDS[command]
    done = shell(f"cd files; ulimit -f 1; $PROGRAM {line}", folder)
    assert done.stderr.startswith(f"citecheck: {file}: cannot be written: File too large"), done
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    left = {path.name: path.read_text(encoding="utf-8") for path in (folder / "files").iterdir()}
    rows = left.pop("rows.jsonl", "")
    assert "\n" not in rows, "half a row is removed when the batch continues"
    assert left == {"essay.md": ESSAY, "list.bib": LIST, "old": "old", "essay.md.txt": "essay.md\n"}
