"""One line per finding: file:line:column, level, code, name and message; error parsers of editors read it."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.findings.coverage import last_sentence
from citecheck.findings.encodings import documents_of, encoding_sentences
from citecheck.model import Finding, Result
from citecheck.reporters.escape import visible
from citecheck.reporters.line_index import Atlas


def render(results: Sequence[Result]) -> str:
    """The findings of all results, and a last line that counts them."""
    where = Atlas(results)
    lines = []
    for result in results:
        for finding in result.findings:
            mark = "" if finding.fix is None else " [*]" if finding.fix.safe else " [?]"
            lines.append(
                f"{where.at(finding.span)}: {finding.level}: {finding.code} {finding.name}{mark}: {visible(_said(finding, where))}"
            )
    lines += encoding_sentences(document for result in results for document in documents_of(result))
    return "\n".join([*lines, last_sentence(results)]) + "\n"


def _said(finding: Finding, where: Atlas) -> str:
    return where.full_message(finding, placed=True) if len(finding.related) > 1 or finding.evidence else finding.message
