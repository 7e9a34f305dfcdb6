"""A call loads what it needs and nothing else: start-up is most of what a person waits for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest

from citecheck.cli import COMMANDS, citecheck
from citecheck.cli.shared.summaries import SUMMARIES

ROOT = Path(__file__).parent.parent

HEAVY = frozenset(
    {
        "asyncio",
        "citecheck.cleanup",
        "citecheck.findings.shared_lists",
        "citecheck.linting.suppressions",
        "concurrent.futures",
        "difflib",
        "email",
        "html",
        "http",
        "importlib.metadata",
        "jsonschema",
        "latexcodec",
        "logging",
        "multiprocessing",
        "pickle",
        "subprocess",
        "numpy",
        "pybtex",
        "pypinyin",
        "rich",
        "socket",
        "sqlite3",
        "ssl",
        "tomllib",
        "unittest",
        "urllib.request",
        "xml",
        "yaml",
        "zipfile",
    }
)

SELDOM = frozenset(
    {
        "citecheck.config.schema",  # a configuration
        "citecheck.config.validation",
        "citecheck.link.organisation_match",  # an organisation in the list
        "citecheck.linting.form.authors",  # an essay that departs from its own "et al."
        "citecheck.linting.form.works",
        "citecheck.readers.keys.markdown",  # keys, Markdown
        "citecheck.readers.legacy_encoding",  # bytes that are not UTF-8
        "citecheck.readers.markdown_inert",
        "citecheck.text.did_you_mean",  # something unknown
    }
)
"""What no check needs unless its essay or list has what is named behind it."""

LATEX = frozenset(
    {
        "citecheck.data.latex",
        "citecheck.latex.decode",
        "citecheck.latex.name_list",
        "citecheck.parsers.bibtex",
        "citecheck.parsers.bibtex.entry",
    }
)
"""What a list in prose does not need."""

PRINTING = frozenset({"citecheck.bibliography", "citecheck.writers", "dataclasses"})
"""What only writing a list needs."""

CHECK = HEAVY | SELDOM | PRINTING | {"citecheck.extract.other_systems", "rapidfuzz", "string"}

CALLS = [
    pytest.param(
        ["check", "corpus/essay.txt", "--refs", "refs/essay.txt", "--format", "concise"], CHECK | LATEX | {"json"}, id="prose list"
    ),
    pytest.param(["check", "corpus/essay.txt", "--refs", "refs/essay.txt"], CHECK | LATEX | {"json"}, id="report without colours"),
    pytest.param(["check", "corpus/essay.txt", "--refs", "refs/essay.bib", "--format", "json"], CHECK, id="bib list, json"),
    pytest.param(["check", "corpus/essay.txt", "--refs", "refs/essay.ris", "--format", "github"], CHECK | {"json"}, id="ris list"),
    pytest.param(["check", "corpus/essay.txt", "--refs", "refs/essay.json"], CHECK, id="csl-json list"),
    pytest.param(["check", "--help"], HEAVY | {"json", "citecheck.pipeline", "rapidfuzz"}, id="help of a command"),
]

START = frozenset({"citecheck", "citecheck._fast", "citecheck._fast.distinct", "citecheck.cli", "citecheck.model", "citecheck.places"})
BARE = START | {"citecheck.settings", "citecheck.termination"}
"""All modules of ours that the command line has before it knows what is asked."""

ALONE = [
    pytest.param(["--version"], BARE, id="version"),
    pytest.param(["--help"], BARE | {"citecheck.cli.shared", "citecheck.cli.shared.summaries"}, id="help"),
]


def loaded_by(arguments: list[str]) -> set[str]:
    """The modules that a call has at its end."""
    code = f"""
import sys
sys.argv = ["citecheck", *{arguments!r}]
from citecheck.cli import main
try:
    main()
except SystemExit as end:
    assert end.code in (0, 1), end.code
print("\\n".join(sys.modules), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


@pytest.mark.parametrize(("arguments", "forbidden"), CALLS)
def test_nothing_is_imported_that_is_not_needed(arguments: list[str], forbidden: frozenset[str]) -> None:
    loaded = loaded_by(arguments)
    assert "citecheck.cli" in loaded
    assert not loaded & forbidden


@pytest.mark.parametrize(("arguments", "ours"), ALONE)
def test_what_needs_no_command_loads_none(arguments: list[str], ours: frozenset[str]) -> None:
    loaded = loaded_by(arguments)
    assert {name for name in loaded if name.partition(".")[0] == "citecheck"} == ours
    assert not loaded & (HEAVY | {"json", "rapidfuzz"})


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_says_what_each_says_of_itself(name: str) -> None:
    command = citecheck.get_command(click.Context(citecheck), name)
    assert command is not None
    assert SUMMARIES[name] == command.get_short_help_str(1000)
