"""Checkstyle's XML."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.findings.coverage import NOT_COMPARED, last_sentence, not_compared
from citecheck.model import Finding, Result
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.xml_text import attribute, content


def render(results: Sequence[Result]) -> str:
    """The findings by file."""
    where = Atlas(results)
    by_file: dict[str, list[Finding]] = {}
    for result in results:
        for finding in result.findings:
            by_file.setdefault(finding.span.source, []).append(finding)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', '<checkstyle version="8.0">']
    for path, findings in by_file.items():
        lines += [f"  <file name={attribute(path)}>", *(_error(finding, where) for finding in findings), "  </file>"]
    for path, words in not_compared(results):
        error = f'<error line="1" severity="error" message={attribute(words)} source="citecheck.{NOT_COMPARED}"/>'
        lines += [f"  <file name={attribute(path)}>", f"    {error}", "  </file>"]
    return "\n".join([*lines, f"<!-- {content(last_sentence(results))} -->", "</checkstyle>"]) + "\n"


def _error(finding: Finding, where: Atlas) -> str:
    line, column = where[finding.span.source].place(finding.span.start)
    source = attribute(f"citecheck.{finding.code}.{finding.name}")
    place = f'line="{line}" column="{column}" severity="{finding.level}"'
    return f"    <error {place} message={attribute(where.full_message(finding))} source={source}/>"
