"""Every regular expression of the package compiles, since none does before it is used; and they do what re's own do."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import citecheck
from citecheck._fast.regex import regex

MODULES = [found.name for found in walk_packages(citecheck.__path__, "citecheck.") if not found.name.endswith("__main__")]
LATE = type(regex(""))


def within(value: object) -> Iterator[object]:
    """The value, or the values of a table."""
    match value:
        case dict():
            yield from (one for row in value.values() for one in within(row))
        case list() | tuple():
            yield from (one for row in value for one in within(row))
        case _:
            yield value


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_compiles(name: str) -> None:
    for found in (one for value in vars(import_module(name)).values() for one in within(value)):
        if isinstance(found, LATE):
            assert found.flags is not None


def test_it_is_a_pattern() -> None:
    digits = regex(r"(\d)(?P<last>\d)?", re.IGNORECASE)
    assert [found["last"] for found in digits.finditer("a12 3", 1)] == ["2", None]
    assert [digits.findall("b7"), digits.sub("-", "x42"), digits.groups] == [[("7", "")], "x-", 2]
    assert digits.flags & re.IGNORECASE


def test_a_wrong_one_is_told_when_it_is_used() -> None:
    wrong = regex("(")
    with pytest.raises(re.error):
        wrong.search("")


TEXTS = """
from importlib import import_module
from tests.test_regex import LATE, MODULES, within
print(sorted(repr(found._text) for name in MODULES for value in vars(import_module(name)).values() for found in within(value) if type(found) is LATE))
"""


def test_the_order_of_sets_is_in_no_pattern() -> None:
    """A pattern with another text is compiled again: that took a run 3 ms until all orders of five words were cached."""
    root = Path(__file__).parent.parent
    seeds = [os.environ | {"PYTHONPATH": str(root), "PYTHONHASHSEED": seed} for seed in ("1", "2")]
    found = [
        subprocess.run([sys.executable, "-c", TEXTS], cwd=root, env=seed, capture_output=True, text=True, check=True) for seed in seeds
    ]
    assert len(found[0].stdout) > 10_000
    assert found[0].stdout == found[1].stdout
