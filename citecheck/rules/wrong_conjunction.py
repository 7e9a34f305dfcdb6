"""The word between two authors is not the one that the essay uses elsewhere.

Brackets and sentences may differ: “(Baier & Odum, 1999)”, but “Baier and Odum (1999)”. With a handbook chosen, the
handbook decides; where the essay itself uses both, mixed-form reports it.

Measured: 1 of 1 right on edited papers.

Bad:

    Trust is learned (Baier & Odum, 1999), so is doubt (Abel & Dunn, 2001), so is hope (Baier & Odum, 1999; Abel & Dunn, 2001),
    and so is the rest (Baier [[and]] Odum, 1999; Finch & Gould, 2003; Holt & Iver, 2004; Jones & Karsh, 2005; Lorne & Muir, 2006).
    ---
    Baier, A., & Odum, V. (1999). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned (Baier & Odum, 1999), so is doubt (Abel & Dunn, 2001), so is hope (Baier & Odum, 1999; Abel & Dunn, 2001),
    and so is the rest (Baier & Odum, 1999; Finch & Gould, 2003; Holt & Iver, 2004; Jones & Karsh, 2005; Lorne & Muir, 2006).

Good:

    Trust is learned (Baier & Odum, 1999), so is doubt (Abel & Dunn, 2001); Baier and Odum (1999) deny it.
    ---
    Baier, A., & Odum, V. (1999). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.fix_builders import safe, word_edit
from citecheck.linting.form import decides
from citecheck.linting.form.own_habit import broken_conjunctions
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("F205", "warning", group="form")
def wrong_conjunction(case: Case) -> Iterator[Fault]:
    """Yield every conjunction that breaks a firm habit, or the handbook."""
    if decides(case.style, "conjunction", "narrative_conjunction"):
        from citecheck.linting.form.authors import joints
        from citecheck.linting.form.handbook import fault

        for departure in joints(case):
            yield fault(case, departure, "joins its authors incorrectly")
        return
    for part, habit in broken_conjunctions(case):
        if habit.firm:
            where = "in brackets" if part.link.citation.form == "parenthetical" else "in a sentence"
            others = f"{habit.often} of {habit.every} write “{habit.form}” {where}"
            message = f"{quoted(case, part.link.item.span)} has “{part.seen}”; {others}, as in {quoted(case, habit.example)}."
            yield Fault(part.span, message, safe(word_edit(case, part.span, habit.form)), (habit.example,), level="info")
