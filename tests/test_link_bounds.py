"""Which entries are left out of a comparison because of what they would cost, and that none of them is the one that is meant."""

from __future__ import annotations

import random

import pytest

import citecheck
from citecheck.data import costs
from citecheck.link.author_counts import least_costs
from citecheck.link.candidates import Index, Likely
from citecheck.link.near_names import NearNames
from citecheck.link.year_blocks import YearBlock
from citecheck.model import CitationItem, Name, Reference, Span, Year
from citecheck.names.edits import least_of_scan, unscanned

SPAN = Span("essay", 0, 1)


def entry(at: int, *families: str, year: int = 2001, **fields: str) -> Reference:
    names = tuple(Name(family, "Q.") for family in families)
    return Reference(Span("refs", at, at + 1), f"k{at}", "book", names, Year(year), "T", fields)


def item(*families: str, et_al: bool = False) -> CitationItem:
    return CitationItem(SPAN, tuple(map(Name, families)), (SPAN,) * len(families), et_al, Year(2001), SPAN)


def test_the_nearest_years_are_those_a_search_of_all_would_find() -> None:
    random_ = random.Random(4)
    numbers = [random_.choice((0, *range(1990, 2004, 3))) for _ in range(80)]
    block = YearBlock(range(80), numbers)
    for year in (1985, 1993, 1995, 2003, 2010):
        assert block.nearest(year, 9) == sorted(range(80), key=lambda at: (abs(numbers[at] - year), at))[:9]
    assert list(block.of(1993)) == [at for at in range(80) if numbers[at] == 1993]


@pytest.mark.parametrize(
    ("seen", "meant"),
    [("kiebling", "kiessling"), ("harnrner", "harnmer"), ("clorn", "dorn"), ("fiowe", "nowe")],
)
def test_a_word_with_a_confusion_of_several_letters_may_be_the_word_before_it(seen: str, meant: str) -> None:
    assert meant in set(unscanned(seen))


@pytest.mark.parametrize(
    ("seen", "limit", "found"),
    [
        pytest.param("quistto", 20.0, {"quisto"}, id="a letter too many"),
        pytest.param("quistto", 9.0, set(), id="a slip that costs too much"),
        pytest.param("kiebling", 9.0, {"kiessling"}, id="two letters read as one, as cheap as one confusion"),
        pytest.param("tsao", 5.0, {"cao"}, id="another romanisation"),
        pytest.param("marlows", 5.0, {"marlow"}, id="an ending"),
    ],
)
def test_a_damaged_name_means_names_up_to_a_cost(seen: str, limit: float, found: set[str]) -> None:
    assert NearNames(["quisto", "kiessling", "cao", "marlow"]).of(seen, 0.0, limit).keys() == found


def test_a_scan_costs_at_least_what_its_letters_say() -> None:
    assert least_of_scan("dorn", "dorn", 0.0) == 0.0
    assert least_of_scan("dorn", "marlow", 0.0) > costs.SLIP


@pytest.mark.parametrize(
    ("cited", "authors", "least"),
    [
        pytest.param(item("Li"), ("Li",), 0.0, id="as many as cited"),
        pytest.param(item("Li"), ("Li", "Quist"), costs.ET_AL_LOST, id="more than cited"),
        pytest.param(item("Li", et_al=True), ("Li", "Quist"), costs.ET_AL_OVER_TWO, id="et al. for one"),
        pytest.param(item("Li", et_al=True), ("Li", "Quist", "Dorn"), 0.0, id="et al. for two"),
        pytest.param(item("Shen Li"), ("Shen", "Li"), 0.0, id="a name that may be two"),
        pytest.param(item("LI"), ("Li", "Quist"), 0.0, id="what may be an acronym"),
    ],
)
def test_what_the_number_of_authors_costs_at_least(cited: CitationItem, authors: tuple[str, ...], least: float) -> None:
    references = [entry(0, *authors), entry(1, "Dorn", "Li", author="Dorn, Q. and Li, Q. and others")]
    assert least_costs(cited, Likely({0, 1}), Index(references), 0.0) == {0: least, 1: 0.0}


def test_names_that_no_entry_has_together_cost_something() -> None:
    references = [entry(0, "Li", "Quist"), entry(1, "Dorn", "Marlow")]
    apart = Likely({0, 1}, are_some=True, are_apart=True)
    assert least_costs(item("Li", "Marlow"), apart, Index(references), 0.0) == {0: costs.INFLECTED, 1: costs.INFLECTED}
    assert least_costs(item("Li", "Marlow"), apart, Index(references), 0.02) == {0: 0.0, 1: 0.0}


def test_of_two_authors_of_one_name_entries_with_both() -> None:
    listed = [entry(at, "Li", *(["Li"] if at == 7 else ["Quist"] * (at % 2))) for at in range(30)]
    assert Index(listed).likely(item("Li", "Li")).places == {7}
    assert len(Index(listed[8:]).likely(item("Li", "Li")).places) > 7  # where none has, all


def test_a_name_with_the_wrong_partner_costs_at_least_a_given_name() -> None:
    near = Index([entry(0, "Marlow", "Quist", year=1980), entry(1, "Marlow", "Dorn", year=1981)]).near(item("Marlow", "Quist"))
    assert near == {0: 0.0, 1: costs.GIVEN_FOR_FAMILY}


def test_among_many_a_confused_name_is_still_found() -> None:
    others = [f"Z{one}ub{other}" for one in "abcdefghijklmnop" for other in "abcdefghijklmnopqrstuvwxy"]
    listing = "\n".join(
        f"@book{{k{at}, author = {{{family}, A.}}, year = 2001, title = {{T}}}}" for at, family in enumerate(["Kiessling", *others])
    )
    links = citecheck.check("Water rises (Kiebling, 2001).", listing).case.links
    assert links[0].matches[0].reference.key == "k0"
