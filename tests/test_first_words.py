"""A pattern of a table's words is only tried where a first word of the table is: no row of any table may be passed over."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from citecheck.data.lexicon import edition_labels, entry_words, kinds_of_works, number_words, visit_words, work_words
from citecheck.parsers.prose.draft import FOUND, Draft
from citecheck.parsers.prose.fields.dates import DATE_WORDS
from citecheck.text.first_words import first_words, words_in
from citecheck.text.word_patterns import rows

TABLES = {
    f"{module.__name__.rpartition('.')[2]}.{name}": table
    for module in (edition_labels, entry_words, kinds_of_works, number_words, visit_words, work_words)
    for name, table in vars(module).items()
    if name.isupper() and isinstance(table, dict)
}


@pytest.mark.parametrize("name", TABLES)
def test_each_row_of_a_table_is_seen_in_a_text(name: str) -> None:
    worded = [row for row in rows(TABLES[name]) if any(c.isalpha() for c in row)]
    for row in worded:
        for text in (row, f"Wicks, {row.upper()} 12", f"Wicks.{FOUND}{row.capitalize()}, 2012"):
            assert first_words({"": (row,)}) & words_in(text), (row, text)


@pytest.mark.parametrize(
    ("text", "is_seen"),
    [
        pytest.param("Wicks, ed. by Oda Fell", True, id="the first of several words"),
        pytest.param("Wicks, Edited by Oda Fell", True, id="a word, whatever its ending"),
        pytest.param("Wicks, edification of keepers", False, id="another word that begins like it"),
        pytest.param("Wicks, educated keepers", False, id="the beginning of the first of several words alone"),
        pytest.param("Wicks reedited", False, id="inside another word"),
        pytest.param("Wicks, EDİTED", True, id="a capital with a dot, as a pattern without case takes it"),
        pytest.param("Wicks编者", True, id="a Chinese sign has no gap beside it"),
    ],
)
def test_first_words(text: str, is_seen: bool) -> None:
    assert bool(first_words({"en": ("ed. by", "edited"), "zh": ("编",)}) & words_in(text)) == is_seen


def test_all_tables_are_known_before_an_entry_is_read() -> None:
    asking = {path.stem for path in Path("citecheck/parsers/prose").rglob("*.py") if "first_words(" in path.read_text(encoding="utf-8")}
    code = "import sys, citecheck.parsers.prose.entry; print(*(name.rpartition('.')[2] for name in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert asking
    assert asking <= {*loaded}


def test_half_of_a_masked_word_is_a_word() -> None:
    words = first_words({"en": ("edited by",)})
    sheet = Draft("Wicks. PierEdited by Oda Fell. Quay House.", "Wicks. PierEdited by Oda Fell. Quay House.")
    assert not sheet.may_have(words)
    sheet.mask(len("Wicks. "), len("Wicks. Pier"))
    assert sheet.may_have(words)


@pytest.mark.parametrize("date", ["n.d.", "nd", "nda", "in press", "inpress", "Im Druck", "待刊"])
def test_words_for_a_date_are_seen_without_their_gaps_and_with_a_letter(date: str) -> None:
    assert words_in(f"Fell, O. ({date}). Wicks. Quay House.") & DATE_WORDS
