"""Markdown for a pull request's comment: what is wrong, grouped, in a table that folds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck._fast.regex import regex
from citecheck.findings.coverage import coverage, last_sentence
from citecheck.model import Result
from citecheck.reporters.escape import visible
from citecheck.reporters.explanations import elsewhere, told
from citecheck.reporters.grouping import Group, groups
from citecheck.reporters.line_index import Atlas

_SPECIAL = regex(r"([\\`*_{}\[\]<>#|~@!])")
SIGNS = {"error": "🔴", "warning": "🟠", "info": "🔵"}


def render(results: Sequence[Result]) -> str:
    """A section for each essay."""
    return "\n".join(line for result in results for line in _section(result)) + "\n"


def _section(result: Result) -> Iterator[str]:
    case, where = result.case, Atlas([result])
    found = groups(result)
    yield f"### citecheck: {_plain(visible(case.essay.name))}"
    yield ""
    yield last_sentence([result]) + (f" {len(found)} of them are distinct." if len(found) < len(result.findings) else "")
    covered = coverage(result)
    if not covered.is_judged:
        yield ""
        yield f"**{_plain(visible(covered.words))}**"
    yield ""
    if found:
        yield "| | place | rule | what |"
        yield "|---|---|---|---|"
        yield from (_row(group, where) for group in found)
        yield ""


def _row(group: Group, where: Atlas) -> str:
    finding = group.findings[0]
    again = f" ×{len(group.findings)}" if len(group.findings) > 1 else ""
    seen = " ".join(where.text(finding.span).split())[:80]
    more = "<br>".join(
        f"{label}: {_plain(words)}" for label, words in [*told(finding, group.link, where), *elsewhere(group.findings, group.link, where)]
    )
    what = f"“{_plain(visible(seen))}”: {_plain(visible(finding.message))}" + (f"<br>{more}" if more else "")
    return f"| {SIGNS[finding.level]} | {_plain(where.at(finding.span))}{again} | {finding.code} {finding.name} | {what} |"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
