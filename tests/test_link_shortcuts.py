"""What linking knows without comparing letters or aligning entries, and that it is what the long way finds."""

from __future__ import annotations

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.data import costs
from citecheck.link import author_alignment, hypotheses, link, name_match, repeated_citations
from citecheck.link.as_listed import as_listed
from citecheck.link.author_alignment import match_people
from citecheck.link.candidate_score import align
from citecheck.link.candidates import Index
from citecheck.link.hypotheses import explanations
from citecheck.link.missing_cost import least_missing, missing_cost
from citecheck.link.name_match import LEAST_OF_WORDS, explain_name, least_cost
from citecheck.link.name_pairs import Pair
from citecheck.link.names_by_year import NamesByYear
from citecheck.model import Citation, CitationItem, Match, Name, Reference, Span, Year
from citecheck.names.edits import Spelling

SPAN, YEAR = Span("essay", 0, 1), Year(2001)
NAMES = (Name("Marlow", "Q."), Name("Marlov", "A."), Name("Müller", "B."), Name("Mueller"), Name("Li", "Quist"), Name("Quist", "Li"), Name("World Lamp Office"),
         Name("Shen-Li", "C."), Name("Li", corporate=True), Name("Berg", particle="van"), Name("Anonymous"), Name("Anon"))  # fmt: skip
CITED = (*NAMES[:4], Name("Quist"), Name("Li"), Name("LI"), Name("Muller"), Name("Shen Li"), Name("World Lamp Office"), Name("Marlows"), Name("Berg"),
         Name("Marlow", "A."), Name("Anon"))  # fmt: skip


def entry(at: int, *names: Name, year: Year | None = YEAR, **fields: str) -> Reference:
    return Reference(Span("refs", at, at + 1), f"k{at}", "book", names, year, "T", fields)


def item(*names: Name, et_al: bool = False, year: Year | None = YEAR, cost: float = 0.0) -> CitationItem:
    return CitationItem(SPAN, names, (SPAN,) * len(names), et_al, year, SPAN, cost=cost)


def _some_item(random_: random.Random) -> CitationItem:
    names = random_.choices(CITED, k=random_.choice((1, 1, 2, 3)))
    return item(
        *names, et_al=random_.random() < 0.4, year=random_.choice((Year(2001), Year(2001, "a"), Year(2001, first=1950), Year(2003), None))
    )


def _some_list(random_: random.Random, many: int) -> list[Reference]:
    years = (Year(2001), Year(2001), Year(2001, "a"), Year(2001, first=1950), Year(2002), None)
    others = {"author": "Li, Q. and others"}
    return [
        entry(at, *random_.choices(NAMES, k=random_.randrange(5)), year=random_.choice(years), **(others if random_.random() < 0.1 else {}))
        for at in range(many)
    ]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("damage", [0.0, 0.03])
def test_what_is_cited_as_it_is_listed_is_what_an_alignment_finds(seed: int, damage: float, monkeypatch: pytest.MonkeyPatch) -> None:
    random_ = random.Random(seed)
    index, items = Index(_some_list(random_, 120)), [_some_item(random_) for _ in range(80)]
    quickly = [explanations(each, index, damage) for each in items]
    monkeypatch.setattr(hypotheses, "as_listed", lambda *_: iter(()))
    monkeypatch.setattr(author_alignment, "_of_one", _by_all_ways)
    assert quickly == [explanations(each, index, damage) for each in items]


def _by_all_ways(pair: Pair, limit: float) -> list[author_alignment.Path]:
    ways = author_alignment._ways(pair, limit) if pair.may_meet(limit) else {}
    ends = [j for j in range(1, len(pair.authors) + 1) if (1, j) in ways and ways[1, j].met]
    return [author_alignment._finish(pair, j, author_alignment._path(pair, ways, (1, j))) for j in ends]


def test_an_entry_that_is_cited_as_it_is_listed_is_not_aligned(monkeypatch: pytest.MonkeyPatch) -> None:
    marlow, quist, dorn = Name("Marlow", "Q."), Name("Quist", "R."), Name("Dorn", "S.")
    index = Index([entry(0, marlow), entry(1, quist, marlow), entry(2, dorn, quist, marlow)])
    monkeypatch.setattr(hypotheses, "align", None)
    for cited, at in ((item(Name("Quist"), Name("Marlow")), 1), (item(Name("Dorn"), et_al=True), 2)):
        assert explanations(cited, index, 0.0).matches == (Match(index.references[at]),)


