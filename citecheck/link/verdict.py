"""Decide the verdict: the explanation that wins by a margin, or none."""

from __future__ import annotations

import math
from collections.abc import Mapping

from citecheck.data import costs
from citecheck.data.clues import OF_FORM
from citecheck.link.hypotheses import Explained
from citecheck.link.name_match import given_initials
from citecheck.model import Citation, Link, Match, Name, Reference, Span, Verdict
from citecheck.text.folding import fold

_OTHER_WORK = ("wrong-year", "year-worded")


def decide(citation: Citation, explained: Explained, exact: Mapping[Span, int]) -> Link:
    """Return the link of one item; ``exact`` counts how often each entry is cited for certain."""
    item = explained.item._replace(others=()) if explained.item.others else explained.item
    matches = explained.matches
    verdict = _verdict(matches, explained.missing)
    if verdict == "missing" and matches and matches[0].cost < explained.missing + costs.DOUBT and matches[0].reference.id not in exact:
        verdict = "ambiguous"  # an entry that is not cited otherwise may well be meant
    return Link(citation, item, verdict, matches, explained.missing)


def weigh(explained: Explained, exact: Mapping[Span, int]) -> Explained:
    """Return the explanations adjusted by what else the text cites, and by initials that tell two people apart."""
    if len(explained.matches) == 1 and not explained.matches[0].clues:
        return explained
    matches = [*explained.matches]
    if any(match.clues for match in matches):
        matches = sorted((_weighed(match, exact) for match in matches), key=lambda match: match.cost)
    return explained._replace(matches=_by_initials(explained.item.names[:1], matches))


def _by_initials(first: tuple[Name, ...], matches: list[Match]) -> tuple[Match, ...]:
    """Return the matches, with those that cost as much as the best but have other initials than cited after it: I. and I. E. Marlow."""
    given = given_initials(first[0].given) if first else ""
    tied = [match for match in matches if match.cost - matches[0].cost < costs.MARGIN] if given else []
    same = [match for match in tied if match.reference.names and given_initials(match.reference.names[0].given) == given]
    if not same or len(same) == len(tied):
        return tuple(matches)
    dearer = {match.reference.id for match in tied if match not in same}
    weighed = (match._replace(cost=match.cost + costs.INITIALS_OTHER) if match.reference.id in dearer else match for match in matches)
    return tuple(sorted(weighed, key=lambda match: match.cost))


def _weighed(match: Match, exact: Mapping[Span, int]) -> Match:
    """Return the match adjusted: a work cited correctly elsewhere is less likely to be cited here under another year, because its authors
    wrote more than one; but it is more likely to be what a scanner damaged here, the more often it is cited."""
    if exact.get(match.reference.id) and any(clue.kind in _OTHER_WORK for clue in match.clues):
        return match._replace(cost=match.cost + costs.CITED_ELSEWHERE)
    if (times := exact.get(match.reference.id)) and any(clue.kind == "scan" for clue in match.clues):
        return match._replace(cost=match.cost - min(math.log(1 + times), costs.CITED_AGAIN_MOST))
    return match


def _verdict(matches: tuple[Match, ...], missing: float) -> Verdict:
    if not matches or matches[0].cost >= missing:
        return "missing"
    best = matches[0]
    rivals = [m for m in matches[1:] if m.cost - best.cost < costs.MARGIN and not _one_work(m.reference, best.reference)]
    if rivals:
        return "ambiguous"
    if missing - best.cost < costs.MARGIN and best.cost > costs.MARGIN:
        return "ambiguous"
    return "exact" if all(clue.kind in OF_FORM for clue in best.clues) else "near"


_TELLING = ("doi", "pages", "volume", "journal", "booktitle", "note")


def _one_work(one: Reference, other: Reference) -> bool:
    """Merge entries that occur twice in the list: they do not compete."""
    if one.title == "" or fold(one.title) != fold(other.title) or one.names[:1] != other.names[:1]:
        return False
    return all(
        fold(one.fields.get(name, "")) == fold(other.fields.get(name, ""))
        for name in _TELLING
        if one.fields.get(name) and other.fields.get(name)
    )
