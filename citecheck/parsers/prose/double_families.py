"""Family names of two words where the given name comes first, as the rest of a list shows: Tessa Quist Marlow is Quist Marlow, Tessa."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from citecheck.names.author_list import Run
from citecheck.names.given import is_given_name
from citecheck.names.person import Person
from citecheck.parsers.prose.draft import Draft
from citecheck.text.folding import fold

_LEAST = 3
_INVERTED = frozenset({"inverted", "spelt", "vancouver"})
_GIVEN_FIRST = frozenset({"direct", "full"})
_SHORTEST = 3  # letters of a part of a family name, which no initial is


def join_families(sheets: Sequence[Draft]) -> None:
    """Make the last two words of a name its family name if another entry has the person so, or if such names are the habit of a list.

    The habit: three family names of two words are before commas, one of them the first of the entry: Brell Odén, Ida & Tessa Quist Marlow.
    """
    known: dict[str, set[str]] = defaultdict(set)
    for sheet in sheets:
        for family, initial in _double(sheet):
            known[family].add(initial)
    for sheet in sheets if known else ():
        if sheet.run and any(person.form in _GIVEN_FIRST for person in sheet.run.people):
            habit = len(known) >= _LEAST and next(_double(sheet, first=True), None) is not None
            people = tuple(_joined(sheet.text, person, known, habit=habit) for person in sheet.run.people)
            sheet.run = Run(people, sheet.run.end, sheet.run.et_al, sheet.run.role)


def _double(sheet: Draft, *, first: bool = False) -> Iterator[tuple[str, str]]:
    """Yield each family name of two words before a comma, folded, with the first letter of the given name; ``first``: of the first name."""
    for person in (sheet.run.people[:1] if first else sheet.run.people) if sheet.run else ():
        words = sheet.text[slice(*person.family)].split(" ")
        if person.form in _INVERTED and person.given and len(words) == 2 and all(map(_is_part, words)) and not is_given_name(words[0]):
            yield fold(" ".join(words)), sheet.text[person.given[0]].upper()


def _is_part(word: str) -> bool:
    return len(word) >= _SHORTEST and word[0].isupper() and word.isalpha()


def _joined(text: str, person: Person, known: Mapping[str, Set[str]], *, habit: bool) -> Person:
    """Return a name with the last word of its given names as the first of its family name, if a name like that is known, or the habit."""
    if person.form not in _GIVEN_FIRST or person.given is None or person.suffix:
        return person
    given = text[slice(*person.given)].rstrip()
    before, _, last = given.rpartition(" ")
    family = text[slice(*person.family)].rstrip(".")
    if not before or not _is_part(last) or not _is_part(family):
        return person
    is_same = text[person.given[0]].upper() in known.get(fold(f"{last} {family}"), ())
    is_like = (
        habit and person.form == "full" and all(map(_is_part, before.split(" "))) and not (is_given_name(last) or is_given_name(family))
    )
    if not is_same and not is_like:
        return person
    start = person.given[0]
    return Person((start + len(before) + 1, person.family[1]), (start, start + len(before)), None, person.form)
