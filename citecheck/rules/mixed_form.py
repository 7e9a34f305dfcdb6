"""The essay uses two forms; this is the less common one.

It covers the word between two authors (“&” or “and”); and, if at least four in five of five citations or more agree, the form of “et al.”,
from how many authors it is used, and the mark between two works. If a habit is firm and departures are few, other rules report the word
between authors, the mark before the year and the form of pages.

Measured: 13 of 13 right on edited papers.

Bad:

    Trust is learned (Baier & Odum, 1999), so is doubt (Abel & Dunn, 2001), so is hope (Baier [[and]] Odum, 1999; Abel & Dunn, 2001),
    and so is the rest (Baier [[and]] Odum, 1999; Finch & Gould, 2003; Holt & Iver, 2004).
    ---
    Baier, A., & Odum, V. (1999). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned (Baier & Odum, 1999), so is doubt (Abel & Dunn, 2001), so is hope (Baier & Odum, 1999; Abel & Dunn, 2001),
    and so is the rest (Baier & Odum, 1999; Finch & Gould, 2003; Holt & Iver, 2004).

Good:

    Trust is learned (Baier & Odum, 1999), so is doubt (Abel & Dunn, 2001); Baier and Odum (1999) deny it.
    ---
    Baier, A., & Odum, V. (1999). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.fix_builders import safe, unsafe, word_edit
from citecheck.linting.form import decides
from citecheck.linting.form.consistency import habits
from citecheck.linting.form.own_habit import Habit, broken_conjunctions
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case
from citecheck.text.display import count


@rule("S602", "info", group="form")
def mixed_form(case: Case) -> Iterator[Fault]:
    """Yield every conjunction of the minority, and every other part that departs from what the essay mostly has."""
    own = not decides(case.style, "conjunction", "narrative_conjunction")
    for part, habit in broken_conjunctions(case) if own else ():
        if not habit.firm:
            message = f"{quoted(case, part.link.item.span)} has “{part.seen}”; {_counts(case, habit, f'write “{habit.form}”')}."
            yield Fault(part.span, message, safe(word_edit(case, part.span, habit.form)), (habit.example,))
    for other in habits(case):
        for departure in other.departures:
            seen = quoted(case, departure.span)
            others = f"{other.often} of {count(other.every, 'citation')} write “{other.form}”, as in {quoted(case, other.example)}"
            message = f"{quoted(case, departure.link.item.span)} is one of {other.every - other.often} written with {seen}; {others}."
            fix = safe(*departure.edits) if departure.is_safe else unsafe(*departure.edits)
            yield Fault(departure.span, message, fix, (other.example,))


def _counts(case: Case, habit: Habit, verb: str) -> str:
    return f"{habit.often} of {habit.every} {verb}, as in {quoted(case, habit.example)}"
