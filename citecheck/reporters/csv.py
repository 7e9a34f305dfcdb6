"""CSV: one row a finding, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from citecheck.model import Result
from citecheck.reporters.escape import visible
from citecheck.reporters.explanations import fix_words
from citecheck.reporters.line_index import Atlas

HEAD = ("path", "line", "column", "level", "code", "name", "text", "message", "fix", "change", "related")


def render(results: Sequence[Result]) -> str:
    """A head and a row for each finding; a cell that a spreadsheet would take for a formula is led by an apostrophe."""
    where = Atlas(results)
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(HEAD)
    for result in results:
        for finding in result.findings:
            line, column = where[finding.span.source].place(finding.span.start)
            fix = "" if finding.fix is None else "safe" if finding.fix.safe else "unsafe"
            change = fix_words(finding.fix, where) if finding.fix else ""
            related = "; ".join(where.at(span) for span in finding.related)
            told = (finding.level, finding.code, finding.name, where.text(finding.span), where.message(finding), fix, change, related)
            rows.writerow([_cell(finding.span.source), line, column, *map(_cell, told)])
    return out.getvalue()


def _cell(text: str) -> str:
    text = visible(text)
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
