"""Patterns made of tables of words: which words, in which order, and what may be next to them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from citecheck.extract.small_forms import _in_pieces, abbreviation_end, is_short_and
from citecheck.parsers.prose.fields.dates import _with
from citecheck.parsers.prose.fields.title_features import FEATURES
from citecheck.text.word_patterns import any_of, either_case, labels, one_of, rows, with_capitals

EN, DE = {"en": ("ed#", "vol.", "part of")}, {"de": ("Bd.", "ed", "heft")}


def test_words_come_longest_first_and_once() -> None:
    assert rows(EN, DE) == ["part of", "heft", "vol.", "Bd.", "ed"]
    assert any_of(EN, DE) == r"(?:part\sof|heft|vol\.|Bd\.|ed)"
    assert either_case(DE) == r"(?:[hH]eft|[bB]d\.|[eE]d)"
    assert with_capitals({"en": ("part of", "vol.")}) == r"(?:Part [oO]f|Vol\.)"
    assert one_of(["ed", "vol. of"]) == r"(?:vol\.\sof|ed)"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        pytest.param("vol. 3", "vol.", id="a stop of its own"),
        pytest.param("heft 3", "heft", id="a word"),
        pytest.param("heft, 3", "heft,", id="a comma behind a word"),
        pytest.param("hefte 3", None, id="only a whole word"),
        pytest.param("ed. 3", "ed.", id="before a number"),
        pytest.param("ed3", "ed", id="glued to its number"),
        pytest.param("ed. by", None, id="before no number"),
        pytest.param("no 3", "no", id="two letters"),
        pytest.param("no, 3", "no,", id="two letters and a comma"),
        pytest.param("nor", None, id="two letters of a word"),
        pytest.param("第3", "第", id="a sign"),
        pytest.param("part of 3", "part of", id="two words"),
    ],
)
def test_labels_are_whole_words(text: str, seen: str | None) -> None:
    pattern = labels({"en": ("ed#", "vol.", "part of", "no"), "de": ("heft",), "zh": ("第",)})
    found = re.match(pattern, text)
    assert (found[0] if found else None) == seen


@pytest.mark.parametrize("made", [any_of, either_case, labels])
def test_a_longer_word_is_tried_first(made: Callable[..., str]) -> None:
    assert re.fullmatch(made({"en": ("vol", "volume")}), "volume")


def test_abbreviations_are_kept_in_pieces_under_their_first() -> None:
    assert _in_pieces(["z. B.", "i. S.", "i. S. v."]) == {"i": (("i", "S", "v"), ("i", "S")), "z": (("z", "B"),)}


@pytest.mark.parametrize(
    ("text", "end"),
    [
        pytest.param("z. B. Marlow", 5, id="with a gap"),
        pytest.param("z.B. Marlow", 4, id="without one"),
        pytest.param("z.\u202fB. Marlow", 5, id="with a thin one"),
        pytest.param("z. C. Marlow", 0, id="another letter"),
        pytest.param("z. B Marlow", 0, id="no last stop"),
        pytest.param("Marlow", 0, id="a name"),
    ],
)
def test_an_abbreviation_before_a_name_ends(text: str, end: int) -> None:
    word = text.partition(".")[0]
    assert abbreviation_end(text, 0, len(text), word) == end
    assert abbreviation_end(f"xx {text}", 3, len(text) + 3, word) == end + 3


@pytest.mark.parametrize(
    ("text", "is_and"),
    [
        pytest.param("u. Quist", True, id="before a name"),
        pytest.param("u.\xa0Quist", True, id="before a fixed space"),
        pytest.param("u. quist", False, id="before a small word"),
        pytest.param("u.Quist", False, id="without a gap"),
        pytest.param("u Quist", False, id="without a stop"),
        pytest.param("v. Quist", False, id="another letter"),
    ],
)
def test_a_shortened_and_between_names(text: str, is_and: bool) -> None:
    assert is_short_and(text, 0, text[0]) == is_and


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        pytest.param("May 1999", "May 1999", id="a month before"),
        pytest.param("1999, May", "1999, May", id="a month behind"),
        pytest.param("3 May. 1999", "3 May. 1999", id="a day and a stop"),
        pytest.param("May/June 1999", "May/June 1999", id="two months"),
        pytest.param("(June 1999)", "(June 1999)", id="in brackets"),
        pytest.param("July 1999", "1999", id="another word"),
        pytest.param("19990", None, id="a longer number"),
        pytest.param("no. 4 May 1999", "May 1999", id="an issue is no day"),
    ],
)
def test_a_date_takes_its_months(text: str, seen: str | None) -> None:
    found = _with(frozenset({"may", "june"})).search(text)
    assert (found[0].strip() if found else None) == seen


def test_features_of_breaks_have_their_weights_and_examples() -> None:
    told = {feature.name: (feature.weight, feature.example) for feature in FEATURES[:4]}
    assert {name: weight for name, (weight, _) in told.items()} == {"stop": 1.6, "tight": 0.6, "mask": 1.2, "initial": 1.6}
    assert all("Harbour Review" in example for _, example in told.values())


def test_a_label_of_no_words_fits_nothing() -> None:
    assert re.search(labels({}), "vol. 3") is None
