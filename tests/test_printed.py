"""An entry is printed once for all that compare and write it, and anew if it or the style is another."""

from __future__ import annotations

import json

import pytest

import citecheck
from citecheck.bibliography import list_style, plain
from citecheck.bibliography.printed import Printer
from citecheck.model import Name, Reference, Span, Year
from citecheck.styles import list_style_names

FELL = Reference(
    Span("list.txt", 0, 9),
    "fell2012",
    "book",
    (Name("Fell", "Oda"),),
    Year(2012),
    "Wicks",
    {"author": "Fell, Oda", "title": "Wicks", "publisher": "Quay House"},
)


def test_an_entry_is_printed_once() -> None:
    printer = Printer()
    first = printer.print(FELL, list_style("apa"))
    assert plain(first) == "Fell, O. (2012). Wicks. Quay House."
    assert printer.print(FELL, list_style("apa")) is first


def test_a_changed_entry_and_another_style_are_printed_anew() -> None:
    printer = Printer()
    printer.print(FELL, list_style("apa"))
    changed = FELL._replace(title="Oil", fields={**FELL.fields, "title": "Oil"})
    assert plain(printer.print(changed, list_style("apa"))) == "Fell, O. (2012). Oil. Quay House."
    assert plain(printer.print(changed, list_style("mla"))) == "Fell, Oda. Oil. Quay House, 2012."


def test_an_entry_by_the_author_above_is_printed_by_itself() -> None:
    printer, mla = Printer(), list_style("mla")
    assert plain(printer.print(FELL, mla, repeated=True)) == "---. Wicks. Quay House, 2012."
    assert plain(printer.print(FELL, mla)) == "Fell, Oda. Wicks. Quay House, 2012."


@pytest.mark.parametrize("year", ["MMXX", "19xx", "20012", "98", "im Druck", "submitted"])
def test_what_is_in_a_years_place_is_printed_as_it_is_written(year: str) -> None:
    library = f"@book{{a, author={{Fell, Oda}}, title={{Wicks}}, publisher={{Quay House}}, year={{{year}}}}}\n"
    for style in list_style_names():
        assert year.lower() in citecheck.convert(library, style, to="txt").decode().lower(), style


@pytest.mark.parametrize("year", ["n.d.", "o. J.", "s.f.", ""])
def test_words_for_no_date_are_the_styles_own(year: str) -> None:
    library = f"@book{{a, author={{Fell, Oda}}, title={{Wicks}}, publisher={{Quay House}}, year={{{year}}}}}\n"
    assert citecheck.convert(library, "apa", to="txt").decode().strip() == "Fell, O. (n.d.). Wicks. Quay House."


def test_a_word_for_a_year_is_carried_over_from_prose() -> None:
    source = "Fell, O. (im Druck). Wicks. Quay House.\n\nGorm, P. (forthcoming). Oil. Quay House.\n\nHale, R. (1999). Tallow. Quay House.\n"
    converted = citecheck.convert(source, to="bib").decode()
    assert "year = {im Druck}" in converted
    assert "Fell, O. (im Druck)." in citecheck.convert(source, "apa", to="txt").decode()
    assert "year = {forthcoming}" in converted


def test_small_words_of_an_organisation_are_no_initials() -> None:
    item = [
        {
            "id": "a",
            "type": "book",
            "author": [{"family": "Lamp Group", "given": "for the"}],
            "title": "Quays",
            "issued": {"date-parts": [[2001]]},
        }
    ]
    assert citecheck.convert(json.dumps(item), "apa", to="txt").decode().startswith("Lamp Group, for the. (2001). Quays.")


@pytest.mark.parametrize(
    ("dates", "printed"),
    [
        ("date={1998/2001}, origdate={1950}", "Fell, O. (1998–2001). Wicks. Quay House. (Original work published 1950)"),
        ("year={1998--2001}, origdate={1950/1952}", "Fell, O. (1998–2001). Wicks. Quay House. (Original work published 1950–1952)"),
        ("year={2001}, origdate={1950}", "Fell, O. (2001). Wicks. Quay House. (Original work published 1950)"),
    ],
)
def test_all_years_are_printed_beside_those_of_a_first_edition(dates: str, printed: str) -> None:
    library = f"@book{{a, author={{Fell, Oda}}, title={{Wicks}}, publisher={{Quay House}}, {dates}}}\n"
    assert citecheck.convert(library, "apa", to="txt").decode().strip() == printed
