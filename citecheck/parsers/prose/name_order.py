"""Lists that write Family Given without a comma, recognised by the given names in last position."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.data.lexicon.given_names import GIVEN_NAMES
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.names.author_list import Run, scan
from citecheck.names.person import Person
from citecheck.parsers.prose.draft import Draft
from citecheck.text.folding import fold

_LEAST, _OFTEN, _TWO = 3, 3, 2


def invert_names(sheets: Sequence[Draft]) -> None:
    """Invert the names of a list that writes Marlow Tessa, that is, if given names come last far more often than first."""
    straight, turned = _votes(sheets)
    if turned < max(_LEAST, _OFTEN * straight):
        return
    for sheet in sheets:
        if sheet.run:
            people = tuple(turned for person in sheet.run.people for turned in _turned(sheet.rest, person))
            sheet.run = Run(people, sheet.run.end, sheet.run.et_al, sheet.run.role)


def part_names(sheets: Sequence[Draft]) -> None:
    """Separate two names that look like one inverted name where given names come first: Kim Marlow, Ann Quist, and Bo Odén. 2017."""
    first = [(sheet, sheet.run.people[0]) for sheet in sheets if sheet.run and sheet.run.people]
    natural = sum(person.form in {"full", "direct"} for _, person in first)
    pairs = [(sheet, person) for sheet, person in first if _may_be_two(sheet.rest, person)]
    if natural < max(_LEAST, _OFTEN * (len(first) - natural - len(pairs))):
        return
    for sheet, person in pairs:
        if sheet.run and person.given:
            two = (_given_first(sheet.rest, *person.family), _given_first(sheet.rest, *person.given))
            sheet.run = Run((*two, *sheet.run.people[1:]), sheet.run.end, sheet.run.et_al, sheet.run.role)


def part_editors(sheet: Draft) -> None:
    """Part editors or translators inside an entry, where given names come first: edited by Kim Marlow, Ann Quist, and Bo Odén."""
    for field in ("editor", "translator"):
        if field not in sheet.places or field in sheet.given or (sheet.run and sheet.run.role == field):
            continue
        start, end = sheet.places[field]
        run = scan(sheet.text, start, end)
        if len(run.people) < _TWO or run.people[-1].form != "full" or not _may_be_two(sheet.text, run.people[0]):
            continue
        parts = [part for person in run.people for part in _whole(person, two=_may_be_two(sheet.text, person))]
        sheet.given[field] = " and ".join([*(sheet.text[slice(*part)] for part in parts), *["others"] * run.et_al])


def _whole(person: Person, *, two: bool) -> list[tuple[int, int]]:
    """Return the stretch of a name, or of the two that it is."""
    parts = [part for part in (person.family, person.given, person.suffix) if part]
    return parts if two else [(min(part[0] for part in parts), max(part[1] for part in parts))]


def _may_be_two(text: str, person: Person) -> bool:
    """Return whether both parts of an inverted name have two words or more, none of them a particle."""
    if person.form != "spelt" or person.given is None or person.suffix:
        return False
    parts = [text[slice(*part)].split(" ") for part in (person.family, person.given)]
    return all(len(words) > 1 and all(word[:1].isupper() for word in words) for words in parts)


def _given_first(text: str, start: int, end: int) -> Person:
    last = text.rindex(" ", start, end) + 1
    return Person((last, end), (start, last - 1), None, "full")


def _votes(sheets: Sequence[Draft]) -> tuple[int, int]:
    """Count the names in full that begin, and those that end, with a word that is only a given name."""
    straight = turned = 0
    for sheet in sheets:
        for person in sheet.run.people if sheet.run else ():
            if person.form == "full" and person.given:
                first, last = (fold(sheet.rest[slice(*part)].split()[0]) in GIVEN_NAMES for part in (person.given, person.family))
                straight += first and not last
                turned += last and not first
    return straight, turned


def _turned(text: str, person: Person) -> tuple[Person, ...]:
    """Return a name with its first word, and the particles before it, as the family name; or the two names that a comma separates."""
    stretches = [part for part in (person.family, person.given) if part]
    if person.form == "spelt" and all(" " in text[slice(*part)] for part in stretches):
        return tuple(_family_first(text, *part) for part in stretches)
    if person.given is None or not (person.form == "full" or (person.form == "vancouver" and " " in text[slice(*person.family)])):
        return (person,)
    return (_family_first(text, min(part[0] for part in stretches), max(part[1] for part in stretches)),)


def _family_first(text: str, start: int, end: int) -> Person:
    at = start
    for word in text[start:end].split(" "):
        at += len(word)
        if word.lower() not in PARTICLES:
            break
        at += 1
    return Person((start, at), (at + 1, end) if at + 1 < end else None, None, "turned")
