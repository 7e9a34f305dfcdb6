"""What a list printed in APA keeps of web pages, newspapers and short messages, and what APA's form asks of essays in other languages."""

from __future__ import annotations

import pytest

from citecheck import Reference, check, clean, convert, references

ENTRIES = [
    pytest.param(
        "Lampwire. (2022, September 2). Harbour opens hub.", "Lampwire. (2022, September 2). Harbour opens hub.", id="day-of-a-page"
    ),
    pytest.param(
        "Harth, L., & Mussel, T. (2008, April 11). Guards called in. The Harbour Post, pp. 1, 4.",
        "Harth, L., & Mussel, T. (2008, April 11). Guards called in. The Harbour Post, 1, 4.",
        id="two-pages",
    ),
    pytest.param(
        "Mussel-Kay [@mkay]. (2011, March 30). There is enough [Tweet]. Twitter. https://t.example/1",
        "Mussel-Kay [@mkay]. (2011, March 30). There is enough [Tweet]. Twitter. https://t.example/1",
        id="handle-without-a-given-name",
    ),
    pytest.param(
        "[1]Fen Jia,Qiu Hong. Lamps at noon[J]. Pier Notes,2020(3):15-19.",
        "Fen, J., & Qiu, H. (2020). Lamps at noon. Pier Notes, 3, 15–19.",
        id="journal-before-its-year",
    ),
]


@pytest.mark.parametrize(("entry", "expected"), ENTRIES)
def test_a_printed_entry_keeps_its_parts(entry: str, expected: str) -> None:
    reference = next(each for each in references(f"{entry}\n") if isinstance(each, Reference))
    year = reference.year.number if reference.year else 0
    text = f"It is so ({' & '.join(name.family for name in reference.names)}, {year})."
    assert clean(text, f"{entry}\n", style="apa").decode().strip() == expected


FIRMS = """\
Barnard, J. (1991). Firm resources. Tarn.
Deltona. (2021). The last lamp.
Harbour Board of Wick. (2020). Plans.
HarbourMarket Intelligence. (2023). Lamps in Europe.
Jonson, G., & Whit, R. (2017). Exploring lamps. Tarn.
Portner, M. E. (1980). Lamp strategy. Tarn.
Urban Wick. (2019). About us.
"""


def test_firms_of_two_words_in_a_list_of_family_names_first_are_no_people() -> None:
    text = "It grew (HarbourMarket Intelligence, 2023; Urban Wick, 2019; Deltona, 2021; Harbour Board of Wick, 2020), as others say (Barnard, 1991; Jonson & Whit, 2017; Portner, 1980)."
    assert {finding.name for finding in check(text, FIRMS, style="apa").findings} <= {"unsorted-works"}


FRENCH = "Delacour, P., & Vignon, A. (2008). Le dialogue. Tarn.\n\nJacquard, S. (1997). Histoire. Tarn.\n"


def _forms(text: str) -> list[str]:
    names = ("wrong-conjunction", "wrong-work-separator")
    return [finding.message for finding in check(text, FRENCH, style="apa").findings if finding.name in names]


def test_an_essay_in_french_joins_its_authors_in_french() -> None:
    text = "Selon Delacour et Vignon (2008) la lecture est un dialogue avec le texte et les autres. Pour Delacour & Vignon (2008) et Jacquard (1997) aussi."
    assert ["Delacour et Vignon" in message for message in _forms(text)] == [True]


def test_no_english_word_is_proposed_for_an_essay_in_french() -> None:
    text = "La lecture est un dialogue avec le texte et les autres dans la marge. Pour Delacour & Vignon (2008) et Jacquard (1997) aussi."
    assert _forms(text) == []


def test_a_space_before_a_semicolon_is_right_in_french() -> None:
    text = "La lecture est un dialogue avec le texte dans les marges (Delacour & Vignon, 2008 ; Jacquard, 1997)."
    assert _forms(text) == []


@pytest.mark.parametrize(
    ("more", "printed"),
    [
        pytest.param("url = {https://pier.example/a}, ", "Lamps at noon. Harbour Pierside. https://pier.example/a", id="a site"),
        pytest.param("", "Lamps at noon. In Harbour pierside.", id="a collection"),
    ],
)
def test_the_site_of_a_page_in_misc_is_no_book(more: str, printed: str) -> None:
    entry = f"@misc{{a, author = {{Sol, Ana}}, title = {{Lamps at noon}}, journal = {{Harbour Pierside}}, {more}year = {{2001}}}}"
    assert convert(entry, "apa", to="txt").decode().strip() == f"Sol, A. (2001). {printed}"
