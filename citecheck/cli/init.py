"""citecheck init."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator

import click

from citecheck._fast.regex import regex
from citecheck.cli.shared.options import quietly
from citecheck.cli.shared.output import note, write
from citecheck.data.lexicon.project_files import NOT_ESSAYS, NOT_ESSAYS_FOLDERS
from citecheck.data.year_bounds import YEAR_IN_TEXT
from citecheck.formats import format_of_name

CONFIG = "citecheck.toml"
HOOKS = ".pre-commit-config.yaml"
WORKFLOW = ".github/workflows/citecheck.yml"

MOST_FOLDERS = 500
LONG = 500
"""Bytes from which a text is an essay even if nothing in its first part cites."""

_CITES = regex(rf"\((?:[^()\n]{{2,80}}[ ,])?{YEAR_IN_TEXT}[a-z]?\)|\\[A-Za-z]*cite|\[@|\\(?:chapter|section)\b")

WORKFLOW_TEXT = """name: citecheck
on: [push, pull_request]
jobs:
  citations:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: pip install {requirement}
      - run: citecheck check --format github
"""
HOOK_TEXT = """  - repo: local
    hooks:
      - id: citecheck
        name: citecheck
        entry: citecheck check
        language: system
        pass_filenames: false
"""


@click.command("init")
@click.option("--ci/--no-ci", default=True, help="Write a workflow for GitHub.")
@click.option("--pre-commit/--no-pre-commit", default=True, help="Write a pre-commit entry.")
@quietly
def command(ci: bool, pre_commit: bool, quiet: bool) -> int:
    """Write a configuration, a pre-commit entry and a CI workflow for the essays and lists in this folder; existing files are kept.

    While citecheck is not on the package index, the workflow installs it from its original source, or from a wheel that is
    written to .citecheck/; the pre-commit entry runs the citecheck that is on the PATH.
    """
    files = sorted(_files())
    essays = [path for path in files if _is_essay(path)]
    lists = [path for path in files if (row := format_of_name(path)) and row.is_list and row.is_structured]
    _write(CONFIG, _config(globs(essays, files), lists), quiet)
    if not quiet:
        _note_missing(essays, lists)
    if pre_commit and os.path.exists(HOOKS):
        note(f"{HOOKS} exists; add this under its repos:")
        click.echo(HOOK_TEXT, err=True, nl=False)
    elif pre_commit:
        _write(HOOKS, f"repos:\n{HOOK_TEXT}", quiet)
    if ci and not os.path.exists(WORKFLOW):
        from citecheck.cli.shared.wheel import requirement

        _write(WORKFLOW, WORKFLOW_TEXT.format(requirement=requirement()), quiet)
    elif ci:
        _write(WORKFLOW, "", quiet)
    return 0


def _note_missing(essays: list[str], lists: list[str]) -> None:
    if not essays:
        note(f"no essay was found here (.md, .txt, .tex with citations): name yours under essays in {CONFIG}")
    if not lists:
        note(f"no .bib, .json or .ris list was found here: name yours under refs in {CONFIG}, unless the essays carry their own")


def _files() -> Iterator[str]:
    for seen, (folder, folders, names) in enumerate(os.walk(".")):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "_")) and name.lower() not in NOT_ESSAYS_FOLDERS)
        if seen > MOST_FOLDERS:
            return
        yield from (os.path.relpath(os.path.join(folder, name)).replace(os.sep, "/") for name in names)


def _is_essay(path: str) -> bool:
    """Return whether a file is an essay: text that is not a README or the like, and that has citations, or is long."""
    row = format_of_name(path)
    if row is None or row.is_list or not row.is_editable or _stem(path) in NOT_ESSAYS or path.startswith("refs/"):
        return False
    with open(path, "rb") as file:
        start = file.read(200_000).decode("utf-8", "replace")
    return bool(_CITES.search(start)) or (len(start) > LONG and row.name != "tex")


def _stem(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0].lower()


def globs(essays: list[str], files: list[str]) -> list[str]:
    """Patterns that match the essays, in folders also those still to be written; none of them matches a file that is not an essay."""
    kinds = Counter((os.path.dirname(path), os.path.splitext(path)[1]) for path in essays)
    every = Counter((os.path.dirname(path), os.path.splitext(path)[1]) for path in files)
    patterns = []
    for path in essays:
        kind = os.path.dirname(path), os.path.splitext(path)[1]
        pattern = f"{kind[0]}/*{kind[1]}" if kind[0] and kinds[kind] == every[kind] else path
        patterns.append(pattern)
    return list(dict.fromkeys(patterns))


def _config(essays: list[str], lists: list[str]) -> str:
    rows = [
        "# What `citecheck check` does without arguments; for all keys: citecheck check --show-settings",
        f"essays = {_row(essays)}" if essays else '# essays = ["chapters/*.md"]',
        f"refs = {_row(lists)}" if lists else '# refs = ["refs/library.bib"]',
        'style = "auto"',
        "# ignore = []",
        '# fail-on = "warning"',
    ]
    return "\n".join(rows) + "\n"


def _row(paths: list[str]) -> str:
    quoted = ['"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"' for path in paths]
    return f"[{', '.join(quoted)}]" if len(quoted) < 4 else "[\n" + "".join(f"  {path},\n" for path in quoted) + "]"


def _write(path: str, text: str, quiet: bool) -> None:
    if os.path.exists(path):
        note(f"{path} exists and was left as it is")
        return
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    write(text, path)
    if not quiet:
        note(f"{path} written")
