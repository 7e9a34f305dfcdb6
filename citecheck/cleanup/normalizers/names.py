"""One form for names: the family first after its particle, initials with full stops and spaces, "and others" for every "et al."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from unicodedata import is_normalized, normalize

from citecheck._fast.regex import regex
from citecheck.bibliography.name_rendering import spaced_initials
from citecheck.data.lexicon.name_parts import SUFFIX_FORMS, is_suffix
from citecheck.latex.decode import to_unicode
from citecheck.latex.name_list import plain_people, read_people
from citecheck.latex.name_output import OTHERS, ROLES, bibtex_names, lead_role
from citecheck.model import Name, Reference
from citecheck.text.et_al import others_at_end
from citecheck.writers.latex_escape import balanced

_LONG = 200
_BRACES, _PARTING = frozenset("{}"), frozenset(",;&")
_BEFORE_ET_AL = regex(r"(?:\s*,|\s+and)?\s*\{?\s*\Z", re.IGNORECASE)
_LOOSE_AND = regex(r"\A\s*(?:and\s+)+|(?:,?\s+and)+\s*\Z|,(?=\s+and\s)|(?<=\sand)(?:\s+and)+(?=\s)", re.IGNORECASE)
_TOGETHER = regex(r"(?<![\w.-])(?!III?\b|IV\b)[A-Z]{2,4}(?![\w.-])")
_AND = regex(r"(?<!\S)and(?!\S)", re.IGNORECASE)  # where a list has "&", BibTeX has "and"
_LETTERS = regex(r"[^\W_]+")
_PART = regex(r"\b(?:family|given|prefix|suffix)\s{0,9}=", re.IGNORECASE)


def tidy_names(reference: Reference) -> Reference:
    """Write people in one form: "J. K. Rowe" and "Rowe, J.K." as "Rowe, J. K."; lists that can be read in two ways are unchanged."""
    lead, changed = lead_role(reference), dict(reference.fields)
    names: tuple[Name, ...] | None = None
    for role in sorted(ROLES & reference.fields.keys()):
        read = _read(reference.fields[role], reference.names if role == lead else ())
        if not read:
            continue
        changed[role] = bibtex_names(read)
        if role == lead:
            names = tuple(name for name in read if name != OTHERS)
    if names is None:
        names = tuple(map(_tidy_name, reference.names))
    return reference._replace(fields=changed, names=names) if changed != reference.fields or names != reference.names else reference


def _read(text: str, known: Sequence[Name]) -> tuple[Name, ...]:
    """Return the people of a list in one form; None if that would change more than their form."""
    if known and all(map(_is_tidy, known)) and text == bibtex_names(known):  # as most lists
        return tuple(known)
    if plain := plain_people(text):
        repaired, read, others = text, plain, False
    else:
        text = text if balanced(text) else _unbraced(text)
        if "{" in (own := bibtex_names(known)) and to_unicode(own) == text:  # what a .bib file has in braces: Falk TM, Jr, {}
            text = own
        repaired = _LOOSE_AND.sub("", _with_others(text))
        read, others = read_people(repaired)
    names = tuple(map(_placed, known if repaired == text and len(known) == len(read) else read))
    known = (*names, *([OTHERS] if others else []))
    if not names or not all(map(_is_sure, names)):
        return ()
    tidy = tuple(map(_tidy_name, known))
    if tidy == known and names == read and bibtex_names(tidy) == repaired and not _PART.search(repaired):
        return tidy  # nothing to change, as in most lists
    if _letters(bibtex_names(known)) != _letters(_PART.sub("", repaired)):
        return ()
    again, more = read_people(bibtex_names(tidy))
    return tidy if bibtex_names((*again, *([OTHERS] if more else []))) == bibtex_names(tidy) else ()


@lru_cache(maxsize=1 << 11)  # authors recur
def _is_tidy(name: Name) -> bool:
    """Return whether a name is plain and has nothing to change."""
    return plain_people(bibtex_names((name,))) == (name,) and _is_sure(name) and _tidy_name(name) == name


def _with_others(text: str) -> str:
    """Return a list of people with BibTeX's "and others" for "et al."."""
    start = others_at_end(text)
    return text if start == len(text) else _BEFORE_ET_AL.sub("", text[:start]) + " and others"


def _is_sure(name: Name) -> bool:
    """Return whether a name is one person, without another one after a comma or a sign."""
    return name.corporate or ((not name.suffix or is_suffix(_suffix(name.suffix))) and _PARTING.isdisjoint(name.family + name.given))


def _letters(text: str) -> list[str]:
    return sorted("".join(_LETTERS.findall(_AND.sub("", text))))


def _suffix(suffix: str) -> str:
    """Return the suffix in its usual form: III for 3rd, Jr for Jnr."""
    return SUFFIX_FORMS.get(suffix.rstrip(".").lower(), suffix)


def _placed(name: Name) -> Name:
    """Return the name with its given names in their place, if a list has them in the suffix."""
    if name.corporate or name.given or not name.suffix or is_suffix(_suffix(name.suffix)):
        return name
    return name._replace(given=name.suffix, suffix="")


def _tidy_name(name: Name) -> Name:
    written = "".join(name[:4])
    if not written.isascii() and not all(is_normalized("NFC", part) for part in name[:4]):
        family, given, particle, suffix = (normalize("NFC", part) for part in name[:4])
        name = Name(family, given, particle, suffix, name.corporate)
    if not _BRACES.isdisjoint(written):
        name = name._replace(family=_unbraced(name.family), given=_unbraced(name.given), suffix=_unbraced(name.suffix))
    if name.corporate or len(name.given) > _LONG:
        return name
    name = _placed(name)
    given, suffix = _tidy_given(name.given, name.family.isupper()), _suffix(name.suffix) if name.suffix else ""
    return name if (given, suffix) == (name.given, name.suffix) else name._replace(given=given, suffix=suffix)


@lru_cache(maxsize=1 << 11)  # initials recur
def _tidy_given(given: str, is_shouted: bool) -> str:
    """Return given names with their initials apart, unless the whole name is in capitals."""
    return spaced_initials(given if is_shouted else _TOGETHER.sub(lambda found: " ".join(found[0]), given))


def _unbraced(part: str) -> str:
    """Return a part of a name without braces, which no name contains: names do not have the characters that LaTeX escapes."""
    return part.replace("{", "").replace("}", "").strip() if "{" in part or "}" in part else part
