"""What comments say: a finding's rule, its reason, and the right form where a fix gives it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from citecheck.model import Document, Edit, Finding

AUTHOR = "citecheck"


class Remark(NamedTuple):
    """What is said of a stretch of a document's text."""

    start: int
    end: int
    words: str


def remarks_of(document: Document, findings: Sequence[Finding]) -> tuple[Remark, ...]:
    """What findings say of a document, in its order: rule, reason, right form."""
    return tuple(
        Remark(finding.span.start, finding.span.end, _words(document, finding))
        for finding in sorted(findings, key=lambda finding: (finding.span, finding.code))
        if finding.span.source == document.name
    )


def clear_of(remarks: Sequence[Remark], edits: Sequence[Edit]) -> tuple[Remark, ...]:
    """The remarks, none of which begins or ends inside an edit."""
    spans = sorted((edit.span.start, edit.span.end) for edit in edits)
    out = []
    for remark in remarks:
        start = next((first for first, last in spans if first < remark.start < last), remark.start)
        end = next((last for first, last in spans if first < remark.end < last), remark.end)
        out.append(remark._replace(start=start, end=end))
    return tuple(out)


def _words(document: Document, finding: Finding) -> str:
    right = ""
    if finding.fix and all(edit.span.source == document.name for edit in finding.fix.edits):
        text, start, end = document.text, finding.span.start, finding.span.end
        inside = [edit for edit in finding.fix.edits if start <= edit.span.start and edit.span.end <= end]
        if len(inside) == len(finding.fix.edits):
            for edit in sorted(inside, key=lambda edit: edit.span, reverse=True):
                text = text[: edit.span.start] + edit.text + text[edit.span.end :]
            right = " ".join(text[start : end + len(text) - len(document.text)].split())
    return f"{finding.code} {finding.name}: {finding.message}" + (f" Right: {right}" if right else "")
