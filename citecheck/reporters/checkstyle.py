"""Checkstyle's XML."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Finding, Result
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.xml_text import attribute


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
    return "\n".join([*lines, "</checkstyle>"]) + "\n"


def _error(finding: Finding, where: Atlas) -> str:
    line, column = where[finding.span.source].place(finding.span.start)
    source = attribute(f"citecheck.{finding.code}.{finding.name}")
    place = f'line="{line}" column="{column}" severity="{finding.level}"'
    return f"    <error {place} message={attribute(where.message(finding))} source={source}/>"
