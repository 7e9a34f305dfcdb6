"""A result in a notebook: what was compared, and a table of the findings; text of documents is escaped, and nothing is loaded."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.findings.coverage import last_sentence
from citecheck.model import Finding, Result
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.xml_text import content

_LONGEST = 200
"""Characters of a finding's text that are shown."""


def table(result: Result) -> str:
    """The result as HTML."""
    where = Atlas([result])
    return "".join(_lines(result, where))


def _lines(result: Result, where: Atlas) -> Iterator[str]:
    yield f"<p>{content(result.case.essay.name)}: {content(last_sentence([result]))}</p>"
    if result.findings:
        yield "<table><thead><tr><th>place</th><th>level</th><th>rule</th><th>text</th><th>message</th></tr></thead><tbody>"
        yield from (_row(finding, where) for finding in result.findings)
        yield "</tbody></table>"


def _row(finding: Finding, where: Atlas) -> str:
    seen = " ".join(where.text(finding.span).split())[:_LONGEST]
    cells = (where.at(finding.span), finding.level, f"{finding.code} {finding.name}", seen, finding.message)
    return "<tr>" + "".join(f"<td>{content(cell)}</td>" for cell in cells) + "</tr>"
