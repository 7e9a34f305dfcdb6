"""Writing files: each whole, or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager

from citecheck.model import InputError


def put(path: str, data: bytes) -> None:
    """Put a file in place of the old one at once: whoever reads it meets the old or the new, never a part.

    Pipes and devices are written to. Raises InputError if that cannot be done; an old file is still there then.
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
        with _told_to_end():
            _replace(real, scratch, data, mode)
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None


def _replace(real: str, scratch: str, data: bytes, mode: int | None) -> None:
    """Write the data beside a file and put it in its place; whatever goes wrong, nothing is left beside it."""
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
def _told_to_end() -> Iterator[None]:
    """SIGTERM raises SystemExit meanwhile, so that what was begun is cleared away."""
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
    """The number of the stream that a path like /dev/stdout stands for: a file that it goes to is written on, never replaced."""
    if not path.startswith(("/dev/", "/proc/")):
        return None
    import sys

    sys.stdout.flush()
    there = os.stat(path)
    return next((number for number in (1, 2) if os.path.samestat(there, os.fstat(number))), None)


def _without(scratch: str) -> None:
    if os.path.exists(scratch):
        os.unlink(scratch)
