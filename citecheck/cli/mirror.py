"""citecheck mirror."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

import click

from citecheck.cli.shared.inputs import demand_distinct_files
from citecheck.cli.shared.options import quietly, written_to
from citecheck.cli.shared.output import note, write
from citecheck.text.display import count


@click.group("mirror")
def command() -> None:
    """A mirror of the sources' dumps on this machine, for citecheck verify --mirror."""


@command.command("build")
@click.argument("dumps", nargs=-1, required=True, metavar="DUMP...")
@written_to("The file of the mirror.")
@quietly
def build(dumps: tuple[str, ...], output: str, quiet: bool) -> int:
    """Make a mirror of dumps: the files, or folders of files, of Crossref, DataCite or OpenAlex (JSON lines, .gz, Parquet).

    An interrupted build continues when it is started again. Exit codes: 0 done, 2 wrong use or unreadable input.
    """
    from citecheck.verify.mirror.build import build as built

    if not output:
        raise click.UsageError("name the file of the mirror with -o FILE")
    demand_distinct_files([output], dumps)
    began = time.monotonic()
    number = built(dumps, output, today=time.strftime("%Y-%m-%d", time.gmtime()), progress=_progress() if _is_shown(quiet) else None)
    if not quiet:
        _end_line()
        size = os.path.getsize(output)
        note(f"{output}: {count(number, 'work', 'works')}, {size} bytes ({size // number} a work), {time.monotonic() - began:.0f} s")
    return 0


@command.command("status")
@click.argument("mirror")
def status(mirror: str) -> int:
    """Show how many works a mirror has, and when it was built."""
    from citecheck.verify.mirror import Mirror

    about = Mirror(mirror).about
    works, files = count(int(about["works"]), "work", "works"), count(int(about["files"]), "file", "files")
    write(f"{mirror}: {works} of {files}, built on {about['built']}\n")
    return 0


def _is_shown(quiet: bool) -> bool:
    return not quiet and sys.stderr.isatty()


def _end_line() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _progress() -> Callable[[str, int], None]:
    """A line on the terminal: the file, the works so far, and how many per second."""
    began, first = time.monotonic(), [-1]

    def show(file: str, works: int) -> None:
        first[0] = works if first[0] < 0 else first[0]
        pace = (works - first[0]) / max(0.001, time.monotonic() - began)
        print(f"\r\x1b[K{os.path.basename(file)}: {works} works, {pace:.0f} a second", end="", file=sys.stderr, flush=True)

    return show
