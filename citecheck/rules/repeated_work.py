"""One bracket cites the same work twice.

Different pages of one work are not a repetition, nor are different years: one of those is wrong.

Bad:

    Trust is learned (Baier, 1986; Odum, 1999; [[Baier, 1986]]).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.

Good:

    Trust is learned (Baier, 1986, p. 232; Odum, 1999; Baier, 1986, p. 250).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.

Good:

    Trust is learned (Baier, 1986, 1987; Odum, 1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.clue_routing import is_sure
from citecheck.linting.messages import entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span, Year


@rule("F208", "warning")
def repeated_work(case: Case) -> Iterator[Fault]:
    """Yield every item whose work the same bracket has cited already, with the same locator."""
    seen: dict[tuple[Span, Span, Year, str], Span] = {}
    for link in case.links:
        if not is_sure(link) or link.citation.form != "parenthetical" or link.item.year is None:
            continue
        reference = link.matches[0].reference
        mark = (link.citation.span, reference.id, link.item.year, link.item.locator)  # two years are not one work twice, but an error
        if mark in seen:
            message = f"{quoted(case, link.item.span)} is cited twice in one bracket: {entry(reference)}."
            yield Fault(link.item.span, message, None, (seen[mark], reference.span))
        seen.setdefault(mark, link.item.span)
