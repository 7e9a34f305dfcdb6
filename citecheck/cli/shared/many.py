"""Several essays in one run: in how many processes, and what is reported if one of them cannot be checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from citecheck.cli.shared.inputs import Inputs
from citecheck.cli.shared.output import Line, note
from citecheck.model import Result

if TYPE_CHECKING:
    from citecheck.batch.store import Store

Command = TypeVar("Command", bound=Callable[..., Any])


def many_at_once(command: Command) -> Command:
    """--jobs, --cache-dir."""
    kept = click.option(
        "--cache-dir",
        default="",
        metavar="FOLDER",
        help="Cache results in this folder: what has not changed is not checked again; stdin is never cached.",
    )
    jobs = click.option(
        "--jobs",
        "-j",
        type=click.IntRange(0),
        default=1,
        metavar="N",
        help="Check several essays in this many processes; 0: one per processor. The output is the same.",
    )
    return jobs(kept(command))


def store_of(folder: str) -> Store:
    """The results of earlier runs in a folder."""
    from citecheck.batch.cache import Cache
    from citecheck.batch.store import Store

    return Store(Cache(folder, note))


def check_many(inputs: Sequence[Inputs], *, jobs: int, quiet: bool, store: Store | None = None) -> tuple[list[Inputs], list[Result]]:
    """The inputs that could be checked, and their results; the others are noted. Raises InputError if the only one cannot."""
    from citecheck.batch.checking import Failed, Wanted
    from citecheck.batch.pool import check_all, processors

    line = Line(len(inputs), quiet=quiet)
    wanted = [
        Wanted(each.essay, each.config, each.listings, new, is_kept=each.path != "-")
        for each, new in zip(inputs, _first_of_lists(inputs), strict=True)
    ]
    found = check_all(wanted, workers=jobs or processors(), progress=line, store=store)
    line.end()
    kept, results = [], []
    for each, result in zip(inputs, found, strict=True):
        if isinstance(result, Failed):
            note(result.why)
        else:
            kept.append(each)
            results.append(result)
    return kept, results


def _first_of_lists(inputs: Sequence[Inputs]) -> list[bool]:
    """For each essay, whether the rules about lists run on it: once for each list, however many essays share it."""
    judged: set[str] = set()
    out = []
    for each in inputs:
        names = {listing.name for listing in each.listings}
        out.append(not names or not names <= judged)
        judged |= names
    return out
