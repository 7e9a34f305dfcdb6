"""Which entries of a list are compared with a citation at all."""

from __future__ import annotations

import pytest

from citecheck.link.candidates import Index
from citecheck.model import Alias, CitationItem, Name, Reference, Span, Year

LEE, COLE = Name("Lee", "Ann"), Name("Cole", "Bo")


def entry(at: int, *names: Name, year: int | None = 2001, title: str = "") -> Reference:
    return Reference(Span("refs", at, at + 1), f"k{at}", "book", names, Year(year) if year else None, title, {})


def item(*families: str, year: int | None = 2001, et_al: bool = False, corporate: bool = False) -> CitationItem:
    names = tuple(Name(family, corporate=corporate) for family in families)
    span = Span("essay", 0, 1)
    return CitationItem(span, names, (span,) * len(names), et_al, Year(year) if year else None, span)


SMALL = [
    entry(0, LEE),
    entry(1, LEE, COLE, year=1999),
    entry(2, Name("Dorn")),
    entry(3, Name("World Lamp Office", corporate=True), year=2005),
    entry(4, title="Lamps of the coast"),
    entry(5, Name("Anonymous")),
    entry(6, Name("Marlowe"), year=2007),
    entry(7, Name("Berg", particle="van der"), year=2008),
    entry(8, Name("Kowarska"), year=2009),
]


@pytest.mark.parametrize(
    ("cited", "found"),
    [
        pytest.param(item("Lee"), {0, 1}, id="any author of the name"),
        pytest.param(item("Lee", "Cole"), {0, 1}, id="any of two"),
        pytest.param(item("Nobody"), set(), id="no name of the list"),
        pytest.param(item("Lamps of the coast"), {4}, id="a title by its first words"),
        pytest.param(item("Lamps of the coast", et_al=True), set(), id="no title has others"),
        pytest.param(item("WLO"), {3}, id="an acronym asks all organisations"),
        pytest.param(item("anon"), {4, 5}, id="nobody is whoever has no name"),
        pytest.param(item("lamp office", corporate=True), set(), id="the words of an organisation in lower case ask nothing"),
        pytest.param(item("Lights"), {0, 1}, id="another name of somebody listed"),
    ],
)
def test_entries_that_have_a_cited_name(cited: CitationItem, found: set[int]) -> None:
    assert Index(SMALL).with_aliases([Alias("Lights", "Lee")]).likely(cited).places == found


@pytest.mark.parametrize(
    ("cited", "found"),
    [
        pytest.param(item("Marlow", year=1950), {4, 6}, id="a letter less, and whoever has no name"),
        pytest.param(item("Marlowe", year=1950), {4, 6}, id="the name itself"),
        pytest.param(item("Kowarskiej", year=1950), {4, 8}, id="a name with the ending of another case"),
        pytest.param(item("Kowarskiej", year=None), {4, 8}, id="the same without a year"),
        pytest.param(item("Zzzz", year=2005), {3, 4}, id="whatever the name, the year"),
    ],
)
def test_entries_that_a_damaged_name_may_mean(cited: CitationItem, found: set[int]) -> None:
    assert Index(SMALL).near(cited).keys() == found


MANY = [entry(at, LEE, *[COLE] * (at % 2), year=1950 + at) for at in range(60)] + [
    entry(60, LEE, year=None),
    entry(61, COLE, LEE, year=1970),
]


@pytest.mark.parametrize(
    ("cited", "found"),
    [
        pytest.param(item("Lee", year=1970), {20, 60}, id="first author of the year, or without one"),
        pytest.param(item("Lee", "Cole", year=1970), {61}, id="both names, in the year"),
        pytest.param(item("Lee", year=1800), {60}, id="no entry of that year"),
    ],
)
def test_of_a_common_name_those_of_the_year(cited: CitationItem, found: set[int]) -> None:
    likely = Index(MANY).likely(cited)
    assert (likely.places, likely.are_some) == (found, True)
    assert likely.places < Index(MANY).likely(cited._replace(year=None)).places


def test_of_a_rare_name_all() -> None:
    assert Index(SMALL).likely(item("Lee")) == ({0, 1}, False, False)
    assert Index(MANY).likely(item("Lee", year=None)).are_some is False


def test_of_a_common_name_the_nearest_years_where_it_is_damaged() -> None:
    near = Index(MANY).near(item("Lee", year=1950))
    assert 0 in near
    assert 59 not in near
    assert len(near) == 20


def test_of_a_full_year_those_whose_authors_resemble_the_cited() -> None:
    others = [entry(at, Name(f"Qu{chr(97 + at // 26)}{chr(97 + at % 26)}zzy"), year=2001) for at in range(70)]
    full = Index([*others, entry(70, Name("Stampolidis")), entry(71, COLE, Name("Grant", "Stampo"))])
    near = full.near(item("Xtampolidos"))
    assert 70 in near
    assert near.keys().isdisjoint(range(70))
