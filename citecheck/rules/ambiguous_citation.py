"""A citation fits several entries of the list equally well.

A reader cannot know which work is meant. An initial, a further author or a year letter distinguishes them.

Measured: 8 of 8 right on edited papers.

Bad:

    Trust is learned ([[Baier et al., 1986]]).
    ---
    Baier, A., Finch, O., & Gould, P. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Baier, A., Lorne, S., & Muir, T. (1986). On doubt. Ethics, 97, 3–20.

Good:

    Trust is learned (Baier, Finch, et al., 1986).
    ---
    Baier, A., Finch, O., & Gould, P. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Baier, A., Lorne, S., & Muir, T. (1986). On doubt. Ethics, 97, 3–20.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.clue_routing import is_missing, rivals_of, rule_of, without_empty_entries
from citecheck.linting.messages import entries, entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Link


@rule("C106", "warning")
def ambiguous_citation(case: Case) -> Iterator[Fault]:
    """Yield every item that may mean several entries, or one entry or none, unless another rule reports what it lacks."""
    for link in map(without_empty_entries, case.links):
        if link.verdict != "ambiguous" or link.item.kind != "work" or not link.item.year or _is_unread(link):
            continue
        rivals = rivals_of(link)
        if rivals and not _lacks_letter(link):
            matches = (link.matches[0], *rivals)
            message = f"{quoted(case, link.item.span)} may mean {entries(matches)}."
            yield Fault(link.item.span, message, None, tuple(match.reference.span for match in matches))
        elif not rivals and not is_missing(link) and not any(rule_of(clue, case.damage) for clue in link.matches[0].clues):
            message = f"{quoted(case, link.item.span)} may mean {entry(link.matches[0].reference)}, or a work that is not in the list."
            yield Fault(link.item.span, message, None, (link.matches[0].reference.span,))


def _is_unread(link: Link) -> bool:
    """Return whether it may mean entries without author and title: that is the list's fault, and reported there."""
    return any(clue.kind == "unread-entry" for clue in link.matches[0].clues)


def _lacks_letter(link: Link) -> bool:
    return all(any(clue.kind == "letter-lost" for clue in match.clues) for match in (link.matches[0], *rivals_of(link)))
