"""Which entries are left out of a comparison because of what they would cost, and that none of them is the one that is meant."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import citecheck
from citecheck.data import costs
from citecheck.link import entry_years, near_names
from citecheck.link.author_counts import least_costs
from citecheck.link.candidate_score import align
from citecheck.link.candidates import Index, Likely
from citecheck.link.entry_years import EntryYears
from citecheck.link.near_names import NearNames
from citecheck.link.people import MOST_PEOPLE
from citecheck.link.year_blocks import YearBlock
from citecheck.link.year_match import year_cost
from citecheck.model import CitationItem, Name, Reference, Span, Year
from citecheck.names import edits
from citecheck.names.edits import explain, explain_within, unscanned

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


def test_names_near_a_damaged_one_are_priced_once_and_found_by_other_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    names, asked = NearNames(["quisto", "quista"]), list[tuple[str, str]]()

    def asking(seen: str, meant: str, damage: float, limit: float) -> edits.Spelling | None:
        asked.append((seen, meant))
        return explain_within(seen, meant, damage, limit)

    monkeypatch.setattr(near_names, "explain_within", asking)
    first = dict(names.of("quistto", 0.0, 20.0))
    many = len(asked)
    assert names.of("quistto", 0.0, costs.SLIP) == {name: cost for name, cost in first.items() if cost <= costs.SLIP}
    assert len(asked) == many
    assert names.of("quistto", 0.0, -1.0) == {}


@given(
    st.text("rnmlcdoaeIi1s", max_size=9),
    st.text("rnmlcdoaeIi1s", min_size=1, max_size=9),
    st.sampled_from([0.0, 0.004, 0.02, 0.08]),
    st.sampled_from([0.0, 4.0, 9.5, 12.0, 14.5, 18.0]),
)
def test_a_name_is_explained_up_to_a_limit_as_without_one(seen: str, meant: str, damage: float, limit: float) -> None:
    whole, story = explain(seen, meant, damage), explain_within(seen, meant, damage, limit)
    if whole and whole.cost <= limit and whole.kind != "romanisation":
        assert story == whole
    elif story and story.cost <= limit:
        assert whole == edits.Spelling("romanisation", costs.ROMANISED)


def test_two_letters_read_as_one_at_the_beginning_of_a_short_name_are_a_confusion() -> None:
    story = explain("mtu", "kntu", 0.0)  # no row of single letters leads to the second row of the table
    assert story is not None
    assert story.kind == "scan"


def test_a_letter_costs_its_share_of_confusions_that_these_names_can_have() -> None:
    prices = edits._prices(0.0)
    anywhere = edits._at_least("mab", "rnab", prices)
    assert anywhere == edits._confused("mab", "rnab", 0.0, 40.0)
    assert edits._at_least("xab", "rnab", prices) > anywhere


_FAMILIES = ("Marlow", "Marlov", "Quist", "Li", "Wang", "Shen-Li", "Li Quist", "Dorn", "Dom")


@pytest.mark.parametrize("seed", range(4))
def test_a_citation_is_aligned_up_to_a_limit_as_without_one(seed: int) -> None:
    random_ = random.Random(seed)
    for _ in range(400):
        cited = item(*random_.choices(_FAMILIES, k=random_.choice((1, 1, 2, 3))), et_al=random_.random() < 0.3)
        fields = {"author": "Li, Q. and others"} if random_.random() < 0.2 else {}
        title = random_.choice(("T", "Marlow and Quist", "Quist rises"))
        listed = entry(0, *random_.choices(_FAMILIES, k=random_.randrange(5)), year=random_.choice((2001, 2002)), **fields)._replace(
            title=title
        )
        whole = align(cited, listed, 0.0, {})
        for limit in (0.0, 2.5, 4.0, 6.0, 9.5, 12.0, 20.0):
            expected = whole if whole and whole.cost <= limit else None
            assert align(cited, listed, 0.0, {}, limit) == expected


def test_years_are_priced_once_for_all_entries_that_have_them(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [entry(at, "Li", year=1990 + at % 3) for at in range(30)] + [entry(30, "Li", year=1990, **{"x-years": "2001"})]
    years, asked = EntryYears(listed), list[Reference]()

    def asking(seen: Year | None, reference: Reference, damage: float) -> float:
        asked.append(reference)
        return year_cost(seen, reference, damage)

    monkeypatch.setattr(entry_years, "year_cost", asking)
    for damage in (0.0, 0.02):
        told = years.costs(Year(2001), damage)
        assert [told[years[at]] for at in range(31)] == [year_cost(Year(2001), each, damage) for each in listed]
    assert years.costs(Year(2001), 0.02) is told
    assert asked == [listed[at] for at in (0, 1, 2, 30)] * 2


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


def test_more_authors_than_are_counted_cost_as_many_as_are() -> None:
    references = [entry(0, "Li", *["Quist"] * (MOST_PEOPLE + 9)), entry(1, "Li")]
    assert least_costs(item("Li"), Likely({0, 1}), Index(references), 0.0) == {0: costs.ET_AL_LOST, 1: 0.0}
    many = item(*["Li"] * (MOST_PEOPLE + 3))
    assert least_costs(many, Likely({0, 1}), Index(references), 0.0)[1] == costs.ET_AL_LOST


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
