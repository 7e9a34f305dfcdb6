"""Entries to be filled in, for citations that the list has nothing for; marked so that nobody takes them for real."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.fold import fold
from citecheck.model import Document, Link, Reference

MARK = "NOT IN THE LIST"


def stubs(links: Sequence[Link], essay: Document) -> tuple[Reference, ...]:
    """A stub for each work that is cited and missing, once, in the order of the text."""
    out: dict[tuple[object, ...], Reference] = {}
    for link in links:
        item = link.item
        if link.verdict == "missing" and item.sort == "work" and item.names:
            seen = essay.text[item.span.start : item.span.end]
            mark = (tuple(fold(name.family) for name in item.names), item.year)
            out.setdefault(mark, _stub(link, " ".join(seen.split())))
    return tuple(_keyed(out.values()))


def _stub(link: Link, seen: str) -> Reference:
    item = link.item
    title = f"[{MARK}: cited as “{seen}”]"
    author = {"note": f"{MARK}: a stub made by citecheck, to be filled in or taken out"}
    return Reference(item.span, "", "misc", item.names, item.year, title, author)


def _keyed(references: Iterable[Reference]) -> Iterable[Reference]:

    for number, reference in enumerate(references, 1):
        yield reference._replace(key=f"stub{number}")
