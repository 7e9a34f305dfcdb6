"""Who had which part in a work: the people of a role, read from the fields where BibTeX keeps them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck._fast.regex import regex
from citecheck.bibliography.name_rendering import OTHERS
from citecheck.model import Name, Reference

_JOINT = regex(r"[{}]|(?<!\s)\s++and(?=\s)", re.IGNORECASE)
ROLES = frozenset({
    "afterword", "author", "bookauthor", "commentator", "composer", "director", "editor", "editortranslator", "holder", "interviewer",
    "introduction", "recipient", "reviewedauthor", "translator",
})  # fmt: skip
LEADS = ("author", "editor", "director", "compiler", "composer", "interviewer", "translator", "serieseditor", "bookauthor")
_OTHERS_AT_END = regex(r"\band\s{1,9}others\s{0,9}\Z")
_PAUSE = regex(r"[{},]")
_OTHERS = frozenset({"others", "et al.", "et al"})


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


def named_in(reference: Reference, role: str) -> tuple[Name, ...]:
    """The names that an entry has in a role; ``others`` at the end of a list becomes a Name of that family."""
    written = reference.fields.get(role, "")
    if role == lead_role(reference) and (role in LEADS[:2] or any(name.family in written for name in reference.names)):
        names = tuple(
            name for name in reference.names or read_names(written) if not (name.family.rstrip(".") == "al" and name.given in {"et", ""})
        )
        return (*names, OTHERS) if _OTHERS_AT_END.search(written) or len(names) < len(reference.names) else names
    return tuple(read_names(written))


def lead_role(reference: Reference) -> str:
    """The role that the names an entry is cited by have in it."""
    return next((role for role in LEADS if reference.fields.get(role)), "author")


def read_names(text: str) -> Iterator[Name]:
    """The names of a BibTeX name list (Patashnik 1988, 'BibTeXing', section 4); text in braces is an organisation."""
    for part in _split(text):
        if part:
            yield _name(part)


def _split(text: str) -> Iterator[str]:
    """The parts between ``and``s that stand outside braces."""
    depth = start = 0
    for sign in _JOINT.finditer(text):
        if sign[0] in "{}":
            depth += 1 if sign[0] == "{" else -1
        elif depth == 0:
            yield text[start : sign.start()].strip()
            start = sign.end()
    yield text[start:].strip()


def _at_commas(text: str) -> Iterator[str]:
    """The parts between commas that stand outside braces."""
    depth = start = 0
    for sign in _PAUSE.finditer(text):
        if sign[0] in "{}":
            depth = max(0, depth + (1 if sign[0] == "{" else -1))
        elif depth == 0:
            yield text[start : sign.start()].strip()
            start = sign.end()
    yield text[start:].strip()


def _name(text: str) -> Name:
    if text.lower() in _OTHERS:
        return OTHERS
    if text.startswith("{") and text.endswith("}") and "}" not in text[1:-1]:
        return Name(text[1:-1], corporate=True)
    pieces = list(_at_commas(text))
    if len(pieces) == 1:
        return _in_order(_bare(pieces[0]))
    particle, family = ("", _bare(pieces[0])) if pieces[0].startswith("{") else _particle(_bare(pieces[0]))
    suffix, given = (pieces[1], pieces[2]) if len(pieces) >= 3 else ("", pieces[1])
    return Name(family, _bare(given), particle, _bare(suffix))


def _bare(text: str) -> str:
    return text.replace("{", "").replace("}", "")


def _particle(family: str) -> tuple[str, str]:
    """The small words before a family name, and the name."""
    words = family.split()
    at = 0
    while at < len(words) - 1 and words[at][0].islower():
        at += 1
    return " ".join(words[:at]), " ".join(words[at:])


def _in_order(text: str) -> Name:
    words = text.split()
    small = [index for index, word in enumerate(words[:-1]) if index and word[0].islower()]
    if small:
        first = small[0]
        particle, family = _particle(" ".join(words[first:]))
        return Name(family, " ".join(words[:first]), particle)
    if len(words) < 2:
        return Name(text)
    return Name(words[-1], " ".join(words[:-1]))
