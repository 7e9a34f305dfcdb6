"""Titles in headline style: only English ones, and particles of names in them stay small."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.bibliography import format_entry, list_style, plain
from citecheck.model import Reference


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Schlaflos in der Heide", "Schlaflos in der Heide"),
        ("Geschichte der Heide Lünd", "Geschichte der Heide Lünd"),
        ("Wege zum Licht sehen", "Wege zum Licht sehen"),
        ("Histoire de la lande", "Histoire de la lande"),
        ("Storia di Tarnwick", "Storia di Tarnwick"),
        ("On van der Garrow lamps", "On van der Garrow Lamps"),
        ("Van der Garrow lamps", "Van der Garrow Lamps"),
        ("The de Garrow lamps", "The de Garrow Lamps"),
        ("What do lamps mean", "What Do Lamps Mean"),
        ("The fox's den reopened", "The Fox’s Den Reopened"),
    ],
)
def test_headline_style_is_for_english_titles(title: str, printed: str) -> None:
    (entry,) = citecheck.references(f"Garrowby, T. (2015). {title}. Tarnwick: Quay Press.")
    assert isinstance(entry, Reference)
    assert plain(format_entry(entry, list_style("chicago"))) == f"Garrowby, T. 2015. {printed}. Quay Press."


def test_an_edition_named_in_another_language_shows_the_language_of_its_title() -> None:
    text = "Diek, A. (2008). Lampenforschung: Grundlagen, Methoden{}. Hafenverlag."
    assert b"Grundlagen, Methoden" in citecheck.convert(text.format(" (19., erweiterte Aufl.)"), "apa", to="txt")
    assert b"On Wicks" not in citecheck.convert("Diek, A. (2008). On Wicks and Other Lamps (3. Aufl.). Quay.", "apa", to="txt")


def test_shortened_months_of_portuguese_and_spanish_are_numbered() -> None:
    from citecheck.bibliography.dates import month_of_any_language

    assert [month_of_any_language(word) for word in ("abr.", "ago.", "set.", "out.", "dez.")] == [4, 8, 9, 10, 12]


def test_a_list_in_another_language_shows_which_of_its_titles_are_english() -> None:
    """By a function word of the title, or of its book or journal where the title has none of another language."""
    text = (
        "Kowal, A. (2001). Rzeki i brzegi miasta w epoce pary. Rocznik Nadmorski, 4, 1–9.\n\n"
        "Kowal, B. (2002). Latarnie na brzegach i w porcie. Rocznik Nadmorski, 5, 1–9.\n\n"
        "Kowal, C. (2003). Statki oraz ludzie na Bałtyku. Rocznik Nadmorski, 6, 1–9.\n\n"
        "Brell, D. (2004). Compiling harbour registers anew. Journal of the Northern Coasts, 7, 1–9.\n\n"
        "Brell, E. (2005). Harbour registers anew. Rocznik Nadmorski, 8, 1–9.\n\n"
        "Kowal, F. (2006). Łodzie rybackie tutaj. Journal of the Northern Coasts, 9, 1–9.\n\n"
        "Kowal, G. (2007). Rzeki i porty. Journal of the Northern Coasts, 9, 1–9.\n"
    )
    printed = citecheck.convert(text, "chicago", to="txt").decode()
    assert [line.split("“")[1].split(".”")[0] for line in printed.splitlines() if line] == [
        "Rzeki i brzegi miasta w epoce pary",
        "Latarnie na brzegach i w porcie",
        "Statki oraz ludzie na Bałtyku",
        "Compiling Harbour Registers Anew",
        "Harbour registers anew",
        "Łodzie rybackie tutaj",
        "Rzeki i porty",
    ]
