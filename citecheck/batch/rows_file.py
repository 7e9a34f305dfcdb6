"""The file of a batch's rows: one line per document, only appended to; an interruption costs at most the line being written."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from citecheck.atomic_write import put
from citecheck.model import InputError
from citecheck.text.display import count

_HEAD = b'{"path": "'
"""What every row begins with."""


class RowsFile:
    """Rows on disk. Only one run at a time may add to a file."""

    def __init__(self, path: str, run: str, *, restart: bool = False, retry: bool = False) -> None:
        """Open or create the file, and remove a partial line that an interrupted run left.

        With ``restart`` its rows are dropped, with ``retry`` those of documents that failed. Raises InputError if the file cannot be
        written, if another run is writing it, or if it has anything but rows of the run with this mark.
        """
        self.path = path
        self.done: set[str] = set()
        try:
            self._file = _opened(path)
            self._begin(run, restart)
            if retry and self._drop_failed():
                self._file.close()
                self._file = _opened(path)
        except OSError as error:
            raise InputError(f"{path}: cannot be written: {error.strerror}") from None

    def add(self, line: bytes) -> None:
        """Add a row immediately; raises InputError if the disk is full."""
        try:
            view = memoryview(line)
            while view:
                view = view[self._file.write(view) :]
        except OSError as error:
            kept = f"what it has ({count(len(self.done), 'row')}) is kept; run the same command to continue"
            raise InputError(f"{self.path}: cannot be written: {error.strerror}; {kept}") from None
        self.done.add(json.loads(line)["path"])

    def close(self) -> None:
        """Flush the file to the disk, and let other runs write it."""
        with suppress(OSError):
            os.fsync(self._file.fileno())
        self._file.close()

    def _begin(self, run: str, restart: bool) -> None:
        end = 0
        for row, size in _whole_rows(self.path):
            if not restart and row["run"] != run:
                raise InputError(
                    f"{self.path}: has rows of another run (another version of citecheck, other options or other lists); "
                    "name another file, or start over with --restart"
                )
            self.done.add(row["path"])
            end += size
        if restart:
            self.done, end = set(), 0
        self._file.truncate(end)

    def _drop_failed(self) -> bool:
        """Write the file without the rows of documents that failed; whether there were any."""
        with open(self.path, "rb") as file:
            kept = [line for line in file if json.loads(line)["status"] != "failed"]
        if len(kept) == len(self.done):
            return False
        put(self.path, b"".join(kept))
        self.done = {json.loads(line)["path"] for line in kept}
        return True


def rows_of(path: str) -> Iterator[dict[str, Any]]:
    """The rows of a file, one by one, without a partial line at its end; raises InputError if it is not a file of rows."""
    try:
        yield from (row for row, _ in _whole_rows(path))
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None


def _whole_rows(path: str) -> Iterator[tuple[dict[str, Any], int]]:
    """Each complete row of a file, and its length in bytes; raises InputError for anything but rows and a partial one at the end."""
    with open(path, "rb") as file:
        for at, line in enumerate(file, 1):
            row = _row(line)
            if not line.endswith(b"\n") and (row or _is_torn(line)):
                return
            if row is None:
                raise InputError(f"{path}:{at}: is not a row of citecheck batch; name another file")
            yield row, len(line)


def _row(line: bytes) -> dict[str, Any] | None:
    try:
        row = json.loads(line)
    except ValueError:
        return None
    return row if isinstance(row, dict) and row.keys() >= {"path", "run", "status", "findings"} else None


def _is_torn(line: bytes) -> bool:
    """Whether a last line may be the beginning of a row, or zeros that a power failure left."""
    return _HEAD.startswith(line[: len(_HEAD)]) or not line.strip(b"\0")


def _opened(path: str) -> Any:
    """The file for reading and adding, unbuffered, and locked where the system can."""
    number = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
    file = os.fdopen(number, "r+b", buffering=0)
    try:
        import fcntl
    except ImportError:  # Windows
        return file
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise InputError(f"{path}: another run of citecheck batch is writing this file") from None
    return file
