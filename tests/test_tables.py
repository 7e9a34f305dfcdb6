"""The tables of data: no row twice, sets in order, no row that undoes another."""

from __future__ import annotations

import ast
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

import citecheck
from citecheck.data.calendars import COUNTS
from citecheck.data.clues import CLUE_SENTENCES, OF_FORM, OF_YEARS, RULE_OF
from citecheck.data.ocr.confusions import CONFUSIONS
from citecheck.data.ocr.lookalikes import DIGITS, LETTERS, SKELETON
from citecheck.rules import all_rules

TABLES = sorted((Path(citecheck.__file__ or "").parent / "data").rglob("*.py"))


def _sets(path: Path) -> list[tuple[int, list[str]]]:
    """Every literal set of strings in a file: its line, and the strings as written."""
    nodes = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Set))
    rows = (
        (node.lineno, [item.value for item in node.elts if isinstance(item, ast.Constant) and isinstance(item.value, str)])
        for node in nodes
    )
    return [row for row in rows if len(row[1]) > 1]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_no_word_is_listed_twice(path: Path) -> None:
    for line, words in _sets(path):
        assert [word for word, count in Counter(words).items() if count > 1] == [], f"{path.name}:{line}"


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_table_says_what_it_is(path: Path) -> None:
    assert path.stem == "__init__" or ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_confusions_are_in_order_and_counted() -> None:
    rows = [row[:2] for row in CONFUSIONS]
    assert rows == sorted(set(rows))
    assert all(meant != seen and 0 < count <= out_of for meant, seen, count, out_of in CONFUSIONS)


def test_no_row_of_the_skeleton_is_undone_by_a_later_one() -> None:
    made = [meant for _, meant in SKELETON]
    assert all(seen not in made[:at] or len(seen) == 1 for at, (seen, _) in enumerate(SKELETON))


def test_no_glyph_stands_for_itself() -> None:
    assert all(digit not in glyphs for digit, glyphs in DIGITS.items())
    assert all(letter not in glyphs for letter, glyphs in LETTERS.items())


def test_calendars_do_not_overlap() -> None:
    assert all(one[1] < other[0] for one, other in pairwise(COUNTS))


def test_every_clue_is_told_by_a_rule_that_exists() -> None:
    assert set(CLUE_SENTENCES) == set(RULE_OF)
    assert {rule for rule in RULE_OF.values() if rule} <= {rule.name for rule in all_rules()}
    assert set(OF_FORM) | set(OF_YEARS) <= set(CLUE_SENTENCES)
