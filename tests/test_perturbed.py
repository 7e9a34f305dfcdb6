"""Every cost, kind of clue and table of citecheck/data is noticed by some document of the corpus when it is changed.

The document that noticed is asked first (tests/corpus/witnesses.txt), then all others. With PERTURB=all (make mutants), files of tests are asked about
what no document can notice, and what is new is asked: it has to have a witness, or a reason in unwitnessed.txt.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.perturbed import known_witnesses, names, unwitnessed

ROOT = Path(__file__).parents[1]
NAMES = names()
_AT_ONCE = 160


def groups() -> Iterator[object]:
    """Names in groups, each asked in a process of its own, where the program is imported once."""
    known = known_witnesses()
    wanted = [name for name in NAMES if os.environ.get("PERTURB") == "all" or (name in known and not known[name].folder.endswith(".py"))]
    asked = sorted((known[name].folder if name in known else "", name) for name in wanted if name not in unwitnessed())
    for at in range(0, len(asked), _AT_ONCE):
        yield pytest.param([name for _, name in asked[at : at + _AT_ONCE]], id=f"{asked[at][1]}…")


@pytest.mark.parametrize("wanted", list(groups()))
def test_a_change_is_noticed(wanted: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", "tests.perturbed", *wanted], cwd=ROOT, capture_output=True, text=True, check=True)
    unnoticed = [line.split()[0] for line in done.stdout.splitlines() if line.split()[1] == "-"]
    assert unnoticed == [], "no document of tests/corpus notices a change of these; add one that does (tests/corpus/README.md)"


def test_what_nothing_notices_has_a_reason() -> None:
    assert [name for name, reason in unwitnessed().items() if not reason or name in known_witnesses()] == []


def test_the_two_files_name_what_there_is() -> None:
    assert [name for name in (*known_witnesses(), *unwitnessed()) if name not in NAMES] == []


def test_running_the_program_again_changes_nothing() -> None:
    """Where a value is given to a program that is imported already, modules are run again; that alone is not what a document notices."""
    done = subprocess.run([sys.executable, "-m", "tests.perturbed", "--control"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "nobody\n"
