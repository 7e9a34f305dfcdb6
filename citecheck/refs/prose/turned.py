"""Lists that write Family Given with nothing between: which given names stand last tells it."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.lore.given_names import GIVEN_NAMES
from citecheck.lore.name_words import PARTICLES
from citecheck.names_forms import Person
from citecheck.names_scan import Run
from citecheck.refs.prose.sheet import Sheet

_LEAST, _OFTEN = 3, 3


def turn(sheets: Sequence[Sheet]) -> None:
    """Turn the names of a list round where it writes Marlow Tessa: it does if given names stand last far more often than first."""
    straight, turned = _votes(sheets)
    if turned < max(_LEAST, _OFTEN * straight):
        return
    for sheet in sheets:
        if sheet.run and any(person.form == "full" or _has_given(sheet.rest, person) for person in sheet.run.people):
            people = tuple(_turned(sheet.rest, person) for person in sheet.run.people)
            sheet.run = Run(people, sheet.run.end, sheet.run.et_al, sheet.run.role)


def _votes(sheets: Sequence[Sheet]) -> tuple[int, int]:
    """How many names in full begin, and how many end, with a given name and nothing but."""
    straight = turned = 0
    for sheet in sheets:
        for person in sheet.run.people if sheet.run else ():
            if person.form == "full" and person.given:
                first, last = (sheet.rest[slice(*part)].split()[0].lower() in GIVEN_NAMES for part in (person.given, person.family))
                straight += first and not last
                turned += last and not first
    return straight, turned


def _has_given(text: str, person: Person) -> bool:
    """Whether a family name of several words before an initial ends with a given name: Marlow Tessa K."""
    words = text[slice(*person.family)].split()
    return person.form == "vancouver" and len(words) > 1 and words[-1].lower() in GIVEN_NAMES


def _turned(text: str, person: Person) -> Person:
    """The name with its first word, and the particles before it, as the family name."""
    if person.given is None or not (person.form == "full" or _has_given(text, person)):
        return person
    start, end = min(person.family[0], person.given[0]), max(person.family[1], person.given[1])
    at = start
    for word in text[start:end].split(" "):
        at += len(word)
        if word.lower() not in PARTICLES:
            break
        at += 1
    return Person((start, at), (min(at + 1, end), end), person.suffix, "turned") if at < end else person
