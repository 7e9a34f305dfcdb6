"""The listed form of an inflected name in a sentence: Kowarskiej for Kowarska, Brondahls for Brondahl."""

from __future__ import annotations

from citecheck.data.lexicon.name_endings import CHANGED, ENDINGS, MARKED

_SHORTEST = 5  # letters of a name to which an ending is added; of one whose ending changes, one fewer before the ending
_CYRILLIC = frozenset("абвгдеєжзиіклмнопрстуфхцчшщыэюя")  # whose endings no other names have by chance
_ENDINGS = tuple(sorted(ENDINGS))
_LISTED = tuple(sorted({(form, base) for rows in CHANGED.values() for base, forms in rows for form in forms}))


def is_inflected(seen: str, meant: str) -> bool:
    """Whether a folded word is a folded name with an ending of a language, or with another one.

    >>> is_inflected("kowarskiej", "kowarska"), is_inflected("marlowe", "marlow"), is_inflected("lee", "le")
    (True, True, False)
    """
    if len(meant) >= _SHORTEST - (meant[:1] in _CYRILLIC) and seen.startswith(meant) and seen[len(meant) :] in ENDINGS:
        return True
    if seen[: _SHORTEST - 1] != meant[: _SHORTEST - 1]:
        return False
    return any(
        seen.endswith(form) and meant == seen.removesuffix(form) + base and len(meant) - len(base) >= _SHORTEST - 1
        for form, base in _LISTED
    )


def is_inflected_by_mark(seen: str, meant: str) -> bool:
    """Whether a name only differs from another in the mark on the last letter, as an ending of a language has it: Szeligą, Szeliga."""
    rows = (row for rows in MARKED.values() for row in rows)
    return any(meant.endswith(base) and seen in {meant.removesuffix(base) + form for form in forms} for base, forms in rows)


def listed_forms(seen: str) -> set[str]:
    """The folded names that a folded word may be a form of."""
    added = {seen.removesuffix(ending) for ending in _ENDINGS if seen.endswith(ending) and len(seen) - len(ending) >= _SHORTEST}
    changed = {seen.removesuffix(form) + base for form, base in _LISTED if seen.endswith(form) and len(seen) - len(form) >= _SHORTEST - 1}
    return added | changed
