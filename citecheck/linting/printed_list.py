"""The printed list of a document whose citations are live fields, compared with the data of the fields."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Case
from citecheck.places import FieldItem, LiveField
from citecheck.text.folding import fold

_TITLE = 20  # letters by which a title is recognised


def unprinted_works(case: Case) -> Iterator[tuple[LiveField, FieldItem]]:
    """Yield the works that a field cites and the document's own list does not print."""
    essay = case.essay
    if not essay.fields:
        return
    spans = [*(entry.span for entry in case.references), *(piece.span for piece in case.unread)]
    texts = [fold(essay.text[span.start : span.end]).replace(" ", "") for span in spans if span.source == essay.name]
    for field in essay.fields:
        for item in field.items:
            if texts and item.names and item.year and item.data.get("title") and not any(_prints(text, item) for text in texts):
                yield field, item


def _prints(text: str, item: FieldItem) -> bool:
    """Return whether an entry may be a work: it has its first author, and its year or its title."""
    author, title = (fold(words).replace(" ", "") for words in (item.names[0], str(item.data["title"])[:60]))
    return (author in text and item.year in text) or title[:_TITLE] in text
