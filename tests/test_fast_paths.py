"""What is skipped for speed, because nothing would come of it: each shortcut gives what the long way gives."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from citecheck.cleanup.normalizers.text import (
    has_tidy_letters,
    tidy_characters,
    tidy_encoding,
    tidy_entities,
    tidy_latex,
    tidy_tags,
)
from citecheck.data.characters import APOSTROPHES, INVISIBLE, LOOKALIKES, LOOSE_ACCENTS, PLAIN
from citecheck.model import Name, Reference, Span
from citecheck.parsers.prose.not_read import is_lost, tokens_not_in
from citecheck.parsers.prose.segment import line_scores
from citecheck.parsers.prose.segment.entry_start import opening
from citecheck.parsers.prose.segment.line_scores import LineScores
from citecheck.parsers.prose.segment.lines import lines_of
from citecheck.parsers.prose.segment.split import split
from citecheck.text.folding import fold

OF_LETTERS = (tidy_entities, tidy_tags, tidy_encoding, tidy_characters, tidy_latex)
ENTRIES = [
    f"Brell, T., & Odén, {chr(65 + n)}. ({1980 + n}). Lamps of the harbour {n}. Journal of Wicks, {n + 1}, 12–34." for n in range(12)
]


def entry(value: str, family: str = "Brell") -> Reference:
    return Reference(Span("list.bib", 0, 9), "brell", "article", (Name(family, "T."),), None, value, {"title": value})


@pytest.mark.parametrize(
    "value",
    [
        "Lamps &amp; oil",
        "<jats:i>Lamps</jats:i>",
        "Lamps Ã©teintes",
        "Lamps  and oil",
        " Lamps",
        "Lamps ",
        "La\u00admps",
        r"L\'ampes",
        "Lamps\noil",
    ],
)
def test_an_entry_whose_letters_a_rule_changes_is_not_skipped(value: str) -> None:
    for changed in (entry(value), entry("Lamps", value)):
        assert not has_tidy_letters(changed)


def test_no_letter_that_a_rule_changes_is_overlooked() -> None:
    for letter in map(chr, range(sys.maxunicode + 1)):
        if letter.isspace() or unicodedata.category(letter) in {"Cc", "Cf", "Co"}:
            changed = entry(f"Lamps{letter}oil")
            if any(tidy(changed) != changed for tidy in OF_LETTERS):
                assert not has_tidy_letters(changed), ascii(letter)


def test_an_ordinary_entry_is_skipped() -> None:
    ordinary = entry("Lamps of the harbour: “Oil” – and {Wicks}, 12–34", "Odén")
    assert has_tidy_letters(ordinary)
    assert all(tidy(ordinary) == ordinary for tidy in OF_LETTERS)


@pytest.mark.parametrize("mark", [*LOOKALIKES, *PLAIN, *INVISIBLE, *LOOSE_ACCENTS, *APOSTROPHES, "é", "ﬁ", "한", "王", "–", "{"])
def test_a_letter_is_folded_in_a_text_as_in_a_word(mark: str) -> None:
    """Only letters outside ASCII go through the tables, stretch by stretch."""
    assert fold(f"a{mark} b{mark} é") == " ".join([fold(f"a{mark}"), fold(f"b{mark}"), "e"])


def test_names_are_read_only_until_the_layout_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def counted(prose: str, at: int, *, needed: float = 0.0) -> float:
        read.extend([at] if needed < 9 else [])
        return opening(prose, at, needed=needed)

    monkeypatch.setattr(line_scores, "opening", counted)
    found, _ = split("\n\n".join(ENTRIES))
    assert len(found) == len(ENTRIES)
    assert 0 < len(read) <= len(ENTRIES) / 2


def test_a_line_has_the_score_of_its_names_when_it_is_asked_for() -> None:
    prose = "\n\n".join(ENTRIES)
    scores = LineScores(prose, lines_of(prose)[0])
    assert (scores.signs(3), scores.opens(3)) == (0.0, 3.5)


def test_words_are_looked_for_in_fields_if_they_are_not_printed() -> None:
    assert tokens_not_in("Lamps 12 Oil", "Lamps", ["Oil 12"]) == []
    assert [token.word for token in tokens_not_in("Lamps 12 Oil", "Lamps", ["Oil"])] == ["12"]
    assert is_lost("Wicks", "Lamps and oil")
    assert not is_lost("Wicks and oil", "Lamps, oil")
