"""Year suffixes that a list does not print but that a style would assign."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from citecheck.model import Reference, Year
from citecheck.text.folding import fold, sort_title
from citecheck.text.year_suffixes import suffix_at

_MOST = 26  # works of one year; a list with more of them and no suffixes is not the author's own


def assign_year_suffixes(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Return the references with works of the same authors and year suffixed a, b, c by title; suffixes printed in the list stay.

    An assigned suffix is marked (``letter_given``): it is likely what a citation means, but not proof.
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
            signature = tuple(fold(f"{name.particle} {name.family}" if name.particle else name.family) for name in reference.names)
            groups[signature, reference.year._replace(letter="", first=None)].append(i)
    return list(groups.values())


def _letter(out: list[Reference], group: list[int]) -> None:
    """Assign suffixes to works: an entry that occurs twice under one title gets one."""
    titles = sorted({sort_title(out[i].title) for i in group})
    if len(titles) < 2 or len(titles) > _MOST or not _agree(out[i].title for i in group):
        return
    letters = {title: suffix_at(at) for at, title in enumerate(titles)}
    for i in group:
        if year := out[i].year:
            out[i] = out[i]._replace(year=year._replace(letter=letters[sort_title(out[i].title)]), letter_given=True)


def _agree(titles: Iterable[str]) -> bool:
    """Return whether title orders agree: handbooks ignore articles, programs often do not; where they differ, suffixes are unknown."""
    pairs = {(sort_title(title), fold(title)) for title in titles}
    return sorted(pairs) == sorted(pairs, key=lambda pair: pair[1])
