"""Which entries of a list an essay cites."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.model import Link, Match, Reference


def cited(references: Iterable[Reference], links: Sequence[Link]) -> tuple[Reference, ...]:
    """The references that a citation means, or may mean: where several fit, all of them stay."""
    meant = {match.reference.span for link in links if link.verdict != "missing" for match in _meant(link)}
    return tuple(reference for reference in references if reference.span in meant)


def _meant(link: Link) -> Sequence[Match]:
    return link.matches if link.verdict == "ambiguous" else link.matches[:1]
