"""Check several essays, here or in worker processes: the results are the same, in the order of the essays."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from citecheck.batch.checking import Failed, Wanted, check_one, try_check
from citecheck.model import Document, InputError, Result
from citecheck.pipeline import Parsed, entries_of

if TYPE_CHECKING:
    from citecheck.batch.store import Store

Progress = Callable[[int, str], None]
"""Called with the number of documents done, and the name of the last."""


def check_all(
    every: Sequence[Wanted], *, workers: int = 1, progress: Progress | None = None, store: Store | None = None
) -> list[Result | Failed]:
    """The result of each essay, or why there is none; each shared list is parsed once. Raises InputError for an essay by itself.

    Results that a ``store`` has are taken from there, and the others kept in it.
    """
    results: list[Result | Failed | None] = [store.result(each) if store and each.is_kept else None for each in every]
    left = [(at, each) for at, each in enumerate(every) if results[at] is None]
    parsed = store.parsed if store else Parsed()
    if len(every) == 1 and left:
        found: Iterator[tuple[int, Result | Failed]] = iter([(0, check_one(every[0], None))])
    else:
        found = _elsewhere(left, min(workers, len(left)), parsed, store) if min(workers, len(left)) > 1 else _here(left, parsed, store)
    for done, (at, result) in enumerate(found, len(every) - len(left) + 1):
        results[at] = result
        if store and every[at].is_kept and isinstance(result, Result):
            store.keep(every[at], result)
        if progress:
            progress(done, every[at].essay.name)
    return [result for result in results if result is not None]


Left = Sequence[tuple[int, Wanted]]


def _here(left: Left, parsed: Parsed, store: Store | None) -> Iterator[tuple[int, Result | Failed]]:
    for at, each in left:
        for listing in each.listings if store else ():
            _ready(listing, parsed, store)
        yield at, try_check(each, parsed)


def _elsewhere(left: Left, workers: int, parsed: Parsed, store: Store | None) -> Iterator[tuple[int, Result | Failed]]:
    """Check essays in worker processes, which get the shared lists already parsed."""
    from citecheck.batch.packing import packed, shared_by, unpacked
    from citecheck.batch.workers import Lost, Setup, answers

    lists = _shared_lists(left)
    for listing in lists:
        _ready(listing, parsed, store)
    shared = shared_by(lists, parsed)
    jobs = (packed(tuple(each), shared) for _, each in left)
    for number, answer in answers(Setup("check", tuple(shared)), jobs, workers):
        at, each = left[number]
        yield at, Failed(f"{each.essay.name}: {answer.why}") if isinstance(answer, Lost) else unpacked(answer, shared)


def _ready(listing: Document, parsed: Parsed, store: Store | None) -> None:
    """Parse a list; one that cannot be parsed is left to its essays, which report why."""
    with suppress(InputError):
        _ = store.entries(listing) if store else entries_of(listing, parsed)


def _shared_lists(left: Left) -> list[Document]:
    """The lists of several essays."""
    times = Counter(id(listing) for _, each in left for listing in each.listings)
    lists = {id(listing): listing for _, each in left for listing in each.listings if times[id(listing)] > 1}
    return list(lists.values())


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
