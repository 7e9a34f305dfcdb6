"""Results of earlier runs, kept in a folder: one file per key, written completely or not at all, and used only if it is complete.

Several runs may share the folder. Whatever is wrong with it costs time, never a result: a truncated or foreign file counts as absent,
and where nothing can be written, one note says so.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from itertools import count

_MAGIC = b"ccheck1\n"
_DIGEST = 16
_FILES = {
    "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of citecheck; it may be deleted at any time.\n",
    ".gitignore": "*\n",
}
"""Marks the folder as one that backups and git skip."""


class Cache:
    """Bytes by key in a folder."""

    def __init__(self, folder: str, notify: Callable[[str], None]) -> None:
        """Nothing is read or written yet; ``notify`` is called once if nothing can be written."""
        self._folder, self._notify = folder, notify
        self._is_written = True
        self._numbers = count()

    def get(self, key: str) -> bytes | None:
        """The bytes kept under a key; None if there are none, or if the file is incomplete."""
        try:
            with open(self._path(key), "rb") as file:
                head, data = file.read(len(_MAGIC) + _DIGEST), file.read()
        except OSError:
            return None
        if head != _head(key, data):
            return None
        try:
            return zlib.decompress(data)
        except zlib.error:
            return None

    def put(self, key: str, value: bytes) -> None:
        """Keep bytes under a key, if possible."""
        if not self._is_written:
            return
        path = self._path(key)
        scratch = f"{path}.{os.getpid()}-{next(self._numbers)}"
        data = zlib.compress(value, 1)
        try:
            self._make_folder(os.path.dirname(path))
            with open(scratch, "xb") as file:
                file.write(_head(key, data) + data)
            os.replace(scratch, path)
        except OSError as error:
            self._is_written = False
            self._notify(f"{self._folder}: the cache cannot be written ({error.strerror}); continuing without it")
        finally:
            with suppress(OSError):
                os.unlink(scratch)

    def _path(self, key: str) -> str:
        return os.path.join(self._folder, key[:2], key[2:])

    def _make_folder(self, folder: str) -> None:
        if os.path.isdir(folder):
            return
        os.makedirs(folder, exist_ok=True)
        for name, text in _FILES.items():
            with suppress(FileExistsError), open(os.path.join(self._folder, name), "x", encoding="ascii") as file:
                file.write(text)


def _head(key: str, data: bytes) -> bytes:
    """The beginning of a complete file for a key."""
    return _MAGIC + sha256(key.encode() + data).digest()[:_DIGEST]
