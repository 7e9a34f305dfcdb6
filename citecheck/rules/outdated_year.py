"""A citation says “in press” or similar, but the entry has a year.

Bad:

    Trust is learned ([[Baier, in press]]).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned (Baier, 1986).

Good:

    Trust is learned (Baier, in press).
    ---
    Baier, A. (in press). Trust and antitrust. Ethics.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.clue_routing import clues_reported_by
from citecheck.linting.fix_builders import unsafe, year_edit
from citecheck.linting.messages import entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("C111", "warning")
def outdated_year(case: Case) -> Iterator[Fault]:
    """Yield every item whose year is a word although the entry has a number, or the other way round."""
    for link, match, clues, sure in clues_reported_by(case, "outdated-year"):
        edit = year_edit(case, link.item, match.reference) if sure else None
        message = f"{quoted(case, link.item.span)} gives “{clues[0].seen}”, but the list has {clues[0].meant}: {entry(match.reference)}."
        yield Fault(link.item.span, message, unsafe(edit) if edit else None, (match.reference.span,))
