"""What the sources say, as the pages of the rules of ``citecheck verify`` and tests write it."""

from __future__ import annotations

from citecheck.model import Case
from citecheck.verify.retractions import looked_up
from citecheck.verify.retractions.index import retractions_of
from citecheck.verify.verification import Verification, Verifier


def verifier_of(world: str) -> Verifier:
    """The verifier that has these answers and no others: a Retraction Watch table, or a line for each answer."""
    retractions = retractions_of(world.encode())

    def verifier(case: Case) -> tuple[Verification, ...]:
        return tuple(looked_up(reference, retractions) for reference in case.references)

    return verifier
