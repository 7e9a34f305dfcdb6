"""citecheck explain."""

from __future__ import annotations

import click

from citecheck.cli.shared.options import explained_words, quietly, written_to
from citecheck.cli.shared.output import write
from citecheck.reporters.rule_pages import change_page, page


@click.command("explain")
@click.argument("rule", shell_complete=explained_words)
@written_to("The file for the page, instead of stdout.")
@quietly
def command(rule: str, output: str, quiet: bool) -> int:
    """Show a rule's page: what it finds, why it matters, and examples.

    RULE is a name, a code or the beginning of one, or the name of a change that clean --explain and convert --explain show.
    """
    write(_change_page(rule) or _rule_pages(rule), output)
    return 0


def _change_page(word: str) -> str:
    """The page of a change of a list; nothing if no change has this name."""
    from citecheck.data.list_changes import LIST_CHANGES

    name = word.strip().lower().replace("_", "-")
    return change_page(name) if name in LIST_CHANGES else ""


def _rule_pages(word: str) -> str:
    """Return the pages of the rules that a word selects; raise InputError if there are none."""
    from citecheck.config.rule_selection import named
    from citecheck.data.list_changes import LIST_CHANGES
    from citecheck.linting.suppressions import UNREASONED, UNUSED
    from citecheck.rules import all_rules

    return "\n\n".join(page(found) for found in named((*all_rules(), UNUSED, UNREASONED), word, besides=tuple(LIST_CHANGES)))
