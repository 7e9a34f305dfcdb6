"""Names in capitals in a prose list, as some styles print them: the capitals belong to the style, and go when another form is written."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from citecheck._fast.regex import regex
from citecheck.bibliography.contributors import read_names
from citecheck.cleanup.changes import Change, differences
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.latex.name_output import ROLES, bibtex_names
from citecheck.model import Name, Reference

# A list prints its names in capitals if nearly all are, and there are some.
_NEARLY_ALL, _ENOUGH = 0.9, 2
_INITIALS = 3
_WORD = regex(r"[^\W\d_]+")
_SCOTTISH = regex(r"MC(?=[^\W\d_]{3})")


def lower_case_names(references: Sequence[Reference], prose: Collection[str]) -> tuple[list[Reference], list[Change]]:
    """Return the references with "OKORO, I." as "Okoro, I." if a prose list prints all its names like this, and the changes.

    Names of one word and organisations are unchanged.
    """
    shouting = {name for name in prose if _shouts([reference for reference in references if reference.span.source == name])}
    small = [_without(reference) if reference.span.source in shouting else reference for reference in references]
    pairs = zip(references, small, strict=True)
    return small, [change for old, new in pairs if old != new for change in differences(old, new, "names-in-capitals")]


def _shouts(references: Sequence[Reference]) -> bool:
    families = [name.family for reference in references for name in reference.names if not name.corporate and name.given]
    cased = [family for family in families if len(family) > 1 and family.upper() != family.lower()]
    return len(cased) >= _ENOUGH and sum(map(str.isupper, cased)) >= _NEARLY_ALL * len(cased)


def _without(reference: Reference) -> Reference:
    fields = dict(reference.fields)
    for role in sorted(ROLES & fields.keys()):
        people = tuple(read_names(fields[role]))
        small = tuple(map(_small, people))
        fields[role] = bibtex_names(small) if small != people else fields[role]
    return reference._replace(fields=fields, names=tuple(map(_small, reference.names)))


def _small(name: Name) -> Name:
    if name.corporate or not name.given or not name.family.isupper() or len(name.family) < 2:
        return name
    given = _WORD.sub(lambda word: word[0].capitalize() if word[0].isupper() and len(word[0]) > _INITIALS else word[0], name.given)
    return name._replace(family=_WORD.sub(_capital, name.family), given=given, particle=name.particle.lower())


def _capital(word: re.Match[str]) -> str:
    """Return MCLEOD as McLeod, a particle after the first word in lower case, every other word with a capital first letter."""
    if _SCOTTISH.match(word[0]):
        return "Mc" + word[0][2:].capitalize()
    inside = word.start() > 0 and word.string[word.start() - 1].isspace()
    return word[0].lower() if inside and word[0].lower() in PARTICLES else word[0].capitalize()
