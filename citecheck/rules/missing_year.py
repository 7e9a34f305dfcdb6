"""A citation in brackets names authors from the list but no year.

Without its year a citation cannot be distinguished from others by the same authors.

Bad:

    Trust is learned ([[Baier and Odum]], unlike doubt, which nobody needs to learn.

    Reasons come later (Karsh, 2010).
    ---
    Baier, A., & Odum, V. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Karsh, P. (2010). Reasons. Oslo: Fell.

Good:

    Trust is learned (Baier and Odum, 1986), as Baier said herself.
    ---
    Baier, A., & Odum, V. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.clue_routing import is_sure, rivals_of
from citecheck.linting.fix_builders import authors_end, unsafe
from citecheck.linting.messages import entries, entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Fix, Link, Span


def _with_year(case: Case, link: Link) -> Fix | None:
    """Write the entry's year behind the authors, where one entry is meant and the bracket holds nothing but the citation."""
    year = link.matches[0].reference.year
    end = authors_end(case, link.item)
    closes = case.essay.prose[end : end + 1] in (")", ",", ":")
    if not is_sure(link) or year is None or year.number is None or not closes:
        return None
    words = f"{case.style.separator}{year.number}{year.letter}"
    return unsafe(Edit(Span(link.item.span.source, end, end), words))


@rule("F202", "warning")
def missing_year(case: Case) -> Iterator[Fault]:
    """Yield every item without a year, with the entries it may mean."""
    for link in case.links:
        if link.item.year is not None or not link.matches or link.verdict == "missing":
            continue
        matches = (link.matches[0], *rivals_of(link))
        meant = f"it probably means {entry(matches[0].reference)}" if is_sure(link) else f"it may mean {entries(matches)}"
        message = f"{quoted(case, link.item.span)} has no year: {meant}."
        yield Fault(link.item.span, message, _with_year(case, link), tuple(match.reference.span for match in matches))
