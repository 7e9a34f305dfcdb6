"""Whether a cited name and an entry's authors are people, of whom counts and letters say what they cost at least."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.link.author_alignment import leaves_authors_out
from citecheck.link.resemblance import is_of_other_alphabet
from citecheck.model import Name, Reference
from citecheck.names.organisations import may_be_organisation

MOST_PEOPLE = 30  # authors of an entry that are counted; more differ from a citation no further


def is_person(name: Name) -> bool:
    """Return whether a cited name is no abbreviation or organisation, and in Latin letters, so that other letters do not explain it."""
    return not name.corporate and not name.family.isupper() and not is_of_other_alphabet(name.family)


def are_people(reference: Reference) -> bool:
    """Return whether the authors of an entry are people, and all of them are listed."""
    if not reference.names or leaves_authors_out(reference):
        return False
    return not any(may_be_organisation(name) or is_of_other_alphabet(name.family) for name in reference.names)


class PeopleCounts(dict[int, int]):
    """By the position of an entry, how many people its authors are, counted up to a number when asked; 0 if they may be others, or more."""

    __slots__ = ("_references",)

    def __init__(self, references: Sequence[Reference]) -> None:
        """Take the entries of a list."""
        super().__init__()
        self._references = references

    def __missing__(self, at: int) -> int:
        """Count the people of an entry."""
        entry = self._references[at]
        many = self[at] = min(len(entry.names), MOST_PEOPLE) if are_people(entry) else 0
        return many
