"""Two works in one bracket are not separated as the handbook separates them.

Works of different authors are separated by a semicolon; two adjacent brackets are joined into one. Works by the same authors are cited
by their years, without the names again; a CSL style may join letters of one year, or repeat the names.

Bad under apa:

    Trust is learned (Baier, 1986[[, ]]Abel & Beale, 2012).
    ---
    Abel, R., & Beale, T. (2012). Asking. London: Stone.

    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Karsh, P., Odum, V., & Pell, S. (2010). Reasons. Oslo: Fell.

Fixed:

    Trust is learned (Baier, 1986; Abel & Beale, 2012).

Bad under apa:

    Trust is learned [[(Abel & Beale, 2012) (Baier, 1986)]].
    ---
    Abel, R., & Beale, T. (2012). Asking. London: Stone.

    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Karsh, P., Odum, V., & Pell, S. (2010). Reasons. Oslo: Fell.

Fixed:

    Trust is learned (Abel & Beale, 2012; Baier, 1986).

Bad under apa:

    Trust is learned (Dunn, 2001a[[; 2001b]]).
    ---
    Dunn, O. (2001a). Doubt. London: Stone.

    Dunn, O. (2001b). Hope. London: Stone.

Fixed:

    Trust is learned (Dunn, 2001a, 2001b).

Good under apa:

    Trust is learned (Abel & Beale, 2012; Baier, 1986).
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


@rule("F219", "warning", group="form")
def wrong_work_separator(case: Case) -> Iterator[Fault]:
    """Yield every gap between two works, and every pair of brackets, that the handbook would write differently."""
    if decides(case.style, "works_separator"):
        from citecheck.linting.form.handbook import fault
        from citecheck.linting.form.same_authors import same_authors
        from citecheck.linting.form.works import adjacent_brackets, separators

        for departure in separators(case):
            yield fault(case, departure, "is separated from the work before it incorrectly")
        for departure in same_authors(case):
            yield fault(case, departure, "is not joined to the work by the same authors before it correctly")
        for departure in adjacent_brackets(case):
            yield fault(case, departure, "has two brackets instead of one")
