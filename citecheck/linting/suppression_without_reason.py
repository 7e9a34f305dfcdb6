"""A suppression gives no reason.

Without one, a later reader cannot know whether it still applies. Write the reason after the rule's name:

    <!-- citecheck: allow missing-reference: forthcoming -->

The suppression applies nevertheless.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.linting.rule import Fault, rule
from citecheck.model import Case


@rule("X902", "warning")
def suppression_without_reason(case: Case) -> Iterator[Fault]:
    """Yield nothing: only the reader of the suppressions can decide."""
    yield from ()
