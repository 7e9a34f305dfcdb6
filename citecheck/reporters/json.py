"""JSON as other programs rely on it: the schema stands beside this file."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from citecheck.model import Citation, CitationItem, Clue, Finding, Fix, Link, Match, Reference, Result, Span
from citecheck.reporters.line_index import Atlas
from citecheck.text.display import name_words, year_words

Json = dict[str, object]
_ROWS = 4  # brackets and braces around a row


def render(results: Sequence[Result]) -> str:
    """One object for all results, in the contract's form, with a line for each citation, entry and finding."""
    return _in_rows(as_object(results)) + "\n"


def _in_rows(value: object, depth: int = 0) -> str:
    """A value's outer parts on lines of their own, and what is in them on one."""
    if depth >= _ROWS or not value or not isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    gap = "\n" + " " * depth
    if isinstance(value, list):
        return f"[{gap} " + f",{gap} ".join(_in_rows(each, depth + 1) for each in value) + f"{gap}]"
    rows = (f"{json.dumps(key, ensure_ascii=False)}: {_in_rows(each, depth + 1)}" for key, each in value.items())
    return f"{{{gap} " + f",{gap} ".join(rows) + f"{gap}}}"


def as_object(results: Sequence[Result]) -> Json:
    """The results as what json can write."""
    from citecheck import __version__

    where = Atlas(results)
    return {
        "version": 1,
        "tool": {"name": "citecheck", "version": __version__},
        "style": results[0].case.style.name if results else "auto",
        "documents": [_document(result, where) for result in results],
        "summary": _summary(results),
    }


def _document(result: Result, where: Atlas) -> Json:
    case = result.case
    links = {link.item.span: link for link in case.links}
    cited = Counter(link.matches[0].reference.id for link in case.links if link.verdict in ("exact", "near") and link.matches)
    return {
        "path": case.essay.name,
        "citations": [_citation(citation, case.essay.text, links) | where.place_of(citation.span) for citation in case.citations],
        "references": [_reference(reference, cited[reference.id]) for reference in case.references],
        "findings": [_finding(finding, where) for finding in result.findings],
    }


def _citation(citation: Citation, text: str, links: Mapping[Span, Link]) -> Json:
    return {
        "start": citation.span.start,
        "end": citation.span.end,
        "text": text[citation.span.start : citation.span.end],
        "form": citation.form,
        "items": [_item(item, text, links.get(item.span)) for item in citation.items],
    }


def _item(item: CitationItem, text: str, link: Link | None) -> Json:
    matches = link.matches if link else ()
    sure = link is not None and link.verdict in ("exact", "near") and bool(matches)
    clues = matches[0].clues if matches and link and link.verdict != "missing" else item.clues
    return {
        "start": item.span.start,
        "end": item.span.end,
        "text": text[item.span.start : item.span.end],
        "names": [name_words(name) for name in item.names],
        "et_al": item.et_al,
        "year": year_words(item.year),
        "letter": item.year.letter if item.year else "",
        "locator": item.locator,
        "verdict": link.verdict if link else None,
        "key": matches[0].reference.key if sure else None,
        "candidates": [_candidate(match) for match in matches],
        "clues": [_clue(clue) for clue in clues],
    }


def _candidate(match: Match) -> Json:
    return {"key": match.reference.key, **_at(match.reference.span), "cost": round(match.cost, 3)}


def _clue(clue: Clue) -> Json:
    return {"kind": clue.kind, "seen": clue.seen, "meant": clue.meant}


def _reference(reference: Reference, cited: int) -> Json:
    return {
        "key": reference.key,
        **_at(reference.span),
        "names": [name_words(name) for name in reference.names],
        "year": year_words(reference.year) + (reference.year.letter if reference.year else ""),
        "title": reference.title,
        "cited": cited,
    }


def _at(span: Span) -> Json:
    return {"path": span.source, "start": span.start, "end": span.end}


def _finding(finding: Finding, where: Atlas) -> Json:
    there = where[finding.span.source]
    line, column = there.place(finding.span.start)
    end_line, end_column = there.place(finding.span.end)
    return {
        "code": finding.code,
        "name": finding.name,
        "level": finding.level,
        "message": finding.message,
        **_at(finding.span),
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        **where.place_of(finding.span),
        "fix": _fix(finding.fix),
        "related": [_at(span) for span in finding.related],
    }


def _fix(fix: Fix | None) -> Json | None:
    return {"safe": fix.safe, "edits": [{**_at(edit.span), "text": edit.text} for edit in fix.edits]} if fix else None


def _summary(results: Sequence[Result]) -> Json:
    levels = Counter(finding.level for finding in _findings(results))
    return {
        "citations": sum(len(result.case.citations) for result in results),
        "references": sum(len(result.case.references) for result in results),
        "findings": levels.total(),
        "by_level": {level: levels[level] for level in ("error", "warning", "info") if levels[level]},
    }


def _findings(results: Sequence[Result]) -> Iterator[Finding]:
    for result in results:
        yield from result.findings
