"""A quotation is cited without a page.

Words in quotation marks and quoted blocks are quotations; the minimum length is a setting (quotation-words).

Measured: 1 of 2 right on edited papers, so it runs only if selected, or where a style is named:
handbooks ask for a page with each quotation. Citations by keys are reported by missing-postnote.

Bad:

    Trust is “a thing that all of us have to learn as children” [[(Baier, 1986)]], and lost in the end (Odum, 1999, p. 3).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.

Bad:

    As [[Baier (1986)]] writes, "a thing that all of us have to learn as children" is lost in the end (Odum, 1999, p. 3).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.

Good:

    Trust is “a thing that all of us have to learn as children” (Baier, 1986, p. 232), and “lost” in the end (Odum, 1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    Odum, V. (1999). Doubt. Oslo: Fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.form import level
from citecheck.linting.messages import quoted
from citecheck.linting.quotations import with_postnotes, without_page
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("F209", "info", default=False, group="form", under_handbook=True)
def missing_locator(case: Case) -> Iterator[Fault]:
    """Yield every typed citation next to a quotation, or at the end of a quoted block, without a page."""
    for citation, words in without_page(case, set(case.all_citations) - with_postnotes(case)):
        yield Fault(citation.span, f"{quoted(case, citation.span)} gives no page for these {words} quoted words.", level=level(case.style))
