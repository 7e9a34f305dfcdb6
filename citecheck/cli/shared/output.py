"""What a command prints, where, and with which exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

from citecheck.model import Finding, InputError, Level, Result

_ERASE = "\r\x1b[K"
RANKS: dict[Level, int] = {"info": 0, "warning": 1, "error": 2}


def write(text: str, path: str = "") -> None:
    """Write a report to a file, or to stdout; as UTF-8, whatever the terminal's encoding."""
    deliver(text.encode("utf-8", "backslashreplace"), path)


def deliver(data: bytes, path: str = "") -> None:
    """Write bytes to a file, completely or not at all, or to stdout ("-", or no path)."""
    if path not in ("", "-"):
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
    """Return the width of the terminal, or of COLUMNS; 100 without either, and at most 120, for readability."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return min(120, int(columns))
    try:
        return min(120, os.get_terminal_size(sys.stdout.fileno()).columns or 100)
    except (OSError, ValueError):
        return 100


def report_to(formats: Sequence[str], path: str, *, diff: bool = False, quiet: bool = False) -> Callable[[Sequence[Result]], None]:
    """A function that writes results in formats, each ``FORMAT`` or ``FORMAT:FILE``; raises InputError at once for an unknown one.

    What was compared is noted on stderr for formats that have no place for it, unless ``quiet``.
    """
    from citecheck.reporters import FORMATS, WITHOUT_LAST_SENTENCE, render

    wanted = [(name.lower() or "terminal", file) for name, _, file in (word.partition(":") for word in formats)]
    for name, _ in wanted:
        if name not in FORMATS:
            from citecheck.text.did_you_mean import hint

            guess = hint(name, FORMATS)
            raise InputError(f"unknown format {name!r}{guess}{' The' if guess else '; the'} formats are {', '.join(FORMATS)}")

    def written(results: Sequence[Result]) -> None:
        for name, file in wanted:
            to = file or path
            if to or not diff:
                write(render(results, name, width=terminal_width(), colour=not to and wants_colour()), to)
        if not quiet and not diff and any(name in WITHOUT_LAST_SENTENCE for name, _ in wanted):
            from citecheck.findings.coverage import last_sentence

            note(last_sentence(results))

    return written


def note(words: str) -> None:
    """Print one line to stderr."""
    from citecheck.reporters.escape import visible

    print(f"{_ERASE if Line.is_shown else ''}citecheck: {visible(words)}", file=sys.stderr)


def files_in(formats: Sequence[str], path: str) -> list[str]:
    """The files that reports in such formats (FORMAT or FORMAT:FILE) go to, and the one that is named separately."""
    return [*(file for word in formats if (file := word.partition(":")[2])), *([path] if path else [])]


def progress(paths: Sequence[str], words: str = "", *, quiet: bool = False) -> Iterator[str]:
    """The paths one by one; if there are several and stderr is a terminal, with a progress line there."""
    line = Line(len(paths), words, quiet=quiet)
    for at, path in enumerate(paths, 1):
        line(at, path)
        yield path
    line.end()


class Line:
    """A progress line on a terminal; nothing is written for a single step, or if stderr is not a terminal."""

    is_shown = False
    """Whether such a line is shown now, which a note has to erase."""

    def __init__(self, steps: int, words: str = "", *, quiet: bool = False) -> None:
        """Prepare a line for a number of steps, with ``words`` before the number; nothing is shown yet."""
        self.steps, self._words = steps, words
        self._is_wanted = steps > 1 and not quiet and sys.stderr.isatty()

    def __call__(self, at: int, words: str) -> None:
        """Show the current step, or how many are done, and its description."""
        if self._is_wanted:
            from citecheck.reporters.escape import visible

            line = visible(f"{self._words}{at}/{self.steps} {words}")
            print(_ERASE + line[: terminal_width() - 1], end="", file=sys.stderr, flush=True)
            Line.is_shown = True

    def end(self) -> None:
        """Erase the line."""
        if self._is_wanted:
            print(_ERASE, end="", file=sys.stderr, flush=True)
            Line.is_shown = False
