"""The order of a list, and the fewest entries that are out of order."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from citecheck._fast.regex import regex
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.data.lexicon.same_author import SAME_AUTHOR
from citecheck.model import Reference
from citecheck.text.folding import fold, write_out

_HEAD = regex(r"[\s*•·“\"'‘(\[]*+([^,.(:;]{1,80})")
_APOSTROPHE = regex(r"['’]")
_SAME = frozenset(SAME_AUTHOR)
_NUMBER = regex(r"\W*\d")
_LAST_LETTERS = tuple(  # after z in Swedish and Finnish, and in Danish and Norwegian
    str.maketrans(dict(zip(letters, ("zz1", "zz2", "zz3"), strict=True))) for letters in ("åäö", "æøå")
)


def sort_keys(text: str, reference: Reference) -> tuple[str, ...]:
    """Return the keys an entry may be sorted by: its first words, or its first family name, with or without particles; () if unknown."""
    head = _HEAD.match(text)
    if not head or _NUMBER.match(text) or not any(c.isalpha() for c in head[1]):
        return ()
    if {head[1].lower(), f"{head[1].lower()}."} & _SAME:
        return ()  # Dies. (2019b): wherever the entry above is
    spellings = [head[1]]
    if reference.names and fold(reference.names[0].family)[:3] and fold(reference.names[0].family) in fold(head[1]):
        spellings.append(reference.names[0].family)
    words = head[1].split()
    while len(words) > 1 and words[0].lower().rstrip("’'") in PARTICLES | {"the"}:
        words = words[1:]
        spellings.append(" ".join(words))
    written = {key for spelling in spellings for key in (fold(spelling), write_out(spelling), fold(_APOSTROPHE.sub(" ", spelling)))}
    written |= {fold(spelling.lower().translate(order)) for spelling in spellings for order in _LAST_LETTERS}
    keys = written | {key.replace(" ", "") for key in written}
    return tuple(sorted(keys | {re.sub("^mc", "mac", key) for key in keys}))


def longest_sorted(keys: Sequence[Sequence[str]]) -> list[int]:
    """Return the largest set of entries that is in order (each by any of its keys); entries without a key fit anywhere."""
    tails: list[str] = []
    at: list[tuple[int, int]] = []
    back: list[tuple[int, int]] = []
    for i, choices in enumerate(keys):
        for key in sorted(choices, reverse=True):
            place = bisect_right(tails, key)
            back.append((i, at[place - 1][1] if place else -1))
            entry = (i, len(back) - 1)
            if place == len(tails):
                tails.append(key)
                at.append(entry)
            elif key < tails[place]:
                tails[place], at[place] = key, entry
    chosen: list[int] = []
    step = at[-1][1] if at else -1
    while step >= 0:
        chosen.append(back[step][0])
        step = back[step][1]
    return sorted({*chosen, *(i for i, choices in enumerate(keys) if not choices)})
