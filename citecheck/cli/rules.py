"""citecheck rules."""

from __future__ import annotations

import click

from citecheck.cli.outcome import write
from citecheck.report.rule_page import table


@click.command("rules")
def command() -> int:
    """List all rules: code, name, level, whether it offers fixes, whether it is off by default, and what it finds."""
    from citecheck.rules import all_rules

    write(table(all_rules()))
    return 0
