"""“et al.” is not written as the handbook writes it.

It has one full stop, after “al”, and no comma before it if one author is named. This rule needs a named handbook; without one,
mixed-form compares the essay with its own habit.

Bad under apa:

    Reasons come later (Karsh[[, et. al]], 2010).
    ---
    Abel, R., & Beale, T. (2012). Asking. London: Stone.

    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Karsh, P., Odum, V., & Pell, S. (2010). Reasons. Oslo: Fell.

Fixed:

    Reasons come later (Karsh et al., 2010).

Good under apa:

    Reasons come later (Karsh et al., 2010), as Karsh et al. (2010) say.
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


@rule("F215", "warning", group="form")
def malformed_et_al(case: Case) -> Iterator[Fault]:
    """Yield every "et al." in another form than the handbook's."""
    if decides(case.style, "et_al"):
        from citecheck.linting.form.authors import et_al_forms
        from citecheck.linting.form.handbook import fault

        for departure in et_al_forms(case):
            yield fault(case, departure, "has a malformed “et al.”")
