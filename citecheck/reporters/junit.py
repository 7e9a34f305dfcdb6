"""JUnit XML: an essay is a suite, a finding a failed case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.findings.coverage import NOT_COMPARED, last_sentence, not_compared
from citecheck.model import Result
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.xml_text import attribute, content


def render(results: Sequence[Result]) -> str:
    """All suites; an essay without findings has one case that passed."""
    total = sum(len(result.findings) for result in results)
    missed = dict(not_compared(results))
    cases = sum(max(1, len(result.findings) + (result.case.essay.name in missed)) for result in results)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<testsuites name="citecheck" tests="{cases}" failures="{total}" errors="{len(missed)}">',
        *(line for result in results for line in _suite(result, missed.get(result.case.essay.name, ""))),
        "</testsuites>",
    ]
    return "\n".join(lines) + "\n"


def _suite(result: Result, missed: str) -> Iterator[str]:
    """The suite of one essay; ``missed`` says why nothing could be compared, if so."""
    name, where = result.case.essay.name, Atlas([result])
    found = len(result.findings)
    counts = f'tests="{max(1, found + bool(missed))}" failures="{found}" errors="{int(bool(missed))}" skipped="0"'
    yield f"  <testsuite name={attribute(name)} {counts}>"
    if missed:
        yield f"    <testcase name={attribute(NOT_COMPARED)} classname={attribute(name)}>"
        yield f"      <error type={attribute(NOT_COMPARED)} message={attribute(missed)}/>"
        yield "    </testcase>"
    elif not found:
        yield f'    <testcase name="citations" classname={attribute(name)}/>'
    for finding in result.findings:
        place = where.at(finding.span)
        yield f"    <testcase name={attribute(f'{finding.code} {finding.name} {place}')} classname={attribute(finding.span.source)}>"
        opening = f"<failure type={attribute(finding.level)} message={attribute(finding.message)}>"
        yield f"      {opening}{content(f'{place}: {where.full_message(finding)}')}</failure>"
        yield "    </testcase>"
    yield f"    <system-out>{content(last_sentence([result]))}</system-out>"
    yield "  </testsuite>"
