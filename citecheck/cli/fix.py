"""citecheck fix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import click

from citecheck.cli.shared import fix_loop as mend
from citecheck.cli.shared.essays import config_of, named_essays, read_essay, with_options
from citecheck.cli.shared.options import configured, selecting, words
from citecheck.cli.shared.output import note, terminal_width
from citecheck.model import Finding, Fix, InputError, Result
from citecheck.reporters.grouping import Group, linker
from citecheck.reporters.line_index import Atlas
from citecheck.reporters.text.essay_report import thing
from citecheck.text.display import count

Mark = tuple[object, ...]
"""A rule, the words that its fix would change and what it would make of them, and the words that are found."""

KEYS = {
    "y": "yes",
    "n": "no",
    "a": "always for these words",
    "e": "never for these words",
    "A": "always for this rule",
    "E": "never for this rule",
    "q": "stop",
}


@click.command("fix")
@click.argument("essays", nargs=-1, metavar="[ESSAY]...")
@selecting
@click.option("--unsafe-fixes", is_flag=True, help="Make the others as well: names, years, authors.")
@click.option("--interactive", "-i", is_flag=True, help="Ask for each fix, the unsafe ones too.")
@configured
def command(essays: tuple[str, ...], unsafe_fixes: bool, interactive: bool, config: str | None, isolated: bool, **options: Any) -> int:
    """Make the fixes that findings offer, all of them or one by one."""
    name = options.pop("stdin_filename")
    options = words(options)
    paths = named_essays(essays, with_options(config_of(".", config, isolated), options))
    if "-" in paths:
        raise InputError("stdin cannot be changed; name a file")
    for path in paths:
        settings = with_options(config_of(name or path, config, isolated), options)
        if interactive:
            done = mend.mended(read_essay(path), settings, unsafe=True, choice=Asked())
        else:
            done = mend.mended(read_essay(path), settings, unsafe=unsafe_fixes)
        mend.save(done)
        note(f"{path}: {count(done.made, 'fix', 'fixes')} made" if done.made else f"{path}: nothing was changed")
    return 0


class Asked:
    """Asks a person for each fix, once; what was said for good of a rule, or of the words that it would change, is remembered."""

    def __init__(self) -> None:
        self.said: dict[Mark, bool] = {}
        self.declined: Counter[Mark] = Counter()
        self.over = False

    def __call__(self, result: Result) -> Sequence[Finding]:
        """The findings that the person wants to have fixed; those declined before come again after each round, and are not asked for."""
        where, left = Atlas([result]), self.declined.copy()
        return [finding for finding in result.findings if finding.fix and self._wants(finding, finding.fix, result, where, left)]

    def _wants(self, finding: Finding, fix: Fix, result: Result, where: Atlas, left: Counter[Mark]) -> bool:
        mark: Mark = (finding.code, *((where.text(edit.span), edit.text) for edit in fix.edits), where.text(finding.span))
        words, rule = mark[:-1], mark[:1]
        if words in self.said or rule in self.said:
            return self.said.get(words, self.said.get(rule, False))
        if left[mark] > 0 or self.over:
            left[mark] -= 1
            return False
        _show(finding, result)
        question = "  " + ", ".join(f"[{key}] {word}" for key, word in KEYS.items())
        answer = click.prompt(question, type=click.Choice(list(KEYS)), show_choices=False)
        if answer in "aAeE":
            self.said[words if answer in "ae" else rule] = answer in "aA"
        self.over = answer == "q"
        self.declined[mark] += answer in "nq"
        return answer in "yaA"


def _show(finding: Finding, result: Result) -> None:
    group = Group((finding,), linker(result.case.links)(finding))
    for line in thing(group, Atlas([result]), terminal_width()):
        click.echo("".join(text for text, _ in line).rstrip())
