"""A comment or a row of the configuration suppresses a finding that does not occur.

The fault was corrected, or the rule's name is wrong. Remove the suppression, since it might hide a new fault.

Suppressions are written with a reason:

    <!-- citecheck: allow missing-reference: forthcoming -->        the rest of the line, or else the next line of text
    <!-- citecheck: allow-start C103: the year of the lecture -->   as far as <!-- citecheck: allow-end -->
    <!-- citecheck: allow-file mixed-form: quoted letters -->       the whole file
    % citecheck: allow C101: forthcoming                            the same in LaTeX and BibTeX
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("X901", "warning")
def unused_suppression(case: Case) -> Iterator[Fault]:
    """Yield nothing: only the code that applies the suppressions knows which were used."""
    yield from ()
