"""The order of a list, and the fewest entries that are out of order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from citecheck._fast.regex import regex
from citecheck.data.lexicon.alphabets import AFTER_ANOTHER, AFTER_Z
from citecheck.data.lexicon.name_parts import PARTICLES
from citecheck.data.lexicon.same_author import SAME_AUTHOR
from citecheck.data.lexicon.small_words import DEFINITE
from citecheck.model import Document, Reference
from citecheck.text.folding import fold, write_out

_HEAD = regex(r"[\s*•·“\"'‘(\[]*+([^,.(:;]{1,80})")
_REACH = 80
_FIRST_GREEK = "\u0370"  # the first letter that is not Latin
_APOSTROPHE = regex(r"['’]")
_MC = regex("^mc")
_SAME = frozenset(SAME_AUTHOR)
_NUMBER = regex(r"\W*\d")
_LAST_LETTERS = tuple(  # after z in Swedish and Finnish, and in Danish and Norwegian
    str.maketrans(dict(zip(letters, ("zz1", "zz2", "zz3"), strict=False))) for letters in (AFTER_Z.get("sv", ""), AFTER_Z.get("da", ""))
)


_CYRILLIC = str.maketrans(AFTER_ANOTHER)


def sort_keys(text: str, reference: Reference) -> tuple[str, ...]:
    """Return the keys an entry may be sorted by: its first words, or its first family name, with or without particles; () if unknown."""
    head = _HEAD.match(text)
    if not head or _NUMBER.match(text) or not any(c.isalpha() for c in head[1]):
        return ()
    if {head[1].lower(), f"{head[1].lower()}."} & _SAME:
        return ()  # Dies. (2019b): wherever the entry above is
    spellings = [head[1]]
    if reference.names and fold(reference.names[0].family)[:3] and fold(reference.names[0].family) in fold(text[: head.start() + _REACH]):
        spellings.append(reference.names[0].family)
    words = head[1].split()
    while len(words) > 1 and words[0].lower().rstrip("’'") in PARTICLES | {*DEFINITE.get("en", ())}:
        words = words[1:]
        spellings.append(" ".join(words))
    written = {key for spelling in spellings for key in (fold(spelling), write_out(spelling), fold(_APOSTROPHE.sub(" ", spelling)))}
    written |= {fold(spelling.lower().translate(order)) for spelling in spellings for order in (*_LAST_LETTERS, _CYRILLIC)}
    keys = written | {key.replace(" ", "") for key in written}
    return tuple(sorted(keys | {_MC.sub("mac", key) for key in keys}))


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


def parts_of(listing: Document, entries: Sequence[Reference]) -> Iterator[Sequence[Reference]]:
    """Yield the entries under each heading of a list (primary sources, secondary sources), and those in the letters of each script."""
    first = 0
    for at, (before, after) in enumerate(pairwise(entries), 1):
        gap = slice(before.span.end, after.span.start)
        headed = listing.text[gap].strip(" \n.*_") and _is_headed(listing.text[gap], listing.prose[gap])
        if headed or _is_latin(listing, before) != _is_latin(listing, after):
            yield entries[first:at]
            first = at
    yield entries[first:]


def _is_latin(listing: Document, entry: Reference) -> bool:
    """Return whether an entry begins with a letter of the Latin script."""
    first = next((char for char in listing.text[entry.span.start : entry.span.end] if char.isalpha()), "a")
    return first < _FIRST_GREEK


def _is_headed(text: str, prose: str) -> bool:
    """Return whether a heading of words is between two entries: outside the list's prose, or a line of it."""
    from citecheck.parsers.prose.segment.lines import is_heading

    outside = any(map(str.isalpha, text)) and not any(map(str.isalpha, prose))
    return outside or any(is_heading(line.strip()) and sum(map(str.isalpha, line)) > 1 for line in prose.split("\n"))
