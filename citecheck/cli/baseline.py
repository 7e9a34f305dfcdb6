"""citecheck baseline."""

from __future__ import annotations

from typing import Any

import click

from citecheck.cli.shared.essays import check_essay, config_of, named_essays, read_essay, with_options
from citecheck.cli.shared.options import configured, selecting, words
from citecheck.cli.shared.output import note, write
from citecheck.model import InputError

DEFAULT = "citecheck-baseline.json"


@click.command("baseline")
@click.argument("essays", nargs=-1, metavar="[ESSAY]...")
@selecting
@click.option("--output-file", "-o", default="", metavar="FILE", help=f"The baseline; else the configuration's, or {DEFAULT}.")
@click.option("--prune", is_flag=True, help="Only take out what is found no more.")
@configured
def command(essays: tuple[str, ...], output_file: str, prune: bool, config: str | None, isolated: bool, **options: Any) -> int:
    """Write down all findings as known, so that check --baseline tells new ones only."""
    from citecheck.findings.baseline import pruned, read, written
    from citecheck.readers import read_file

    name = options.pop("stdin_filename")
    options = words(options)
    here = with_options(config_of(".", config, isolated), options)
    path = output_file or here.baseline or DEFAULT
    results = []
    for essay in named_essays(essays, here):
        settings = with_options(config_of(name or essay, config, isolated), options)
        results.append(check_essay(read_essay(essay, name), settings))
    text = pruned(results, read(read_file(path).text, path)) if prune else written(results)
    if path == "-":
        raise InputError("the baseline needs a file: -o FILE")
    write(text, path)
    found = sum(len(result.findings) for result in results)
    note(f"{path}: pruned" if prune else f"{path}: {found} findings written down as known")
    return 0
