"""A work without a year is cited in different words from the handbook's.

APA, Chicago, MLA and ASA write “n.d.”, Harvard (Cite Them Right) “no date”. This rule needs a named handbook, and an English essay.

Bad under apa:

    Lamps came north by sea (Lund, [[no date]]).
    ---
    Lund, A. B. (n.d.). Lamps of the north. Brell: Harbour Press.

Fixed:

    Lamps came north by sea (Lund, n.d.).

Good under apa:

    Lamps came north by sea (Lund, n.d.).
    ---
    Lund, A. B. (n.d.). Lamps of the north. Brell: Harbour Press.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.form import decides
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("F223", "warning", group="form")
def wrong_undated(case: Case) -> Iterator[Fault]:
    """Yield every word for an unknown year that is not the handbook's."""
    if decides(case.style, "undated"):
        from citecheck.linting.form.handbook import fault
        from citecheck.linting.form.undated import undated

        for departure in undated(case):
            yield fault(case, departure, "writes its year in other words")
