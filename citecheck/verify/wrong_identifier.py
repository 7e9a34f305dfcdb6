"""Whether an entry carries the identifier of another work: one explanation for a title, authors, year and place that all differ."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.data import record_costs as costs
from citecheck.model import Reference
from citecheck.verify.compare import Comparison
from citecheck.verify.compare.scripts import share_a_script
from citecheck.verify.compare.vetoes import LOOSE, is_about, is_whole_or_part

_FITTING = ("same", "slip", "part")


def is_another_work(reference: Reference, found: Sequence[Comparison]) -> bool:
    """Whether all records of the entry's identifier are of another work than the entry's."""
    judged = [each for each in found if each.title.likeness != "none"]
    if not judged or any(_fits(reference, each) for each in judged):
        return False
    return any(_cost(each) >= costs.ANOTHER_WORK for each in judged)


def _fits(reference: Reference, found: Comparison) -> bool:
    """Whether a record may be of the entry's work, or of a whole, a part, a form or a subject of it."""
    if found.title.likeness in _FITTING or is_about(found) or is_whole_or_part(reference, found) or found.record.garbled:
        return True
    if not share_a_script(reference, found.record):
        return True
    return found.record.kind in LOOSE and (found.authors.groups or found.authors.shared > 0 or not found.authors.known)


def _cost(found: Comparison) -> float:
    """The cost of deriving both title and authors from the record; nothing if one of them is unknown."""
    title, authors = found.title, found.authors
    if not authors.known or authors.groups or title.shared >= costs.FEW_SHARED_WORDS:
        return 0.0
    far = title.shared < costs.HARDLY_SHARED_WORDS
    worded = costs.TITLE_FAR if far else costs.TITLE_OTHER
    if not authors.shared:
        return worded + costs.AUTHORS_UNSHARED
    few = not authors.first and 2 * authors.shared <= len(found.record.names)
    return worded + (costs.FIRST_AUTHOR_DIFFERS if few and far else 0.0)
