"""Going through findings one by one: what is asked, and what is remembered of the answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import click

from citecheck.cli.shared.output import terminal_width
from citecheck.formats import FORMATS
from citecheck.model import Document, Edit, Finding, Fix, Result, Span
from citecheck.reporters.grouping import Group, linker
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.text.essay_report import thing

Mark = tuple[object, ...]
"""A rule, the words that its fix would change and what it would make of them, and the words that are found."""

KEYS = {
    "y": "yes, make this fix",
    "n": "no, or next: leave it as it is",
    "a": "always make this fix for these words",
    "e": "never make it for these words",
    "A": "always make this rule's fixes",
    "E": "never make this rule's fixes",
    "w": "write a comment that allows the finding, with a reason",
    "b": "back to the finding before",
    "q": "stop, and write what was accepted",
    "?": "show these keys",
}
WITHOUT_FIX = "nwbq?"
COMMENTS = {"latex": "% citecheck: allow {rule}: {reason}", "": "<!-- citecheck: allow {rule}: {reason} -->"}


class Question(NamedTuple):
    """A finding to ask about, and what is remembered of an answer."""

    finding: Finding
    mark: Mark


class Asked:
    """Asks a person about each finding, once; answers that hold for a rule, or for the words that it would change, are remembered.

    ``interrupted`` is whether the person left, or the input ended, before the last question.
    """

    def __init__(self) -> None:
        self.answers: dict[Mark, bool] = {}
        self.passed: Counter[Mark] = Counter()
        self.over = self.interrupted = False

    def __call__(self, result: Result) -> Sequence[Finding]:
        """The findings to fix; those passed over before reappear after each round of fixes, and are not asked about again."""
        questions = self._questions(result)
        answers, asked, at = [""] * len(questions), list[int](), 0
        while at < len(questions):
            answer = self._known(questions[at]) or ("" if self.over else self._ask(questions[at], result, f"{at + 1} of {len(questions)}"))
            if answer == "b":
                at = asked.pop() if asked else at
                self._forget(questions[at], answers[at])
                continue
            if not self._known(questions[at]) and answer:
                asked.append(at)
                self._remember(questions[at], answer)
            answers[at] = answer
            at += 1
        self.passed.update(question.mark for question, answer in zip(questions, answers, strict=True) if answer in ("n", "q"))
        return [
            finding for question, answer in zip(questions, answers, strict=True) for finding in _wanted(question.finding, answer, result)
        ]

    def _questions(self, result: Result) -> list[Question]:
        where, left = Atlas([result]), self.passed.copy()
        questions = []
        for finding in result.findings:
            edits = finding.fix.edits if finding.fix else ()
            mark: Mark = (finding.code, *((where.text(edit.span), edit.text) for edit in edits), where.text(finding.span))
            if left[mark] > 0:
                left[mark] -= 1
            else:
                questions.append(Question(finding, mark))
        return questions

    def _known(self, question: Question) -> str:
        """ "a" or "e" if there is a lasting answer for these words or this rule; otherwise nothing."""
        words, rule = question.mark[:-1], question.mark[:1]
        known = self.answers.get(words, self.answers.get(rule)) if question.finding.fix else None
        return "" if known is None else "a" if known else "e"

    def _remember(self, question: Question, answer: str) -> None:
        if answer in ("a", "e", "A", "E"):
            self.answers[question.mark[:-1] if answer in "ae" else question.mark[:1]] = answer in "aA"
        self.over = self.over or answer == "q"

    def _forget(self, question: Question, answer: str) -> None:
        if answer in ("a", "e", "A", "E"):
            self.answers.pop(question.mark[:-1] if answer in "ae" else question.mark[:1], None)

    def _ask(self, question: Question, result: Result, place: str) -> str:
        """Return the answer to one question; for w, with the reason after it; "" if the person leaves."""
        _show(question.finding, result, place)
        keys = "".join(KEYS) if question.finding.fix else WITHOUT_FIX
        try:
            while True:
                answer = click.prompt(f"  {'fix' if question.finding.fix else 'next'}? [{','.join(keys)}]", prompt_suffix=" ").strip()
                if answer == "w":
                    return "w" + click.prompt("  reason", prompt_suffix=": ").strip()
                if answer in tuple(keys.replace("?", "")):
                    return str(answer)
                click.echo("".join(f"  {key}  {KEYS[key]}\n" for key in keys), nl=False)
        except (click.Abort, KeyboardInterrupt):
            click.echo()
            self.over = self.interrupted = True
            return ""


def _wanted(finding: Finding, answer: str, result: Result) -> Sequence[Finding]:
    """The finding with the fix that an answer asks for: its own, or the comment that allows it."""
    if answer in ("y", "a", "A"):
        return [finding]
    if answer.startswith("w"):
        return _allowing(finding, answer[1:], result)
    return []


def _allowing(finding: Finding, reason: str, result: Result) -> Sequence[Finding]:
    """The finding with a comment before its line as its fix; formats without comments are referred to the configuration."""
    documents: dict[str, Document] = {document.name: document for document in (*result.case.listings, result.case.essay)}
    document = documents[finding.span.source]
    row = FORMATS[document.format]
    if not row.is_editable or (row.is_structured and not row.is_latex):
        click.echo(
            f'  a .{row.name} file has no comments; in citecheck.toml:\n  [[suppress]]\n  rule = "{finding.name}"\n  reason = "{reason}"'
        )
        return []
    start = document.text.rfind("\n", 0, finding.span.start) + 1
    comment = COMMENTS["latex" if row.is_latex else ""].format(rule=finding.name, reason=" ".join(reason.replace("--", "–").split()))
    edit = Edit(Span(document.name, start, start), f"{comment}\n")
    return [finding._replace(fix=Fix((edit,), True))]


def _show(finding: Finding, result: Result, place: str) -> None:
    group = Group((finding,), linker(result.case.all_links)(finding))
    click.echo(f"\n{place}")
    for line in thing(group, Atlas([result]), terminal_width()):
        click.echo("".join(text for text, _ in line).rstrip())
