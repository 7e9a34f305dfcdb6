"""Time grows with the document, not with its square: work is counted in calls, on a document and on one of twice its size."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

import citecheck
from citecheck.model import Citation, CitationItem, Name, Reference, Span, Year
from tests.work import count_calls

BAR = 2.3


def _family(at: int) -> str:
    """A family name of its own for each number, far from every other."""
    return "".join("bdfgklmnprstvz"[at // 14**place % 14] + "aeiou"[(at + place) % 5] for place in range(4)).capitalize()


def _listing(many: int, first: str = "") -> str:
    """Entries of thirty years, each by two authors; ``first`` is the family name of every first one."""
    return "\n".join(
        f"@article{{k{at}, author = {{{first or _family(7 * at + 1)}, A. and {_family(at)}, B.}}, year = {1990 + at % 30}, title = {{{_family(11 * at + 3)}}}}}"
        for at in range(many)
    )


def _essay(many: int, first: str = "") -> str:
    return "\n\n".join(f"Water rises ({first or _family(7 * at + 1)} & {_family(at)}, {1990 + at % 30})." for at in range(many))


@pytest.mark.parametrize("first", ["", "Li"], ids=["rare names", "one common name"])
def test_an_essay_and_its_list_grow_together(first: str) -> None:
    def check(many: int) -> int:
        essay, listing = _essay(many, first), _listing(many, first)
        return count_calls(lambda: citecheck.check(essay, listing))

    check(400)  # what is made once
    assert check(400) <= BAR * check(200)


@pytest.mark.parametrize("first", ["", "Li"], ids=["rare names", "one common name"])
def test_a_work_that_is_not_listed_is_compared_with_a_bounded_few(first: str) -> None:
    from citecheck.link.candidates import Index

    span = Span("essay", 0, 9)
    cited = (Name("Quandermann"), Name(first or "Sodelbaum"))
    item = CitationItem(span, cited, (span, span), False, Year(2001), span)

    def near(many: int) -> int:
        names = ((Name(first or _family(7 * at + 1), "A."), Name(_family(at), "B.")) for at in range(many))
        references = [Reference(Span("list", at, at), f"k{at}", "book", each, Year(2000 + at % 3), "T") for at, each in enumerate(names)]
        return len(Index(references).near(item))

    assert max(near(1200), near(2400)) <= 60


@pytest.mark.parametrize("many", [100, 200, 400])
def test_a_work_that_is_listed_is_compared_with_few_of_a_common_name(many: int) -> None:
    from citecheck.link.candidates import Index

    span = Span("essay", 0, 9)
    names = [(Name("Li", "A."), Name(_family(at), "B.")) for at in range(many)]
    references = [Reference(Span("list", at, at), f"k{at}", "book", each, Year(1990 + at % 30), "T") for at, each in enumerate(names)]
    likely = Index(references).likely(CitationItem(span, names[40], (span, span), False, Year(2000), span))
    assert likely.are_some
    assert likely.places == {40}


def test_a_damaged_name_is_found_among_many_of_its_year() -> None:
    listing = (
        "\n".join(f"@article{{k{at}, author = {{{_family(7 * at + 1)}, A.}}, year = 2001, title = {{T}}}}" for at in range(300))
        + "\n@article{meant, author = {Quandermann, B.}, year = 2001, title = {T}}"
    )
    links = citecheck.check("Water rises (Quarnderrnann, 2001).", listing).case.links
    assert links[0].matches[0].reference.key == "meant"


def test_the_entry_of_a_common_name_is_found_among_many() -> None:
    essay = _essay(4, "Li")
    few, many = _listing(300, "Li"), _listing(900, "Li")
    links = [citecheck.check(essay, listing).case.links for listing in (few, many)]
    assert [[link.matches[0].reference.key for link in each] for each in links] == [["k0", "k1", "k2", "k3"]] * 2


def test_a_work_cited_again_and_again_is_explained_once() -> None:
    from citecheck.link import link

    reference = Reference(Span("list", 0, 9), "abel", "book", (Name("Abel", "A."), Name("Borg", "B.")), Year(2001), "Tides")
    rivals = [
        reference._replace(span=Span("list", 10 * at, 10 * at + 9), names=(Name("Abel", "A."), Name(_family(at)))) for at in range(1, 40)
    ]

    def cite(times: int) -> list[Citation]:
        items = [
            CitationItem(
                Span("essay", at, at + 16), (Name("Abel"),), (Span("essay", at, at + 4),), False, Year(2002), Span("essay", at + 6, at + 10)
            )
            for at in range(0, 20 * times, 20)
        ]
        return [Citation(item.span, (item,), "narrative") for item in items]

    once, often = cite(1), cite(50)
    link(once, [reference, *rivals])
    assert count_calls(lambda: link(often, [reference, *rivals])) < 10 * count_calls(lambda: link(once, [reference, *rivals]))
    last = link(often, [reference, *rivals])[-1]
    assert {clue.span.start for clue in last.matches[0].clues if clue.span} <= {980, 986}
    assert last.matches[0].clues


def test_what_a_list_says_is_found_out_once_for_all_essays_over_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from citecheck import link, pipeline
    from citecheck.model import Document

    made: list[int] = []

    class Counted(link.Index):
        def __init__(self, references: tuple[Reference, ...], passed_over: int = 0) -> None:
            made.append(len(references))
            super().__init__(references, passed_over)

    monkeypatch.setattr(link, "Index", Counted)
    listing = _listing(40)
    shared = Document("list.bib", listing, listing, "bib")
    essays = [Document(f"{at}.txt", text, text) for at, text in enumerate((_essay(40), _essay(20), "The ABC (Anti-Bodo Club, ABC 1990)."))]
    parsed = pipeline.Parsed()
    together = [pipeline.check_documents(essay, [shared], parsed=parsed) for essay in essays]
    assert made == [40]
    alone = [pipeline.check_documents(essay, [shared]) for essay in essays]
    assert [(each.case.links, each.findings) for each in together] == [(each.case.links, each.findings) for each in alone]


@pytest.mark.parametrize(
    ("priced", "chosen", "explained"),
    [
        ([0.0, 5.0], 0, {0}),
        ([0.0, 0.0], 0, {0, 1}),
        ([5.0, 0.0], 1, {1}),
        ([5.0, 1.0, 1.0], 1, {1, 2}),
    ],
    ids=["the dearer is not asked", "the first of equals", "the cheaper behind the dearer", "two of three"],
)
def test_readings_are_explained_while_the_grammar_leaves_them_a_chance(
    priced: list[float], chosen: int, explained: set[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    from citecheck.link import hypotheses
    from citecheck.link.candidates import Index

    span = Span("essay", 0, 9)
    names = [Name(_family(at)) for at in range(len(priced))]
    ways = [CitationItem(span, (name,), (span,), False, Year(2001), span, cost=cost) for name, cost in zip(names, priced, strict=True)]
    listed = [Reference(Span("list", at, at), f"k{at}", "book", (name,), Year(2001), f"T {at}") for at, name in enumerate(names)]
    asked: set[int] = set()
    matches = hypotheses._matches

    def asking(item: CitationItem, *given: object) -> tuple[object, ...]:
        asked.add(ways.index(item._replace(others=())))
        return matches(item, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(hypotheses, "_matches", asking)
    told = hypotheses.explanations(ways[0]._replace(others=tuple(ways[1:])), Index(listed), 0.0)
    assert told.matches[0].reference.key == f"k{chosen}"
    assert asked == explained


@given(st.text("rnmlcdoaeIi1", max_size=8), st.text("rnmlcdoaeIi1", min_size=1, max_size=8), st.sampled_from([0.0004, 0.01, 0.08]))
def test_what_two_names_do_not_share_never_costs_more_than_the_confusions(seen: str, meant: str, damage: float) -> None:
    from citecheck.names import edits

    cleaner = math.log(0.04 / damage)
    cost = edits._confused(seen, meant, cleaner, 60.0)
    assert cost is None or edits._at_least(seen, meant, edits._prices(cleaner)) <= cost + 1e-6


def test_the_cited_names_as_listed_are_the_cheapest_way(monkeypatch: pytest.MonkeyPatch) -> None:
    from citecheck.link import author_alignment
    from citecheck.link.author_alignment import match_people
    from citecheck.link.name_pairs import Pair

    span = Span("essay", 0, 9)
    names = [Name("Osmund"), Name("Tarn"), Name("Vell")]
    pairs = [
        (
            CitationItem(span, tuple(cited), (span,) * len(cited), et_al, Year(2001), span),
            Reference(span, "k", "book", tuple(listed), None, "T"),
        )
        for many in range(1, 4)
        for cited in (names[:many], names[1 : many + 1])
        for listed in (names[:1], names[:2], names)
        for et_al in (False, True)
    ]
    told = [match_people(item, entry, 0.0, {}) for item, entry in pairs]
    monkeypatch.setattr(Pair, "is_as_listed", lambda pair: False)
    assert told == [author_alignment.match_people(item, entry, 0.0, {}) for item, entry in pairs]
