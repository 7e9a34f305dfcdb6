"""An entry of the list is never cited in the text.

A list of references holds what the text cites. Where only a part of a list is cited (a database of everything ever read), nothing is
said at all.

Bad:

    Trust is learned (Baier, 1986), and so is doubt (Odum, 1999).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

    [[Karsh, P. (2010). Reasons. Oslo: Fell.]]

    Odum, V. (1999). Doubt. Oslo: Fell.

Good:

    Trust is learned (Baier, 1986).
    ---
    Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.fold import fold
from citecheck.model import Case, Reference
from citecheck.rule import Fault, rule
from citecheck.rule_clues import is_sure, rivals_of
from citecheck.rule_words import entry

_MOST = 0.6  # of a list are cited, or it is a database


@rule("C102", "warning")
def uncited_reference(case: Case) -> Iterator[Fault]:
    """Yield every entry that no item means or may mean, if most of the list is cited."""
    cited = _cited(case)
    uncited = [reference for reference in case.references if reference.key not in cited]
    if not case.citations or len(uncited) > (1 - _MOST) * len(case.references):
        return
    works = {_work(reference) for reference in case.references if reference.key in cited}
    for reference in uncited:
        if _work(reference) not in works:
            yield Fault(reference.span, f"{entry(reference)} is not cited in the text.")


def _cited(case: Case) -> set[str]:
    """The keys of all entries that some item means, or may mean."""
    keys: set[str] = set()
    for link in case.links:
        if is_sure(link) or link.verdict == "ambiguous":
            keys.update(match.reference.key for match in (link.matches[0], *rivals_of(link)))
    return keys


def _work(reference: Reference) -> tuple[str, str]:
    """What entries of one work share: a second entry of a cited work is a double, not uncited."""
    return fold(reference.names[0].family) if reference.names else "", fold(reference.title) or reference.key
