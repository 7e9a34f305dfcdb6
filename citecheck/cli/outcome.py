"""What a command prints, where, and with which exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from citecheck.model import Finding, Level, Unusable

RANKS: dict[Level, int] = {"info": 0, "warning": 1, "error": 2}


def write(text: str, path: str = "") -> None:
    """Write a report to a file, or to stdout; as UTF-8, whatever the terminal's encoding."""
    data = text.encode("utf-8", "backslashreplace")
    if not path:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return
    try:
        with open(path, "wb") as file:
            file.write(data)
    except OSError as error:
        raise Unusable(f"{path}: cannot be written: {error.strerror}") from None


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
