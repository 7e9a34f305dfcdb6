"""Who had which part in a work: the people of a role, read from the fields where BibTeX keeps them."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.data.lexicon.et_al_words import AL, ET
from citecheck.latex.name_list import read_people
from citecheck.latex.name_output import LEADS, OTHERS, ROLES, lead_role
from citecheck.model import Name, Reference

_OTHERS_AT_END = regex(r"(?:\band\s{1,9}others|(?<![^\s,{])\{?et\s{1,9}al\.?\}?)\s{0,9}\Z")
_WHOLLY_NAMED = LEADS[:2]
_ENDS_OF_OTHERS = ("al", "al.", "others", "}")

__all__ = ["LEADS", "ROLES", "everyone", "lead_role", "named_in", "people", "read_names"]


def people(reference: Reference, role: str) -> tuple[Name, ...]:
    """The people of a role (author, editor, translator …) as a list shows them.

    Those who both edited and translated have the role ``editortranslator`` and neither of the two.
    """
    if role in {"editor", "editortranslator", "translator"}:
        both = reference.fields.get("editor", "") == reference.fields.get("translator", "") != ""
        if both != (role == "editortranslator"):
            return ()
        role = "editor" if both else role
    return named_in(reference, role)


def everyone(reference: Reference) -> Iterator[Name]:
    """The names that an entry has in any role."""
    for role in ROLES.intersection((*reference.fields, lead_role(reference))):
        yield from named_in(reference, role)


def named_in(reference: Reference, role: str) -> tuple[Name, ...]:
    """The names that an entry has in a role; ``others`` at the end of a list becomes a Name of that family."""
    written = reference.fields.get(role, "")
    is_lead = role == lead_role(reference)
    if not written and not is_lead:
        return ()
    if is_lead and (role in _WHOLLY_NAMED or any(name.family in written for name in reference.names)):
        names = reference.names or tuple(read_names(written))
        if [name for name in names if name.family.startswith(AL)]:
            names = tuple(name for name in names if not (name.family.rstrip(".") == AL and name.given in {ET, ""}))
        return (*names, OTHERS) if _ends_in_others(written) or len(names) < len(reference.names) else names
    return tuple(read_names(written))


def _ends_in_others(written: str) -> bool:
    return written.rstrip().endswith(_ENDS_OF_OTHERS) and _OTHERS_AT_END.search(written) is not None


def read_names(text: str) -> Iterator[Name]:
    """The names of a BibTeX name list; "and others" at its end becomes a Name of that family, text in braces an organisation."""
    names, others = read_people(text)
    yield from names
    if others:
        yield OTHERS
