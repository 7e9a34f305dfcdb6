"""Names as BibTeX's and CSL-JSON's fields hold them."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.bibliography.name_rendering import OTHERS
from citecheck.model import Name


def bibtex_names(names: Iterable[Name]) -> str:
    """A list of names by BibTeX's rules: "von Last, Jr, First and {Organisation}"."""
    return " and ".join(_bibtex(name) for name in names)


def _bibtex(name: Name) -> str:
    if name == OTHERS:
        return "others"
    if name.corporate or not (name.given or name.particle or name.suffix):
        return "{" + name.family + "}" if name.corporate or " " in name.family else name.family
    joint = "" if name.particle.endswith(("'", "’")) else " "
    family = f"{name.particle}{joint}{_braced(name.family)}".strip()
    given = "{" + name.given + "}" if "," in name.given else name.given
    return ", ".join(filter(None, (family, name.suffix, given or ("{}" if name.suffix else ""))))


def _braced(family: str) -> str:
    """A family name that BibTeX would take apart, in braces."""
    words = family.split()
    doubtful = " and " in f" {family} " or "," in family or (len(words) > 1 and words[0][:1].islower())
    return "{" + family + "}" if doubtful else family


def csl_name(name: Name) -> dict[str, str]:
    """One name as CSL-JSON holds it; a particle is one that stays with the family."""
    if name.corporate:
        return {"literal": name.family}
    parts = {"family": name.family, "given": name.given, "non-dropping-particle": name.particle, "suffix": name.suffix}
    return {part: value for part, value in parts.items() if value}
