"""citecheck fix."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from citecheck.cli import mend
from citecheck.cli.essays import config_of, named_essays, read_essay, with_options
from citecheck.cli.options import configured, selecting, words
from citecheck.cli.outcome import note, terminal_width
from citecheck.model import Finding, Result, Unusable
from citecheck.report.groups import Group, linker
from citecheck.report.places import Atlas
from citecheck.report.story import thing

KEYS = {"y": "yes", "n": "no", "a": "always for this rule", "e": "never for this rule", "q": "stop"}


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
        raise Unusable("stdin cannot be changed; name a file")
    for path in paths:
        settings = with_options(config_of(name or path, config, isolated), options)
        if interactive:
            done = mend.mended(read_essay(path), settings, unsafe=True, choice=Asked())
        else:
            done = mend.mended(read_essay(path), settings, unsafe=unsafe_fixes)
        mend.save(done)
        note(f"{path}: {done.made} fixes made" if done.made else f"{path}: nothing was changed")
    return 0


class Asked:
    """Asks a person for each fix, once; what was said of a rule for good is remembered."""

    def __init__(self) -> None:
        self.said: dict[str, bool] = {}
        self.asked: set[tuple[str, str]] = set()
        self.over = False

    def __call__(self, result: Result) -> Sequence[Finding]:
        """The findings that the person wants to have fixed."""
        return [finding for finding in result.findings if finding.fix and self._wants(finding, result)]

    def _wants(self, finding: Finding, result: Result) -> bool:
        mark = (finding.code, Atlas([result]).text(finding.span))
        if finding.name in self.said:
            return self.said[finding.name]
        if self.over or (mark in self.asked and mark[1]):
            return False
        self.asked.add(mark)
        _show(finding, result)
        question = "  " + ", ".join(f"[{key}] {word}" for key, word in KEYS.items())
        answer = click.prompt(question, type=click.Choice(list(KEYS)), show_choices=False)
        if answer in ("a", "e"):
            self.said[finding.name] = answer == "a"
        self.over = answer == "q"
        return answer in ("y", "a")


def _show(finding: Finding, result: Result) -> None:
    group = Group((finding,), linker(result.case.links)(finding))
    for line in thing(group, Atlas([result]), terminal_width()):
        click.echo("".join(text for text, _ in line).rstrip())
