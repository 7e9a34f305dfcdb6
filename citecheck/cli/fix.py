"""citecheck fix."""

from __future__ import annotations

import sys
from typing import Any

import click

from citecheck.cli.shared import fix_loop
from citecheck.cli.shared.essays import config_of, named_essays, with_options
from citecheck.cli.shared.inputs import Inputs, inputs_of
from citecheck.cli.shared.options import configured, quietly, selecting, words
from citecheck.cli.shared.output import note
from citecheck.findings.apply_fixes import encoded
from citecheck.findings.coverage import coverage
from citecheck.model import InputError


@click.command("fix")
@click.argument("essays", nargs=-1, metavar="[ESSAY]...")
@selecting
@click.option("--unsafe-fixes", is_flag=True, help="Apply unsafe fixes too: names, years, authors.")
@click.option("--interactive", "-i", is_flag=True, help="Go through all findings and ask about each fix, unsafe ones included.")
@quietly
@configured
def command(
    essays: tuple[str, ...], unsafe_fixes: bool, interactive: bool, quiet: bool, config: str | None, isolated: bool, **options: Any
) -> int:
    """Apply the fixes that findings offer, all of them or one by one.

    "-" reads the essay from stdin and writes it, fixed, to stdout. Exit codes: 0 done, 2 wrong use, unreadable input, or an essay that
    could not be compared with a list (it is unchanged).
    """
    name = options.pop("stdin_filename")
    options = words(options)
    paths = named_essays(essays, with_options(config_of(".", config, isolated), options))
    if "-" in paths and (interactive or len(paths) > 1):
        raise InputError("stdin cannot be combined with files or --interactive; name files instead")
    inputs, code = inputs_of(paths, options, name=name, config=config, isolated=isolated)
    now = fix_loop.Current()
    for each in inputs:
        done = _fixed(each, now, unsafe=unsafe_fixes, interactive=interactive)
        if each.path == "-":
            text = next((text for document, text in done.documents if document.name == each.essay.name), each.essay.text)
            sys.stdout.buffer.write(encoded(each.essay, text))
        else:
            fix_loop.save(done)
            now.changed(done)
        if not (covered := coverage(done.result)).is_judged:
            note(covered.words)
            code = max(code, 0 if each.config.allow_unchecked else 2)
        elif not quiet:
            note(fix_loop.done_words(each.essay, done, "nothing was changed"))
    return code


def _fixed(each: Inputs, now: fix_loop.Current, *, unsafe: bool, interactive: bool) -> fix_loop.Fixed:
    listings = now.lists(each.listings)
    if not interactive:
        return fix_loop.fix_repeatedly(each.essay, each.config, listings, unsafe=unsafe)
    from citecheck.cli.shared.questions import Asked

    asked = Asked()
    done = fix_loop.fix_repeatedly(each.essay, each.config, listings, unsafe=True, choice=asked)
    if asked.interrupted:
        note(f"{each.essay.name}: stopped; what was accepted before is written")
    return done
