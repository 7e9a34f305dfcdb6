"""Markdown for a pull request's comment: what is wrong, grouped, in a table, and the list with the places that cite each entry, folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from citecheck._fast.regex import regex
from citecheck.findings.coverage import coverage, last_sentence
from citecheck.findings.encodings import documents_of, encoding_sentences
from citecheck.formats import FORMATS
from citecheck.model import Fix, Match, Result, Span
from citecheck.reporters.escape import visible
from citecheck.reporters.explanations import change_words, elsewhere, match_words, meanings, record_words
from citecheck.reporters.grouping import Group, groups
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.text.summary import verdict_rows
from citecheck.text.display import count

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
    for sentence in encoding_sentences(documents_of(result)):
        yield ""
        yield _plain(visible(sentence))
    yield ""
    if found:
        yield "| | place | rule | what |"
        yield "|---|---|---|---|"
        yield from (_row(group, where) for group in found)
        yield ""
    if case.references:
        for titles, values in pairwise(verdict_rows([result])):
            yield _plain(" · ".join(f"{title} {value}" for title, value in zip(titles[1:], values[1:], strict=True)))
            yield ""
        yield f"<details><summary>The list: {count(len(case.references), 'entry', 'entries')}</summary>"
        yield ""
        yield from _entries(result, where)
        yield ""
        yield "</details>"
        yield ""


def _entries(result: Result, where: Atlas) -> Iterator[str]:
    """Each entry, how often it is cited, and where."""
    cited: dict[Span, list[str]] = {}
    for link in result.case.all_links:
        if link.matches and link.verdict in ("exact", "near"):
            near = " (near)" if link.verdict == "near" else ""
            cited.setdefault(link.matches[0].reference.id, []).append(where.short(link.item.span) + near)
    is_alone = FORMATS[result.case.essay.format].is_list
    for reference in result.case.references:
        places = cited.get(reference.id, [])
        places_words = f"×{len(places)}: {', '.join(places)}" if places else "" if is_alone else "not cited"
        yield f"- {_plain(match_words(Match(reference), where))} {_plain(visible(places_words))}".rstrip()


def _row(group: Group, where: Atlas) -> str:
    finding = group.findings[0]
    again = f" ×{len(group.findings)}" if len(group.findings) > 1 else ""
    seen = " ".join(where.text(finding.span).split())[:80]
    meant = meanings(group.link, where, message=finding.message) if group.link else ()
    records = [("record", words)] if (words := record_words(finding)) else []
    labels = [*meant, *records, *_fix(finding.fix, where), *elsewhere(group.findings, group.link, where)]
    more = "<br>".join(f"{label}: {_plain(words)}" for label, words in labels)
    what = f"“{_plain(visible(seen))}”: {_plain(visible(finding.message))}" + (f"<br>{more}" if more else "")
    return f"| {SIGNS[finding.level]} | {_plain(where.at(finding.span))}{again} | {finding.code} {finding.name} | {what} |"


def _fix(fix: Fix | None, where: Atlas) -> Iterator[tuple[str, str]]:
    if fix:
        yield "fix", f"{change_words(fix, where)} ({'form only' if fix.safe else 'check it first'})"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
