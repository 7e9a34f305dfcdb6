"""citecheck compare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from citecheck.cli.shared.essays import check_essay, config_of, read_essay, with_options
from citecheck.cli.shared.inputs import demand_distinct_files, read_from
from citecheck.cli.shared.options import configured, quietly, selecting, words, written_to
from citecheck.cli.shared.output import RANKS, note, write
from citecheck.findings.coverage import coverage
from citecheck.model import Finding, Result


@click.command("compare")
@click.argument("old")
@click.argument("new")
@click.option("--old-refs", multiple=True, metavar="FILE|FOLDER", help="The list of the OLD essay, if it is a different one.")
@selecting
@written_to("The file for the report, instead of stdout.")
@quietly
@configured
def command(
    old: str, new: str, old_refs: tuple[str, ...], output: str, quiet: bool, config: str | None, isolated: bool, **options: Any
) -> int:
    """Show what a revision did: citations and entries gained and lost, findings new and fixed.

    "-" is stdin, for OLD or NEW. Exit codes: 0 no new findings, 1 new findings, 2 wrong use, unreadable input, or an essay that could not
    be compared with a list.
    """
    from citecheck.findings.revision_diff import TITLES, compare

    name = options.pop("stdin_filename")
    options = words(options)
    settings = with_options(config_of(new, config, isolated), options)
    before = check_essay(read_essay(old, name), settings._replace(refs=old_refs or settings.refs))
    after = check_essay(read_essay(new, name), settings)
    read = [path for result in (before, after) for path in read_from(result.case.essay, *result.case.listings)]
    demand_distinct_files([output], [*read, settings.path])
    changes = compare(before, after)
    lines = [line for part, title in TITLES.items() for line in _section(title, getattr(changes, part))]
    lines += _section("New findings", _finding_lines(changes.new, after))
    lines += _section("Fixed findings", _finding_lines(changes.fixed, before))
    write("".join(f"{line}\n" for line in lines or ["Nothing changed."]), output)
    unjudged = [covered.words for result in (before, after) if not (covered := coverage(result)).is_judged]
    for sentence in unjudged:
        note(sentence)
    if unjudged and not settings.allow_unchecked:
        return 2
    return int(any(RANKS[finding.level] >= RANKS[settings.fail_on] for finding in changes.new))


def _section(title: object, rows: tuple[object, ...]) -> list[str]:
    return [f"{title} ({len(rows)})", *(f"  {row}" for row in rows)] if rows else []


def _finding_lines(findings: tuple[Finding, ...], result: Result) -> tuple[str, ...]:
    return tuple(_lines(findings, result))


def _lines(findings: tuple[Finding, ...], result: Result) -> Iterator[str]:
    from citecheck.reporters.escape import visible
    from citecheck.reporters.line_index import Atlas

    where = Atlas([result])
    for finding in findings:
        yield f"{where.at(finding.span)}: {finding.level}: {finding.code} {finding.name}: {visible(finding.message)}"
