"""Year letters that a list does not print."""

from __future__ import annotations

import pytest

from citecheck.model import Name, Reference, Span, Year
from citecheck.parsers import assign_year_suffixes
from citecheck.text.folding import sort_title
from citecheck.text.year_suffixes import suffix_at


def reference(title: str, *families: str, year: Year | None = None) -> Reference:
    names = tuple(Name(family) for family in families)
    return Reference(Span("refs", 0, 0), title, "book", names, year or Year(2004), title)


@pytest.mark.parametrize(
    ("given", "letters"),
    [
        pytest.param([reference("Tides", "Abe"), reference("Dunes", "Abe")], ["b", "a"], id="by title"),
        pytest.param([reference("Tides", "Abe"), reference("Dunes", "Abé")], ["b", "a"], id="accents part nobody"),
        pytest.param([reference("Tides", "Abe"), reference("Dunes", "Cho")], ["", ""], id="other authors"),
        pytest.param([reference("Tides", "Abe"), reference("Dunes", "Abe", "Cho")], ["", ""], id="a co-author more"),
        pytest.param([reference("Tides", "Abe"), reference("Dunes", "Abe", year=Year(2005))], ["", ""], id="another year"),
        pytest.param([reference("Tides", "Abe", year=Year(2004, "a")), reference("Dunes", "Abe")], ["a", ""], id="printed letters stay"),
        pytest.param([reference("Tides", "Abe"), reference("TIDES", "Abe")], ["", ""], id="one work twice"),
        pytest.param([reference("Tides"), reference("Dunes")], ["", ""], id="nobody's works"),
        pytest.param(
            [reference("T", "Abe", year=Year(word="n.d.")), reference("D", "Abe", year=Year(word="n.d."))], ["b", "a"], id="no date"
        ),
    ],
)
def test_letters_are_given_to_works_of_one_signature(given: list[Reference], letters: list[str]) -> None:
    out = assign_year_suffixes(given)
    assert [entry.year.letter for entry in out if entry.year] == letters
    assert [entry.letter_given for entry in out] == [
        bool(letter) and not before.year.letter for letter, before in zip(letters, given, strict=True) if before.year
    ]


@pytest.mark.parametrize(
    ("title", "key"),
    [
        pytest.param("The Tides", "tides", id="English"),
        pytest.param("Die Gezeiten", "gezeiten", id="German"),
        pytest.param("Às marés", "as mares", id="no article"),
        pytest.param("The", "the", id="nothing but an article"),
    ],
)
def test_titles_sort_without_their_article(title: str, key: str) -> None:
    assert sort_title(title) == key


def test_suffixes_go_on_behind_z() -> None:
    assert [suffix_at(at) for at in (0, 25, 26, 27, 701, 702)] == ["a", "z", "aa", "ab", "zz", "aaa"]
