"""Live fields that show no names and years ("[Ald91]", "[3]") × References → Links: their data decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.data.costs import KEY_MISSING
from citecheck.model import Citation, CitationItem, Document, Link, Match, Reference, Span
from citecheck.places import FieldItem
from citecheck.text.folding import fold

_TITLE = 20  # letters by which a title is known again


def link_fields(essay: Document, references: Sequence[Reference], printed: Sequence[Citation]) -> tuple[Link, ...]:
    """What each work of such a field is in the list, in the order of the text; works that the list does not have are left out."""
    return tuple(_links(essay, references, printed)) if essay.fields else ()


def _links(essay: Document, references: Sequence[Reference], printed: Sequence[Citation]) -> Iterator[Link]:
    spans = [(citation.span.start, citation.span.end) for citation in printed]
    for field in essay.fields:
        if field.start == field.end or any(start < field.end and field.start < end for start, end in spans):
            continue
        span = Span(essay.name, field.start, field.end)
        found = [(item, meant) for item in field.items if (meant := _meant(item, references))]
        if found:
            items = tuple(CitationItem(span, (), (), False, None, None, key=item.key) for item, _ in found)
            citation = Citation(span, items, "parenthetical")
            yield from (Link(citation, item, "exact", (Match(meant),), KEY_MISSING) for item, (_, meant) in zip(items, found, strict=True))


def _meant(work: FieldItem, references: Sequence[Reference]) -> Reference | None:
    """The entry of a work: by its key, by author and title, or by author and year if no other has both."""
    if by_key := next((each for each in references if each.key and each.key == work.key), None):
        return by_key
    author, title = fold(work.names[0]) if work.names else "", fold(str(work.data.get("title", "")))[:_TITLE]
    same = [each for each in references if author and each.names and fold(each.names[0].family) == author]
    if by_title := next((each for each in same if title and fold(each.title).startswith(title)), None):
        return by_title
    in_year = [each for each in same if each.year and work.year and str(each.year.number) == work.year]
    return in_year[0] if len(in_year) == 1 else None