@pytest.mark.parametrize(
    ("cited", "found"),
    [
        pytest.param(item(Name("Li")), [0, 5], id="as many as cited, even of a kind that is not counted"),
        pytest.param(item(Name("Li"), et_al=True), [2], id="two more behind et al."),
        pytest.param(item(Name("Li"), Name("Quist"), et_al=True), [2], id="one more behind two"),
        pytest.param(item(Name("Li"), Name("Quist")), [1], id="all of two"),
        pytest.param(item(Name("Li"), year=Year(2001, "a")), [6], id="the same letter"),
        pytest.param(item(Name("Li", "Q.")), [], id="no initials"),
        pytest.param(item(Name("Li"), year=None), [], id="no year"),
        pytest.param(item(Name("Li"), year=Year(word="n.d.")), [], id="no year in figures"),
        pytest.param(item(Name("Li"), year=Year(2001, first=1950)), [], id="two years"),
    ],
)
def test_entries_that_are_cited_as_they_are_listed(cited: CitationItem, found: list[int]) -> None:
    li, quist = Name("Li", "A."), Name("Quist", "B.")
    listed = [
        entry(0, li),
        entry(1, li, quist),
        entry(2, li, quist, quist),
        entry(3, li, year=Year(2002)),
        entry(4, Name("Li", corporate=True)),
    ]
    listed += [entry(5, li), entry(6, li, year=Year(2001, "a")), entry(7, li, author="Li, A. and others"), entry(8, li, year=None)]
    assert [at for _, at, _ in as_listed(cited, range(len(listed)), Index(listed))] == found


