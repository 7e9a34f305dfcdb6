"""A cache of compiled regular expressions in ``__pycache__``, with the bytecode: compiling them takes half of a short run.

It holds what the interpreter makes of a pattern's text and flags, so a changed pattern is compiled again, and a file of another
interpreter is not used. A file that cannot be read or written only costs time.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

_SRE: Any = import_module("_sre")  # re has it already

MOST = 4000
"""Most patterns in a file; a larger one, with patterns of earlier versions of the program, is started over."""

Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code, number of groups, groups by name and names by group: what the interpreter's own constructor of patterns takes."""


class CompiledPatterns:
    """The patterns of one file: those that were there, and those that this run added. It is written only if ``beside`` exists."""

    def __init__(self, file: str, beside: str) -> None:
        self.file, self.beside = file, beside
        self.codes: dict[tuple[str | bytes, int], Code] | None = None
        self.is_new = False

    def pattern(self, text: str | bytes, flags: int) -> re.Pattern[Any]:
        """Return the compiled pattern; raise :class:`re.error` for an invalid one."""
        flags = int(flags)  # of a type that can be written
        if self.codes is None:
            self.codes = _read(self.file)
        try:
            if (text, flags) not in self.codes:
                self.codes[text, flags] = _code(text, flags)
                self.is_new = True
            return _pattern(text, *self.codes[text, flags])
        except (AttributeError, ImportError, LookupError, RuntimeError, TypeError, ValueError):
            return re.compile(text, flags)

    def keep(self) -> None:
        """Write the file if this run compiled something."""
        if not (self.is_new and self.codes and os.path.exists(self.beside)):
            return
        kept = self.codes if len(self.codes) <= MOST else {}
        unfinished = f"{self.file}.{os.getpid()}"
        try:
            with open(unfinished, "xb") as file:
                file.write(marshal.dumps((_interpreter(), kept)))
            os.replace(unfinished, self.file)
        except (OSError, ValueError):
            with suppress(OSError):
                os.unlink(unfinished)


def _read(file: str) -> dict[tuple[str | bytes, int], Code]:
    try:
        with open(file, "rb") as opened:
            interpreter, codes = marshal.loads(opened.read())
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return codes if interpreter == _interpreter() and isinstance(codes, dict) else {}


def _interpreter() -> str:
    return f"{sys.version} {sys.byteorder}"


def _code(text: str | bytes, flags: int) -> Code:
    """Return what ``re.compile`` makes of a pattern before it calls the interpreter's constructor."""
    compiler: Any = import_module("re._compiler")
    parsed = compiler._parser.parse(text, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, group in state.groupdict.items():
        names[group] = name
    from array import array

    code = array("I", compiler._code(parsed, flags)).tobytes()
    return int(flags | state.flags), code, state.groups - 1, dict(state.groupdict), tuple(names)


def _pattern(
    text: str | bytes, flags: int, code: bytes, groups: int, by_name: dict[str, int], names: tuple[str | None, ...]
) -> re.Pattern[Any]:
    made: re.Pattern[Any] = _SRE.compile(text, flags, memoryview(code).cast("I").tolist(), groups, by_name, names)
    return made


_BYTECODE = __spec__.cached or __file__
PATTERNS = CompiledPatterns(os.path.join(os.path.dirname(_BYTECODE), f"patterns.{sys.implementation.cache_tag}"), _BYTECODE)
"""The patterns of this installation, in the folder of its bytecode."""
