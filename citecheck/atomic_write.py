"""Writing files: each whole, or not at all."""

from __future__ import annotations

import os
import stat

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
        with open(scratch, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            os.chmod(scratch, stat.S_IMODE(mode))
        os.replace(scratch, real)
    except KeyboardInterrupt:
        _without(scratch)
        raise
    except OSError as error:
        _without(scratch)
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None


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
