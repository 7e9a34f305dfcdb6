"""citecheck init."""

from __future__ import annotations

import os
from collections.abc import Iterator

import click

from citecheck.cli.shared.output import note, write

CONFIG = "citecheck.toml"
HOOKS = ".pre-commit-config.yaml"
WORKFLOW = ".github/workflows/citecheck.yml"

LISTS = (".bib", ".bibtex", ".ris")
ESSAYS = (".md", ".txt", ".qmd")
NOT_ESSAYS = {"readme", "changelog", "license", "licence", "requirements", "contributing", "todo", "authors"}
MOST_FOLDERS = 500

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
      - run: pip install citecheck-lint=={version}
      - run: citecheck check --format github
"""
HOOK_TEXT = """  - repo: local
    hooks:
      - id: citecheck
        name: citecheck
        entry: citecheck check
        language: python
        additional_dependencies: [citecheck-lint=={version}]
        pass_filenames: false
"""


@click.command("init")
@click.option("--ci/--no-ci", default=True, help="Write a workflow for GitHub.")
@click.option("--pre-commit/--no-pre-commit", default=True, help="Write a pre-commit entry.")
def command(ci: bool, pre_commit: bool) -> int:
    """Write a configuration, a pre-commit entry and a CI workflow for what lies in this folder; what is there stays."""
    from citecheck import __version__

    lists, essays = _found()
    _written(CONFIG, _config(essays, lists))
    if pre_commit:
        hook = HOOK_TEXT.format(version=__version__)
        if os.path.exists(HOOKS):
            note(f"{HOOKS} is there already; add this under repos:\n{hook}".replace("\n", " ⏎ "))
        else:
            _written(HOOKS, f"repos:\n{hook}")
    if ci:
        _written(WORKFLOW, WORKFLOW_TEXT.format(version=__version__))
    return 0


def _found() -> tuple[list[str], list[str]]:
    """The lists and the essays in this folder and below, by their names."""
    files = sorted(_files())
    lists = [path for path in files if path.lower().endswith(LISTS)]
    essays = [path for path in files if path.lower().endswith(ESSAYS) and _is_essay(path)]
    return lists, essays


def _files() -> Iterator[str]:
    for seen, (folder, folders, names) in enumerate(os.walk(".")):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "_")) and name not in ("node_modules", "venv"))
        if seen > MOST_FOLDERS:
            return
        yield from (os.path.relpath(os.path.join(folder, name)).replace(os.sep, "/") for name in names)


def _is_essay(path: str) -> bool:
    stem = os.path.splitext(os.path.basename(path))[0].lower()
    return stem not in NOT_ESSAYS and not path.startswith(("docs/", "tests/", "refs/")) and os.path.getsize(path) > 500


def _config(essays: list[str], lists: list[str]) -> str:
    rows = [
        "# What citecheck checks when it is called without arguments; every key: citecheck check --show-settings",
        f"essays = [{', '.join(map(_quoted, essays or ['*.md']))}]",
        f"refs = [{', '.join(map(_quoted, lists))}]" if lists else '# refs = ["refs/library.bib"]',
        'style = "auto"',
        "# ignore = []",
        '# fail-on = "warning"',
    ]
    return "\n".join(rows) + "\n"


def _quoted(path: str) -> str:
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _written(path: str, text: str) -> None:
    if os.path.exists(path):
        note(f"{path} is there already, and was left as it is")
        return
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    write(text, path)
    note(f"{path} written")
