"""What a Python program passes as text or bytes, distinguished from mistakes, above all paths."""

from __future__ import annotations

from os import PathLike

from citecheck._fast.regex import regex
from citecheck.formats import format_of_name
from citecheck.model import InputError

_LONGEST_PATH = 260
_PROSE = regex(r"[\n\r()\[\]{}<>|*?\"“”]|://|[.,;:] ")
"""What paths do not have and texts do."""
_OTHER_SUFFIXES = (".doc", ".rtf", ".pages")
"""Of files that are not read, but are named."""


def demand_text(given: object, what: str, *, bytes_too: bool = True) -> None:
    """Raises InputError unless this is a text (or a file's bytes, where they are read); ``what`` is the argument's name."""
    kinds = (str, bytes) if bytes_too else (str,)
    wanted = "a text (str) or a file's bytes" if bytes_too else "a text (str)"
    if isinstance(given, PathLike):
        raise InputError(f"{what}: this is a path, not {wanted}; read the file first, as {_reading(bytes_too)}")
    if not isinstance(given, kinds):
        hint = "; decode them first, as data.decode('utf-8')" if isinstance(given, bytes) else ""
        raise InputError(f"{what}: {wanted} is needed, and this is of type {type(given).__name__}{hint}")
    if isinstance(given, str) and is_like_path(given):
        raise InputError(f"{what}: {given.strip()!r} looks like a path; read the file first, as {_reading(bytes_too)}")


def is_like_path(text: str) -> bool:
    """Whether a text is only the name of a file: one line without prose's marks, and a suffix that files of texts have."""
    line = text.strip()
    if not line or len(line) > _LONGEST_PATH or _PROSE.search(line):
        return False
    return format_of_name(line) is not None or line.lower().endswith(_OTHER_SUFFIXES)


def _reading(bytes_too: bool) -> str:
    return "Path(…).read_bytes()" if bytes_too else "Path(…).read_text(encoding='utf-8')"
