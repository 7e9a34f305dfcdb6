"""citecheck show."""

from __future__ import annotations

from typing import Any

import click

from citecheck.cli.shared.essays import check_essay, config_of, read_essay, with_options
from citecheck.cli.shared.inputs import demand_distinct_files, read_from
from citecheck.cli.shared.options import configured, quietly, written_to
from citecheck.cli.shared.output import note, terminal_width, write
from citecheck.findings.coverage import coverage


@click.command("show")
@click.argument("essay")
@click.option("--refs", multiple=True, metavar="FILE|FOLDER", help="A reference list, or a folder of them; may be repeated.")
@written_to("The file for the table, instead of stdout.")
@quietly
@configured
def command(essay: str, output: str, quiet: bool, stdin_filename: str, config: str | None, isolated: bool, **options: Any) -> int:
    """Show every citation of an ESSAY: the entry it means, the clues, the cost, the margin, and the rejected entries."""
    from citecheck.reporters.show_table import render

    settings = with_options(config_of(stdin_filename or essay, config, isolated), options)
    result = check_essay(read_essay(essay, stdin_filename), settings)
    demand_distinct_files([output], [*read_from(result.case.essay, *result.case.listings), settings.path])
    write(render(result, width=terminal_width()), output)
    if not (covered := coverage(result)).is_judged:
        note(covered.words)
        return 0 if settings.allow_unchecked else 2
    return 0
