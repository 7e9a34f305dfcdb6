"""JSON as other programs rely on it: the schema is beside this file."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from citecheck.findings.coverage import coverage, last_sentence
from citecheck.findings.encodings import documents_of, guessed_encodings
from citecheck.model import Citation, CitationItem, Clue, Finding, Fix, Link, Match, Reference, Region, Result, Span
from citecheck.reporters.line_index import Atlas
from citecheck.text.display import name_words, year_words

if TYPE_CHECKING:
    from citecheck.verify.verification import Verification

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
        "documents": [document for result in results for document in _documents(result, where)],
        "summary": _summary(results),
    }


def _documents(result: Result, where: Atlas) -> Iterator[Json]:
    """A result's document; of an essay that is made of several files, a document for each file that has something to report."""
    case = result.case
    every = case.all_links
    links = {link.item.span: link for link in every}
    citations = case.all_citations
    cited = Counter(link.matches[0].reference.id for link in every if link.verdict in ("exact", "near") and link.matches)
    verified = {each.reference.id: each for each in case.verified}
    files = [part.name for part in case.essay.parts] or [case.essay.name]

    def is_in(span: Span, file: str) -> bool:
        source = where.home(span).source
        return source == file or (file == case.essay.name and source not in files)

    for file in files:
        document: Json = {
            "path": file,
            "citations": [_citation(citation, where, links) for citation in citations if is_in(citation.span, file)],
            "references": [
                _reference(reference, cited[reference.id], where) | _verified(reference, verified)
                for reference in case.references
                if is_in(reference.span, file)
            ],
            "findings": [_finding(finding, where) for finding in result.findings if is_in(finding.span, file)],
        }
        if file == case.essay.name or any(rows for kind, rows in document.items() if kind != "path"):
            yield document | (_compared(result) | _encodings(result) if file in (case.essay.name, files[0]) else {})


def _compared(result: Result) -> Json:
    """Whether citations were compared with a list, or a list was checked; if not, why not."""
    covered = coverage(result)
    return {"compared": covered.is_judged} | ({"reason": covered.words} if covered.words else {})


def _encodings(result: Result) -> Json:
    """The files that are not UTF-8, and what each was read as; nothing where there are none."""
    read = [{"path": name, "encoding": encoding} for name, encoding in guessed_encodings(documents_of(result))]
    return {"encodings": read} if read else {}


def _citation(citation: Citation, where: Atlas, links: Mapping[Span, Link]) -> Json:
    return {
        **_place(citation.span, where),
        "text": where.text(citation.span),
        "form": citation.form,
        **where.place_of(citation.span),
        "items": [_item(item, where, links.get(item.span)) for item in citation.items],
    }


def _item(item: CitationItem, where: Atlas, link: Link | None) -> Json:
    matches = link.matches if link else ()
    sure = link is not None and link.verdict in ("exact", "near") and bool(matches)
    clues = matches[0].clues if matches and link and link.verdict != "missing" else item.clues
    return {
        **_place(item.span, where),
        "text": where.text(item.span),
        "names": [name_words(name) for name in item.names],
        "et_al": item.et_al,
        "year": year_words(item.year),
        "letter": item.year.letter if item.year else "",
        "locator": item.locator,
        "verdict": link.verdict if link else None,
        "key": matches[0].reference.key if sure else None,
        "candidates": [_candidate(match, where) for match in matches],
        "clues": [_clue(clue) for clue in clues],
    } | ({"written_key": item.key} if item.key else {})


def _candidate(match: Match, where: Atlas) -> Json:
    return {"key": match.reference.key, **_at(match.reference.span, where), "cost": round(match.cost, 3)}


def _clue(clue: Clue) -> Json:
    return {"kind": clue.kind, "seen": clue.seen, "meant": clue.meant}


def _reference(reference: Reference, cited: int, where: Atlas) -> Json:
    return {
        "key": reference.key,
        **_at(reference.span, where),
        "names": [name_words(name) for name in reference.names],
        "year": year_words(reference.year) + (reference.year.letter if reference.year else ""),
        "title": reference.title,
        "cited": cited,
    }


def _verified(reference: Reference, verified: Mapping[Span, Verification]) -> Json:
    """What ``citecheck verify`` learnt of an entry; nothing if it was not asked about."""
    if reference.id not in verified:
        return {}
    from citecheck.reporters.verification_json import verification_object

    return {"verification": verification_object(verified[reference.id])}


def _at(span: Span, where: Atlas) -> Json:
    return {"path": where.home(span).source, **_place(span, where)}


def _place(span: Span, where: Atlas) -> Json:
    own = where.home(span)
    return {"start": own.start, "end": own.end}


def finding_object(finding: Finding) -> Json:
    """A finding by itself, as the report has it; its lines are those that it knows."""
    return _finding(finding, Atlas(()))


def _finding(finding: Finding, where: Atlas) -> Json:
    own = where.home(finding.span)
    there = where[own.source]
    region = finding.region or Region(*there.place(own.start), *there.place(own.end))
    return {
        "code": finding.code,
        "name": finding.name,
        "level": finding.level,
        "message": finding.message,
        **_at(finding.span, where),
        **region._asdict(),
        **where.place_of(finding.span),
        "fix": _fix(finding.fix, where),
        "related": [_at(span, where) for span in finding.related],
    } | _records(finding)


def _records(finding: Finding) -> Json:
    """The external records that a finding rests on, if any."""
    if not finding.evidence:
        return {}
    from citecheck.reporters.verification_json import evidence_object

    return {"records": [evidence_object(each) for each in finding.evidence]}


def _fix(fix: Fix | None, where: Atlas) -> Json | None:
    return {"safe": fix.safe, "edits": [{**_at(edit.span, where), "text": edit.text} for edit in fix.edits]} if fix else None


def _summary(results: Sequence[Result]) -> Json:
    levels = Counter(finding.level for finding in _findings(results))
    return {
        "citations": sum(len(result.case.citations) + len({link.citation.span for link in result.case.keyed}) for result in results),
        "references": sum(len(result.case.references) + result.case.passed_over for result in results),
        "findings": levels.total(),
        "by_level": {level: levels[level] for level in ("error", "warning", "info") if levels[level]},
        "sentence": last_sentence(results),
    }


def _findings(results: Sequence[Result]) -> Iterator[Finding]:
    for result in results:
        yield from result.findings
