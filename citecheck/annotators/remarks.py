"""What comments say: a finding's rule, its reason, and the right form where a fix gives it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from citecheck._fast.regex import regex
from citecheck.model import Document, Edit, Finding
from citecheck.reporters.escape import visible

AUTHOR = "citecheck"
_WORD = regex(r"\w")
_LAST_WORD = regex(r"\w+[^\w\n]{0,2}$")
_NEXT_WORD = regex(r"[^\w\n]{0,2}\w+")


class Remark(NamedTuple):
    """A remark about a stretch of a document's text."""

    start: int
    end: int
    words: str


class Copy(NamedTuple):
    """A copy of a file, how many comments were added to it, and how many fixes it has as tracked changes."""

    data: bytes
    comments: int = 0
    fixes: int = 0


def remarks_of(document: Document, findings: Sequence[Finding]) -> tuple[Remark, ...]:
    """The findings about a document as remarks, in the order of its text: rule, reason, right form."""
    return tuple(
        Remark(start, end, _words(document, finding, start, end))
        for finding in sorted(findings, key=lambda finding: (finding.span, finding.code))
        if finding.span.source == document.name
        for start, end in [_stretch(document.text, finding.span.start, finding.span.end)]
    )


def _stretch(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch, with the words beside it if it is only a punctuation mark or a blank, on which a highlight would not be seen."""
    if _WORD.search(text, start, end):
        return start, end
    before, after = _LAST_WORD.search(text, max(0, start - 40), start), _NEXT_WORD.match(text, end)
    return (before.start() if before else start), (after.end() if after else end)


def clear_of(remarks: Sequence[Remark], edits: Sequence[Edit]) -> tuple[Remark, ...]:
    """The remarks, none of which begins or ends inside an edit."""
    spans = sorted((edit.span.start, edit.span.end) for edit in edits)
    out = []
    for remark in remarks:
        start = next((first for first, last in spans if first < remark.start < last), remark.start)
        end = next((last for first, last in spans if first < remark.end < last), remark.end)
        out.append(remark._replace(start=start, end=end))
    return tuple(out)


def _words(document: Document, finding: Finding, start: int, end: int) -> str:
    right = ""
    if finding.fix and all(edit.span.source == document.name for edit in finding.fix.edits):
        text = document.text
        inside = [edit for edit in finding.fix.edits if start <= edit.span.start and edit.span.end <= end]
        if len(inside) == len(finding.fix.edits):
            for edit in sorted(inside, key=lambda edit: edit.span, reverse=True):
                text = text[: edit.span.start] + edit.text + text[edit.span.end :]
            right = " ".join(text[start : end + len(text) - len(document.text)].split())
    return visible(f"{finding.code} {finding.name}: {finding.message}" + (f" Right: {right}" if right else ""))
