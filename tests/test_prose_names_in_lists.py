"""Names of a list in prose that only the list, or the entry before, decides how to read."""

from __future__ import annotations

import pytest

from citecheck import Reference, references

NATURAL = """Kim Marlow, Ann Quist, and Bo Odén. 2017. Lamps of the north. Oslo: Fell.

Ann Tamm. 2015. Mills. Oslo: Fell.

Bo Sand and Kim Fell. 2014. Tides. Oslo: Fell.

Ida Brell. 2012. Oil. Oslo: Fell.

"""


def _people(text: str) -> list[list[tuple[str, str]]]:
    return [[(name.family, name.given) for name in each.names] for each in references(text) if isinstance(each, Reference)]


def test_two_names_of_two_words_are_two_people_where_given_names_come_first() -> None:
    text = f"{NATURAL}Kim Orvane Bell, Ann Quist Marlow, and Bo Odén. 2017. Wicks of the south. Oslo: Fell."
    assert _people(text)[-1] == [("Bell", "Kim Orvane"), ("Marlow", "Ann Quist"), ("Odén", "Bo")]


def test_the_authors_end_is_kept_where_two_names_are_separated() -> None:
    entry = references(f"{NATURAL}Kim Orvane Bell, Ann Quist Marlow, and Bo Odén. 2017. Wicks of the south. Oslo: Fell.")[-1]
    assert isinstance(entry, Reference)
    assert (entry.title, entry.year and entry.year.number) == ("Wicks of the south", 2017)


@pytest.mark.parametrize(
    ("text", "families"),
    [
        pytest.param("Kim Tamm (2001) Mills of the north. Oslo: Fell. Ann Quist (2004) Wicks of the south. Oslo: Fell.", ["Tamm", "Quist"], id="in full"),
        pytest.param("K. Tamm (2001) Mills of the north. Oslo: Fell. A. Quist (2004) Wicks of the south. Oslo: Fell.", ["Tamm", "Quist"], id="initials first"),
        pytest.param("Tamm, K. (2001) Mills of the north. Oslo: Fell. Quist, A. (2004) Wicks of the south. Oslo: Fell.", ["Tamm", "Quist"], id="inverted"),
    ],
)  # fmt: skip
def test_joined_entries_are_split_at_authors_in_the_form_of_the_first(text: str, families: list[str]) -> None:
    assert [people[0][0] for people in _people(text)] == families


@pytest.mark.parametrize(
    "series",
    ["(Harbour studies in lamps, 3). Oslo: Fell, pp. 3–9.", "(Harbour studies in lamps 3), Oslo: Fell, pp. 3–9."],
)
def test_a_series_after_a_book_that_holds_a_chapter(series: str) -> None:
    (entry,) = references(f"Marlow, T. (2001). Wicks at night. In A. Sand (Ed.), Lamps of the coast {series}")
    assert isinstance(entry, Reference)
    wanted = {
        "series": "Harbour studies in lamps",
        "seriesnumber": "3",
        "booktitle": "Lamps of the coast",
        "editor": "A. Sand",
        "pages": "3–9",
    }
    assert {field: entry.fields.get(field) for field in wanted} == wanted


SPANISH = """Quist Marlow, Tessa. 2001. Faros del norte. Oslo: Fell.

Brell Odén, Ida. 2003. Mareas del sur. Oslo: Fell.

"""


def test_a_person_whom_another_entry_has_with_a_double_family_name_keeps_it_where_the_given_name_comes_first() -> None:
    text = f"{SPANISH}Sand, Ann & Tessa B. Quist Marlow & Kim Quist Marlow. 2005. Lamps of the north. Oslo: Fell."
    assert _people(text)[-1] == [("Sand", "Ann"), ("Quist Marlow", "Tessa B."), ("Marlow", "Kim Quist")]


def test_double_family_names_are_the_habit_of_a_list_that_has_three() -> None:
    entry = "Sand Tamm, Ann, Arón Grageda Bustos, Arón Louise Bell & Bo F. Quist Bell. 2005. Lamps. Oslo: Fell."
    single = [("Bustos", "Arón Grageda"), ("Bell", "Arón Louise"), ("Bell", "Bo F. Quist")]
    double = [("Grageda Bustos", "Arón"), ("Bell", "Arón Louise"), ("Bell", "Bo F. Quist")]
    assert _people(f"{SPANISH}{entry}")[-1][1:] == double
    assert _people(entry)[-1][1:] == single
    assert _people(f"{SPANISH}{entry.replace('Sand Tamm', 'Sand')}")[-1][1:] == single


def test_et_al_that_a_program_inverted_is_no_person() -> None:
    (entry,) = references("Marlow, T., Quist, K., & al., e. (2006). Lamps of the north. Harbour Review, 52(5), 767–774.")
    assert isinstance(entry, Reference)
    assert [name.family for name in entry.names] == ["Marlow", "Quist"]


@pytest.mark.parametrize(
    ("editors", "series", "volume", "rest"),
    [
        ("C. Brell (Series Ed.) & A. Quist (Vol. Ed.)", "C. Brell", "A. Quist", ""),
        ("C. Brell (Series Editor), A. Quist and I. Foss (Volume Editors)", "C. Brell", "A. Quist and I. Foss", ""),
        ("C. Brell (Series Ed.)", "", "C. Brell", "Series"),
        ("C. Brell (Ed.)", "", "C. Brell", ""),
    ],
)
def test_editors_of_a_series_are_not_those_of_the_volume(editors: str, series: str, volume: str, rest: str) -> None:
    (entry,) = references(f"Tiller, B. (1991). The keeper. In {editors}, Lamps of Hull (pp. 3–9). Anchor.")
    assert isinstance(entry, Reference)
    read = [entry.fields.get(name, "") for name in ("serieseditor", "editor", "x-rest", "booktitle")]
    assert read == [series, volume, rest, "Lamps of Hull"]
