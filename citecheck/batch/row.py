"""A row of a batch: what is kept of one document, as a line of JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from citecheck.batch.manifest import Entry
from citecheck.findings.coverage import coverage
from citecheck.formats import FORMATS
from citecheck.model import Case, Finding, Result
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.text.essay_report import list_style

VERDICTS = ("exact", "near", "ambiguous", "missing")
STATUSES = ("checked", "not-compared", "failed")
"""Whether a document was checked; could be read, but nothing could be compared; or there is no result."""

_BREAKS = {"\u2028": "\\u2028", "\u2029": "\\u2029", "\x85": "\\u0085"}
"""Characters that some readers treat as the end of a line."""


def line_of(row: Mapping[str, Any]) -> bytes:
    """A row as one line, with its end."""
    words = json.dumps(row, ensure_ascii=False)
    for character, escaped in _BREAKS.items():
        words = words.replace(character, escaped)
    try:
        return words.encode() + b"\n"
    except UnicodeEncodeError:  # a file's name that is not UTF-8
        return json.dumps(row).encode() + b"\n"


def failed_row(entry: Entry, run: str, why: str) -> dict[str, Any]:
    """The row of a document without a result."""
    return _row(entry, run, "failed", why)


def row_of(entry: Entry, run: str, result: Result, verified: Result | None) -> dict[str, Any]:
    """Return the row of a document's result, and of the verification of its entries, if there was one."""
    case = result.case
    covered = coverage(result)
    findings = sorted(
        (*result.findings, *(verified.findings if verified else ())), key=lambda f: (f.span.source != case.essay.name, f.span, f.code)
    )
    verdicts = Counter[str](link.verdict for link in case.all_links)
    return _row(
        entry,
        run,
        "checked" if covered.is_judged else "not-compared",
        covered.words,
        style=_style(case),
        citations=len(case.citations) + len({link.citation.span for link in case.keyed}),
        references=len(case.references),
        verdicts={verdict: verdicts[verdict] for verdict in VERDICTS},
        findings=list(_findings(findings, result)),
        **({"verified": dict(sorted(Counter(each.verdict for each in verified.case.verified).items()))} if verified else {}),
    )


def _row(entry: Entry, run: str, status: str, reason: str, **rest: Any) -> dict[str, Any]:
    nothing: dict[str, Any] = {"style": "", "citations": 0, "references": 0, "verdicts": dict.fromkeys(VERDICTS, 0), "findings": []}
    return {"path": entry.path, "run": run, "status": status, "reason": reason, "columns": dict(entry.columns), **nothing, **rest}


def _style(case: Case) -> str:
    """The handbook that was named, or else the style that the printed list is in; "" if there is neither."""
    if case.style.name != "auto":
        return case.style.title or case.style.name
    return "" if FORMATS[case.essay.format].is_list and FORMATS[case.essay.format].is_structured else list_style(case)


def _findings(findings: Sequence[Finding], result: Result) -> Iterator[dict[str, Any]]:
    where = Atlas([result])
    for finding in findings:
        own = where.home(finding.span)
        there = where[own.source]
        (line, column), (end_line, end_column) = there.place(own.start), there.place(own.end)
        yield {
            "code": finding.code,
            "name": finding.name,
            "level": finding.level,
            "message": finding.message,
            "path": own.source,
            "line": line,
            "column": column,
            "end_line": end_line,
            "end_column": end_column,
            "place": where.words(finding.span),
        }
