"""Names as CSL-JSON's fields hold them."""

from __future__ import annotations

from citecheck.model import Name


def csl_name(name: Name) -> dict[str, str]:
    """One name as CSL-JSON holds it; a particle is one that stays with the family."""
    if name.corporate:
        return {"literal": name.family}
    family, given = (name.family, name.given) if name.family else (name.given, "")
    parts = {"family": family, "given": given, "non-dropping-particle": name.particle, "suffix": name.suffix}
    return {part: value for part, value in parts.items() if value}
