"""The essay is of two minds about the word between authors, and this is the lesser part of it.

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

from citecheck.model import Case, Edit
from citecheck.rule import Fault, rule
from citecheck.rule_fixes import safe
from citecheck.rule_forms import broken_conjunctions
from citecheck.rule_words import quoted


@rule("S602", "info")
def mixed_form(case: Case) -> Iterator[Fault]:
    """Yield every conjunction of the minority, where neither has it all."""
    for part, right, firm in broken_conjunctions(case):
        if not firm:
            message = f"{quoted(case, part.link.item.span)} has “{part.seen}” where the essay mostly writes “{right}”."
            yield Fault(part.span, message, safe(Edit(part.span, right)))
