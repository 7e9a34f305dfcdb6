"""A citation has a year letter that no entry of the list has.

Either the letter is left over from an earlier version of the list, or a second entry is missing.

Measured: all of 20 right on edited papers and lists that print no letters.

Bad:

    Trust is learned ([[Baier, 1986b]]).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned (Baier, 1986).

Good:

    Trust is learned (Baier, 1986b; see Baier, 1986a).
    ---
    Baier, A. (1986a). Doubt. Ethics, 97, 3–20.

    Baier, A. (1986b). Trust. Ethics, 98, 31–60.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.clue_routing import clues_reported_by, rivals_of
from citecheck.linting.fix_builders import unsafe, year_edit
from citecheck.linting.messages import entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("C108", "warning")
def unknown_year_letter(case: Case) -> Iterator[Fault]:
    """Yield every item whose letter is not that of an entry; if several entries may be meant, that is reported instead."""
    for link, match, clues, sure in clues_reported_by(case, "unknown-year-letter"):
        if not rivals_of(link):
            edit = year_edit(case, link.item, match.reference) if sure and clues[0].kind == "letter-added" else None
            seen = quoted(case, link.item.span)
            message = f"{seen} has a year letter, but the list has no {clues[0].seen} by these authors, only {entry(match.reference)}."
            yield Fault(link.item.span, message, unsafe(edit) if edit else None, (match.reference.span,))
