"""Citations by keys: the key alone decides, its letters are not interpreted."""

from collections.abc import Collection
from typing import NamedTuple

from citecheck.formats import FORMATS
from citecheck.model import Citation, CitationItem, Document, Span
from citecheck.readers.keys import KeyCitation, KeyItem, cited_keys, key_citations


class Keyed(NamedTuple):
    """The citations by keys, in order, and the keys that are used without a citation; "*" means all."""

    citations: tuple[Citation, ...]
    used: frozenset[str]


NONE = Keyed((), frozenset())


def keyed(document: Document, known: Collection[str]) -> Keyed:
    """Return what a text cites by keys; labels of figures and sections (@fig-map) are not citations, unless the list has such a key."""
    format = FORMATS[document.format]
    if format.is_list or format.markup not in ("", "latex", "markdown"):
        return NONE
    if not format.markup:  # plain text only shows which entries it uses
        return Keyed((), cited_keys(document.text, document.format))
    citations: list[Citation] = []
    used: set[str] = set()
    for found in key_citations(document.text, document.format):
        items = tuple(_item(document, item) for item in found.items if item.key in known or not _is_label(item.key))
        if not found.cites:
            used.update(item.key for item in items)
        elif items:
            citations.append(_citation(document, found, items))
    return Keyed(tuple(citations), frozenset(used))


def _is_label(key: str) -> bool:
    from citecheck.readers.keys.markdown import is_cross_reference

    return is_cross_reference(key)


def _item(document: Document, item: KeyItem) -> CitationItem:
    return CitationItem(Span(document.name, item.start, item.end), (), (), False, None, None, item.locator, key=item.key)


def _citation(document: Document, found: KeyCitation, items: tuple[CitationItem, ...]) -> Citation:
    return Citation(Span(document.name, found.start, found.end), items, found.form)
