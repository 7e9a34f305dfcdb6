"""The folded spellings under which a person or an organisation may be cited."""

from __future__ import annotations

from functools import lru_cache

from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.model import Name
from citecheck.names.organisations import forms, initials, may_be_organisation
from citecheck.text.folding import collapse, fold, write_out

_LONGEST_EASTERN = 6  # signs of a name in full


@lru_cache(maxsize=1 << 15)  # an author meets each name that is cited
def spellings(name: Name) -> frozenset[str]:
    """The folds under which a name may be cited: with and without its particle, umlauts written out or not, the first of a double name."""
    whole = f"{name.particle} {name.family}" if name.particle else name.family
    out = {fold(whole), fold(name.family), write_out(name.family), collapse(fold(name.family))}
    if may_be_organisation(name):
        out |= {initials(name.family)} - {""}
        out.update(fold(form) for form in forms(name.family))
    else:
        parts = name.family.replace("-", " ").split()
        if len(parts) > 1:
            out.add(fold("".join(parts)))  # Acosta Pereira, Acosta-Pereira
        inner = next((at for at, part in enumerate(parts) if at and part.islower() and part in PARTICLES), 0)
        if inner and parts[-1][:1].isupper():
            out |= {fold(" ".join(parts[inner:])), fold(parts[-1])}  # García de Nora: de Nora, Nora
        if len(parts) == 2:
            out.add(fold(parts[0]) if len(parts[0]) > 3 or not name.given else fold(parts[-1]))  # Wu Di, in a list of initials
            out.add(fold(parts[-1]))
    return frozenset(out - {""})


def eastern_families(name: str) -> set[str]:
    """What may be the family name at the head of a whole Japanese name: 山田 of 山田太郎."""
    is_whole = 3 <= len(name) <= _LONGEST_EASTERN and all("\u3040" <= sign <= "\u9fff" for sign in name)
    return {fold(name[:length]) for length in (2, 3) if length < len(name)} if is_whole else set()
