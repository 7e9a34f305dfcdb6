"""Findings that a person allows, each with a reason: by a comment in the text, or by a row of the configuration."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from citecheck.linting.rule import Rule
from citecheck.linting.suppression_without_reason import suppression_without_reason
from citecheck.linting.unused_suppression import unused_suppression
from citecheck.model import Document, Finding, Result, Span
from citecheck.readers.suppression_comments import COMMENT

UNUSED, UNREASONED = unused_suppression, suppression_without_reason

NEAR = 60
"""Characters around a finding in which a row of the configuration must find its text, and the text must reach the finding."""


class Allowed(NamedTuple):
    """One suppression: the rules and the stretch that it covers, the reason, and where it is written."""

    rules: tuple[str, ...]
    covers: Span
    reason: str
    span: Span


def suppressed(
    result: Result, rows: Iterable[Mapping[str, str]] = (), *, known: Sequence[Rule] = (), asleep: Sequence[Rule] = ()
) -> tuple[Result, int]:
    """Return the result without what is allowed, but with a finding for every unused suppression; and how many findings were allowed.

    Suppressions of rules that are ``asleep``, because another command runs them, do not count as unused.
    """
    documents = {document.name: document for document in (result.case.essay, *result.case.listings)}
    allowed = [one for document in documents.values() for one in comments(document)]
    dormant = {name for rule in asleep for name in (rule.name, rule.code.lower())}
    allowed = [one for one in allowed if not one.rules or not dormant.issuperset(rule.lower().replace("_", "-") for rule in one.rules)]
    rows = [row for row in rows if row.get("file", result.case.essay.name) in documents and row["rule"].lower() not in dormant]
    used: set[int] = set()
    kept = [finding for finding in result.findings if not _is_allowed(finding, allowed, rows, documents, used)]
    essay = result.case.essay.name
    reported = [*kept, *_unused_or_unexplained(allowed, rows, used, result.case.essay, known)]
    return Result(result.case, tuple(sorted(reported, key=lambda f: (f.span.source != essay, f.span, f.code)))), len(result.findings) - len(
        kept
    )


def comments(document: Document) -> Iterator[Allowed]:
    """Yield the suppressions in the comments of a text."""
    if "citecheck:" not in document.text:
        return
    started: list[tuple[re.Match[str], tuple[str, ...]]] = []
    for comment in COMMENT.finditer(document.text):
        rules = tuple(word.strip() for word in comment["rules"].split(",") if word.strip())
        match comment["verb"]:
            case "allow":
                yield _allowed(document, comment, rules, *_line_of(document.text, comment))
            case "allow-file":
                yield _allowed(document, comment, rules, 0, len(document.text))
            case "allow-start":
                started.append((comment, rules))
            case _ if started:
                first, rules = started.pop()
                yield _allowed(document, first, rules, first.end(), comment.start())
    for first, rules in started:
        yield _allowed(document, first, rules, first.end(), len(document.text))


def _allowed(document: Document, comment: re.Match[str], rules: tuple[str, ...], start: int, end: int) -> Allowed:
    return Allowed(rules, Span(document.name, start, end), (comment["reason"] or "").strip(), Span(document.name, *comment.span()))


def _line_of(text: str, comment: re.Match[str]) -> tuple[int, int]:
    """Return the span of the line of a comment, if it has text, or else of the next line of text."""
    start, end = text.rfind("\n", 0, comment.start()) + 1, _line_end(text, comment.end())
    if text[start : comment.start()].strip() or text[comment.end() : end].strip():
        return start, end
    while end < len(text) and not text[end : _line_end(text, end + 1)].strip():
        end = _line_end(text, end + 1)
    return end, _line_end(text, end + 1)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _is_allowed(
    finding: Finding, allowed: Sequence[Allowed], rows: Sequence[Mapping[str, str]], documents: Mapping[str, Document], used: set[int]
) -> bool:
    """Return whether a suppression covers the finding; those that do are marked as used."""
    covering = {at for at, one in enumerate(allowed) if _names(one.rules, finding) and _covers(one.covers, finding.span)}
    text = documents[finding.span.source].text if finding.span.source in documents else ""
    for at, row in enumerate(rows, len(allowed)):
        if _names((row["rule"],), finding) and _is_about(row.get("text", ""), text, finding.span):
            covering.add(at)
    used |= covering
    return bool(covering)


def _is_about(words: str, text: str, span: Span) -> bool:
    """Return whether a row's words, however spaced, are at or around a finding: those of a neighbour are not about it."""
    start = max(0, span.start - NEAR)
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = re.finditer(pattern, text[start : span.end + NEAR]) if pattern else ()
    return not pattern or any(start + match.start() <= span.end and span.start <= start + match.end() for match in found)


def _covers(stretch: Span, place: Span) -> bool:
    return stretch.source == place.source and stretch.start <= place.start <= stretch.end


def _names(rules: Iterable[str], finding: Finding) -> bool:
    words = {rule.lower().replace("_", "-") for rule in rules}
    return finding.name in words or finding.code.lower() in words or "all" in words


def _unused_or_unexplained(
    allowed: Sequence[Allowed], rows: Sequence[Mapping[str, str]], used: set[int], essay: Document, known: Sequence[Rule]
) -> Iterator[Finding]:
    """Yield a finding for every suppression that is unused, or that gives no reason."""
    names = {name for rule in known for name in (rule.name, rule.code.lower())}
    for at, one in enumerate(allowed):
        strange = [rule for rule in one.rules if names and rule.lower().replace("_", "-") not in names and rule.lower() != "all"]
        if at not in used:
            why = f"there is no rule {strange[0]!r}" if strange else "there is no such finding"
            yield _finding(UNUSED, one.span, f"This suppression of {', '.join(one.rules) or 'nothing'} is unused: {why}.")
        elif not one.reason:
            yield _finding(UNREASONED, one.span, "This suppression gives no reason: write one after the rule's name and a colon.")
    for at, row in enumerate(rows, len(allowed)):
        if at not in used:
            message = f"The configuration suppresses {row['rule']} at “{row.get('text', '')}” ({row['reason']}), which no longer occurs."
            yield _finding(UNUSED, Span(essay.name, 0, 0), message)


def _finding(rule: Rule, span: Span, message: str) -> Finding:
    return Finding(span, rule.code, rule.name, rule.level, message)
