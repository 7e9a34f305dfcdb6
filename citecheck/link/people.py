"""Whether a cited name and an entry's authors are people, of whom counts and letters say what they cost at least."""

from __future__ import annotations

from citecheck.link.name_pairs import leaves_authors_out
from citecheck.link.resemblance import is_of_other_alphabet, may_be_others
from citecheck.model import Name, Reference

MOST_PEOPLE = 30  # authors of an entry that are counted; more differ from a citation no further


def is_person(name: Name) -> bool:
    """Return whether a cited name is no abbreviation or organisation, and in Latin letters, so that other letters do not explain it."""
    return not name.corporate and not name.family.isupper() and not is_of_other_alphabet(name.family)


def count_people(entry: Reference) -> int:
    """Return how many people the authors of an entry are, counted up to a number; 0 if they may be others, or more than are listed."""
    return 0 if may_be_others(entry.names) or leaves_authors_out(entry) else min(len(entry.names), MOST_PEOPLE)
