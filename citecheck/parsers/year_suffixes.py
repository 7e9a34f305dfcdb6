"""Year letters that a list does not print and a style would give out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from citecheck.model import Reference, Year
from citecheck.text.folding import fold, sort_title
from citecheck.text.year_suffixes import suffix_at

_MOST = 26  # works of one year; with more, a list that prints no suffixes is not the author's own


def give_letters(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """The references, those of one set of authors and one year lettered a, b, c by their titles; where the list prints letters, they stay.

    A letter given out here is marked (``letter_given``): it is likely what a citation means, and no proof.
    """
    out = list(references)
    for group in _groups(references):
        if len(group) > 1 and not any(references[i].year.letter for i in group if references[i].year):  # type: ignore[union-attr]
            _letter(out, group)
    return tuple(out)


def _groups(references: Sequence[Reference]) -> list[list[int]]:
    groups: defaultdict[tuple[tuple[str, ...], Year], list[int]] = defaultdict(list)
    for i, reference in enumerate(references):
        if reference.names and reference.year:
            signature = tuple(fold(f"{name.particle} {name.family}") for name in reference.names)
            groups[signature, reference.year._replace(letter="", first=None)].append(i)
    return list(groups.values())


def _letter(out: list[Reference], group: list[int]) -> None:
    """Letters go to works: an entry that stands twice under one title gets one."""
    titles = sorted({sort_title(out[i].title) for i in group})
    if len(titles) < 2 or len(titles) > _MOST or not _agree(out[i].title for i in group):
        return
    letters = {title: suffix_at(at) for at, title in enumerate(titles)}
    for i in group:
        if year := out[i].year:
            out[i] = out[i]._replace(year=year._replace(letter=letters[sort_title(out[i].title)]), letter_given=True)


def _agree(titles: Iterable[str]) -> bool:
    """Handbooks ignore a title's article, programs often do not: where that would change the order, the letters cannot be known."""
    pairs = {(sort_title(title), fold(title)) for title in titles}
    return sorted(pairs) == sorted(pairs, key=lambda pair: pair[1])