def test_entries_of_two_years_that_are_kept_are_aligned_once(monkeypatch: pytest.MonkeyPatch) -> None:
    listed, asked = [entry(at, Name("Li", "A."), year=Year(2001, "abcdefgh"[at])) for at in range(8)], list[Reference]()

    def asking(cited: CitationItem, reference: Reference, *given: object) -> Match | None:
        asked.append(reference)
        return align(cited, reference, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(hypotheses, "align", asking)
    assert [match.reference.key for match in explanations(item(Name("Li")), Index(listed), 0.0).matches] == [f"k{at}" for at in range(6)]
    assert asked == listed[:6]


@pytest.mark.parametrize("damage", [0.0, 0.03])
def test_a_name_never_costs_less_than_is_known_beforehand(damage: float) -> None:
    for seen, meant in product(CITED, NAMES):
        assert least_cost(seen, meant, damage) <= explain_name(seen, meant, damage).cost


@given(st.text("aeilmnru", min_size=1, max_size=8), st.text("aeilmnru", min_size=1, max_size=8), st.text("aeilmnru.", max_size=5))
def test_a_word_never_costs_less_than_is_known_beforehand(seen: str, meant: str, given_name: str) -> None:
    one, other = Name(seen.title()), Name(meant.title(), given_name.title())
    assert least_cost(one, other, 0.0) <= explain_name(one, other, 0.0).cost


def test_what_two_words_of_a_clean_text_cost_at_least() -> None:
    told = [
        least_cost(Name("Quist"), Name(family, given_name), 0.0)
        for family, given_name in (("Dorn", "A."), ("Quist", ""), ("Dorn", "Quist"))
    ]
    assert told == [LEAST_OF_WORDS, 0.0, 0.0]
    assert least_cost(Name("Quist"), Name("Dorn"), 0.03) == 0.0
    assert least_cost(Name("Mueller"), Name("Muller"), 0.0) == 0.0


@given(
    st.sampled_from(
        ["Heli", "Li", "Zideng", "Deng", "Marlows", "Marlow", "Anon", "Anonymous", "Mueller", "Muller", "Sigrun", "Tsao", "Cao"]
    ),
    st.sampled_from(["Li", "Deng", "Marlow", "Anon", "Anonymous", "Mueller", "Muller", "Ketilsdottir", "Cao", "Harnmer"]),
    st.sampled_from(["", "A.", "Sigrun", "Li"]),
    st.sampled_from([0.0, 0.03]),
)
def test_words_are_explained_as_all_names_are(seen: str, meant: str, given_name: str, damage: float) -> None:
    one, other = Name(seen), Name(meant, given_name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(name_match, "is_word", lambda _: False)
        expected = explain_name.__wrapped__(one, other, damage)
    assert explain_name.__wrapped__(one, other, damage) == expected


def test_an_author_who_cannot_be_meant_is_not_compared_by_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("citecheck.link.name_pairs.explain_name", None)
    assert match_people(item(Name("Quist")), entry(0, Name("Dorn"), Name("Marlow")), 0.0, {}, LEAST_OF_WORDS / 2) is None


@pytest.mark.parametrize("seed", range(4))
def test_names_are_aligned_as_they_are_without_what_is_known_beforehand(seed: int) -> None:
    random_ = random.Random(seed)
    items = [item(*random_.choices(CITED[:10], k=random_.choice((2, 2, 3))), et_al=random_.random() < 0.3) for _ in range(200)]
    entries = _some_list(random_, len(items))
    told = [match_people(cited, listed, 0.0, {}, 20.0) for cited, listed in zip(items, entries, strict=True)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Pair, "least", lambda *_: 0.0)
        long = [match_people(cited, listed, 0.0, {}, 20.0) for cited, listed in zip(items, entries, strict=True)]
    assert any(path and any(clue.kind == "authors-swapped" for clue in path.clues) for path in told)
    for short_way, long_way in zip(told, long, strict=True):
        assert short_way == long_way or max(path.cost if path else costs.IMPOSSIBLE for path in (short_way, long_way)) > 20.0


def test_two_authors_who_cannot_be_swapped_are_not_compared_by_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[str, str]] = []

    def comparing(seen: Name, meant: Name, damage: float) -> Spelling:
        compared.append((seen.family, meant.family))
        return explain_name(seen, meant, damage)

    monkeypatch.setattr("citecheck.link.name_pairs.explain_name", comparing)
    path = match_people(
        item(Name("Quist"), Name("Dorn")), entry(0, Name("Quist", "A."), Name("Marlow"), Name("Dorn")), 0.0, {}, costs.LEFT_OUT
    )
    assert path is not None
    assert path.cost == costs.LEFT_OUT
    assert compared == [("Dorn", "Marlow")]


def test_the_entries_of_a_name_by_every_year_that_they_print() -> None:
    by_year = NamesByYear({"li": [0, 1, 3], "quist": [2]}, [2001, 0, 2001, 1990], {3: {1990, 1931}, 1: {None}})
    assert [set(by_year.of("li", number)) for number in (2001, None, 1990, 1931, 1800)] == [{0}, {1}, {3}, {3}, set()]
    assert set(by_year.of("quist", 2001)) == {2}
    assert set(by_year.of("dorn", 2001)) == set()


@pytest.mark.parametrize("entries", [1, 40, 100_000])
def test_missing_never_costs_less_than_is_known_beforehand(entries: int) -> None:
    for seed in range(60):
        cited = _some_item(random.Random(seed))
        for is_listed in (True, False):
            told = least_missing(cited, entries)
            assert told <= missing_cost(cited, entries, lambda _, known=is_listed: known) + 1e-9  # type: ignore[misc]


def test_other_readings_have_to_beat_one_that_is_cited_as_it_is_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    kezand, bos = Name("Kezand"), Name("Bos")
    dear = item(kezand, bos, cost=4.0)
    cited = item(Name("Growth"), kezand, bos, cost=1.0)._replace(others=(dear,))
    index, limits = Index([entry(0, kezand, bos), entry(1, Name("Growth"), kezand)]), dict[int, float]()
    near = hypotheses._near_matches

    def asking(way: CitationItem, index: Index, damage: float, limit: float) -> tuple[Match, ...]:
        assert len(way.names) not in limits  # none is explained twice
        limits[len(way.names)] = limit
        return near(way, index, damage, limit)

    monkeypatch.setattr(hypotheses, "_near_matches", asking)
    told = explanations(cited, index, 0.0)
    assert told.item == dear
    assert told.matches[0].reference.key == "k0"
    assert limits[3] == pytest.approx(3.0)
    assert limits[2] > costs.OF_NO_USE


def test_what_an_item_is_written_like_is_asked_if_another_has_its_names(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[CitationItem] = []
    written = repeated_citations._written

    def asking(way: CitationItem, start: int) -> object:
        asked.append(way)
        return written(way, start)

    monkeypatch.setattr(repeated_citations, "_written", asking)
    apart = [item(Name("Li")), item(Name("Quist")), item(Name("Li"), et_al=True), item(Name("Li"), year=Year(2002))]
    cite = [Citation(SPAN, (each,), "narrative") for each in (*apart, apart[0])]
    listed = [entry(0, Name("Li")), entry(1, Name("Quist"))]
    assert [each.verdict for each in link(cite[:4], listed)][:2] == ["exact", "exact"]
    assert asked == []
    link(cite, listed)
    assert asked == [apart[0], apart[0]]
