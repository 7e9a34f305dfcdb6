"""Reviewdog's diagnostic format, with suggestions; its columns count bytes of UTF-8."""

from __future__ import annotations

import json
from collections.abc import Sequence

from citecheck.findings.coverage import NOT_COMPARED, not_compared
from citecheck.model import Result, Span
from citecheck.reporters.escape import visible
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.located_findings import LocatedFinding, locate_findings, region

LEVELS = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(results: Sequence[Result]) -> str:
    """One object with all diagnostics."""
    where = Atlas(results)
    diagnostics = [_diagnostic(located, where) for located in locate_findings(results, where)]
    diagnostics += [_not_compared(path, words) for path, words in not_compared(results)]
    return json.dumps({"source": {"name": "citecheck"}, "diagnostics": diagnostics}, ensure_ascii=False, indent=1) + "\n"


def _diagnostic(located: LocatedFinding, where: Atlas) -> dict[str, object]:
    finding = located.finding
    out: dict[str, object] = {
        "message": visible(where.full_message(finding)),
        "location": {"path": finding.span.source, "range": _range(finding.span, where)},
        "severity": LEVELS[finding.level],
        "code": {"value": f"{finding.code} {finding.name}"},
    }
    if finding.fix and len(finding.fix.edits) == 1:
        edit = finding.fix.edits[0]
        out["suggestions"] = [{"range": _range(edit.span, where), "text": edit.text}]
    return out


def _not_compared(path: str, words: str) -> dict[str, object]:
    return {"message": visible(words), "location": {"path": path}, "severity": "ERROR", "code": {"value": NOT_COMPARED}}


def _range(span: Span, where: Atlas) -> dict[str, object]:
    at, there = region(where, span), where[span.source]
    return {
        "start": {"line": at.line, "column": _bytes(there.line(at.line), at.column)},
        "end": {"line": at.end_line, "column": _bytes(there.line(at.end_line), at.end_column)},
    }


def _bytes(line: str, column: int) -> int:
    return len(line[: column - 1].encode("utf-8", "backslashreplace")) + 1
