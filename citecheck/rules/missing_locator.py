"""A quotation is cited without the page it stands on.

Told only in an essay that gives pages elsewhere; how many words make a quotation is a setting (quotation-words).

Measured: 1 of 2 right on edited papers, so it runs only if asked for.

Bad:

    Trust is “a thing that all of us have to learn as children” [[(Baier, 1986)]], and lost in the end (Odum, 1999, p. 3).
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

from citecheck.model import Case, Citation
from citecheck.regex import regex
from citecheck.rule import Fault, rule
from citecheck.rule_words import quoted

_QUOTATION = regex(r"“([^“”]{20,1500})”[.,]?\s?(?=[(\[])")


@rule("F209", "info", default=False)
def missing_locator(case: Case) -> Iterator[Fault]:
    """Yield every bracket right behind a quotation that names no page."""
    if not any(item.locator for citation in case.citations for item in citation.items):
        return
    behind = {m.end(): m[1] for m in _QUOTATION.finditer(case.essay.prose)}
    for citation in case.citations:
        words = behind.get(citation.span.start, "").split()
        if len(words) >= case.settings.quotation_words and not _has_place(case, citation):
            yield Fault(citation.span, f"{quoted(case, citation.span)} does not say on which page these {len(words)} words stand.")


def _has_place(case: Case, citation: Citation) -> bool:
    """Whether a page, or anything else that is a number beside the years, is given."""
    return any(item.locator for item in citation.items) or len(citation.items) > 1
