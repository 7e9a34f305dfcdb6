"""A citation has a family name in capitals, or without its capital, that the list has otherwise.

Capitals come from lists and exports with other conventions. Acronyms, organisations and styles that use capitals are not reported.

Bad under apa:

    Trust is learned ([[BAIER]], 1986).
    ---
    Abel, R., & Beale, T. (2012). Asking. London: Stone.

    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Karsh, P., Odum, V., & Pell, S. (2010). Reasons. Oslo: Fell.

Fixed:

    Trust is learned (Baier, 1986).

Good under apa:

    Trust is learned (Baier, 1986).
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


@rule("F217", "warning", group="form")
def author_in_capitals(case: Case) -> Iterator[Fault]:
    """Yield every family name in capitals."""
    if decides(case.style, "capitals") and not case.style.capitals:
        from citecheck.linting.form.authors import in_capitals
        from citecheck.linting.form.handbook import fault

        for departure in in_capitals(case):
            seen = case.essay.text[departure.span.start : departure.span.end]
            yield fault(case, departure, "has a family name " + ("without its capital" if seen.islower() else "in capitals"))
