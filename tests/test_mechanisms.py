"""Mechanisms that were once changed without any test noticing: each by what a person sees of it, one test a mechanism."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from citecheck import check, references
from citecheck.cleanup import Wanted, clean
from citecheck.extract import Gazetteer
from citecheck.extract.author_readings import readings
from citecheck.extract.brackets import Brackets
from citecheck.extract.page_furniture import flow
from citecheck.link.missing_cost import missing_cost
from citecheck.model import CitationItem, Finding, Link, Name, Reference, Span, Year

LIST = """Marlow, T. (1999). Lamps. Oslo: Fell.
Quist, K., & Brell, A. (2004). Wicks. Lamp Letters, 3(1), 1–9.
"""


def _of(code: str, text: str, refs: str = LIST) -> list[Finding]:
    return [finding for finding in check(text, refs).findings if finding.code == code]


def _only_link(text: str, refs: str = LIST) -> Link:
    (link,) = check(text, refs).case.links
    return link


def test_a_closer_takes_the_opener_of_its_kind_over_one_that_nothing_closes() -> None:
    text = "It is old (Marlow [sic, 1999) and stays."
    assert [(text[pair.start : pair.end], pair.closed) for pair in Brackets(text).pairs] == [
        ("(Marlow [sic, 1999)", True),
        ("[sic, 1999", False),
    ]


def test_a_name_with_a_particle_is_no_likelier_than_the_listed_name_alone() -> None:
    prose = "So said Den Marlow 1999"
    known = Gazetteer.of([entry for entry in references(LIST) if isinstance(entry, Reference)])
    costs = {prose[read.start : read.end].strip(): read.cost for read in readings(prose, 0, 18, bracketed=False, known=known)}
    assert costs["Marlow"] < costs["Den Marlow"]


@pytest.mark.parametrize(
    ("line", "times", "gone"),
    [
        pytest.param("{} LAMPS OF THE NORTH", 2, True, id="numbered, twice"),
        pytest.param("LAMPS OF THE NORTH", 2, False, id="no number, twice"),
        pytest.param("LAMPS OF THE NORTH", 3, True, id="no number, three times"),
        pytest.param("{} LAMPS OF THE NORTH", 1, False, id="numbered, once"),
    ],
)
def test_a_line_that_comes_again_is_a_running_head(line: str, times: int, gone: bool) -> None:
    text = "".join(f"Some prose about light\n{line.format(40 + at)}\nand more of it, line {'abc'[at]}.\n" for at in range(times))
    assert ("LAMPS" not in flow(text)) == gone


def test_leaving_a_name_before_a_comma_has_its_price() -> None:
    """Names before "Brell 1999" in a bracket are rather its authors than left behind."""
    prose = "(Tindall, Brell 1999)"
    known = Gazetteer.of([])
    costs = {prose[read.start : read.end].strip(): read.cost for read in readings(prose, 1, 16, bracketed=True, known=known)}
    assert costs["Brell"] == 2.5
    assert costs["Tindall, Brell"] < costs["Brell"]


def test_an_entry_without_authors_is_near_whatever_its_year() -> None:
    """Its authors could not be read and stand at the head of its title; the citation has another year."""
    refs = "@book{a, title = {Tindall, Brell: Wicks of the North}, year = {2011}}\n"
    link = _only_link("It burns (Tindall, 2010).", refs)
    assert (link.verdict, [match.reference.key for match in link.matches]) == ("near", ["a"])


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("Late (Marlow, 2001).", "ambiguous", id="a year too far, and nothing else cites the entry"),
        pytest.param("Late (Marlow, 1999; Marlow, 2001).", "missing", id="the entry is cited rightly elsewhere"),
    ],
)
def test_an_entry_that_nothing_else_cites_is_doubted_before_it_is_missing(text: str, verdict: str) -> None:
    assert check(text, LIST).case.links[-1].verdict == verdict


def test_et_al_over_one_is_a_fault_behind_the_first_author_alone() -> None:
    refs = "Abel, R., Beale, T., & Cole, S. (1999). Wicks. Oslo: Fell.\n"
    assert _of("F206", "It burns (Abel, Beale, et al., 1999).", refs) == []
    assert [finding.code for finding in _of("F206", "It burns (Quist et al., 2004).")] == ["F206"]


def _item(*families: str) -> CitationItem:
    span = Span("essay", 0, 9)
    return CitationItem(span, tuple(Name(family) for family in families), (span,) * len(families), False, Year(1999), span)


def test_a_listed_coauthor_makes_missing_dearer_than_a_listed_author_alone() -> None:
    """2.5 nats for people who are listed together, and not what it costs to be listed for another work."""
    listed: Callable[[str], bool] = lambda folded: folded in {"tindallson", "brellerman"}  # noqa: E731
    one, two = missing_cost(_item("Tindallson"), 10, listed), missing_cost(_item("Tindallson", "Brellerman"), 10, listed)
    assert two - one == pytest.approx(2.5)


def test_a_numbered_list_may_skip_a_number() -> None:
    refs = "".join(f"{n}. T. Marlow and K. Quist, “Lamps,” Lamp Lett.\n{n}{n}, {1990 + n} (12).\n" for n in (1, 2, 4, 5))
    assert [entry.year and entry.year.number for entry in references(refs) if isinstance(entry, Reference)] == [1991, 1992, 1994, 1995]


@pytest.mark.parametrize(
    ("locus", "volume", "number"),
    [
        pytest.param("12-34, pp. 5–9", "12-34", None, id="a double volume"),
        pytest.param("25-1, pp. 5–9", "25", "1", id="volume and issue"),
    ],
)
def test_figures_with_a_hyphen_are_volume_and_issue_only_if_they_fall(locus: str, volume: str, number: str | None) -> None:
    (entry,) = (entry for entry in references(f"Marlow, T. (1999). Lamps. Lamp Letters, {locus}.\n") if isinstance(entry, Reference))
    assert (entry.fields.get("volume"), entry.fields.get("number")) == (volume, number)


def test_a_citation_is_undecided_only_between_works_that_all_have_letters() -> None:
    refs = "".join(
        f"@book{{m{n}, author = {{Marlow, T.}}, title = {{{title}}}, year = {{1999{letter}}}}}\n"
        for n, (title, letter) in enumerate([("Lamps", ""), ("Wicks", "")])
    )
    cleaned = clean(check("It burns (Marlow, 1999).", refs), (), Wanted())
    assert [letters for _, letters in cleaned.undecided] == [("a", "b")]
    other = "@book{q, author = {Marlow, Ursula}, title = {Oil}, year = {1999}}\n"
    mixed = clean(check("It burns (Marlow, 1999).", refs + other), (), Wanted())
    assert mixed.undecided == ()


@pytest.mark.parametrize(("times", "told"), [(0, 0), (2, 0), (3, 1)])
def test_bare_mentions_are_missing_works_where_the_essay_cites_so(times: int, told: int) -> None:
    """Three listed works cited as "Name 1999" in sentences make a habit; before, "Tellson and Brandt 2007" may be a product."""
    refs = "".join(f"Marlow{n}son, T. ({1990 + n}). Lamps {n}. Oslo: Fell.\n".replace(str(n) + "son", "abcd"[n] + "son") for n in range(4))
    text = (
        " ".join(f"Light grew, as Marlow{'abcd'[n]}son {1990 + n} shows." for n in range(times))
        + " So do Tellson and Brandt 2007 in the end."
    )
    assert len(_of("C101", text, refs)) == told


@pytest.mark.parametrize(
    ("pages", "told"),
    [
        pytest.param("2009--06", 0, id="a year and a month"),
        pytest.param("2009--2006", 1, id="pages that run backwards"),
        pytest.param("2509--0006", 1, id="no year"),
    ],
)
def test_a_year_and_a_month_are_no_pages_that_run_backwards(pages: str, told: int) -> None:
    refs = f"@article{{m, author = {{Marlow, T.}}, title = {{Lamps}}, journal = {{Lamp Letters}}, year = {{2009}}, pages = {{{pages}}}}}\n"
    assert len(_of("R505", "Light (Marlow, 2009).", refs)) == told


def test_a_second_entry_of_a_cited_work_is_no_uncited_work() -> None:
    double = "@book{m2, author = {Marlow, T.}, title = {Lamps}, year = {2003}}\n"
    refs = (
        "@book{m1, author = {Marlow, T.}, title = {Lamps}, year = {1999}}\n"
        + double
        + "@book{q, author = {Quist, K.}, title = {Oil}, year = {2001}}\n"
    )
    text = "Light (Marlow, 1999; Quist, 2001)."
    assert _of("C102", text, refs) == []
    assert len(_of("C102", text, refs.replace("{Lamps}, year = {2003}", "{Wicks}, year = {2003}"))) == 1


def test_two_authors_of_one_entry_are_not_one_person_with_a_slip() -> None:
    two = "@book{m, author = {Marlowe, Theodor and Marlows, Theodor}, title = {Lamps}, year = {1999}}\n"
    apart = two.replace(" and Marlows, Theodor", "") + "@book{n, author = {Marlows, Theodor}, title = {Wicks}, year = {2001}}\n"
    assert _of("L408", "Light.", two) == []
    assert len(_of("L408", "Light.", apart)) == 1


def test_a_comma_alone_hardly_joins_authors_in_running_text() -> None:
    two = "Marlow, T. (1999). Lamps. Oslo: Fell.\nQuist, A. (2001). Wicks. Oslo: Fell.\n"
    assert [name.family for name in _only_link("So said Marlow, Quist (1999) too.", two).item.names] == ["Quist"]
    assert [name.family for name in _only_link("It is so (Marlow, Quist, 1999).", two).item.names] == ["Marlow", "Quist"]


def test_a_comma_before_and_between_two_authors_has_its_price() -> None:
    plain, odd = (_only_link(f"So said Marlow{joint} and Quist (1999) too.", "Brell, T. (1988). Oil. Oslo: Fell.\n") for joint in ("", ","))
    assert plain.item.cost < odd.item.cost
