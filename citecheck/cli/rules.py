"""citecheck rules."""

from __future__ import annotations

import os

import click

from citecheck.cli.shared.options import quietly, written_to
from citecheck.cli.shared.output import note, write
from citecheck.model import InputError
from citecheck.reporters.rule_pages import pages, table


@click.command("rules")
@click.option("--markdown", is_flag=True, help="Write a page for each rule, and an index.")
@written_to("The file for the table, instead of stdout; with --markdown, the folder for the pages.", "FILE|FOLDER")
@quietly
def command(markdown: bool, output: str, quiet: bool) -> int:
    """List all rules: code, name, level, whether it offers fixes, whether it is off by default, and what it finds."""
    from citecheck.linting.suppressions import UNREASONED, UNUSED
    from citecheck.rules import all_rules

    rules = (*all_rules(), UNUSED, UNREASONED)
    if not markdown:
        write(table(rules), output)
        return 0
    if not output:
        raise InputError("--markdown needs a folder: -o FOLDER")
    os.makedirs(output, exist_ok=True)
    made = pages(rules)
    for name, text in made.items():
        write(text, os.path.join(output, name))
    if not quiet:
        note(f"{len(made)} pages written to {output}")
    return 0
