"""Which entries of a list an essay cites."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.model import Document, Link, Match, Reference
from citecheck.readers.keys import cited_keys


def cited(references: Iterable[Reference], links: Sequence[Link], essay: Document) -> tuple[Reference, ...]:
    """Return the references that a citation means, or may mean, or whose key is cited: if several fit, all of them stay.

    An unknown key may be a typo for the nearest one, whose entry stays too.
    """
    meant = {match.reference.span for link in links if link.verdict != "missing" or link.item.key for match in _meant(link)}
    keys = cited_keys(essay.text, essay.format)
    return tuple(reference for reference in references if reference.span in meant or reference.key in keys or "*" in keys)


def _meant(link: Link) -> Sequence[Match]:
    return link.matches if link.verdict == "ambiguous" else link.matches[:1]
