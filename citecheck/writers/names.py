"""Names in the form of CSL-JSON's fields."""

from __future__ import annotations

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.model import Name
from citecheck.names.particles import PARTICLE_FIRST

_ELIDED = regex(r"([a-zà-ÿ]{1,5}['’])\s?([A-ZÀ-ÖØ-Þ].*)")


def csl_name(name: Name) -> dict[str, str]:
    """One name as CSL-JSON holds it: a particle before the family stays with it, one after the given names is dropped in sorting."""
    if name.corporate:
        return {"literal": f"{name.family} {name.given}".strip()}
    family, given = (name.family, name.given) if name.family else (name.given, "")
    particle, dropping = name.particle, ""
    if not particle and (found := _ELIDED.fullmatch(family) or PARTICLE_FIRST.fullmatch(family)):
        particle, family = found[1].strip(), found[2]
    words = given.split(" ")
    cut = len(words)
    while cut > 1 and words[cut - 1] in PARTICLES and len(words[cut - 1]) > 1:
        cut -= 1
    if family:
        given, dropping = " ".join(words[:cut]), " ".join(words[cut:])
    parts = {"family": family, "given": given, "dropping-particle": dropping, "non-dropping-particle": particle, "suffix": name.suffix}
    return {part: value for part, value in parts.items() if value}
