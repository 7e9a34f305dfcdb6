"""Retractions without a network: entries are looked up in the Retraction Watch table."""

from __future__ import annotations

from citecheck.model import Evidence, Reference
from citecheck.verify.retractions.index import Retractions
from citecheck.verify.retractions.match import SOURCE, can_be_asked, updates_of
from citecheck.verify.verification import Asked, Verification


def looked_up(reference: Reference, retractions: Retractions) -> Verification:
    """What the table says about an entry."""
    date = retractions.newest
    if not can_be_asked(reference):
        return Verification(reference, "not-asked", why="no-identifier")
    updates = updates_of(reference, retractions)
    by = "doi" if reference.fields.get("doi") else "title"
    asked = (Asked(SOURCE, by, "found" if updates else "none", date),)
    notices = Evidence(SOURCE, updates[-1].notice, date) if updates else None
    return Verification(reference, "not-asked", asked=asked, updates=updates, notices=notices)
