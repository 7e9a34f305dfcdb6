"""Every cost, kind of clue and table of citecheck/data is noticed by some document of the corpus when it is changed.

All costs and clues and a quarter of the tables whose witness is known are asked here; with PERTURB=all (make mutants), everything, so that what is
new has to have a witness, or a reason in unwitnessed.txt.
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
_AT_ONCE = 60


def groups() -> Iterator[object]:
    """Names in groups, each asked in a process of its own: what is imported from elsewhere is imported once for all of them."""
    noticed = [name for name in NAMES if name not in unwitnessed()]
    if os.environ.get("PERTURB") != "all":
        noticed = [name for name in noticed if name in known_witnesses()]
        rows = [name for name in noticed if name.startswith(("costs.", "clues."))]
        noticed = [*rows, *[name for name in noticed if name not in rows][::4]]
    for at in range(0, len(noticed), _AT_ONCE):
        yield pytest.param(noticed[at : at + _AT_ONCE], id=f"{noticed[at]}…")


@pytest.mark.parametrize("wanted", list(groups()))
def test_a_change_is_noticed(wanted: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", "tests.perturbed", *wanted], cwd=ROOT, capture_output=True, text=True, check=True)
    unnoticed = [line.removesuffix(" -") for line in done.stdout.splitlines() if line.endswith(" -")]
    assert unnoticed == [], "no document of tests/corpus notices a change of these; add one that does (tests/corpus/README.md)"


def test_what_nothing_notices_has_a_reason() -> None:
    assert [name for name, reason in unwitnessed().items() if not reason or name in known_witnesses()] == []
