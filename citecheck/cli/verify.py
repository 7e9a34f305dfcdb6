"""citecheck verify."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from citecheck.cli.shared.essays import config_of, named_essays, with_options
from citecheck.cli.shared.inputs import Inputs, files_of, inputs_of, spare
from citecheck.cli.shared.options import configured, formats, quietly, selecting, words, written_to
from citecheck.cli.shared.output import exit_code, files_in, note, progress, report_to
from citecheck.model import Case, Result
from citecheck.verify.verification import Verification, Verifier


@click.command("verify")
@click.argument("essays", nargs=-1, metavar="[ESSAY|LIST]...")
@click.option("--list", "as_list", is_flag=True, help="Treat the files as reference lists.")
@click.option("--all", "every", is_flag=True, help="Verify entries that the essay does not cite, too.")
@click.option("--retractions", metavar="FILE", help="Look entries up in the Retraction Watch table (CSV), without any connection.")
@selecting
@click.option("--fail-on", type=click.Choice(["error", "warning", "info"]), help="The lowest level that makes the exit code 1.")
@formats
@written_to("The file for the report, instead of stdout.")
@quietly
@configured
def command(
    essays: tuple[str, ...], as_list: bool, every: bool, formats_: tuple[str, ...], output: str, quiet: bool, **options: Any
) -> int:
    """Hold the entries that an essay cites, or a list by itself, against the record of the world.

    Exit codes: 0 no findings, 1 findings, 2 wrong use, unreadable input, nothing to verify, or an incomplete run.
    """
    retractions = options.pop("retractions")
    if not retractions:
        raise click.UsageError("name the Retraction Watch table with --retractions FILE")
    named, isolated, name = (options.pop(option) for option in ("config", "isolated", "stdin_filename"))
    options = words(options)
    here = with_options(config_of(".", named, isolated), options)
    reports = report_to(formats_ or (here.format,), output)
    inputs, code = inputs_of(named_essays(essays, here), options, name=name, config=named, isolated=isolated, as_list=as_list)
    spare(files_in(formats_, output), [retractions, *(path for each in inputs for path in files_of(each))])
    results = _verified(inputs, _retraction_verifier(retractions, every))
    code = max([code, *(exit_code(result.findings, each.config.fail_on) for result, each in zip(results, inputs, strict=True))])
    reports(results)
    return max(code, _unasked(results))


def _retraction_verifier(path: str, every: bool) -> Verifier:
    from citecheck.verify.retractions import looked_up
    from citecheck.verify.retractions.index import read_retractions
    from citecheck.verify.wanted import wanted

    retractions = read_retractions(path)

    def verifier(case: Case) -> tuple[Verification, ...]:
        return tuple(looked_up(reference, retractions) for reference in wanted(case, every=every))

    return verifier


def _verified(inputs: Sequence[Inputs], verifier: Verifier) -> list[Result]:
    from citecheck.pipeline import check_configured

    return [check_configured(each.essay, each.listings, each.config, verifier=verifier) for each in progress(inputs)]


def _unasked(results: Sequence[Result]) -> int:
    """2 if of an essay no entry could be asked about; it is noted."""
    code = 0
    for result in results:
        if not result.case.verified:
            why = "none of its entries is cited; --all verifies them all" if result.case.references else "no reference list was found"
            note(f"{result.case.essay.name}: nothing was verified: {why}")
            code = 2
    return code
