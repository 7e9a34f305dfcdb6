"""A citation lacks the letter that distinguishes two works of one year.

The list has 1999a and 1999b, the text has 1999: a reader cannot know which is meant.

Measured: 2 of 2 right on edited papers.

Bad:

    Trust is learned ([[Baier, 1999]]).
    ---
    Baier, A. (1999a). Doubt. Ethics, 97, 3–20.

    Baier, A. (1999b). Trust. Ethics, 98, 31–60.

Good:

    Trust is learned (Baier, 1999b).
    ---
    Baier, A. (1999a). Doubt. Ethics, 97, 3–20.

    Baier, A. (1999b). Trust. Ethics, 98, 31–60.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.clue_routing import is_sure, rivals_of
from citecheck.linting.fix_builders import unsafe, year_edit
from citecheck.linting.messages import entries, entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Link, Match, Span


@rule("C107", "warning")
def missing_year_letter(case: Case) -> Iterator[Fault]:
    """Yield every item whose year has no letter where each entry it may mean has one."""
    for link in case.links:
        if link.verdict == "missing" or not link.matches or not all(_lost(match) for match in (link.matches[0], *rivals_of(link))):
            continue
        matches = (link.matches[0], *rivals_of(link))
        seen = quoted(case, link.item.span)
        if not is_sure(link):
            yield Fault(link.item.span, f"{seen} lacks a year letter: it may mean {entries(matches)}.", None, _spans(matches))
        elif not matches[0].reference.letter_given:
            yield _alone(case, link, seen)


def _alone(case: Case, link: Link, seen: str) -> Fault:
    """Return whether the list prints a letter, but has no second work to distinguish."""
    match = link.matches[0]
    edit = year_edit(case, link.item, match.reference)
    message = f"{seen} lacks the year letter that the list prints: {entry(match.reference)}."
    return Fault(link.item.span, message, unsafe(edit) if edit else None, (match.reference.span,))


def _lost(match: Match) -> bool:
    return any(clue.kind == "letter-lost" for clue in match.clues)


def _spans(matches: tuple[Match, ...]) -> tuple[Span, ...]:
    return tuple(match.reference.span for match in matches)
