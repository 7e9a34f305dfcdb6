"""What the names of an entry cost at least, known before they are aligned: by how many there are, and by whether one is not cited."""

from __future__ import annotations

from citecheck.data import costs
from citecheck.link.candidates import Index, Likely
from citecheck.link.people import MOST_PEOPLE, is_person
from citecheck.model import CitationItem


def least_costs(item: CitationItem, likely: Likely, index: Index, damage: float) -> dict[int, float]:
    """Return the least that the names of each entry cost; 0 where the cited names, or an entry's authors, may not be people."""
    if len(likely.places) < 2 or not item.names or not all(map(is_person, item.names)):
        return dict.fromkeys(likely.places, 0.0)
    another = costs.INFLECTED if likely.are_apart and not damage else 0.0
    are_single = all(name.family.isalpha() for name in item.names)  # a name of two words may be two authors, or a title
    cited, people = len(item.names), index.people
    of_count = [max(another, _of_counts(cited, many - cited, et_al=item.et_al)) if are_single else another for many in range(cited + 3)]
    of_count[0] = 0.0  # others than people
    of_count += of_count[-1:] * (MOST_PEOPLE - cited - 2)
    return {at: of_count[people[at]] for at in likely.places}


def _of_counts(cited: int, rest: int, *, et_al: bool) -> float:
    """Return the least cost of citing so many authors where so many more are listed (fewer, if negative)."""
    if not et_al:
        return costs.ET_AL_LOST if rest else 0.0
    return 0.0 if rest > 1 or (rest == 1 and cited > 1) else costs.ET_AL_OVER_TWO if rest == 1 else costs.ET_AL_LOST
