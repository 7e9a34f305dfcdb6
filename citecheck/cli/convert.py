"""citecheck convert."""

from __future__ import annotations

from typing import Any

import click

from citecheck.cli.shared.inputs import demand_distinct_files, read_from
from citecheck.cli.shared.list_output import format_of_output, in_list_options, resolved_style, settle_format, wanted_of, write_list_output
from citecheck.cli.shared.options import configured


@click.command("convert")
@click.argument("lists", nargs=-1, required=True, metavar="LIST...")
@in_list_options
@configured
def command(lists: tuple[str, ...], stdin_filename: str, config: str | None, isolated: bool, **options: Any) -> int:
    """Write reference lists, prose or structured, in another format, entry by entry.

    "-" is stdin. Exit codes: 0 done, 1 done but unreadable pieces are at the end, 2 wrong use, unreadable input, or no entry was found.
    """
    from citecheck.cleanup import convert
    from citecheck.config.list_discovery import files

    options["style"] = resolved_style(options["style"], None)
    documents = [_read(path, stdin_filename) for named in lists for path in (files(named) if named != "-" else ["-"])]
    settle_format(options, documents)
    demand_distinct_files(["" if options["diff"] else options["output"]], read_from(*documents))
    return write_list_output(convert(documents, wanted_of(options, format_of_output(options))), options)


def _read(path: str, stdin_filename: str) -> Any:
    from citecheck.cli.shared.essays import read_essay

    return read_essay(path, stdin_filename, as_list=True)
