"""Lists that write family names first: what has two words and no comma where their authors are is an organisation."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.data.lexicon.given_names import ALSO_FAMILY_NAMES
from citecheck.names.author_list import Run
from citecheck.names.given import is_given_name
from citecheck.parsers.prose.draft import Draft
from citecheck.text.folding import fold

_FAMILY_FIRST = frozenset({"inverted", "spelt", "vancouver"})
_LEAST, _LEAST_BESIDE, _OFTEN, _MOSTLY = 5, 3, 4, 0.5  # names beside some with the given name first, names beside none, times, share


def keep_bodies(sheets: Sequence[Draft]) -> None:
    """Read a lone author in full (Stadt Gravenmoor) as an organisation, where a list's other first authors have the family name first."""
    named = [sheet for sheet in sheets if sheet.run and sheet.run.people]
    shouting = sum(_is_upper(sheet) for sheet in named) >= max(_LEAST, _MOSTLY * len(named))
    inverted = sum(sheet.run.people[0].form in _FAMILY_FIRST for sheet in named if sheet.run)
    natural = sum(_is_natural(sheet) for sheet in named)
    bodies = sum(sheet.run is None and "author" in sheet.places for sheet in sheets) if not natural and inverted >= _LEAST_BESIDE else 0
    if inverted + bodies < (max(_LEAST, _OFTEN * natural) if natural else _LEAST_BESIDE):
        return
    for sheet in named:
        if sheet.run and shouting and _is_mixed(sheet):
            person = sheet.run.people[0]
            stretch = min(person.given[0], person.family[0]), max(person.given[1], person.family[1])  # type: ignore[index]
            sheet.run = Run((person._replace(family=stretch, given=None, form="body"),), sheet.run.end)
        elif sheet.run and len(sheet.run.people) == 1 and not sheet.run.et_al and not sheet.run.role:
            person = sheet.run.people[0]
            closed = not sheet.rest.startswith(",", sheet.run.end)  # Fuller Harbour Grammar, Set in Order. 1730: a title
            if person.form == "full" and person.given and not person.suffix and closed and not _is_natural(sheet):
                stretch = min(person.given[0], person.family[0]), max(person.given[1], person.family[1])
                sheet.run = Run((person._replace(family=stretch, given=None, form="body"),), sheet.run.end)


def part_known_bodies(sheets: Sequence[Draft]) -> None:
    """Separate a body from the title behind it, if it is the author of another entry: Lampstat. Questions and answers. N.d. https://…"""
    bodies = {sheet.field("author") for sheet in sheets if sheet.run is None and "author" in sheet.places}
    for sheet in sheets if bodies else ():
        if {"author", "editor"} & sheet.places.keys() or "title" not in sheet.places:
            continue
        start, end = sheet.places["title"]
        body, stop, _ = sheet.text[start:end].partition(". ")
        if stop and body in bodies:
            sheet.places["author"] = (start, start + len(body))
            sheet.places["title"] = (start + len(body + stop), end)


def _is_upper(sheet: Draft) -> bool:
    """Return whether the first author's family name is in capitals, as in Chinese lists: MARLOW T."""
    person = sheet.run.people[0] if sheet.run else None
    return person is not None and sheet.rest[slice(*person.family)].isupper()


def _is_mixed(sheet: Draft) -> bool:
    """Return whether a lone author in full is not in capitals, though people of the list are: Harbour Channel, 2019."""
    run = sheet.run
    lone = run is not None and len(run.people) == 1 and not run.et_al and not run.role
    return bool(lone and run and run.people[0].form == "full" and run.people[0].given and sheet.rest.startswith(",", run.end))


def _is_natural(sheet: Draft) -> bool:
    """Whether the first author begins with a known given name: Anna Marlow."""
    person = sheet.run.people[0] if sheet.run else None
    if person is None or person.form != "full" or person.given is None:
        return False
    first = sheet.rest[slice(*person.given)].split()[0]
    return is_given_name(first) or fold(first) in ALSO_FAMILY_NAMES or "." in first
