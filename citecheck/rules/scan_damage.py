"""A scanner misread a name or a year.

Scanners take O for 0, l for 1, rn for m, c for e. A citation that differs from an entry by such look-alikes alone means that entry.

Bad:

    Trust is learned ([[Baier, 2OO4]]), and so is doubt (Odum, 1999).
    ---
    Baier, A. (2004). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.

Fixed:

    Trust is learned (Baier, 2004), and so is doubt (Odum, 1999).

Good:

    Trust is learned (Baier, 2004).
    ---
    Baier, A. (2004). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model import Case, Clue, Edit, Link, Match
from citecheck.rule import Fault, rule
from citecheck.rule_clues import told
from citecheck.rule_fixes import name_edit, unsafe, year_edit
from citecheck.rule_words import entry


@rule("D301", "warning")
def scan_damage(case: Case) -> Iterator[Fault]:
    """Yield every item with misread parts, all of them told at once."""
    for link, match, clues, sure in told(case, "scan-damage"):
        edits = [edit for clue in clues if (edit := _edit(case, link, match, clue))]
        fix = unsafe(*edits) if sure and len(edits) == len(clues) else None
        seen = ", and ".join(f"“{' '.join(clue.seen.split())}” was misread for “{clue.meant}”" for clue in clues)
        yield Fault(link.item.span, f"{seen} by a scanner: {entry(match.reference)}.", fix, (match.reference.span,))


def _edit(case: Case, link: Link, match: Match, clue: Clue) -> Edit | None:
    if clue.kind == "scan-year":
        return year_edit(case, link.item, match.reference)
    if clue.kind == "scan-conjunction" and clue.span:
        return Edit(clue.span, case.style.conjunction if link.citation.form == "parenthetical" else case.style.narrative_conjunction)
    return name_edit(case, clue.span, clue.seen, clue.meant) if clue.span else None
