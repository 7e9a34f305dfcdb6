"""A citation has given names or initials that the handbook leaves out, or lacks initials that it requires.

Most handbooks cite family names alone. Where two first authors of cited works share a family name, APA, Chicago and MLA add initials.

Bad under apa:

    Trust is learned ([[Annette Baier]], 1986).
    ---
    Abel, R., & Beale, T. (2012). Asking. London: Stone.

    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Karsh, P., Odum, V., & Pell, S. (2010). Reasons. Oslo: Fell.

Fixed:

    Trust is learned (Baier, 1986).

Good under apa:

    Trust is learned (Baier, 1986), as Annette Baier (1986) says.
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


@rule("F216", "warning", group="form")
def given_name_in_citation(case: Case) -> Iterator[Fault]:
    """Yield every author in brackets with an unnecessary given name, and every one that needs initials."""
    if decides(case.style, "given_names") and case.style.given_names != "any":
        from citecheck.linting.form.authors import given_names, honorifics
        from citecheck.linting.form.handbook import fault

        for departure in given_names(case):
            yield fault(case, departure, "prints a given name, or lacks initials that distinguish two authors")
        for departure in honorifics(case):
            yield fault(case, departure, "gives an author's title")
