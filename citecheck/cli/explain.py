"""citecheck explain."""

from __future__ import annotations

import click

from citecheck.cli.outcome import write
from citecheck.config_rules import named
from citecheck.report.rule_page import page


@click.command("explain")
@click.argument("rule")
def command(rule: str) -> int:
    """Show a rule's page: what it finds, why it matters, and examples. RULE is a name, a code or the beginning of one."""
    from citecheck.rules import all_rules
    from citecheck.suppress import UNREASONED, UNUSED

    write("\n\n".join(page(found) for found in named((*all_rules(), UNUSED, UNREASONED), rule)))
    return 0
