"""A section cites nothing.

An introduction or a conclusion may need no citation, so this rule runs only if selected.

Bad:

    # Trust

    Trust is learned (Baier, 1986), and doubt is a choice (Odum, 1999).

    [[# Hope]]

    Hope has been called many things by many people over the years, and most of them agree that it is not the same as trust, nor its
    opposite. Some say that it is a virtue, others that it is a vice; and there are those who think that it is neither of the two.
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Good:

    # Trust

    Trust is learned (Baier, 1986).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.linting.rule import Fault, rule
from citecheck.model import Case, Span

_HEADING = regex(r"^(?:#{1,6}\s|\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+(?=[A-Z]))[^\n]{2,100}$", re.MULTILINE)
_SHORTEST = 200  # characters of a section that should cite something


@rule("S603", "info", default=False)
def uncited_section(case: Case) -> Iterator[Fault]:
    """Yield the heading of every longer section without a citation, in an essay that has citations."""
    prose = case.essay.prose
    headings = list(_HEADING.finditer(prose))
    places = sorted(citation.span.start for citation in case.citations)
    for at, heading in enumerate(headings if places else ()):
        end = headings[at + 1].start() if at + 1 < len(headings) else len(prose)
        if len(prose[heading.end() : end].strip()) >= _SHORTEST and bisect_left(places, heading.end()) == bisect_left(places, end):
            yield Fault(Span(case.essay.name, *heading.span()), "This section cites nothing.")
