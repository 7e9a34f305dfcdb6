"""A batch run: documents to rows, by worker processes here or on a cluster, each row written as soon as it is done."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

from citecheck import __version__
from citecheck.batch.manifest import Batch, Entry
from citecheck.batch.packing import packed
from citecheck.batch.row import failed_row, line_of
from citecheck.batch.row_task import FAILED
from citecheck.batch.rows_file import RowsFile
from citecheck.batch.workers import Limits, Lost, Setup, answers
from citecheck.config import Config
from citecheck.config.list_discovery import files
from citecheck.model import Document, InputError
from citecheck.pipeline import Parsed, entries_of
from citecheck.readers import read_file

FORM = 1
"""Changes when rows of the same documents would differ from what they were."""


class BatchOptions(NamedTuple):
    """How a batch is to be checked: the configuration, common lists, a mirror and a table of retractions ("": none)."""

    config: Config
    lists: tuple[str, ...] = ()
    mirror: str = ""
    retractions: str = ""


class Means(NamedTuple):
    """How documents are checked: a number of worker processes, or a cluster's scheduler; and the limits for one document."""

    workers: int = 1
    scheduler: str = ""
    limits: Limits = Limits()


class Plan(NamedTuple):
    """What a run does: the mark of its rows, its documents (common lists among them), and what workers are started with."""

    run: str
    entries: tuple[Entry, ...]
    setup: Setup


def planned(batch: Batch, options: BatchOptions, limits: Limits) -> Plan:
    """The plan of a batch; each common list is read and parsed here, once. Raises InputError for one that has no entry."""
    folder = os.path.abspath(batch.folder)
    lists = tuple(read_file(path, as_list=True) for named in options.lists for path in files(named))
    parsed = Parsed()
    for listing in lists:
        if not entries_of(listing, parsed):
            raise InputError(f"{listing.name}: no entry found in this list")
    config = options.config._replace(path="", folder=os.path.abspath(options.config.folder or os.curdir), refs=(), essays=(), baseline="")
    if config.style.endswith(".csl"):
        config = config._replace(style=os.path.abspath(config.style))
    mirror, retractions = (path and os.path.abspath(path) for path in (options.mirror, options.retractions))
    run = _mark(config, lists, mirror, retractions)
    common = (lists, tuple(parsed.values()))
    own = tuple(Entry(os.path.relpath(listing.name, batch.folder)) for listing in lists)
    there = {entry.path for entry in batch.entries}
    entries = (*batch.entries, *(entry for entry in own if entry.path not in there))
    return Plan(run, entries, Setup("row", (run, config, common, mirror, retractions), folder, limits))


def _mark(config: Config, lists: Sequence[Document], mirror: str, retractions: str) -> str:
    """What two runs that share a file must have in common: version, configuration, lists."""
    settings = (FORM, __version__, config._replace(folder="" if not config.per_file_ignores else config.folder), mirror, retractions)
    texts = [(listing.name, listing.text) for listing in lists]
    return sha256(repr((settings, texts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


Progress = Callable[[int, int, str], None]
"""Called with the number of documents done, how many of them failed, and the path of the last."""


def run(plan: Plan, entries: Sequence[Entry], rows: RowsFile, means: Means, progress: Progress) -> int:
    """Add the row of each document that has none yet; how many failed. Raises InputError if the rows cannot be written."""
    left = [entry for entry in entries if entry.path not in rows.done]
    failed = 0
    for at, answer in _answers(plan.setup, left, means):
        line = _line(answer, left[at], plan.run)
        failed += line[:1] == FAILED
        rows.add(line[1:])
        progress(len(rows.done), failed, left[at].path)
    return failed


def _answers(setup: Setup, left: Sequence[Entry], means: Means) -> Iterator[tuple[int, bytes | Lost]]:
    jobs = (packed(tuple(entry)) for entry in left)
    if means.scheduler:
        from citecheck.batch.cluster import answers as of_cluster

        return of_cluster(setup, jobs, means.scheduler)
    return answers(setup, jobs, max(1, min(means.workers, len(left))))


def _line(answer: bytes | Lost, entry: Entry, run: str) -> bytes:
    """The answer, or the row of a document that was lost, after the mark of its kind."""
    if isinstance(answer, bytes):
        return answer
    return FAILED + line_of(failed_row(entry, run, f"{entry.path}: {answer.why}"))
