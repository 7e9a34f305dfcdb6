"""Which entries of a list an essay cites."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.link.keyed import unanswered
from citecheck.model import Case, Link, Match, Reference, Span
from citecheck.names.mentions import mentioned, signature
from citecheck.readers.keys import cited_keys


def cited(references: Iterable[Reference], case: Case) -> frozenset[Span]:
    """Return the ids of the references that a citation means, or may mean, or whose key is cited: if several fit, all of them stay.

    An unknown key may be a typo for the nearest one, whose entry stays too; and so does an entry that the text mentions in a form that is
    not read as a citation, unless a cited entry has its author and year: (ders. 1996). If a key cannot be looked up, every entry stays.
    """
    references = tuple(references)
    if unanswered(case.keyed, case.listings):
        return frozenset(each.id for each in references)
    links = (*case.links, *case.keyed)
    meant = {match.reference.id for link in links if link.verdict != "missing" or link.item.key for match in _meant(link)}
    keys = cited_keys(case.essay.text, case.essay.format)
    stays = {each.id for each in references if each.id in meant or each.key in keys or "*" in keys}
    if rest := [each for each in references if each.id not in stays]:
        known = {signature(each) for each in references if each.id in stays}
        named = mentioned(rest, case.essay.prose, without_years=case.style.by_page)
        stays |= {each.id for each in rest if each.id in named and signature(each) not in known}
    return frozenset(stays)


def _meant(link: Link) -> Sequence[Match]:
    return link.matches if link.verdict == "ambiguous" else link.matches[:1]
