"""A batch on a Dask cluster: the same jobs by the same worker processes, one per thread of each of the cluster's workers.

The cluster's workers need this version of citecheck, and the documents under the same paths. A worker that is lost costs nothing: what it
was doing is given to another one; a worker that joins gets work.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from typing import Any

from citecheck import __version__
from citecheck.batch.packing import packed, unpacked
from citecheck.batch.workers import Limits, Lost, Setup, Worker
from citecheck.model import InputError

_CHUNK = 8
"""Jobs that are sent together."""
_AHEAD = 3
"""Chunks for each thread of the cluster that are sent before they can begin: few, so that a worker that joins late finds work."""
_PATIENCE = 60  # seconds to wait for a worker to join

Numbered = tuple[int, bytes]


def answers(setup: Setup, jobs: Iterable[bytes], address: str) -> Iterator[tuple[int, bytes | Lost]]:
    """The number of each job and its answer, as they come; raises InputError for a cluster that cannot be used."""
    distributed = _dask()
    try:
        client = distributed.Client(address, set_as_default=False, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        raise InputError(f"--scheduler {address}: no Dask scheduler answers there ({error})") from None
    with client:
        try:
            client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError:
            raise InputError(
                f"--scheduler {address}: no worker has joined it within {_PATIENCE} s; start one: dask worker {address}"
            ) from None
        try:
            yield from _Run(distributed, client, address, setup).answers(enumerate(jobs))
        finally:
            with suppress(Exception):
                client.run(end_workers)


class _Run:
    """Chunks of jobs on their way."""

    def __init__(self, distributed: Any, client: Any, address: str, setup: Setup) -> None:
        self._distributed, self._client, self._address = distributed, client, address
        # A task, not data: if every worker that has it is lost, the scheduler can make it again.
        self._setup = client.submit(bytes, packed((__version__, *setup[:3], tuple(setup.limits))), pure=False)
        self._pending = distributed.as_completed(loop=client.loop, raise_errors=False)
        self._chunks: dict[Any, Sequence[Numbered]] = {}

    def answers(self, jobs: Iterator[Numbered]) -> Iterator[tuple[int, bytes | Lost]]:
        """The answers of all jobs."""
        self._send_more(jobs)
        while self._chunks:
            future = next(self._pending)
            chunk = self._chunks.pop(future.key)
            yield from self._of(future, chunk)
            self._send_more(jobs)

    def _send_more(self, jobs: Iterator[Numbered]) -> None:
        threads = sum(self._client.nthreads().values()) or 1
        while len(self._chunks) < _AHEAD * threads and (chunk := list(islice(jobs, _CHUNK))):
            self._send(chunk)

    def _send(self, chunk: Sequence[Numbered]) -> None:
        future = self._client.submit(run_chunk, self._setup, [job for _, job in chunk], pure=False)
        self._chunks[future.key] = chunk
        self._pending.add(future)

    def _of(self, future: Any, chunk: Sequence[Numbered]) -> Iterator[tuple[int, bytes | Lost]]:
        """The answers of a chunk; of one whose workers kept dying, each job is sent by itself, and one that kills its worker is lost."""
        if future.status == "finished":
            found = future.result()
            yield from (
                (number, answer if isinstance(answer, bytes) else Lost(*answer)) for (number, _), answer in zip(chunk, found, strict=True)
            )
            return
        error = future.exception() if future.status == "error" else None
        if not isinstance(error, self._distributed.KilledWorker):
            raise InputError(
                f"--scheduler {self._address}: {_why(error)}; the rows that were written are kept; run the same command to continue"
            )
        if len(chunk) == 1:
            yield chunk[0][0], Lost("each worker of the cluster that checked it died")
            return
        for each in chunk:
            self._send([each])


def _why(error: BaseException | None) -> str:
    if error is None:
        return "the scheduler is gone"
    if isinstance(error, ImportError):
        return f"a worker has no citecheck of this version ({error}); install it where the workers run"
    return str(error) if isinstance(error, InputError) else f"a worker failed: {type(error).__name__}: {error}"


_LOCAL = threading.local()
_WORKERS: list[Worker] = []
"""The worker processes of this process, one per thread that has run a chunk."""


def run_chunk(setup: bytes, jobs: Sequence[bytes]) -> list[bytes | tuple[str]]:
    """The answers to jobs, in a worker of the cluster; of a lost one, why."""
    if getattr(_LOCAL, "setup", None) != setup or _LOCAL.worker not in _WORKERS:
        version, task, state, folder, limits = unpacked(setup)
        if version != __version__:
            raise InputError(f"a worker has citecheck {__version__}, and this is {version}; install the same version there")
        _LOCAL.setup, _LOCAL.worker = setup, Worker(Setup(task, state, folder, Limits(*limits)))
        _WORKERS.append(_LOCAL.worker)
    found = (_LOCAL.worker.ask(job) for job in jobs)
    return [answer if isinstance(answer, bytes) else (answer.why,) for answer in found]


def end_workers() -> None:
    """End the worker processes of this process: the batch is done."""
    while _WORKERS:
        _WORKERS.pop().end()


def _dask() -> Any:
    try:
        import distributed
    except ImportError:
        raise InputError("--scheduler needs Dask: pip install 'citecheck-lint[cluster]'") from None
    import logging

    for name in [name for name in logging.root.manager.loggerDict if name.partition(".")[0] == "distributed"]:
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what a person has to know is reported by our own errors
    return distributed
