"""A quotation is opened and never closed.

The next paragraph may continue the quotation by opening it again; otherwise its end is missing, and it is unclear which words are quoted.

Measured: 1 of 1 right on edited papers; not reported on badly scanned ones, which lose such marks everywhere.

Bad:

    Baier (1986) says that [[“]]trust is learned, and lost sooner than doubt.
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Good:

    Baier (1986) says: “Trust is learned.

    “And it is lost.”
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span

_PARAGRAPH = regex(r"[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*")
_MARK = regex(r"[“”\"]")
_SCANNED = 0.005  # the share of wrong characters above which the scanner loses marks everywhere


@rule("F212", "info")
def unbalanced_quotation(case: Case) -> Iterator[Fault]:
    """Yield every opening quotation mark that its paragraph does not close."""
    prose = case.essay.prose
    if "„" in prose or "«" in prose or case.damage > _SCANNED:  # “ closes what „ opens
        return
    paragraphs = list(_PARAGRAPH.finditer(prose))
    for at, paragraph in enumerate(paragraphs):
        start = _open(prose, *paragraph.span())
        follows = paragraphs[at + 1][0].lstrip()[:1] if at + 1 < len(paragraphs) else ""
        if start is not None and follows != "“":
            words = " ".join(case.essay.text[start : start + 50].split()[:6])
            yield Fault(Span(case.essay.name, start, start + 1), f"The quotation that begins {words} … is never closed.")


def _open(prose: str, start: int, end: int) -> int | None:
    """Return where a quotation opens that is never closed; None if all are closed, or marks are used in another way."""
    marks = [(mark[0], mark.start()) for mark in _MARK.finditer(prose, start, end)]
    openers, closers = sum(mark == "“" for mark, _ in marks), sum(mark == "”" for mark, _ in marks)
    if openers <= closers + sum(mark == '"' for mark, _ in marks):
        return None
    following = [mark for mark, _ in marks[1:]] + ["“"]
    return next((at for (mark, at), after in zip(marks, following, strict=True) if mark == "“" == after), None)
