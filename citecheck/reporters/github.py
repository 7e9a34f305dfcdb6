"""GitHub's workflow commands: an annotation at the line, and a line that also reads well in the log."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.findings.coverage import NOT_COMPARED, last_sentence, not_compared
from citecheck.model import Result
from citecheck.reporters.escape import visible
from citecheck.reporters.line_index import Atlas

LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def render(results: Sequence[Result]) -> str:
    """One workflow command per finding, or per essay that could not be compared, and a last line that says what was compared."""
    where = Atlas(results)
    lines = []
    for result in results:
        for finding in result.findings:
            there = where[finding.span.source]
            line, column = there.place(finding.span.start)
            end_line, end_column = there.place(finding.span.end)
            place = f"file={_value(finding.span.source)},line={line},endLine={end_line}"
            if line == end_line:
                place += f",col={column},endColumn={end_column}"
            title = _value(f"{finding.code} {finding.name}")
            described = f"{finding.span.source}:{line}:{column}: {finding.code} {where.full_message(finding)}"
            lines.append(f"::{LEVELS[finding.level]} {place},title={title}::{_data(described)}\n")
    for path, words in not_compared(results):
        lines.append(f"::error file={_value(path)},title={NOT_COMPARED}::{_data(words)}\n")
    return "".join([*lines, f"{last_sentence(results)}\n"])


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")


def _value(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
