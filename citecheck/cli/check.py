"""citecheck check."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from citecheck.cli.shared.essays import config_of, named_essays, with_options
from citecheck.cli.shared.inputs import Inputs, demand_distinct_files, files_of, inputs_of
from citecheck.cli.shared.many import check_many, many_at_once, store_of
from citecheck.cli.shared.options import configured, formats, quietly, selecting, words, written_to
from citecheck.cli.shared.output import exit_code, files_in, note, progress, report_to
from citecheck.config import Config
from citecheck.model import InputError, Result
from citecheck.text.display import count

if TYPE_CHECKING:
    from citecheck.findings.baseline import Baseline


class Fixing(NamedTuple):
    """What to do with fixes: apply them, apply unsafe ones too, or only show what would change; and the copy to apply them to."""

    fix: bool
    unsafe: bool
    diff: bool
    copy: str = ""


@click.command("check")
@click.argument("essays", nargs=-1, metavar="[ESSAY]...")
@click.option("--list", "as_list", is_flag=True, help="Treat the files as reference lists and check them by themselves.")
@selecting
@click.option("--fail-on", type=click.Choice(["error", "warning", "info"]), help="The lowest level that makes the exit code 1.")
@click.option("--exit-zero", is_flag=True, default=None, help="Exit 0 even if there are findings.")
@click.option("--allow-unchecked", is_flag=True, default=None, help="Exit 0, not 2, if an essay could not be compared with a list.")
@formats
@written_to("The file for the report, instead of stdout; with --fix, COPY.docx or COPY.odt takes the fixes as tracked changes.")
@click.option("--fix", is_flag=True, help="Apply the safe fixes: those that only change form.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff, include unsafe fixes: names, years, authors.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@many_at_once
@click.option("--baseline", metavar="FILE", help="Report only findings that are not in this baseline.")
@quietly
@configured
@click.option("--show-settings", is_flag=True, help="Show the settings in force, and check nothing.")
def command(
    essays: tuple[str, ...], as_list: bool, jobs: int, cache_dir: str, formats_: tuple[str, ...], output: str, quiet: bool, **options: Any
) -> int:
    """Check essays against their reference lists, or a list by itself.

    An ESSAY may be a folder, which means the documents in it (with --list: the lists in it), or a pattern ("chapters/**/*.md").
    Without one, the essays of the configuration are checked; "-" is stdin. Without --refs, the lists of the configuration, of
    Markdown's front matter or LaTeX's commands, of a refs/ folder next to or above the essay; an essay may also contain its own list.
    A file that is a reference list (.bib, .json, .ris, or a list in prose) is checked by itself.

    Exit codes: 0 no findings, 1 findings, 2 wrong use, unreadable input, or an essay that could not be compared with a list.
    """
    fixing, output = _fixing(output, **{name: options.pop(name) for name in ("fix", "unsafe_fixes", "diff")})
    named, isolated, name, shown = (options.pop(option) for option in ("config", "isolated", "stdin_filename", "show_settings"))
    options = words(options)
    here = with_options(config_of(".", named, isolated), options)
    if shown:
        return _show(with_options(config_of(essays[0] if essays else ".", named, isolated), options))
    reports = report_to(formats_ or (here.format,), output, diff=fixing.diff, quiet=quiet)
    paths = named_essays(essays, here, as_list=as_list)
    store = store_of(cache_dir) if cache_dir and not (fixing.fix or fixing.diff) else None
    known = {"name": name, "config": named, "isolated": isolated, "as_list": as_list, "store": store}
    inputs, code = inputs_of(paths, options, **known, reports=True, kept=essays or paths, quiet=quiet)
    demand_distinct_files(files_in(formats_, output or fixing.copy), [path for each in inputs for path in files_of(each)])
    baselines = {path: _baseline(path) for path in {each.config.baseline for each in inputs} if path}
    notify = _silent if quiet else note
    if fixing.fix or fixing.diff:
        unfiltered = _fixed(inputs, fixing, notify, quiet)
    else:
        inputs, unfiltered = check_many(inputs, jobs=jobs, quiet=quiet, store=store)
        code = code if len(inputs) == len(unfiltered) == len(paths) else 2
    results = _filtered(inputs, unfiltered, baselines, notify, named_essays((), here) if essays and here.essays else ())
    levels = (exit_code(result.findings, each.config.fail_on) for result, each in zip(results, inputs, strict=True))
    code = max([code, *levels])
    reports(results)
    code = max(code, _unchecked(inputs, unfiltered, notify, loud=_silent if _is_read_there(formats_ or (here.format,), output) else note))
    return code if code == 2 or not here.exit_zero else 0


def _fixing(output: str, fix: bool, unsafe_fixes: bool, diff: bool) -> tuple[Fixing, str]:
    """What to do with fixes, and the file for the report."""
    if unsafe_fixes and not (fix or diff):
        raise click.UsageError("--unsafe-fixes needs --fix or --diff")
    if not output:
        return Fixing(fix, unsafe_fixes, diff), output
    from citecheck.cli.shared.tracked_copy import report_and_copy

    output, copy = report_and_copy(output, fix=fix and not diff)
    return Fixing(fix, unsafe_fixes, diff, copy), output


def _silent(words: str) -> None:
    """Discard a note."""


def _fixed(inputs: Sequence[Inputs], fixing: Fixing, notify: Callable[[str], None], quiet: bool) -> list[Result]:
    """Apply or show the fixes of the essays, then check them; one by one, since a fix may change a list that the next one needs."""
    from citecheck.cli.shared import fix_loop
    from citecheck.findings.coverage import judged

    if fixing.fix and not fixing.diff and any(each.path == "-" for each in inputs):
        raise InputError("--fix cannot change stdin; use --diff, or citecheck fix -, or name a file")
    if fixing.copy:
        from citecheck.cli.shared.tracked_copy import demand_one, write_copy

        demand_one(inputs, fixing.copy)
    results, now = [], fix_loop.Current()
    for _, each in zip(progress([each.path for each in inputs], quiet=quiet), inputs, strict=True):
        done = fix_loop.fix_repeatedly(each.essay, each.config, now.lists(each.listings), unsafe=fixing.unsafe)
        if fixing.diff:
            sys.stdout.buffer.write("".join(fix_loop.diff(done)).encode("utf-8", "backslashreplace"))
            if kept := fix_loop.kept_words(each.essay):
                notify(f"{each.essay.name}: {kept}")
        else:
            fix_loop.save(done)
            now.changed(done)
            notify(
                write_copy(each, done.result, fixing.copy, unsafe=fixing.unsafe)
                if fixing.copy
                else fix_loop.done_words(each.essay, done, "nothing to fix")
            )
        results.append(judged(done.result))
    return results


def _baseline(path: str) -> Baseline:
    from citecheck.findings.baseline import read
    from citecheck.readers import read_file

    return read(read_file(path).text, path)


def _filtered(
    inputs: Sequence[Inputs],
    results: list[Result],
    baselines: Mapping[str, Baseline],
    notify: Callable[[str], None],
    configured: Sequence[str],
) -> list[Result]:
    """The results without findings that other essays disprove or that the baseline contains."""
    elsewhere = set(configured) - {each.path for each in inputs}
    if elsewhere or len(results) > 1:
        from citecheck.findings.shared_lists import check_shared_lists, without_uncited

        if elsewhere:
            cites = any(result.case.citations or result.case.keyed for result in results)  # a list by itself does not
            results = without_uncited(results)
            if cites:
                notify("uncited entries are not reported, since other essays of the configuration may cite them")
        results = check_shared_lists(results)
    for path, baseline in baselines.items():
        places = [at for at, each in enumerate(inputs) if each.config.baseline == path]
        for at, result in zip(places, _new([results[at] for at in places], path, baseline, notify), strict=True):
            results[at] = result
    return results


def _new(results: Sequence[Result], path: str, baseline: Baseline, notify: Callable[[str], None]) -> Sequence[Result]:
    """The results without the baseline's findings; raises InputError if none of the citations that it was made from is left."""
    from citecheck.findings.baseline import compared, folder_of, lost_citations

    folder = folder_of(path)
    if lost := lost_citations(results, baseline, folder):
        before = f"{count(lost, 'citation')} when {path} was written"
        raise InputError(f"0 citations were found, and {before}: was a chapter renamed or converted?")
    seen = compared(results, baseline, folder)
    gone = f"; {count(len(seen.fixed), 'known finding')} no longer found (citecheck baseline --prune removes them)" if seen.fixed else ""
    notify(f"{path}: {count(seen.known, 'known finding')} hidden by the baseline{gone}")
    return seen.results


def _is_read_there(formats_: Sequence[str], output: str) -> bool:
    """Whether the report for people goes to the terminal: it already has every sentence that a note would repeat."""
    return not output and bool({"", "terminal"} & set(formats_)) and sys.stdout.isatty()


def _unchecked(inputs: Sequence[Inputs], results: Sequence[Result], notify: Callable[[str], None], loud: Callable[[str], None]) -> int:
    """2 if an essay could not be compared with a list, and that is not allowed; each is noted, loudly."""
    from citecheck.findings.coverage import coverage

    code = 0
    for each, result in zip(inputs, results, strict=True):
        covered = coverage(result)
        if covered.is_judged:
            if covered.words:
                notify(covered.words)
            continue
        loud(covered.words)
        code = max(code, 0 if each.config.allow_unchecked else 2)
    return code


def _show(config: Config) -> int:
    from citecheck.cli.shared.output import write
    from citecheck.config import shown

    write(shown(config))
    return 0
