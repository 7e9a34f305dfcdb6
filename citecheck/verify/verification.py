"""What the sources said about an entry, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from citecheck._fast.distinct import make_distinct
from citecheck.model import Clue, Evidence, Level, Reference
from citecheck.verify.record import Record, Update

if TYPE_CHECKING:
    from citecheck.model import Case

Verdict = Literal["confirmed", "contradicted", "other-work", "unknown-identifier", "not-found", "not-checked", "not-asked"]
"""What an entry is: as its record says; different in some field; under an identifier of another work, or of none; found nowhere, though
that was to be expected; or nothing can be said about it: ``not-checked`` has a reason, ``not-asked``: only retractions were looked up."""

Status = Literal["found", "none", "unavailable"]


class Asked(NamedTuple):
    """A source that was asked about an entry: by what (doi, arxiv, pmid, isbn, title), what it answered, and when (ISO date)."""

    source: str
    by: str
    status: Status
    date: str = ""


class Contradiction(NamedTuple):
    """A part in which an entry differs from what its own record, or two sources that agree, say; ``evidence`` are these records."""

    clue: Clue
    evidence: tuple[Evidence, ...]
    level: Level


class Verification(NamedTuple):
    """What the sources say about one entry.

    ``clues`` say how the entry was derived from the ``record``, ``contradictions`` are those that may be reported. ``wrong`` is an
    identifier that is unknown or another work's, whose record is ``theirs``. ``updates`` are the notices about the work that still hold,
    ``notices`` the record that they are of; ``published`` is the article of a preprint, ``addable`` the one record that may add a DOI.
    ``anchored`` says that the record has an identifier of the entry.
    ``why`` is the reason for "not-checked".
    """

    reference: Reference
    verdict: Verdict
    record: Record | None = None
    clues: tuple[Clue, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    asked: tuple[Asked, ...] = ()
    why: str = ""
    updates: tuple[Update, ...] = ()
    notices: Evidence | None = None
    wrong: str = ""
    theirs: Record | None = None
    published: Record | None = None
    addable: Record | None = None
    anchored: bool = False
    cost: float = 0.0

    @property
    def certain(self) -> bool:
        """Whether the record is that of the entry's own identifier, or of the one DOI that may be added."""
        by_identifier = self.record is not None and self.anchored
        return by_identifier or (self.record is not None and self.record == self.addable)


Verifier = Callable[["Case"], tuple[Verification, ...]]
"""A function from a case to the verifications of its entries."""

make_distinct(Asked, Contradiction, Verification)
