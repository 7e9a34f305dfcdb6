"""The names of records: parts given separately, "Given Family", "Family, Given", "Family GM"; organisations whole."""

from __future__ import annotations

import re
from html import unescape

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_parts import PARTICLES, SUFFIXES
from citecheck.data.lexicon.record_words import PERSON_TITLES
from citecheck.latex.decode import to_unicode
from citecheck.model import Name
from citecheck.names.organisations import is_organisation
from citecheck.text.mojibake import restored

_HOMONYM = regex(r"\s+\d{4}\Z")
_INITIALS = regex(r"[A-Z](?:[A-Z.-]{0,4})")
_TAG = regex(r"<[^<>]{1,60}>")
_IFMMODE = regex(r"\\ifmmode\s*(.*?)\\else.*?\\fi(?:\{\})?", re.DOTALL)
_MOST_WORDS = 6


def in_parts(family: str, given: str = "", suffix: str = "", *, prefix: str = "") -> Name:
    """A name whose parts a source gives separately; a family with a comma or a given name that holds all is read as one string."""
    family, given = plain(family), plain(given)
    given = " ".join(word for word in given.split() if word.rstrip(".").lower() not in PERSON_TITLES)
    if not family:
        return in_one(given)
    if not given:
        return Name(family) if family.split()[0].lower() in PARTICLES else in_one(family)
    words = family.split()
    if len(words) > 1 and words[-1].rstrip(".,").lower() in SUFFIXES:
        family, suffix = " ".join(words[:-1]).rstrip(","), words[-1]
    particle, family = _particle_and_family(f"{plain(prefix)} {family}".strip())
    return Name(_cased(family), given, particle, suffix)


def in_one(text: str) -> Name:
    """A name that a source gives as one string; one that cannot be a person's is an organisation's."""
    text = _HOMONYM.sub("", plain(text))
    before, comma, after = text.partition(",")
    if comma and after.strip() and "," not in after and len(after.split()) <= _MOST_WORDS and not is_organisation(text):
        if after.strip().rstrip(".").lower() in SUFFIXES:
            return in_one(before)._replace(suffix=after.strip())
        return in_parts(before, after)
    words = text.split()
    while len(words) > 2 and words[0].rstrip(".").lower() in PERSON_TITLES:
        words.pop(0)
    if len(words) < 2 or len(words) > _MOST_WORDS or is_organisation(text) or not words[0][:1].isalpha():
        return Name(text, corporate=len(words) != 1 or is_organisation(text))
    suffix = ""
    if len(words) > 2 and words[-1].rstrip(".").lower() in SUFFIXES:
        suffix = words.pop()
    if _INITIALS.fullmatch(words[-1]) and len(words[0]) > 1 and not words[0].endswith("."):
        particle, family = _particle_and_family(" ".join(words[:-1]))
        return Name(_cased(family), words[-1], particle, suffix)
    at = len(words) - 1
    while at > 1 and words[at - 1].islower() and words[at - 1] in PARTICLES:
        at -= 1
    particle, family = _particle_and_family(" ".join(words[at:]))
    return Name(_cased(family), " ".join(words[:at]), particle, suffix)


def organisation(text: str) -> Name:
    """The name of a group."""
    return Name(plain(text), corporate=True)


def plain(text: str) -> str:
    """A part of a name without entities, markup, TeX and misread bytes, on one line."""
    text = restored(unescape(unescape(text)))
    if "<" in text:
        text = _TAG.sub("", text)
    if "\\" in text or "$" in text:
        text = to_unicode(_IFMMODE.sub(r"\1", text))
    return " ".join(text.split()).strip(" ,;*†‡")


def _particle_and_family(family: str) -> tuple[str, str]:
    words = family.split()
    at = 0
    while at < len(words) - 1 and words[at].islower() and words[at] in PARTICLES:
        at += 1
    return " ".join(words[:at]), " ".join(words[at:])


def _cased(family: str) -> str:
    """A family name in capitals, in normal case."""
    return family.title() if len(family) > 3 and family.isupper() and "." not in family else family
