"""citecheck check."""

from __future__ import annotations

import sys
from typing import Any, NamedTuple

import click

from citecheck.cli.shared.essays import check_essay, config_of, named_essays, read_essay, with_options
from citecheck.cli.shared.options import configured, formats, selecting, words
from citecheck.cli.shared.output import exit_code, note, progress, report_to
from citecheck.config import Config
from citecheck.model import Document, InputError, Result
from citecheck.text.display import count


class Fixing(NamedTuple):
    """What to do with fixes: make them, make unsafe ones too, or only show what would change."""

    fix: bool
    unsafe: bool
    diff: bool


@click.command("check")
@click.argument("essays", nargs=-1, metavar="[ESSAY]...")
@click.option("--list", "as_list", is_flag=True, help="The files are reference lists; check them by themselves.")
@selecting
@click.option("--fail-on", type=click.Choice(["error", "warning", "info"]), help="The lowest level that makes the exit code 1.")
@click.option("--exit-zero", is_flag=True, default=None, help="Exit 0 even if there are findings.")
@click.option("--format", "-f", "formats_", multiple=True, metavar="FORMAT[:FILE]", help=f"How to report; may be repeated: {formats()}.")
@click.option("--output-file", "-o", default="", metavar="FILE", help="Write the report there, not to stdout.")
@click.option("--fix", is_flag=True, help="Make the safe fixes: those that change form only.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff, the others as well: names, years, authors.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--baseline", metavar="FILE", help="Tell only findings that are not in this baseline.")
@configured
@click.option("--show-settings", is_flag=True, help="Show what the configuration and the options say, and check nothing.")
def command(essays: tuple[str, ...], as_list: bool, formats_: tuple[str, ...], output_file: str, **options: Any) -> int:
    """Check essays against their reference lists, or a list by itself.

    Without an ESSAY, what the configuration says; "-" is stdin. Without --refs, the lists of the configuration, of
    Markdown's front matter or LaTeX's commands, of a refs/ folder beside or above the essay; an essay may also carry its own list.
    A .bib, .json or .ris file in an essay's place is checked by itself.
    """
    fixing = Fixing(*(options.pop(name) for name in ("fix", "unsafe_fixes", "diff")))
    named, isolated, name, shown = (options.pop(option) for option in ("config", "isolated", "stdin_filename", "show_settings"))
    options = words(options)
    here = with_options(config_of(".", named, isolated), options)
    if shown:
        return _show(with_options(config_of(essays[0] if essays else ".", named, isolated), options))
    results, levels, code, paths = [], [], 0, named_essays(essays, here)
    reports = report_to(formats_ or (here.format,), output_file, diff=fixing.diff)
    for path in progress(paths):
        settings = with_options(config_of(name or path, named, isolated), options)
        try:
            result = _checked(read_essay(path, name, as_list=as_list), settings, fixing, path == "-")
        except InputError as error:
            if len(paths) == 1:
                raise
            note(str(error))
            code = 2
            continue
        results.append(_new(result, settings.baseline))
        levels.append(settings.fail_on)
    if len(results) > 1:
        from citecheck.findings.shared_lists import together

        results = together(results)
    code = max([code, *(exit_code(result.findings, level) for result, level in zip(results, levels, strict=True))])
    reports(results)
    return code if code == 2 or not here.exit_zero else 0


def _checked(essay: Document, settings: Config, fixing: Fixing, stdin: bool) -> Result:
    """The essay checked; before that its fixes made or shown, if they are wanted."""
    if not (fixing.fix or fixing.diff):
        return check_essay(essay, settings)
    from citecheck.cli.shared import fix_loop as mend

    done = mend.mended(essay, settings, unsafe=fixing.unsafe)
    if fixing.diff:
        sys.stdout.buffer.write("".join(mend.diff(done)).encode("utf-8", "backslashreplace"))
        return done.result
    if stdin:
        raise InputError("--fix cannot change stdin; use --diff, or name a file")
    mend.save(done)
    changed = ", ".join(document.name for document, _ in done.documents)
    note(f"{count(done.made, 'fix', 'fixes')} made in {changed}" if done.made else "nothing to fix")
    return done.result


def _new(result: Result, baseline: str) -> Result:
    """The result without what the baseline knows."""
    if not baseline:
        return result
    from citecheck.findings.baseline import compared, read
    from citecheck.readers import read_file

    seen = compared([result], read(read_file(baseline).text, baseline))
    gone = f"; {len(seen.fixed)} known are found no more (citecheck baseline --prune takes them out)" if seen.fixed else ""
    note(f"{result.case.essay.name}: {count(seen.known, 'known finding')} passed over{gone}")
    return seen.results[0]


def _show(config: Config) -> int:
    from citecheck.cli.shared.output import write
    from citecheck.config import shown

    write(shown(config))
    return 0
