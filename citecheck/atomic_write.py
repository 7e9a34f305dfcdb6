"""Write files completely or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager

from citecheck.model import InputError


def put(path: str, data: bytes) -> None:
    """Replace a file atomically: readers see the old or the new content, never a part.

    Pipes and devices are written to. Raises InputError if that is impossible; an old file is then unchanged.
    """
    real = os.path.realpath(path)
    scratch = f"{real}.citecheck-{os.getpid()}"
    try:
        mode = os.stat(path).st_mode if os.path.exists(path) else None
        if mode is not None and (number := _own(path)) is not None:
            with open(number, "wb", closefd=False) as own:
                own.write(data)
            return
        if mode is not None and not stat.S_ISREG(mode):
            with open(path, "wb") as stream:
                stream.write(data)
            return
        with _ending_on_sigterm():
            _replace(real, scratch, data, mode)
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None


def _replace(real: str, scratch: str, data: bytes, mode: int | None) -> None:
    """Write the data next to a file and move it into place; on any error, nothing is left behind."""
    try:
        with open(scratch, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            os.chmod(scratch, stat.S_IMODE(mode))
        os.replace(scratch, real)
    except BaseException:
        _without(scratch)
        raise


@contextmanager
def _ending_on_sigterm() -> Iterator[None]:
    """Make SIGTERM raise SystemExit meanwhile, so that an unfinished file is removed."""
    import signal
    import threading

    def ended(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    ours = threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    if ours:
        signal.signal(signal.SIGTERM, ended)
    try:
        yield
    finally:
        if ours:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _own(path: str) -> int | None:
    """Return the number of the stream behind a path like /dev/stdout: a file it is redirected to is appended to, never replaced."""
    if not path.startswith(("/dev/", "/proc/")):
        return None
    import sys

    sys.stdout.flush()
    there = os.stat(path)
    return next((number for number in (1, 2) if os.path.samestat(there, os.fstat(number))), None)


def _without(scratch: str) -> None:
    if os.path.exists(scratch):
        os.unlink(scratch)
