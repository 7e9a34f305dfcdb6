"""CSV: one row per finding, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from citecheck.findings.coverage import NOT_COMPARED, not_compared
from citecheck.model import Finding, Link, Result
from citecheck.reporters.escape import visible
from citecheck.reporters.explanations import change_words, meanings, record_words
from citecheck.reporters.grouping import linker
from citecheck.reporters.line_index import Atlas

HEAD = (
    *("path", "line", "column", "level", "code", "name", "text", "message", "fix", "change", "related"),
    *("place", "verdict", "means", "because", "may_mean", "nearest", "compare", "records"),
)


def render(results: Sequence[Result]) -> str:
    """A head, and a row for each finding and for each essay that could not be compared.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    where = Atlas(results)
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(HEAD)
    for result in results:
        linked = linker(result.case.all_links)
        for finding in result.findings:
            line, column = where[finding.span.source].place(finding.span.start)
            cells = (*_finding_cells(finding, where), *_citation_cells(linked(finding), where), record_words(finding))
            rows.writerow([_cell(finding.span.source), line, column, *map(_cell, cells)])
    for path, words in not_compared(results):
        rows.writerow(list(map(_cell, (path, "", "", "error", "", NOT_COMPARED, "", words))) + [""] * (len(HEAD) - 8))
    return out.getvalue()


def _finding_cells(finding: Finding, where: Atlas) -> Iterator[str]:
    """What the finding itself says."""
    yield from (finding.level, finding.code, finding.name, where.text(finding.span), where.message(finding))
    yield "" if finding.fix is None else "safe" if finding.fix.safe else "unsafe"
    yield change_words(finding.fix, where) if finding.fix else ""
    yield "; ".join(where.at(span) for span in finding.related)
    yield where.at(finding.span)


def _citation_cells(link: Link | None, where: Atlas) -> Iterator[str]:
    """The verdict on the citation that it is about, and what that means and why."""
    meant: dict[str, list[str]] = {}
    for label, words in meanings(link, where) if link else ():
        meant.setdefault(label, []).append(words)
    yield link.verdict if link else ""
    yield from ("; ".join(meant.get(label, ())) for label in ("means", "because", "may mean", "nearest", "compare"))


def _cell(text: str) -> str:
    text = visible(text)
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
