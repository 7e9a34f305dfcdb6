"""Findings of a text composed of several files, each in its own file."""

from __future__ import annotations

from citecheck.model import Edit, Finding, Fix, Result, Span
from citecheck.text.place_words import home


def in_files(result: Result) -> Result:
    """The result with its findings where an editor finds them; the result itself, if the essay is one file."""
    essay = result.case.essay
    if not essay.parts:
        return result

    def moved(span: Span) -> Span:
        return home(essay, span) if span.source == essay.name else span

    def placed(finding: Finding) -> Finding:
        fix = finding.fix and Fix(tuple(Edit(moved(edit.span), edit.text) for edit in finding.fix.edits), finding.fix.safe)
        return finding._replace(span=moved(finding.span), fix=fix, related=tuple(map(moved, finding.related)))

    main, *others = essay.parts
    listings = (*others, *(listing for listing in result.case.listings if listing.name != essay.name))
    return Result(result.case._replace(essay=main, listings=listings), tuple(map(placed, result.findings)))
