"""citecheck batch."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from citecheck.cli.shared.essays import config_of, with_options
from citecheck.cli.shared.inputs import demand_distinct_files, demand_no_document
from citecheck.cli.shared.options import quietly, selecting, words, written_to
from citecheck.cli.shared.output import Line, note, write
from citecheck.model import InputError
from citecheck.termination import ending
from citecheck.text.display import count

if TYPE_CHECKING:
    from citecheck.batch.manifest import Entry
    from citecheck.batch.rows_file import RowsFile
    from citecheck.batch.run import Means, Plan

_LINES = (".jsonl", ".ndjson")


@click.command("batch")
@click.argument("documents", metavar="FOLDER|MANIFEST")
@written_to("The file of the rows, one a document: .jsonl (JSON lines) or .parquet (extra batch).", "OUT")
@click.option("--jobs", "-j", type=click.IntRange(0), default=0, metavar="N", help="Worker processes; default: one per processor.")
@click.option("--scheduler", default="", metavar="ADDRESS", help="Check on a Dask cluster (tcp://…, extra cluster) instead of here.")
@click.option("--shard", default="", metavar="I/N", help="Only the I-th of N parts of the documents, to share them among machines.")
@click.option("--time-limit", type=click.FloatRange(0), default=120.0, show_default=True, metavar="S", help="Seconds per document; 0: any.")
@click.option("--memory-limit", type=click.IntRange(0), default=2048, show_default=True, metavar="MB", help="Memory per document; 0: any.")
@click.option("--restart", is_flag=True, help="Start OUT over instead of continuing it.")
@click.option("--retry-failed", is_flag=True, help="Check again the documents that failed in an earlier run.")
@click.option("--by", default="journal", show_default=True, metavar="COLUMN", help="The manifest's column that the summary is grouped by.")
@click.option("--page", default="", metavar="FILE", help="Also write the summary as a page with charts.")
@click.option("--mirror", default="", metavar="FILE", help="Also compare cited entries with this mirror (citecheck mirror build).")
@click.option("--retractions", default="", metavar="FILE", help="Also look cited entries up in the Retraction Watch table (CSV).")
@selecting
@click.option("--config", metavar="FILE", help="Read this configuration instead of the closest one; it applies to the whole batch.")
@click.option("--isolated", is_flag=True, help="Read no configuration.")
@quietly
def command(documents: str, output: str, by: str, page: str, quiet: bool, restart: bool, retry_failed: bool, **options: Any) -> int:
    """Check the documents of a folder or a manifest, and write a row for each.

    A MANIFEST is a table (.csv, .tsv, .jsonl) with a column "path", and if need be "refs" (the document's list) and "style"; other columns
    (journal) are kept in the rows. A .txt has one path per line. Paths are read from its folder. Without its own list, a document uses
    those of --refs, the one that it contains, or those next to it, as in citecheck check.

    An interrupted run continues when it is started again. The summary is printed at the end; citecheck summarize
    prints it again, of several shards too. Exit codes: 0 done, 2 wrong use, or documents that could not be read or checked.
    """
    from citecheck.batch.manifest import batch_of, shard_of
    from citecheck.batch.parquet import SUFFIX, demand_pyarrow, write_parquet
    from citecheck.batch.rows_file import RowsFile

    if not output:
        raise click.UsageError("name the file of the rows with -o OUT")
    is_parquet = output.lower().endswith(SUFFIX)
    if not is_parquet and not output.lower().endswith(_LINES):
        raise InputError(f"{output}: the rows are JSON lines (.jsonl) or Parquet (.parquet); give the file one of these endings")
    if is_parquet:
        demand_pyarrow()
    batch, part = batch_of(documents), _shard(options.pop("shard"))
    path = f"{output}.jsonl" if is_parquet else output
    demand_no_document(page, "html")
    named = [os.path.join(batch.folder, each) for entry in batch.entries for each in (entry.path, *entry.lists)]
    demand_distinct_files([path, page], [documents, options["mirror"], options["retractions"], *(options["refs"] or ()), *named])
    means, plan = _planned(batch, documents, options)
    rows = RowsFile(path, plan.run, restart=restart, retry=retry_failed)
    try:
        interrupted = _run(plan, shard_of(plan.entries, *part), rows, means, quiet)
    finally:
        rows.close()
    if interrupted:
        return interrupted
    if is_parquet:
        write_parquet(path, output)
    return _print_summary(path, by, page)


def _planned(batch: Any, documents: str, options: dict[str, Any]) -> tuple[Means, Plan]:
    """How the batch is checked, and its plan."""
    from citecheck.batch.pool import processors
    from citecheck.batch.run import BatchOptions, Means, planned
    from citecheck.batch.workers import Limits

    jobs, scheduler, seconds, memory, mirror, retractions, named, isolated = (
        options.pop(name) for name in ("jobs", "scheduler", "time_limit", "memory_limit", "mirror", "retractions", "config", "isolated")
    )
    config = with_options(config_of(documents, named, isolated), words(options))
    _demand(config, mirror, retractions)
    limits = Limits(seconds, memory * 2**20)
    return Means(jobs or processors(), scheduler, limits), planned(batch, BatchOptions(config, config.refs, mirror, retractions), limits)


def _demand(config: Any, mirror: str, retractions: str) -> None:
    """Raise InputError at once for unknown rules and styles, and for a mirror or table that cannot be read."""
    from citecheck.config.rule_selection import rules_for
    from citecheck.rules import rules_known_to
    from citecheck.styles import named_style

    rules_for("", rules_known_to(config), config)
    if config.style.lower() != "auto":
        from citecheck.readers import read_text
        from citecheck.styles import choose

        nothing = read_text("", "")
        choose(named_style(config.style, nothing), nothing, ())
    if mirror:
        from citecheck.verify.mirror import Mirror

        Mirror(mirror).close()
    if retractions:
        from citecheck.verify.retractions.index import read_retractions

        read_retractions(retractions)


def _run(plan: Plan, entries: tuple[Entry, ...], rows: RowsFile, means: Means, quiet: bool) -> int:
    """Run the plan; 0, or the exit code of a run that was interrupted, which is noted."""
    from citecheck.batch.run import run

    before = len(rows.done)
    if before and not quiet:
        note(f"{rows.path}: continuing; {count(before, 'document')} of {len(entries)} are done")
    line = Line(len(entries), quiet=quiet)
    try:
        run(plan, entries, rows, means, _progress(line, before))
    except KeyboardInterrupt as end:
        line.end()
        word, code = ending(end)
        note(f"{word}: {rows.path} has {len(rows.done)} of {count(len(entries), 'document')}; run the same command to continue")
        return code
    finally:
        line.end()
    return 0


def _progress(line: Line, before: int) -> Callable[[int, int, str], None]:
    """How many documents are done, how fast, and the time left."""
    began, shown = time.monotonic(), [0.0]

    def show(done: int, failed: int, path: str) -> None:
        now = time.monotonic()
        if now - shown[0] < 0.1 and done < line.steps:
            return
        shown[0] = now
        pace = (done - before) / max(0.001, now - began)
        without = f", {failed} failed" if failed else ""
        line(done, f"{pace:.1f} per second, {_span((line.steps - done) / max(pace, 0.001))} left{without}: {path}")

    return show


def _span(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"


def _print_summary(path: str, by: str, page: str) -> int:
    """Print the summary of a file of rows; 2 if a document has no result."""
    from citecheck.batch.rows_file import rows_of
    from citecheck.batch.summary import as_text, summary_of

    summary = summary_of(rows_of(path), by)
    if page:
        from citecheck.batch.page import page as page_of

        write(page_of(summary, path), page)
    write(as_text(summary))
    if failed := summary.statuses["failed"]:
        note(f"{path}: {count(failed, 'document')} could not be checked; each row says why, and --retry-failed tries again")
    return 2 if failed else 0


def _shard(named: str) -> tuple[int, int]:
    """The number of the shard and how many there are; raises InputError for anything else."""
    if not named:
        return 1, 1
    found = re.fullmatch(r"(\d{1,6})/(\d{1,6})", named)
    if not found or not 1 <= int(found[1]) <= int(found[2]):
        raise InputError(f"--shard {named}: write I/N, from 1/N to N/N")
    return int(found[1]), int(found[2])
