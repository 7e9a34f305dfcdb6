"""Under which folded spellings may a person or an organisation be cited."""

from __future__ import annotations

from citecheck.model import Name
from citecheck.text.folding import collapse, fold, write_out


def spellings(name: Name) -> set[str]:
    """The folds under which a name may be cited: with and without its particle, umlauts written out or not, the first of a double name."""
    whole = f"{name.particle} {name.family}" if name.particle else name.family
    out = {fold(whole), fold(name.family), write_out(name.family), collapse(fold(name.family))}
    if is_organisation(name):
        out |= {initials(name.family)} - {""}
        out.update(fold(part) for part in (name.family.split("(")[0], name.family.split(",")[0]))
    else:
        parts = name.family.replace("-", " ").split()
        if len(parts) == 2:
            out.add(fold(parts[0]) if len(parts[0]) > 3 else fold(parts[-1]))
            out.add(fold(parts[-1]))
    return out - {""}


def is_organisation(name: Name) -> bool:
    """Whether a name is an organisation's, said so or by its many words without a given name."""
    return name.corporate or (not name.given and len(name.family.split()) > 2)


def initials(organisation: str) -> str:
    """The folded acronym of an organisation's name: the initials of its words with a capital."""
    letters = "".join(word[0] for word in organisation.replace("-", " ").split() if word[:1].isupper())
    return letters.lower() if len(letters) > 1 else ""


def is_acronym(short: str, organisation: str) -> bool:
    """Whether a folded acronym is made of the first letters of an organisation's words, in their order; what follows may be left out.

    >>> is_acronym("fao", "Food and Agriculture Organization of the United Nations")
    True
    """
    if not 2 <= len(short) <= 10 or " " in short:
        return False
    words = [fold(word) for word in organisation.replace("-", " ").replace("’", " ").replace("'", " ").split()]
    firsts = [(word[0], len(word) > 3) for word in words if word]
    at = 0
    for letter in short:
        while at < len(firsts) and firsts[at][0] != letter and not firsts[at][1]:
            at += 1
        if at >= len(firsts) or firsts[at][0] != letter:
            return False
        at += 1
    return len(short) > 2 or at == len(firsts)
