"""citecheck explain."""

from __future__ import annotations

import click

from citecheck.cli.shared.options import quietly, rule_words, written_to
from citecheck.cli.shared.output import write
from citecheck.config.rule_selection import named
from citecheck.reporters.rule_pages import page


@click.command("explain")
@click.argument("rule", shell_complete=rule_words)
@written_to("The file for the page, instead of stdout.")
@quietly
def command(rule: str, output: str, quiet: bool) -> int:
    """Show a rule's page: what it finds, why it matters, and examples. RULE is a name, a code or the beginning of one."""
    from citecheck.linting.suppressions import UNREASONED, UNUSED
    from citecheck.rules import all_rules

    write("\n\n".join(page(found) for found in named((*all_rules(), UNUSED, UNREASONED), rule)), output)
    return 0
