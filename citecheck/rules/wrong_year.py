"""A citation gives a different year from the entry by the same authors.

Authors and entry agree, no other entry fits better, and the year is near, so one of the two years is wrong. Only the work itself
can show which; the fix follows the list.

Measured: 13 of 13 right on edited papers; of planted errors, 95 in 100 are reported.

Bad:

    Trust is learned ([[Baier, 1985]]), and lost.
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned (Baier, 1986), and lost.

Good:

    Trust is learned (Baier, 1986), and lost.
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.clue_routing import clues_reported_by, is_other_year
from citecheck.linting.fix_builders import unsafe, year_edit
from citecheck.linting.messages import entry, quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Link
from citecheck.text.folding import fold
from citecheck.text.years import has_digits_swapped


@rule("C103", "error")
def wrong_year(case: Case) -> Iterator[Fault]:
    """Yield every cited year that is not the entry's."""
    for link, match, clues, sure in clues_reported_by(case, "wrong-year"):
        if _is_stale(case, link):
            continue
        edit = year_edit(case, link.item, match.reference) if sure else None
        seen, meant = quoted(case, link.item.span), entry(match.reference)
        if sure:
            message = f"{seen} gives {clues[0].seen}, but the list has {clues[0].meant} for this work: {meant}."
            yield Fault(link.item.span, message, unsafe(edit) if edit else None, (match.reference.span,))
        else:
            yield _either(case, link)
    for link in case.links:
        if is_other_year(case, link) and link.item.kind == "work" and not _is_stale(case, link):
            yield _either(case, link)


def _is_stale(case: Case, link: Link) -> bool:
    """Whether the data of a live field have the entry's author and year: then stale-field reports what the text shows."""
    span, meant = link.item.span, link.matches[0].reference
    around = [field for field in case.essay.fields if field.start < span.end and span.start < field.end]
    year, names = meant.year, {fold(name.family) for name in meant.names[:1]}
    return year is not None and any(
        work.year == str(year.number) and not names.isdisjoint(map(fold, work.names[:1])) for field in around for work in field.items
    )


def _either(case: Case, link: Link) -> Fault:
    """Return the message if either the year is wrong or an entry is missing, and the text does not show which."""
    reference = link.matches[0].reference
    edit = year_edit(case, link.item, reference) if _is_slip_of_only_work(case, link) else None
    seen, meant = quoted(case, link.item.span), entry(reference)
    message = f"{seen}: the list has no work by these authors with this year; either {meant} is meant, or an entry is missing."
    return Fault(link.item.span, message, unsafe(edit) if edit else None, (reference.span,))


def _is_slip_of_only_work(case: Case, link: Link) -> bool:
    """Return whether two neighbouring digits are swapped in the year of the only work that the list has by the first author."""
    seen, meant, names = link.item.year, link.matches[0].reference.year, link.matches[0].reference.names
    if seen is None or meant is None or not names or not has_digits_swapped(str(seen.number), str(meant.number)):
        return False
    return sum(bool(entry.names) and fold(entry.names[0].family) == fold(names[0].family) for entry in case.references) == 1
