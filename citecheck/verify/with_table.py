"""What sources say about an entry, together with what a table of retractions says."""

from __future__ import annotations

from citecheck.verify.retractions import looked_up
from citecheck.verify.retractions.index import Retractions
from citecheck.verify.verification import Verification


def with_table(verification: Verification, retractions: Retractions) -> Verification:
    """The verification with the notices of a Retraction Watch table, which knows more of them than any source."""
    table = looked_up(verification.reference, retractions)
    combined = verification._replace(asked=(*verification.asked, *table.asked))
    return combined._replace(updates=table.updates, notices=table.notices) if table.updates else combined
