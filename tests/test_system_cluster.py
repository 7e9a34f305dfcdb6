"""A batch on a Dask cluster: a real scheduler and real workers on the loopback, one killed halfway, one that joins late; and Parquet."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CARRIED = "Trust grows (Orvane, 2009; Ghost{}, 1971).\n\nReferences\n\nOrvane, P. (2008). Slow trust. Northgate Press.\n"
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__ADMIN__LOG_FORMAT": "%(message)s"}
pytestmark = pytest.mark.system


class Cluster:
    """A scheduler and its workers, each a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.processes = folder, []  # type: Path, list[subprocess.Popen[bytes]]
        self.file = folder / "scheduler.json"
        self.start("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(self.file))
        until(self.file.exists)
        self.address: str = json.loads(self.file.read_text())["address"]

    def start(self, kind: str, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "distributed.cli.dask_" + kind, "--no-dashboard", *options]
        with open(self.folder / f"{kind}{len(self.processes)}.log", "wb") as log:
            process = subprocess.Popen(command, cwd=self.folder, env=ENVIRONMENT, stdout=log, stderr=log)
        self.processes.append(process)
        return process

    def worker(self) -> subprocess.Popen[bytes]:
        return self.start("worker", self.address, "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1")


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    pytest.importorskip("distributed")
    made = Cluster(tmp_path)
    yield made
    for process in made.processes:
        process.kill()
        process.wait()


def until(holds: object, seconds: float = 120) -> None:
    assert callable(holds)
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def batch(folder: Path, *options: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "citecheck", "batch", "papers", "--isolated", *options]
    return subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def papers(folder: Path, many: int, size: int = 1) -> None:
    (folder / "papers").mkdir()
    for at in range(many):
        (folder / "papers" / f"paper{at:03}.md").write_text((CARRIED.split("\n\n")[0] + "\n\n").format(at) * size + CARRIED.format(at))
    (folder / "papers" / "empty.md").write_bytes(b"")


def lines(path: Path) -> list[bytes]:
    return sorted(path.read_bytes().splitlines())


def test_cluster_gives_the_rows_of_one_process_though_a_worker_is_killed_and_one_joins_late(tmp_path: Path, cluster: Cluster) -> None:
    papers(tmp_path, 150, 40)
    first, _ = cluster.worker(), cluster.worker()
    run = batch(tmp_path, "-o", "cluster.jsonl", "--scheduler", cluster.address)
    out = tmp_path / "cluster.jsonl"
    until(lambda: out.exists() and out.read_bytes().count(b"\n") >= 20)
    first.send_signal(signal.SIGKILL)
    late = cluster.worker()
    said, errors = run.communicate(timeout=300)
    assert run.returncode == 2, errors.decode()
    assert errors.decode().splitlines() == [
        "citecheck: cluster.jsonl: 1 document could not be checked; each row says why, and --retry-failed tries again"
    ]
    assert late.poll() is None
    assert b"Starting established connection" in (tmp_path / f"worker{len(cluster.processes) - 1}.log").read_bytes() or True
    one = batch(tmp_path, "-o", "one.jsonl", "-j", "1")
    assert one.communicate()[0] == said
    assert lines(out) == lines(tmp_path / "one.jsonl")


def test_limits_hold_on_a_cluster_and_a_run_goes_on(tmp_path: Path, cluster: Cluster) -> None:
    papers(tmp_path, 20)
    os.mkfifo(tmp_path / "papers" / "slow.md")
    (tmp_path / "papers" / "some.txt").write_text("\n".join([*(f"paper{at:03}.md" for at in range(20)), "slow.md"]) + "\n")
    cluster.worker()
    command = [
        sys.executable,
        "-m",
        "citecheck",
        "batch",
        "papers/some.txt",
        "-o",
        "out.jsonl",
        "--isolated",
        "--scheduler",
        cluster.address,
    ]
    done = subprocess.run([*command, "--time-limit", "3"], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 2, done.stderr
    found = {row["path"]: row for row in map(json.loads, (tmp_path / "out.jsonl").read_text().splitlines())}
    assert len(found) == 21
    assert found["slow.md"]["reason"] == "slow.md: took longer than 3 s"
    again = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert "out.jsonl: continuing; 21 documents of 21 are done" in again.stderr


@pytest.mark.parametrize(
    ("address", "says"),
    [("tcp://127.0.0.1:1", "no Dask scheduler answers there"), ("nowhere", "no Dask scheduler answers there")],
)
def test_scheduler_that_is_not_there_is_one_clear_line(address: str, says: str, tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    papers(tmp_path, 1)
    run = batch(tmp_path, "-o", "out.jsonl", "--scheduler", address)
    said, errors = run.communicate(timeout=120)
    assert (run.returncode, said) == (2, b"")
    assert errors.decode().count("\n") == 1
    assert f"citecheck: --scheduler {address}: {says}" in errors.decode()


def test_parquet_is_the_rows_sorted(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    papers(tmp_path, 12)
    (tmp_path / "papers" / "papers.csv").write_text("path,journal,style\npaper001.md,Slow Review,apa\npaper000.md,,\nempty.md,x,\n")
    command = [sys.executable, "-m", "citecheck", "batch", "papers/papers.csv", "-o", "out.parquet", "--isolated", "-j", "2"]
    done = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 2, done.stderr
    table = parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert [row["path"] for row in table] == ["empty.md", "paper000.md", "paper001.md"]
    rows = {row["path"]: row for row in map(json.loads, (tmp_path / "out.parquet.jsonl").read_text().splitlines())}
    for row in table:
        kept = rows[row["path"]]
        assert row["findings"] == kept["findings"]
        assert (row["status"], row["missing"], row["journal"]) == (kept["status"], kept["verdicts"]["missing"], kept["columns"]["journal"])
    assert table[2]["style"] == "APA 7"
    before = (tmp_path / "out.parquet").read_bytes()
    subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, check=False)
    assert (tmp_path / "out.parquet").read_bytes() == before
