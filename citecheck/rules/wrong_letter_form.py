"""The letter of a year is not written as the handbook writes it.

Handbooks distinguish works of one author and year by a small letter right after the year: 2004a, not 2004A, 2004-a or 2004(a).

Bad under apa:

    Lamps came north by sea (Lund, [[2004A]]), and stayed (Lund, 2004b).
    ---
    Lund, A. (2004a). Lamps of the north. Brell: Harbour Press.

    Lund, A. (2004b). Lamps of the south. Brell: Harbour Press.

Fixed:

    Lamps came north by sea (Lund, 2004a), and stayed (Lund, 2004b).

Good under apa:

    Lamps came north by sea (Lund, 2004a), and stayed (Lund, 2004b).
    ---
    Lund, A. (2004a). Lamps of the north. Brell: Harbour Press.

    Lund, A. (2004b). Lamps of the south. Brell: Harbour Press.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.form import decides
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("F226", "warning", group="form")
def wrong_letter_form(case: Case) -> Iterator[Fault]:
    """Yield every year whose letter is a capital, or apart from the number."""
    if decides(case.style, "separator"):
        from citecheck.linting.form.handbook import fault
        from citecheck.linting.form.year_letters import letters

        for departure in letters(case):
            yield fault(case, departure, "writes the letter of its year incorrectly")
