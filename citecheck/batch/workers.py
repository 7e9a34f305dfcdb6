"""Worker processes: each job goes to a free one; one that takes too long, needs too much memory or crashes is lost, the others continue."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from queue import SimpleQueue
from threading import Lock, Thread, Timer
from typing import NamedTuple

from citecheck.batch.frames import receive, send
from citecheck.batch.packing import packed
from citecheck.batch.worker import READY, TOO_BIG
from citecheck.model import InputError

_PROGRAM = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from citecheck.batch.worker import main; main()"
_LAST_WORDS = 5  # seconds within which a process that cannot start ends by itself
_TRIES = 2
"""A worker may die because of another program (the system is out of memory), so its job gets a second chance."""


class Limits(NamedTuple):
    """What one job may take: seconds, and bytes beyond what the worker has before; 0 means without a limit."""

    seconds: float = 0
    memory: int = 0


class Lost(NamedTuple):
    """A job without an answer, and why."""

    why: str


class Setup(NamedTuple):
    """What workers are started with: the task, its state, the folder that paths are read from ("": this one), and the limits of a job."""

    task: str
    state: object
    folder: str = ""
    limits: Limits = Limits()


class Worker:
    """One process. It is restarted when it has been lost."""

    def __init__(self, setup: Setup, program: Sequence[str] = ()) -> None:
        """Start the process without waiting for it; ``program`` replaces the worker's own."""
        self._setup = packed((setup.task, setup.limits.memory, setup.folder, setup.state))
        self._limits = setup.limits
        self._program = [*program] or [sys.executable, "-P", "-c", _PROGRAM, json.dumps([path or os.getcwd() for path in sys.path])]
        self._late = self._ended = self._is_ready = False
        self._lock = Lock()
        self._process = self._start()

    def ask(self, job: bytes) -> bytes | Lost:
        """The answer to a job, or why there is none; raises InputError if no worker can be started."""
        found = self._once(job)
        for _ in range(_TRIES - 1):
            if isinstance(found, Lost) and not self._late and not self._ended:
                found = self._once(job)
        return found

    def end(self) -> None:
        """End the process immediately."""
        with self._lock:
            self._ended = True
            self._process.kill()

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(self._program, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        except OSError as error:
            raise InputError(f"a worker process cannot be started: {error.strerror}") from None

    def _once(self, job: bytes) -> bytes | Lost:
        self._late = False
        if not self._is_ready:
            self._make_ready()
        clock = Timer(self._limits.seconds, self._stop_late) if self._limits.seconds else None
        if clock:
            clock.daemon = True
            clock.start()
        answer = self._exchange(job)
        if clock:
            clock.cancel()
        if answer is not None and answer[:1] != TOO_BIG:
            return answer[1:]
        return self._lost(answer)

    def _make_ready(self) -> None:
        if self._exchange(self._setup) != READY and not self._ended:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_LAST_WORDS)
            self._process.kill()
            raise InputError(f"a worker process {_ending(self._process.wait())} at its start")
        self._is_ready = True

    def _exchange(self, message: bytes) -> bytes | None:
        """Send a message and wait for the answer; None if the process ended."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            send(self._process.stdin, message)
            return receive(self._process.stdout)
        except OSError:
            return None

    def _lost(self, answer: bytes | None) -> Lost:
        """Return why there is no answer; a new process replaces the one that failed."""
        self._process.kill()
        code = self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError, AttributeError):
                pipe.close()  # type: ignore[union-attr]
        with self._lock:
            if not self._ended:
                self._process, self._is_ready = self._start(), False
        if self._late:
            return Lost(f"took longer than {self._limits.seconds:g} s")
        if answer is not None:
            return Lost(f"needs more than {_megabytes(self._limits.memory)} of memory")
        return Lost(f"the process that checked it {_ending(code)}")

    def _stop_late(self) -> None:
        self._late = True
        self._process.kill()


def answers(setup: Setup, jobs: Iterable[bytes], workers: int) -> Iterator[tuple[int, bytes | Lost]]:
    """The number of each job and its answer, as they come; when this iterator is closed, the workers are ended.

    Raises InputError if a worker cannot be started.
    """
    crew = [Worker(setup) for _ in range(workers)]
    waiting, lock = enumerate(jobs), Lock()
    done: SimpleQueue[tuple[int, bytes | Lost] | InputError | None] = SimpleQueue()

    def work(worker: Worker) -> None:
        try:
            while True:
                with lock:
                    following = next(waiting, None)
                if following is None:
                    break
                done.put((following[0], worker.ask(following[1])))
        except InputError as error:
            done.put(error)
        done.put(None)

    for worker in crew:
        Thread(target=work, args=(worker,), daemon=True).start()
    try:
        left = len(crew)
        while left:
            match done.get():
                case None:
                    left -= 1
                case InputError() as error:
                    raise error
                case found:
                    yield found
    finally:
        for worker in crew:
            worker.end()


def _ending(code: int) -> str:
    """How a process ended, in words."""
    if code >= 0:
        return f"ended with exit code {code}"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return f"was ended by {name}" + (" (is the machine out of memory?)" if name == "SIGKILL" else "")


def _megabytes(size: int) -> str:
    return f"{size / 2**20:.0f} MB" if size < 2**30 else f"{size / 2**30:g} GB"
