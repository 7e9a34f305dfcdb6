"""A citation has its year before its authors.

Bad:

    Trust is learned ([[1986, Baier]]), as Baier (1986) says.
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Fixed:

    Trust is learned (Baier, 1986), as Baier (1986) says.

Good:

    Trust is learned (Baier, 1986), as in 1986, when Baier (1986) wrote.
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.form import Departure
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Edit, Span


def _pages(case: Case, span: Span | None) -> str:
    return case.style.locator_separator + case.essay.text[span.start : span.end] if span else ""


@rule("F221", "warning", group="form")
def year_before_authors(case: Case) -> Iterator[Fault]:
    """Yield every citation in reverse order, with its parts in order."""
    text = case.essay.text
    for link in case.links:
        item = link.item
        if item.year_span is None or not item.name_spans or item.year_span.start != item.span.start or item.shared:
            continue
        from citecheck.linting.form.handbook import fault

        after = item.locator_span
        authors = text[item.name_spans[0].start : after.start if after else item.span.end].rstrip(" ,:")
        year = text[item.year_span.start : item.year_span.end]
        edit = Edit(Span(item.span.source, item.span.start, item.span.end), f"{authors}{case.style.separator}{year}{_pages(case, after)}")
        yield fault(case, Departure(link, item.span, (edit,)), "has its year before its authors")._replace(level="warning")
