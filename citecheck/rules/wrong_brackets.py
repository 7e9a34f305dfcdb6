"""The year or the citation has the wrong kind of brackets, too many, or none.

A year in separate brackets inside a bracket, square brackets instead of round ones, or a narrative citation whose year has no bracket.

Bad under apa:

    Trust is learned (Baier[[, (1986)]]), as Baier [[1986]] says.
    ---
    Abel, R., & Beale, T. (2012). Asking. London: Stone.

    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Karsh, P., Odum, V., & Pell, S. (2010). Reasons. Oslo: Fell.

Fixed:

    Trust is learned (Baier, 1986), as Baier (1986) says.

Good under apa:

    Trust is learned (Baier, 1986), as Baier (1986) says.
    ---
    Abel, R., & Beale, T. (2012). Asking. London: Stone.

    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Karsh, P., Odum, V., & Pell, S. (2010). Reasons. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.form import decides
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("F218", "warning", group="form")
def wrong_brackets(case: Case) -> Iterator[Fault]:
    """Yield every bracket that the handbook would write differently."""
    if decides(case.style, "separator"):
        from citecheck.linting.form.brackets import brackets, ended, padding
        from citecheck.linting.form.handbook import fault

        for departure in brackets(case):
            yield fault(case, departure, "has the wrong brackets")
        for departure in padding(case):
            yield fault(case, departure, "has spaces inside its bracket")
        for departure in ended(case):
            yield fault(case, departure, "has a mark before its closing bracket")
