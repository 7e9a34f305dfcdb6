"""How a cited year came of an entry's: the clue, its words, its cost and its place."""

from __future__ import annotations

import pytest

from citecheck.data import costs
from citecheck.link.year_match import explain_year, other_years, year_cost
from citecheck.model import Reference, Span, Year

PLACE = Span("essay", 10, 14)
COMING, UNDATED = Year(word="in press"), Year(word="n.d.")


@pytest.mark.parametrize(
    ("seen", "meant", "clues"),
    [
        pytest.param(Year(2001), Year(2001), [], id="the same"),
        pytest.param(None, Year(2001, "a"), [("missing-year", "", "2001a", 0.0)], id="none is cited"),
        pytest.param(Year(2001), None, [("year-unlisted", "2001", "", costs.YEAR_UNLISTED)], id="the entry has none"),
        pytest.param(COMING, None, [("year-unlisted", "in press", "", costs.YEAR_UNLISTED)], id="the entry has none, in words"),
        pytest.param(COMING, Year(2001, "a"), [("year-worded", "in press", "2001a", costs.YEAR_WORDED)], id="a word for a number"),
        pytest.param(Year(2001), COMING, [("year-worded", "2001", "in press", costs.YEAR_WORDED)], id="a number for a word"),
        pytest.param(UNDATED, COMING, [("year-worded", "n.d.", "in press", costs.YEAR_WORDED)], id="no date for a date to come"),
        pytest.param(Year(word="forthcoming"), COMING, [], id="two words for what is to come"),
        pytest.param(Year(word="0. J."), UNDATED, [("year-worded", "0. J.", "n.d.", costs.YEAR_WORDED)], id="a word that begins like a number"),
        pytest.param(Year(None, "a", "n.d."), Year(None, "b", "n.d."), [("letter-other", "n.d.", "n.d.", costs.LETTER_OTHER)], id="two letters of no date"),
        pytest.param(Year(None, "a", "n.d."), UNDATED, [], id="a letter of no date alone"),
        pytest.param(Year(2001, "a"), Year(2001, "a"), [], id="the same letter"),
        pytest.param(Year(2001), Year(2001, "a"), [("letter-lost", "2001", "2001a", costs.LETTER_LOST)], id="a letter lost"),
        pytest.param(Year(2001, "a"), Year(2001), [("letter-added", "2001a", "2001", costs.LETTER_ADDED)], id="a letter added"),
        pytest.param(Year(2001, "a"), Year(2001, "c"), [("letter-other", "2001a", "2001c", costs.LETTER_OTHER)], id="another letter"),
        pytest.param(Year(2001, "6"), Year(2001, "b"), [("scan-year", "20016", "2001b", costs.LETTER_SCANNED)], id="a letter scanned"),
        pytest.param(Year(1931), Year(2004, first=1931), [], id="the original's year"),
        pytest.param(Year(2004, first=1931), Year(1931), [], id="the original with the reprint"),
        pytest.param(Year(2005, first=1931), Year(2004, first=1931), [("other-year", "2005", "2004", costs.OTHER_YEAR)], id="another reprint of one original"),
        pytest.param(Year(2002), Year(2001), [("wrong-year", "2002", "2001", costs.ONE_OFF)], id="one off"),
        pytest.param(Year(2004), Year(2001), [("wrong-year", "2004", "2001", costs.FEW_OFF)], id="three off"),
        pytest.param(Year(2005), Year(2001), [("wrong-year", "2005", "2001", costs.DIGIT_OTHER)], id="another digit"),
        pytest.param(Year(2010), Year(2001), [("wrong-year", "2010", "2001", costs.DIGITS_SWAPPED)], id="two digits swapped"),
        pytest.param(Year(1987), Year(2001), [("wrong-year", "1987", "2001", costs.YEAR_OTHER)], id="any other year"),
        pytest.param(Year(5765), Year(2005), [("calendar", "5765", "2005", costs.CALENDAR)], id="another calendar"),
        pytest.param(Year(5765), Year(2004), [("wrong-year", "5765", "2004", costs.YEAR_OTHER)], id="a calendar's neighbouring year"),
    ],
)  # fmt: skip
def test_a_year_is_explained(seen: Year | None, meant: Year | None, clues: list[tuple[str, str, str, float]]) -> None:
    found = explain_year(seen, meant, False, PLACE, 0.0)
    assert [(clue.kind, clue.seen, clue.meant, clue.cost) for clue in found] == clues
    assert all(clue.span == PLACE for clue in found)


@pytest.mark.parametrize(
    ("seen", "others", "clues"),
    [
        pytest.param(
            Year(1999), {1999, 2003}, [("other-year", "1999", "2004", costs.OTHER_YEAR)], id="a year that the entry prints besides"
        ),
        pytest.param(Year(2004, first=1931), {1931}, [], id="the original that it prints besides"),
        pytest.param(Year(2004, "a", first=1931), {1931}, [("letter-added", "2004a", "2004", costs.LETTER_ADDED)], id="… with a letter"),
        pytest.param(Year(2004, first=1940), {1931}, [("other-original", "1940", "2004", costs.OTHER_ORIGINAL)], id="another original"),
        pytest.param(Year(2004, first=1940), set(), [], id="an original that the entry does not print"),
    ],
)
def test_further_years_of_an_entry_explain(seen: Year, others: set[int], clues: list[tuple[str, str, str, float]]) -> None:
    found = explain_year(seen, Year(2004), False, PLACE, 0.0, frozenset(others))
    assert [(clue.kind, clue.seen, clue.meant, clue.cost) for clue in found] == clues
    assert all(clue.span == PLACE for clue in found)


@pytest.mark.parametrize(
    ("seen", "meant", "clue"),
    [
        pytest.param(Year(2001), Year(2001, "a"), ("letter-lost", costs.LETTER_LOST_UNPRINTED), id="lost"),
        pytest.param(Year(2001, "b"), Year(2001, "a"), ("letter-other", costs.LETTER_UNPRINTED), id="another"),
    ],
)
def test_a_letter_that_the_list_does_not_print_is_cheap(seen: Year, meant: Year, clue: tuple[str, float]) -> None:
    assert [(each.kind, each.cost) for each in explain_year(seen, meant, True, PLACE, 0.0)] == [clue]


@pytest.mark.parametrize(
    ("damage", "clue"),
    [
        pytest.param(0.0, ("wrong-year", costs.DIGIT_OTHER), id="clean"),
        pytest.param(0.01, ("scan-year", costs.DIGIT_SCANNED), id="scanned"),
        pytest.param(0.03, ("scan-year", costs.DIGIT_SCANNED_BADLY), id="badly scanned"),
    ],
)
def test_a_digit_is_cheap_where_the_text_is_damaged(damage: float, clue: tuple[str, float]) -> None:
    assert [(each.kind, each.cost) for each in explain_year(Year(1931), Year(1981), False, PLACE, damage)] == [clue]


def test_the_cost_of_an_entrys_year_is_that_of_its_clues() -> None:
    entry = Reference(Span("refs", 0, 1), "k", "book", (), Year(2004), "", {"x-years": "1999"})
    assert other_years(entry) == {1999}
    assert [year_cost(Year(year), entry, 0.0) for year in (2004, 1999, 2005)] == [0.0, costs.OTHER_YEAR, costs.ONE_OFF]
