"""What a command prints, where, and with which exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from citecheck.model import Finding, InputError, Level, Result


class HasPath(Protocol):
    """Whatever has a path."""

    @property
    def path(self) -> str:
        """The path."""


Named = TypeVar("Named", bound=HasPath)

RANKS: dict[Level, int] = {"info": 0, "warning": 1, "error": 2}


def write(text: str, path: str = "") -> None:
    """Write a report to a file, or to stdout; as UTF-8, whatever the terminal's encoding."""
    deliver(text.encode("utf-8", "backslashreplace"), path)


def deliver(data: bytes, path: str = "") -> None:
    """Write bytes to a file, whole or not at all, or to stdout."""
    if path:
        from citecheck.atomic_write import put

        put(path, data)
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()


def exit_code(findings: Iterable[Finding], fail_on: Level) -> int:
    """1 if a finding is at or above the level, else 0."""
    return int(any(RANKS[finding.level] >= RANKS[fail_on] for finding in findings))


def wants_colour() -> bool:
    """Whether stdout shows colours: a terminal without NO_COLOR, or FORCE_COLOR."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")


def terminal_width() -> int:
    """The cells of the terminal, or of COLUMNS; 100 where there is neither, and no more than 120, for the eye's sake."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return min(120, int(columns))
    try:
        return min(120, os.get_terminal_size(sys.stdout.fileno()).columns or 100)
    except (OSError, ValueError):
        return 100


def report_to(formats: Sequence[str], path: str, *, diff: bool = False) -> Callable[[Sequence[Result]], None]:
    """A function that writes results in formats, each ``FORMAT`` or ``FORMAT:FILE``; raises InputError at once for an unknown one."""
    from citecheck.reporters import FORMATS, render

    wanted = [(name.lower() or "terminal", file) for name, _, file in (word.partition(":") for word in formats)]
    for name, _ in wanted:
        if name not in FORMATS:
            from citecheck.text.did_you_mean import hint

            raise InputError(f"unknown format {name!r}{hint(name, FORMATS)}; the formats are {', '.join(FORMATS)}")

    def written(results: Sequence[Result]) -> None:
        for name, file in wanted:
            to = file or path
            if to or not diff:
                write(render(results, name, width=terminal_width(), colour=not to and wants_colour()), to)

    return written


def note(words: str) -> None:
    """One line on stderr."""
    from citecheck.reporters.escape import visible

    print("citecheck: " + visible(words), file=sys.stderr)


def files_in(formats: Sequence[str], path: str) -> list[str]:
    """The files that reports in such formats (FORMAT or FORMAT:FILE) go to, and the one that is named apart."""
    return [*(file for word in formats if (file := word.partition(":")[2])), *([path] if path else [])]


def progress(inputs: Sequence[Named]) -> Iterator[Named]:
    """The inputs one by one; if there are several and stderr is a terminal, with a line there that says how far it is."""
    shown = len(inputs) > 1 and sys.stderr.isatty()
    for at, each in enumerate(inputs, 1):
        if shown:
            print(f"\r\x1b[K{at}/{len(inputs)} {each.path}", end="", file=sys.stderr, flush=True)
        yield each
    if shown:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
