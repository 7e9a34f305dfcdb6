"""A worker process: gets a task and what it needs once, then a job at a time, and answers each.

It ends when its parent does, however that ends: a thread waits for the pipe to close.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import IO, Any

from citecheck.batch.frames import receive, send
from citecheck.batch.packing import unpacked
from citecheck.formats import load

READY, DONE, TOO_BIG = b"+", b"=", b"!"
"""What an answer begins with: the worker can begin; a job's answer follows; the job needed more memory than it may have."""

TASKS = {"check": "batch.check_task:task", "row": "batch.row_task:task"}
"""What a worker can do: a function that takes the state of a run, and gives a function from a job to an answer."""

Task = Callable[[Any], Callable[[bytes], bytes]]


def main() -> None:
    """Serve the parent on stdin and stdout until they close."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt means
    jobs, answers = _own_pipes()
    setup = receive(jobs)
    if setup is None:
        return
    task, memory, folder, state = unpacked(setup)
    if folder:
        os.chdir(folder)
    work = load(TASKS[task])(state)
    gc.freeze()  # what is there now stays
    waiting: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_listen, args=(jobs, waiting), daemon=True).start()
    limit_memory(memory)
    send(answers, READY)
    while True:
        send(answers, _answer(work, waiting.get()))


def _answer(work: Callable[[bytes], bytes], job: bytes) -> bytes:
    try:
        return DONE + work(job)
    except MemoryError:
        return TOO_BIG


def _listen(jobs: IO[bytes], waiting: SimpleQueue[bytes]) -> None:
    """Hand over each job; the end of the pipe is the end of the process, whatever it is doing."""
    try:
        while (job := receive(jobs)) is not None:
            waiting.put(job)
    finally:
        os._exit(0)


def _own_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """stdin and stdout for messages alone: what anything else prints goes to stderr."""
    jobs, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    return jobs, answers


def limit_memory(more: int) -> None:
    """Let the process allocate this many bytes more than it has now (0: unlimited); where the system has no such limit, nothing is done."""
    if not more or sys.platform == "win32":
        return
    import resource

    try:
        with open("/proc/self/statm", "rb") as file:
            now = int(file.read().split()[5]) * resource.getpagesize()
    except OSError:
        now = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    resource.setrlimit(resource.RLIMIT_DATA, (now + more if hard < 0 else min(hard, now + more), hard))
