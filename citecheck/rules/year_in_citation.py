"""A citation gives the year under a handbook that cites by author and page.

MLA names the author and the page; where a list has several works by an author, a short title distinguishes them, not the year.

Bad under mla:

    Trust is learned (Baier, [[1986]], p. 232), as Baier ([[1986]]) says.
    ---
    Baier, Annette. “Trust and Antitrust.” Ethics, vol. 96, no. 2, 1986, pp. 231–60.

Fixed:

    Trust is learned (Baier 232), as Baier says.

Good under mla:

    Trust is learned (Baier 232), as Baier says.
    ---
    Baier, Annette. “Trust and Antitrust.” Ethics, vol. 96, no. 2, 1986, pp. 231–60.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.form import level, writer
from citecheck.linting.form.proposal import cites_without_years
from citecheck.linting.messages import quoted
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("F225", "warning", group="form")
def year_in_citation(case: Case) -> Iterator[Fault]:
    """Yield every year of a citation under a handbook that cites by author and page."""
    if cites_without_years(case.style):
        from citecheck.linting.form.author_page import years
        from citecheck.linting.form.handbook import fault

        for departure in years(case):
            if departure.edits:
                yield fault(case, departure, "gives a year")
            else:
                seen = quoted(case, departure.link.item.span)
                message = f"{seen} gives a year; {writer(case.style)} names a short title if the list has several works by an author."
                yield Fault(departure.span, message, level=level(case.style))
