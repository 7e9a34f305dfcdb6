"""The listed form of an inflected name in a sentence: Kowarskiej for Kowarska, Brondahls for Brondahl."""

from __future__ import annotations

from collections import defaultdict

from citecheck.data.lexicon.name_endings import CHANGED, ENDINGS, MARKED

_SHORTEST = 5  # letters of a name to which an ending is added; of one whose ending changes, one fewer before the ending
_CYRILLIC = frozenset("абвгдеєжзиіклмнопрстуфхцчшщыэюя")  # whose endings no other names have by chance


def _bases() -> dict[str, set[str]]:
    """Return what a listed name may have in place of each changed ending."""
    found: dict[str, set[str]] = defaultdict(set)
    for base, forms in (row for rows in CHANGED.values() for row in rows):
        for form in forms:
            found[form].add(base)
    return dict(found)


_BASES = _bases()
_LONGEST = max(map(len, (*ENDINGS, *_BASES)), default=0)


def is_inflected(seen: str, meant: str) -> bool:
    """Whether a folded word is a folded name with an ending of a language, or with another one.

    >>> is_inflected("kowarskiej", "kowarska"), is_inflected("marlowe", "marlow"), is_inflected("lee", "le")
    (True, True, False)
    """
    if seen[: _SHORTEST - 1] != meant[: _SHORTEST - 1]:
        return False
    if len(meant) >= _SHORTEST - (meant[:1] in _CYRILLIC) and seen.startswith(meant) and seen[len(meant) :] in ENDINGS:
        return True
    return meant in _changed(seen)


def is_inflected_by_mark(seen: str, meant: str) -> bool:
    """Whether a name only differs from another in the mark on the last letter, as an ending of a language has it: Szeligą, Szeliga."""
    rows = (row for rows in MARKED.values() for row in rows)
    return any(meant.endswith(base) and seen in {meant.removesuffix(base) + form for form in forms} for base, forms in rows)


def listed_forms(seen: str) -> set[str]:
    """The folded names that a folded word may be a form of."""
    longest = min(_LONGEST, len(seen) - _SHORTEST)
    return {seen[:-length] for length in range(1, longest + 1) if seen[-length:] in ENDINGS} | _changed(seen)


def _changed(seen: str) -> set[str]:
    longest = min(_LONGEST, len(seen) - _SHORTEST + 1)
    return {seen[:-length] + base for length in range(1, longest + 1) for base in _BASES.get(seen[-length:], ())}
