"""JUnit XML: an essay is a suite, a finding a failed case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.model import Result
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.xml_text import attribute, content


def render(results: Sequence[Result]) -> str:
    """All suites; an essay without findings has one case that passed."""
    total = sum(len(result.findings) for result in results)
    cases = sum(max(1, len(result.findings)) for result in results)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<testsuites name="citecheck" tests="{cases}" failures="{total}" errors="0">',
        *(line for result in results for line in _suite(result)),
        "</testsuites>",
    ]
    return "\n".join(lines) + "\n"


def _suite(result: Result) -> Iterator[str]:
    name, where = result.case.essay.name, Atlas([result])
    found = len(result.findings)
    yield f'  <testsuite name={attribute(name)} tests="{max(1, found)}" failures="{found}" errors="0" skipped="0">'
    if not found:
        yield f'    <testcase name="citations" classname={attribute(name)}/>'
    for finding in result.findings:
        place = where.at(finding.span)
        yield f"    <testcase name={attribute(f'{finding.code} {finding.name} {place}')} classname={attribute(finding.span.source)}>"
        said = f"<failure type={attribute(finding.level)} message={attribute(finding.message)}>"
        yield f"      {said}{content(f'{place}: {finding.message}')}</failure>"
        yield "    </testcase>"
    yield "  </testsuite>"
