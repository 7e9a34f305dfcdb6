"""citecheck show."""

from __future__ import annotations

from typing import Any

import click

from citecheck.cli.shared.essays import check_essay, config_of, read_essay, with_options
from citecheck.cli.shared.options import configured
from citecheck.cli.shared.output import terminal_width, write


@click.command("show")
@click.argument("essay")
@click.option("--refs", multiple=True, metavar="FILE|FOLDER", help="A reference list, or a folder of them; may be repeated.")
@configured
def command(essay: str, stdin_filename: str, config: str | None, isolated: bool, **options: Any) -> int:
    """Show every citation of an ESSAY: what it means, the clues, the cost, the margin, and what was rejected."""
    from citecheck.reporters.show_table import render

    settings = with_options(config_of(stdin_filename or essay, config, isolated), options)
    write(render(check_essay(read_essay(essay, stdin_filename), settings), width=terminal_width()))
    return 0
