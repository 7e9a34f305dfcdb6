"""Several essays checked, here or by worker processes: the results are the same, in the order of the essays."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from citecheck.batch.checking import Failed, Wanted, check_one, tried
from citecheck.model import Document, InputError, Result
from citecheck.pipeline import Parsed, entries_of

if TYPE_CHECKING:
    from citecheck.batch.packing import Shared

Tell = Callable[[int, str], None]
"""Told how many are done, and the name of the last."""


def check_all(every: Sequence[Wanted], *, workers: int = 1, progress: Tell | None = None) -> list[Result | Failed]:
    """The result of each essay, or why there is none; each shared list is parsed once. Raises InputError for an essay by itself."""
    if len(every) == 1:
        return [check_one(every[0], Parsed())]
    found = _here(every) if min(workers, len(every)) < 2 else _elsewhere(every, min(workers, len(every)))
    results: list[Result | Failed] = [Failed("")] * len(every)
    for done, (at, result) in enumerate(found, 1):
        results[at] = result
        if progress:
            progress(done, every[at].essay.name)
    return results


def _here(every: Sequence[Wanted]) -> Iterator[tuple[int, Result | Failed]]:
    parsed = Parsed()
    return ((at, tried(each, parsed)) for at, each in enumerate(every))


def _elsewhere(every: Sequence[Wanted], workers: int) -> Iterator[tuple[int, Result | Failed]]:
    """By workers, which get the lists that several essays share, parsed."""
    from citecheck.batch.packing import packed, unpacked
    from citecheck.batch.workers import Lost, Setup, answers

    shared = _shared_lists(every)
    jobs = (packed(tuple(each), shared) for each in every)
    for at, answer in answers(Setup("check", tuple(shared)), jobs, workers):
        name = every[at].essay.name
        yield at, Failed(f"{name}: {answer.why}") if isinstance(answer, Lost) else unpacked(answer, shared)


def _shared_lists(every: Sequence[Wanted]) -> Shared:
    """The lists of several essays with their entries; one that cannot be parsed is left to its essays, which say why."""
    from citecheck.batch.packing import shared_by

    times = Counter(id(listing) for each in every for listing in each.listings)
    lists: dict[int, Document] = {id(listing): listing for each in every for listing in each.listings if times[id(listing)] > 1}
    parsed = Parsed()
    for listing in lists.values():
        with suppress(InputError):
            entries_of(listing, parsed)
    return shared_by(tuple(lists.values()), parsed)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
