"""Year letters for a finished list: works of the same authors and year get a, b, c in the list's order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any

from citecheck.bibliography.contributors import people
from citecheck.bibliography.dates import is_undated
from citecheck.cleanup.sorting import collate, nameless_key, sort_key
from citecheck.dedupe import duplicates
from citecheck.latex.name_output import OTHERS
from citecheck.model import Reference, Year
from citecheck.text.year_suffixes import YEAR_WITH_SUFFIX, suffix_at


def assign_suffixes(references: Sequence[Reference], style: Mapping[str, Any], *, language: str = "en") -> tuple[Reference, ...]:
    """Return the references in order, with letters where two works would be cited alike; complete sets of the list's own letters are kept.

    A letter that no other work of the list requires stays if the list prints it, and goes if only a parser assigned it.
    """
    keyed = sorted(((sort_key(bare, style, language), bare) for bare in map(_unlettered, references)), key=itemgetter(0))
    bare = [reference for _, reference in keyed]
    out = list(bare)
    groups: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for index, reference in enumerate(bare):
        groups[_cited_by(reference, style, language)].append(index)
    for same in (part for group in groups.values() if len(group) > 1 for part in _people_apart(group, bare, language)):
        if len(same) > 1 and not _whole([bare[index] for index in same]):
            for position, index in enumerate(same):
                out[index] = _with_letter(bare[index], suffix_at(position))
    again = ((key if new is old else sort_key(new, style, language), new) for (key, old), new in zip(keyed, out, strict=True))
    return tuple(reference for _, reference in sorted(again, key=itemgetter(0))) if out != bare else tuple(bare)


def with_telling_letters(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Return the references, with the letters of a list in prose in their years' fields where nothing else distinguishes two works.

    The written list is cleaned again some day, and would lose one of them.
    """
    lettered = [each for each in references if each.year and each.year.letter and each.fields.get("year") == str(each.year.number)]
    if len(lettered) < 2:
        return tuple(references)
    bare = [each._replace(year=each.year and each.year._replace(letter="")) for each in lettered]
    pairs = ((lettered[pair.first], lettered[pair.second]) for pair in duplicates(bare))
    alike = {_who_and_when(each) for one, other in pairs if one.year != other.year for each in (one, other)}
    told = {each.span: each.year for each in lettered if _who_and_when(each) in alike}  # 1991c beside a and b sorts behind them
    return tuple(
        each._replace(fields={**each.fields, "year": f"{year.number}{year.letter}"}) if (year := told.get(each.span)) else each
        for each in references
    )


def _who_and_when(reference: Reference) -> tuple[tuple[str, ...], int | None]:
    """Return the family names and the year of a work, which letters distinguish it from others by."""
    return tuple(name.family for name in reference.names), reference.year.number if reference.year else None


def _unlettered(reference: Reference) -> Reference:
    """Return the reference without a letter that its list does not print."""
    return _with_letter(reference, "") if reference.letter_given else reference


def _with_letter(reference: Reference, letter: str) -> Reference:
    fields = dict(reference.fields)
    for name in ("date", "year"):
        if (found := YEAR_WITH_SUFFIX.fullmatch(fields.get(name, ""))) and found["suffix"]:
            fields[name] = found["year"] + (found["mark"] + letter if letter else "")
    return reference._replace(year=(reference.year or Year(word="n.d."))._replace(letter=letter), fields=fields, letter_given=False)


def _cited_by(reference: Reference, style: Mapping[str, Any], language: str) -> tuple[object, ...]:
    """Return what the list shows of the work first: the authors that the style names, or what it has for none, and the year."""
    names = people(reference, "author") or reference.names
    form = style.get("names", {}).get("lead")
    named = tuple(name for name in names if name != OTHERS)
    if form and (len(named) < len(names) or len(named) >= form.et_al_from):
        names = (*(named[: form.et_al_keep] if len(named) >= form.et_al_from else named), OTHERS)
    lead = tuple(collate(f"{name.particle}{name.family}", language) for name in names) or (nameless_key(reference, style, language),)
    year = reference.year
    word = year.word.lower() if year and year.number is None and not is_undated(year.word) else ""
    return (*lead, year.number if year else None, word)


def _people_apart(group: Sequence[int], references: Sequence[Reference], language: str) -> list[list[int]]:
    """Split a group by its first authors' initials, if all have them: different people are distinguished by these, not by letters."""
    parts: defaultdict[str, list[int]] = defaultdict(list)
    for index in group:
        names = people(references[index], "author") or references[index].names
        parts[collate(names[0].given, language)[:1] if names else ""].append(index)
    return [list(group)] if "" in parts else list(parts.values())


def _whole(group: Sequence[Reference]) -> bool:
    """Return whether the list's own letters distinguish the works of a group: all have one, from a on, without a gap."""
    letters = sorted(reference.year.letter for reference in group if reference.year)
    return letters == [suffix_at(position) for position in range(len(group))]
