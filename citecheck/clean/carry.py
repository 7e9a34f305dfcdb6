"""Year letters of a finished list, carried back into the essay."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from citecheck.model import Document, Edit, Fix, Link, Reference, Span
from citecheck.regex import regex

_YEAR = regex(r"(-?\d{4}|n\.\s?d\.|in press|forthcoming)(-?[a-z]{1,2})?(?![A-Za-z])", re.IGNORECASE)


def letter_fixes(links: Sequence[Link], essay: Document, finished: Mapping[Span, Reference]) -> tuple[Fix, ...]:
    """A fix for each citation whose year should have another letter; ``finished`` gives the entry for the span of a match."""
    fixes: dict[Span, Fix] = {}
    for link in links:
        if link.verdict not in {"exact", "near"} or not link.matches or link.item.year_span is None:
            continue
        reference = finished.get(link.matches[0].reference.span)
        edit = _edit(link.item.year_span, essay, reference) if reference and reference.year else None
        if edit:
            fixes.setdefault(edit.span, Fix((edit,), safe=False))
    return tuple(fixes[span] for span in sorted(fixes))


def _edit(span: Span, essay: Document, reference: Reference) -> Edit | None:
    seen = essay.text[span.start : span.end]
    found = _YEAR.search(seen)
    letter = reference.year.letter if reference.year else ""
    if not found or (found[2] or "").strip("-") == letter:
        return None
    between = "-" if letter and not found[1][-1:].isdigit() else ""
    text = seen[: found.end(1)] + between + letter + seen[found.end() :]
    return Edit(span, text)
