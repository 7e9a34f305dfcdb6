"""Which entries of a list an essay cites."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.model import Document, Link, Match, Reference
from citecheck.names.mentions import is_mentioned, years_after_words
from citecheck.readers.embedded_list import split
from citecheck.readers.keys import cited_keys
from citecheck.text.folding import fold


def cited(references: Iterable[Reference], links: Sequence[Link], essay: Document) -> tuple[Reference, ...]:
    """Return the references that a citation means, or may mean, or whose key is cited: if several fit, all of them stay.

    An unknown key may be a typo for the nearest one, whose entry stays too; and so does an entry whose author is shortly before its year in
    the text, in a form that is not read as a citation: (ders. 1996).
    """
    references = tuple(references)
    meant = {match.reference.span for link in links if link.verdict != "missing" or link.item.key for match in _meant(link)}
    keys = cited_keys(essay.text, essay.format)
    stays = {each.span for each in references if each.span in meant or each.key in keys or "*" in keys}
    if len(stays) < len(references):
        mentions = years_after_words(split(essay)[0].prose)
        known = {_signature(each) for each in references if each.span in stays}
        stays |= {each.span for each in references if is_mentioned(each, mentions) and _signature(each) not in known}
    return tuple(reference for reference in references if reference.span in stays)


def _signature(reference: Reference) -> tuple[str, int | None]:
    """Return the first author and the year, without its letter: a mention of these is explained by a cited entry that has them."""
    return fold(reference.names[0].family) if reference.names else "", reference.year.number if reference.year else None


def _meant(link: Link) -> Sequence[Match]:
    return link.matches if link.verdict == "ambiguous" else link.matches[:1]
