"""citecheck rules."""

from __future__ import annotations

import os

import click

from citecheck.cli.shared.output import note, write
from citecheck.model import InputError
from citecheck.reporters.rule_pages import pages, table


@click.command("rules")
@click.option("--markdown", is_flag=True, help="Write a page for each rule, and an index.")
@click.option("--output-folder", "-o", default="", metavar="FOLDER", help="The folder for the pages.")
def command(markdown: bool, output_folder: str) -> int:
    """List all rules: code, name, level, whether it offers fixes, whether it is off by default, and what it finds."""
    from citecheck.linting.suppressions import UNREASONED, UNUSED
    from citecheck.rules import all_rules

    rules = (*all_rules(), UNUSED, UNREASONED)
    if not markdown:
        write(table(rules))
        return 0
    if not output_folder:
        raise InputError("--markdown needs a folder: -o FOLDER")
    os.makedirs(output_folder, exist_ok=True)
    made = pages(rules)
    for name, text in made.items():
        write(text, os.path.join(output_folder, name))
    note(f"{len(made)} pages written to {output_folder}")
    return 0
