"""citecheck verify."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from citecheck import __version__
from citecheck.cli.shared.essays import config_of, named_essays, with_options
from citecheck.cli.shared.inputs import Inputs, demand_distinct_files, files_of, inputs_of
from citecheck.cli.shared.options import configured, formats, quietly, selecting, words, written_to
from citecheck.cli.shared.output import exit_code, files_in, note, report_to, write
from citecheck.cli.shared.verifying import VerifyOptions, apply_list_fixes, asking
from citecheck.model import Case, InputError, Result
from citecheck.text.display import count

if TYPE_CHECKING:
    from citecheck.verify.net.ask import Settings
    from citecheck.verify.online import Online
    from citecheck.verify.retractions.index import Retractions
    from citecheck.verify.verification import Verification, Verifier

_AGENT = f"citecheck/{__version__} (+https://github.com/citecheck/citecheck)"


@click.command("verify")
@click.argument("essays", nargs=-1, metavar="[ESSAY|LIST]...")
@click.option("--list", "as_list", is_flag=True, help="Treat the files as reference lists.")
@click.option("--all", "every", is_flag=True, help="Also verify entries that the essay does not cite.")
@asking
@selecting
@click.option("--fail-on", type=click.Choice(["error", "warning", "info"]), help="The lowest level that makes the exit code 1.")
@formats
@written_to("The file for the report, instead of stdout.")
@quietly
@configured
def command(
    essays: tuple[str, ...],
    as_list: bool,
    every: bool,
    chosen: VerifyOptions,
    formats_: tuple[str, ...],
    output: str,
    quiet: bool,
    **options: Any,
) -> int:
    """Compare the entries that an essay cites, or a list by itself, with external records.

    This is the only command that opens connections, and only without --mirror and --retractions (files on this machine), or with --sources:
    it sends identifiers, and title, first author and year of entries for which these are not enough; never a word of the essay.

    Exit codes: 0 no findings, 1 findings, 2 wrong use, unreadable input, nothing to verify, or an incomplete run.
    """
    named, isolated, name = (options.pop(option) for option in ("config", "isolated", "stdin_filename"))
    options = words(options)
    here = with_options(config_of(".", named, isolated), options)
    reports = report_to(formats_ or (here.format,), output, quiet=quiet)
    inputs, code = inputs_of(named_essays(essays, here), options, name=name, config=named, isolated=isolated, as_list=as_list)
    outputs = [*files_in(formats_, output), chosen.written]
    demand_distinct_files(outputs, [chosen.retractions, chosen.mirror, *(path for each in inputs for path in files_of(each))])
    notify = _silent if quiet else note
    _note_idle_rule(inputs, chosen)
    if chosen.dry_run:
        _checked(inputs, _dry_run(chosen, every, _linked(inputs)))
        return code
    results, incomplete = _results(inputs, chosen, every, notify)
    levels = (exit_code(result.findings, each.config.fail_on) for result, each in zip(results, inputs, strict=True))
    code = max([code, incomplete, *levels])
    reports(results)
    if chosen.fix:
        notify(f"{count(apply_list_fixes(results, unsafe=chosen.unsafe), 'fix', 'fixes')} made")
    return max(code, _unasked(results))


def _note_idle_rule(inputs: Sequence[Inputs], chosen: VerifyOptions) -> None:
    """Note that the rule about dead links runs, if it cannot report anything with these options."""
    if _linked(inputs) and not (chosen.sources and chosen.cache_dir):
        why = (
            "the first negative answer must be cached for a later run to confirm"
            if chosen.sources
            else "nothing is sent with --retractions or --mirror alone"
        )
        note(f"dead-link cannot report anything: {why}")


def _results(inputs: Sequence[Inputs], chosen: VerifyOptions, every: bool, notify: Callable[[str], None]) -> tuple[list[Result], int]:
    """The inputs verified, and exit code 2 if a source was given up."""
    retractions = _table(chosen.retractions)
    if chosen.mirror:
        return _checked(inputs, _of_mirror(chosen.mirror, every, retractions)), 0
    if not chosen.sources:
        return _checked(inputs, _of_table(retractions, every)), 0
    online = _online(chosen, every, retractions, notify, _linked(inputs))
    try:
        results = _checked(inputs, online)
    finally:
        online.close()
    return results, _incomplete(online, results, notify)


def _silent(words: str) -> None:
    """Discard a note."""


def _table(path: str) -> Retractions | None:
    if not path:
        return None
    from citecheck.verify.retractions.index import read_retractions

    return read_retractions(path)


def _of_table(retractions: Retractions | None, every: bool) -> Verifier:
    from citecheck.verify.retractions import looked_up
    from citecheck.verify.wanted import wanted

    def verifier(case: Case) -> tuple[Verification, ...]:
        return tuple(looked_up(reference, retractions) for reference in wanted(case, every=every)) if retractions else ()

    return verifier


def _of_mirror(path: str, every: bool, retractions: Retractions | None) -> Verifier:
    from citecheck.verify.mirror import Mirror, verifier_of

    return verifier_of(Mirror(path), every=every, retractions=retractions)


def _settings(chosen: VerifyOptions) -> Settings:
    from citecheck.verify.net.ask import Settings

    agent = f"{_AGENT}; mailto:{chosen.mailto}" if chosen.mailto else _AGENT
    return Settings(chosen.mailto, chosen.timeout, chosen.most_requests, chosen.addresses, agent)


def _linked(inputs: Sequence[Inputs]) -> frozenset[str]:
    """The essays on which the rule about dead links runs, which is off unless it is selected."""
    from citecheck.pipeline import rules_of_world

    return frozenset(
        each.essay.name for each in inputs if any(rule.name == "dead-link" for rule in rules_of_world(each.essay, each.config))
    )


def _dry_run(chosen: VerifyOptions, every: bool, linked: frozenset[str]) -> Verifier:
    from citecheck.verify.net.cache import Cache
    from citecheck.verify.net.clock import Clock
    from citecheck.verify.online import DryRun, named_sources

    if not chosen.sources:
        raise InputError("--dry-run: nothing is sent with --retractions or --mirror alone")
    cache = Cache(chosen.cache_dir, Clock().today())
    return DryRun(named_sources(chosen.sources), _settings(chosen), cache, every=every, write=write, linked=linked)


def _online(
    chosen: VerifyOptions, every: bool, retractions: Retractions | None, notify: Callable[[str], None], linked: frozenset[str]
) -> Online:
    from citecheck.verify.net.cache import Cache
    from citecheck.verify.net.clock import Clock
    from citecheck.verify.online import Online, named_sources

    sources = named_sources(chosen.sources)
    clock = Clock()
    return Online(
        sources,
        _settings(chosen),
        cache=Cache(chosen.cache_dir, clock.today()),
        clock=clock,
        every=every,
        retractions=retractions,
        notify=notify,
        progress=_progress() if sys.stderr.isatty() else None,
        linked=linked,
    )


def _progress() -> Callable[[int, int], None]:
    """A line on the terminal: how many requests are made, how fast, and the time left."""
    began = time.monotonic()

    def show(made: int, planned: int) -> None:
        seconds = max(0.001, time.monotonic() - began)
        left = (planned - made) * seconds / max(1, made)
        print(f"\r\x1b[K{made}/{planned} requests, {made / seconds:.1f} per second, {left:.0f} s left", end="", file=sys.stderr, flush=True)

    return show


def _checked(inputs: Sequence[Inputs], verifier: Verifier) -> list[Result]:
    from citecheck.pipeline import check_configured

    return [check_configured(each.essay, each.listings, each.config, verifier=verifier) for each in inputs]


def _incomplete(online: Online, results: Sequence[Result], notify: Callable[[str], None]) -> int:
    """2 if a source was given up; what was not asked is not "not found", and the next run continues from there."""
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    notify(f"{count(online.made, 'request')} made")
    if online.once:
        notify(f"{count(online.once, 'address', 'addresses')} not found; asked again in a run from tomorrow on, and reported then")
    for source, why in sorted(online.gone.items()):
        unasked = sum(any(asked.status == "unavailable" and asked.source == source for asked in each.asked) for each in _every(results))
        note(f"run incomplete: {source} {why}; {count(unasked, 'entry', 'entries')} not asked about there; run again to continue")
    return 2 if online.gone else 0


def _every(results: Sequence[Result]) -> list[Verification]:
    return [each for result in results for each in result.case.verified]


def _unasked(results: Sequence[Result]) -> int:
    """2 if no entry of an essay could be looked up; it is noted."""
    code = 0
    for result in results:
        if not result.case.verified:
            why = "none of its entries is cited; --all verifies them all" if result.case.references else "no reference list was found"
            note(f"{result.case.essay.name}: nothing was verified: {why}")
            code = 2
    return code
