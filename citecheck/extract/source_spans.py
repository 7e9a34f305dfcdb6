"""Map citations read in the text as displayed to their spans in the original."""

from __future__ import annotations

from citecheck.model import Citation, CitationItem
from citecheck.text.visible import Seen


def to_source(seen: Seen, citation: Citation) -> Citation:
    """Return a citation with its spans in the original, and clues for the damage in it."""
    return citation._replace(span=seen.span(citation.span), items=tuple(_item(seen, item) for item in citation.items))


def _item(seen: Seen, item: CitationItem) -> CitationItem:
    span = seen.span(item.span)
    clues = [clue._replace(span=seen.span(clue.span)) if clue.span else clue for clue in item.clues]
    clues += seen.damaged(span)
    return item._replace(
        span=span,
        name_spans=tuple(map(seen.span, item.name_spans)),
        year_span=item.year_span and seen.span(item.year_span),
        locator_span=item.locator_span and seen.span(item.locator_span),
        clues=tuple(clues),
        others=tuple(_item(seen, other) for other in item.others),
    )
