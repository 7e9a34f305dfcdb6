"""Read a zip package within limits: no member is unpacked beyond them, whatever the directory claims."""

from __future__ import annotations

import posixpath
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from citecheck.model import InputError

MOST_OF_A_MEMBER = 64 << 20
MOST_IN_ALL = 200 << 20
MOST_MEMBERS = 20_000
_ENCRYPTED = 0x1
_BROKEN = (BadZipFile, EOFError, NotImplementedError, OSError, ValueError, zlib.error)


class Package:
    """The members of a zip archive by name."""

    def __init__(self, data: bytes, name: str, kind: str) -> None:
        self.name, self.kind, self._left = name, kind, MOST_IN_ALL
        try:
            self._zip = ZipFile(BytesIO(data))
        except _BROKEN:
            raise InputError(f"{name}: is not a whole {kind}: its end is missing or damaged; take another copy of it") from None
        if len(self._zip.infolist()) > MOST_MEMBERS:
            raise InputError(f"{name}: has {len(self._zip.infolist()):,} parts, more than a {kind} has; it is not read")

    def __contains__(self, member: str) -> bool:
        return bool(member) and member in self._zip.NameToInfo

    def members(self) -> list[str]:
        """The names of all members, in the archive's order."""
        return [info.filename for info in self._zip.infolist()]

    def read(self, member: str) -> bytes:
        """A member's bytes; raises InputError if it is missing, encrypted, damaged or too large."""
        info = self._zip.NameToInfo.get(member)
        if info is None:
            raise InputError(f"{self.name}: holds no document: there is no {member} in it")
        limit = min(MOST_OF_A_MEMBER, self._left)
        if info.file_size > limit:
            raise self._too_large(member)
        if info.flag_bits & _ENCRYPTED:
            raise InputError(f"{self.name}: is encrypted; save a copy without a password")
        data = self._unpacked(info, limit)
        self._left -= len(data)
        return data

    def _unpacked(self, info: ZipInfo, limit: int) -> bytes:
        try:
            with self._zip.open(info) as stream:
                data = stream.read(limit + 1)
        except RuntimeError:
            raise InputError(f"{self.name}: is encrypted; save a copy without a password") from None
        except _BROKEN as error:
            raise InputError(f"{self.name}: is damaged: {info.filename} cannot be unpacked ({error}); take another copy of it") from None
        if len(data) > limit:
            raise self._too_large(info.filename)
        return data

    def _too_large(self, member: str) -> InputError:
        return InputError(f"{self.name}: {member} is too large when unpacked (more than {MOST_OF_A_MEMBER >> 20} MB); it is not read")


def resolved(target: str, base: str) -> str:
    """Return a member's name as referenced by a part next to ``base``; "" if it is outside the package."""
    from urllib.parse import unquote

    path = target.split("#")[0]
    path = path[1:] if path.startswith("/") else posixpath.join(posixpath.dirname(base), path)
    path = posixpath.normpath(unquote(path))
    return "" if path.startswith("..") or path == "." else path
