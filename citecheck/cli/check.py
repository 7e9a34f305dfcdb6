"""citecheck check."""

from __future__ import annotations

import sys
from typing import Any

import click

from citecheck.cli.essays import check_essay, config_of, named_essays, read_essay, with_options
from citecheck.cli.outcome import exit_code, terminal_width, wants_colour, write
from citecheck.config import Config
from citecheck.config_nearest import hint
from citecheck.model import Result, Unusable
from citecheck.report import FORMATS


@click.command("check")
@click.argument("essays", nargs=-1, metavar="[ESSAY]...")
@click.option("--refs", multiple=True, metavar="FILE|FOLDER", help="A reference list, or a folder of them; may be repeated.")
@click.option("--style", metavar="STYLE", help="apa, harvard, chicago, mla, gbt7714, or auto: the essay's own habit.")
@click.option("--format", "-f", metavar="FORMAT", help=f"How to report: {', '.join(FORMATS)}.")
@click.option("--select", multiple=True, metavar="RULES", help="Run these rules only: codes, their beginnings, names, ALL.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Do not run these rules.")
@click.option("--extend-select", multiple=True, metavar="RULES", help="Run these rules as well.")
@click.option("--fail-on", type=click.Choice(["error", "warning", "info"]), help="The lowest level that makes the exit code 1.")
@click.option("--exit-zero", is_flag=True, default=None, help="Exit 0 even if there are findings.")
@click.option("--output-file", "-o", default="", metavar="FILE", help="Write the report there, not to stdout.")
@click.option("--stdin-filename", default="", metavar="NAME", help="The name that the essay on stdin (-) goes by.")
@click.option("--config", metavar="FILE", help="Read this configuration, not the closest one.")
@click.option("--isolated", is_flag=True, help="Read no configuration.")
def command(essays: tuple[str, ...], output_file: str, stdin_filename: str, config: str | None, isolated: bool, **options: Any) -> int:
    """Check essays against their reference lists.

    Without an ESSAY, what the configuration says; "-" is stdin. Without --refs, the lists of the configuration, of
    Markdown's front matter, of a refs/ folder beside or above the essay; an essay may also carry its own list.
    """
    options = {name: _words(value) if name in ("select", "ignore", "extend_select") else value for name, value in options.items()}
    here = with_options(config_of(".", config, isolated), options)
    format = _format(here)
    results, code = [], 0
    for path in named_essays(essays, here):
        settings = with_options(config_of(stdin_filename or path, config, isolated), options)
        try:
            results.append(check_essay(read_essay(path, stdin_filename), settings))
        except Unusable as error:
            if len(essays) == 1:
                raise
            print(f"citecheck: {error}", file=sys.stderr)
            code = 2
            continue
        code = max(code, exit_code(results[-1].findings, settings.fail_on))
    write(_report(results, format, output_file), output_file)
    return code if code == 2 or not here.exit_zero else 0


def _words(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.strip() for value in values for word in value.split(",") if word.strip())


def _format(config: Config) -> str:
    format = config.format or "terminal"
    if format not in FORMATS:
        raise Unusable(f"unknown format {format!r}{hint(format, FORMATS)}; there are {', '.join(FORMATS)}")
    return format


def _report(results: list[Result], format: str, output_file: str) -> str:
    from citecheck.report import render

    return render(results, format, width=terminal_width(), colour=not output_file and wants_colour())
