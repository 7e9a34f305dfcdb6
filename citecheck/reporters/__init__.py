"""Results to text: one module per format, each with ``render(results) -> str``, imported when asked for."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from citecheck.model import Result

FORMATS = (
    "terminal",
    "concise",
    "json",
    "github",
    "gitlab",
    "sarif",
    "junit",
    "checkstyle",
    "rdjson",
    "markdown",
    "csv",
    "html",
    "svg",
)


WITHOUT_LAST_SENTENCE = ("csv", "gitlab", "rdjson")
"""Formats that only list findings, so that no last sentence can say what was compared."""
_WITH_THE_TEXT = ("html", "json", "markdown", "svg", "terminal")
"""Formats that show the text, or report on citations; the others only report findings."""


def render(results: Sequence[Result], format: str, *, width: int = 100, colour: bool = False) -> str:
    """Return the results in one of FORMATS; width (cells) and colour only apply to a terminal's report."""
    if format not in _WITH_THE_TEXT and any(result.case.essay.parts for result in results):
        from citecheck.reporters.source_files import in_files

        results = [in_files(result) for result in results]
    report = import_module(f"citecheck.reporters.{format}")
    made: str = report.render(results, width=width, colour=colour) if format == "terminal" else report.render(results)
    return made
