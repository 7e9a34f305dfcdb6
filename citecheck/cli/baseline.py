"""citecheck baseline."""

from __future__ import annotations

from typing import Any

import click

from citecheck.cli.shared.essays import check_essay, config_of, named_essays, with_options
from citecheck.cli.shared.inputs import demand_distinct_files, inputs_of, read_from
from citecheck.cli.shared.options import configured, quietly, selecting, words, written_to
from citecheck.cli.shared.output import note, progress, write
from citecheck.model import InputError
from citecheck.text.display import count

DEFAULT = "citecheck-baseline.json"


@click.command("baseline")
@click.argument("essays", nargs=-1, metavar="[ESSAY]...")
@selecting
@written_to(f"The baseline; otherwise the configuration's, or {DEFAULT}.")
@click.option("--prune", is_flag=True, help="Only remove findings that no longer occur.")
@quietly
@configured
def command(essays: tuple[str, ...], output: str, prune: bool, quiet: bool, config: str | None, isolated: bool, **options: Any) -> int:
    """Record current findings as a baseline, so that check --baseline reports new ones only.

    Paths in a baseline are read from its own folder. Exit codes: 0 written, 2 wrong use, unreadable input, or an essay that could not
    be compared with a list.
    """
    from citecheck.findings.baseline import folder_of, pruned, read, written
    from citecheck.findings.coverage import coverage
    from citecheck.findings.shared_lists import check_shared_lists
    from citecheck.pipeline import Parsed
    from citecheck.readers import read_file

    name = options.pop("stdin_filename")
    options = words(options)
    here = with_options(config_of(".", config, isolated), options)
    path = output or here.baseline or DEFAULT
    if path == "-":
        raise InputError("the baseline needs a file: -o FILE")
    inputs, code = inputs_of(named_essays(essays, here), options, name=name, config=config, isolated=isolated)
    demand_distinct_files([path], [file for each in inputs for file in (*read_from(each.essay, *each.listings), each.config.path)])
    parsed = Parsed()
    steps = zip(progress([each.path for each in inputs]), inputs, strict=True)
    results = [check_essay(each.essay, each.config, each.listings, parsed=parsed) for _, each in steps]
    for each, result in zip(inputs, results, strict=True):
        if not (covered := coverage(result)).is_judged:
            note(covered.words)
            code = max(code, 0 if each.config.allow_unchecked else 2)
    if code:
        raise InputError(f"{path}: not written, since not every essay could be checked")
    results = check_shared_lists(results) if len(results) > 1 else results
    known = read(read_file(path).text, path) if prune else None
    write(pruned(results, known, folder_of(path)) if known else written(results, folder_of(path)), path)
    found = sum(len(result.findings) for result in results)
    if not quiet:
        note(f"{path}: pruned" if prune else f"{path}: {count(found, 'finding')} recorded in the baseline")
    return 0
