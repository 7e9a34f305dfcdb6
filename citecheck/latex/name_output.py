"""People in the form of a .bib file, and their roles in a work."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_parts import is_suffix
from citecheck.data.schema.csl import ROLES as CSL_ROLES
from citecheck.data.schema.ris import OTHER_ROLES as RIS_ROLES
from citecheck.model import Name, Reference
from citecheck.text.mojibake import ENTITY

OTHERS = Name("others")
ROLES = frozenset({
    "afterword", "author", "bookauthor", "commentator", "compiler", "composer", "director", "editor", "editortranslator", "holder", "host",
    "interviewer", "introduction", "recipient", "reviewedauthor", "serieseditor", "translator",
})  # fmt: skip
PEOPLE = ROLES | frozenset(CSL_ROLES.values()) | frozenset(RIS_ROLES.values())
"""The fields that have people, of any format of lists."""
_ENTITY = regex(ENTITY)
_AMID = frozenset({"&", "and"})
LEADS = ("author", "editor", "director", "host", "compiler", "composer", "interviewer", "translator", "serieseditor", "bookauthor")


def lead_role(reference: Reference) -> str:
    """Return the role of the names that an entry is cited by."""
    fields = reference.fields
    for role in LEADS:
        if fields.get(role):
            return role
    return "author"


def bibtex_names(names: Iterable[Name]) -> str:
    """A list of names by BibTeX's rules: "von Last, Jr, First and {Organisation}"."""
    return " and ".join([_bibtex(name) for name in names])


def is_held_whole(name: Name) -> bool:
    """Return whether a list of names has the name in braces, so that a reader takes it for an organisation's."""
    return bool(name.family) and bibtex_names((name,)).startswith("{") and not (name.given or name.suffix)


@lru_cache(maxsize=1 << 11)  # cleaning writes the names of an entry several times
def _bibtex(name: Name) -> str:
    if name == OTHERS:
        return "others"
    if name.corporate or not (name.given or name.particle or name.suffix):
        whole = name.corporate or " " in name.family
        return "{" + f"{name.family} {name.given}".strip() + "}" if whole else held_together(name.family)
    joint = "" if name.particle.endswith(("'", "’")) else " "
    inner = name.particle and any(word[0].islower() for word in name.family.split()[1:-1])  # von {Office for Tides}
    braced = "{" + name.family + "}" if inner else _braced(name.family)
    if name.particle and not joint and braced != name.family:  # a brace inside a word is none
        family = "{" + f"{name.particle}{name.family}" + "}"
    else:
        family = f"{name.particle}{joint}{braced}".strip()
    given, suffix = held_together(name.given), suffix_together(name.suffix)
    return ", ".join(filter(None, (family, suffix, given or ("{}" if suffix else ""))))


def _braced(family: str) -> str:
    """Return a family name that BibTeX would split, in braces."""
    words = family.split()
    begins = next(filter(str.isalpha, words[0]), "") if len(words) > 1 and words[0][0] not in "'’" else ""  # 't Hooft is split well
    doubtful = begins.islower()
    return "{" + family + "}" if doubtful else held_together(family)


def suffix_together(suffix: str) -> str:
    """Return a suffix in braces, if it has words that a reader would take for one of several people."""
    return "{" + suffix + "}" if " " in suffix and not is_suffix(suffix) else held_together(suffix)


def held_together(part: str) -> str:
    """Return a part of a name in braces, if it has a sign that parts names for a reader: a comma, a semicolon, "&" or "and"."""
    signs = "," in part or (";" in part and ";" in _ENTITY.sub("", part)) or not _AMID.isdisjoint(part.lower().split())
    return "{" + part + "}" if signs else part
