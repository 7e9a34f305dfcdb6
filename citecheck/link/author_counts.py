"""What the names of an entry cost at least, known before they are aligned: by how many there are, and by whether one is not cited."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.data import costs
from citecheck.link.candidates import Likely
from citecheck.link.people import are_people, is_person
from citecheck.model import CitationItem, Reference


def least_costs(item: CitationItem, likely: Likely, references: Sequence[Reference], damage: float) -> dict[int, float]:
    """Return the least that the names of each entry cost; 0 where the cited names, or an entry's authors, may not be people."""
    if len(likely.places) < 2 or not item.names or not all(map(is_person, item.names)):
        return dict.fromkeys(likely.places, 0.0)
    another = costs.INFLECTED if likely.are_apart and not damage else 0.0
    are_single = all(name.family.isalpha() for name in item.names)  # a name of two words may be two authors, or a title
    cited, et_al = len(item.names), item.et_al
    out: dict[int, float] = {}
    for at in likely.places:
        reference = references[at]
        least = max(another, _of_counts(cited, len(reference.names) - cited, et_al=et_al)) if are_single else another
        out[at] = least if least and are_people(reference) else 0.0
    return out


def _of_counts(cited: int, rest: int, *, et_al: bool) -> float:
    """Return the least cost of citing so many authors where so many more are listed (fewer, if negative)."""
    if not et_al:
        return costs.ET_AL_LOST if rest else 0.0
    return 0.0 if rest > 1 or (rest == 1 and cited > 1) else costs.ET_AL_OVER_TWO if rest == 1 else costs.ET_AL_LOST
