"""citecheck explain."""

from __future__ import annotations

import click

from citecheck.cli.shared.output import write
from citecheck.config.rule_selection import named
from citecheck.reporters.rule_pages import page


@click.command("explain")
@click.argument("rule")
def command(rule: str) -> int:
    """Show a rule's page: what it finds, why it matters, and examples. RULE is a name, a code or the beginning of one."""
    from citecheck.linting.suppressions import UNREASONED, UNUSED
    from citecheck.rules import all_rules

    write("\n\n".join(page(found) for found in named((*all_rules(), UNUSED, UNREASONED), rule)))
    return 0
