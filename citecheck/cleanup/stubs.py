"""Entries to be filled in, for citations without an entry in the list; marked so that they are not taken for real ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from citecheck._fast.regex import regex
from citecheck.model import Document, Link, Reference
from citecheck.parsers.stubs import CITED_AS, MARK, is_stub, plain
from citecheck.text.folding import fold

_SEEN = regex(re.escape(CITED_AS) + r" (?:“|``)([^”\n]{0,500}?)(?:”|\'\')", re.IGNORECASE)


def stubs(links: Sequence[Link], essay: Document) -> tuple[Reference, ...]:
    """Return a stub for each work that is cited and missing, once, in the order of the text."""
    out: dict[tuple[object, ...], Reference] = {}
    for link in links:
        item = link.item
        if link.verdict == "missing" and item.kind == "work" and item.names:
            seen = essay.text[item.span.start : item.span.end]
            mark = (tuple(fold(name.family) for name in item.names), item.year)
            out.setdefault(mark, _stub(link, " ".join(seen.split())))
    return tuple(_keyed(out.values()))


def _stub(link: Link, seen: str) -> Reference:
    item = link.item
    return _marked(Reference(item.span, "", "misc", item.names, item.year, ""), seen)


def _marked(reference: Reference, seen: str) -> Reference:
    title = f"[{CITED_AS} “{seen}”]"
    fields = {"title": title, "note": f"{MARK}: a stub made by citecheck, to be filled in or taken out"}
    return reference._replace(kind="misc", title=title, fields=fields)


def mark_known_stubs(references: Iterable[Reference], listings: Mapping[str, Document]) -> Iterator[Reference]:
    """Return the entries of lists (by name), with stubs of an earlier cleaning marked again."""
    for reference in references:
        listing = listings.get(reference.span.source)
        if listing and is_stub(reference, listing) and not is_marked_stub(reference):
            found = _SEEN.search(plain(listing.text[reference.span.start : reference.span.end]))
            reference = _marked(reference, found[1] if found else "?")
        yield reference


def is_marked_stub(reference: Reference) -> bool:
    """Return whether an entry is a stub, new or old."""
    return reference.title.startswith("[" + CITED_AS)


def _keyed(references: Iterable[Reference]) -> Iterable[Reference]:

    for number, reference in enumerate(references, 1):
        yield reference._replace(key=f"stub{number}")
