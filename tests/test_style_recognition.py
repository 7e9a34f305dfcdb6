"""The style of a list is recognised from the form of its entries, if that is clear."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.bibliography.style_loader import list_style
from citecheck.styles import list_style_names
from citecheck.styles.recognition import style_of_list

WORKS = [
    ("Corrin, Anna", "1994", "Salt roads", "Journal of Trade", "12", "40--72"),
    ("Quist, Dorothea", "2001", "Anchors and ropes", "Harbour Letters", "3", "1--19"),
    ("Brandt, Otto and Lisle, Mona", "2009", "Tides", "Journal of Trade", "27", "5--30"),
    ("Farrow, Piers and Vane, Sol", "2015", "Knots at sea", "Rope Studies", "8", "100--121"),
    ("Ulm, Tessa", "2018", "Lamps", "Harbour Letters", "20", "77--91"),
    ("Ystad, Nils", "2020", "Fog signals", "Rope Studies", "13", "9--28"),
]
BIB = "".join(
    f"@article{{k{n}, author = {{{who}}}, year = {{{year}}}, title = {{{title}}}, journal = {{{journal}}}, volume = {{{volume}}}, pages = {{{pages}}}}}\n"
    for n, (who, year, title, journal, volume, pages) in enumerate(WORKS)
)


@pytest.mark.parametrize("name", list_style_names())
def test_our_own_lists_are_recognised(name: str) -> None:
    entries = [line for line in citecheck.convert(BIB, name, to="txt").decode().splitlines() if line.strip()]
    found = style_of_list(entries)
    assert found
    assert found.split()[0] == str(list_style(name)["title"]).split()[0]


def test_a_mixed_or_short_list_is_in_no_style() -> None:
    apa, chicago = (
        [line for line in citecheck.convert(BIB, name, to="txt").decode().splitlines() if line.strip()] for name in ("apa", "chicago")
    )
    assert style_of_list(apa[:4]) == ""
    assert style_of_list([*apa[:3], *chicago[3:]]) == ""
