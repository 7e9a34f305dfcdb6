"""The report for people: plain text, or with rich's colours if the terminal has colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from citecheck.model import Result
from citecheck.reporters.text.essay_report import Line, report_lines
from citecheck.reporters.text.summary import summary

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

NARROWEST = 60

STYLES = {
    "title": "bold",
    "path": "bold",
    "dim": "dim",
    "code": "bold",
    "name": "",
    "count": "bold magenta",
    "mark": "bold",
    "label": "cyan",
    "fix": "green",
    "error": "bold red",
    "warning": "yellow",
    "info": "blue",
    "good": "green",
    "message": "bold",
}


def render(results: Sequence[Result], *, width: int = 100, colour: bool = False) -> str:
    """The report, for a terminal of so many cells; without colour it is plain text."""
    width = max(NARROWEST, width)
    if colour:
        return _coloured(results, width)
    return "".join(f"{line.rstrip()}\n" for line in _plain(results, width))


def _plain(results: Sequence[Result], width: int) -> Iterator[str]:
    return ("".join(text for text, _ in line) for line in _lines(results, width))


def _lines(results: Sequence[Result], width: int) -> Iterator[Line]:
    for result in results:
        yield from report_lines(result, width)
    yield from summary(results, width)


def _coloured(results: Sequence[Result], width: int) -> str:
    console = console_of(width)
    with console.capture() as captured:
        print_report(console, results, width)
    return captured.get()


def console_of(width: int, *, record: bool = False) -> Console:
    """A rich console that takes text as it is: no markup, no guessing of highlights."""
    from rich.console import Console

    return Console(width=width, force_terminal=True, highlight=False, markup=False, emoji=False, record=record, legacy_windows=False)


def print_report(console: Console, results: Sequence[Result], width: int) -> None:
    """Print the report on a console."""
    for line in _lines(results, width):
        console.print(_text(line), soft_wrap=True)


def _text(line: Iterable[tuple[str, str]]) -> Text:
    from rich.text import Text

    return Text.assemble(*((text, STYLES.get(style, "")) for text, style in line))
