"""The verdict on one item: margins between explanations, doubt, and two entries of one work; and letters of cleaned lists carried back."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from citecheck import check
from citecheck.cleanup.year_suffix_fixes import letter_fixes, undecided
from citecheck.link.hypotheses import Explained
from citecheck.link.verdict import decide, weigh
from citecheck.model import Citation, CitationItem, Clue, Match, Name, Reference, Span, Year

SPAN = Span("essay", 0, 9)
ITEM = CitationItem(SPAN, (Name("Abel"),), (SPAN,), False, Year(1999), SPAN)


def _entry(at: int = 0, title: str = "Lamps", family: str = "Abel", **fields: str) -> Reference:
    return Reference(Span("refs", at, at + 9), f"k{at}", "book", (Name(family),), Year(1999), title, fields)


def _verdict(told: Explained, exact: Mapping[Span, int] | None = None) -> str:
    return decide(Citation(SPAN, (ITEM,), "parenthetical"), told, exact or {}).verdict


def _told(missing: float, *priced: tuple[float, str]) -> Explained:
    """An explanation by a work of its own for each cost, with a clue of a kind."""
    matches = [
        Match(_entry(10 * at, f"Lamps {at}"), (Clue(kind, "", "", cost, SPAN),) if kind else (), cost)
        for at, (cost, kind) in enumerate(priced)
    ]
    return Explained(ITEM, tuple(matches), missing)


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        pytest.param(_told(9.0), "missing", id="nothing explains it"),
        pytest.param(_told(9.0, (0.0, "")), "exact", id="no clue"),
        pytest.param(_told(9.0, (3.0, "part-of-name")), "exact", id="a clue of form"),
        pytest.param(_told(9.0, (7.0, "wrong-year")), "near", id="a clue that is a fault"),
        pytest.param(_told(9.0, (0.0, ""), (0.9, "spelling")), "ambiguous", id="another within the margin"),
        pytest.param(_told(9.0, (0.0, ""), (1.0, "spelling")), "exact", id="another at the margin"),
        pytest.param(_told(9.0, (8.5, "spelling")), "ambiguous", id="hardly cheaper than missing"),
        pytest.param(_told(9.0, (8.0, "spelling")), "near", id="cheaper than missing by the margin"),
        pytest.param(_told(1.5, (1.0, "spelling")), "near", id="so cheap that missing does not matter"),
        pytest.param(_told(9.0, (9.0, "spelling")), "ambiguous", id="as dear as missing, and nothing else cites the entry"),
        pytest.param(_told(9.0, (11.9, "spelling")), "ambiguous", id="dearer than missing, within doubt"),
        pytest.param(_told(9.0, (12.0, "spelling")), "missing", id="dearer than missing, beyond doubt"),
    ],
)
def test_the_cheapest_wins_by_a_margin(told: Explained, verdict: str) -> None:
    assert _verdict(told) == verdict


def test_an_entry_that_is_cited_elsewhere_is_not_doubted() -> None:
    told = _told(9.0, (9.0, "spelling"))
    assert _verdict(told, {told.matches[0].reference.id: 1}) == "missing"


@pytest.mark.parametrize(
    ("kind", "dearer"),
    [("wrong-year", True), ("year-worded", True), ("spelling", False), ("letter-other", False)],
)
def test_another_year_of_a_work_that_is_cited_rightly_is_dearer(kind: str, dearer: bool) -> None:
    told = _told(30.0, (5.0, kind), (6.5, "spelling"))
    first = told.matches[0].reference.id
    out = weigh(told, {first: 1})
    assert [match.reference.id != first for match in out.matches] == ([True, False] if dearer else [False, True])
    assert weigh(told, {first: 0}).matches == told.matches


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(_entry(), _entry(10), True, id="alike"),
        pytest.param(_entry(title="LAMPS!"), _entry(10), True, id="other capitals and marks"),
        pytest.param(_entry(), _entry(10, "Wicks"), False, id="another title"),
        pytest.param(_entry(title=""), _entry(10, ""), False, id="no title"),
        pytest.param(_entry(), _entry(10, family="Beale"), False, id="another first author"),
        pytest.param(_entry(volume="3"), _entry(10, volume="4"), False, id="another volume"),
        pytest.param(_entry(volume="3"), _entry(10), True, id="one without a volume"),
        pytest.param(_entry(journal="Oil"), _entry(10, journal="OIL"), True, id="a journal in capitals"),
        pytest.param(_entry(doi="10.1/a"), _entry(10, doi="10.1/b"), False, id="another DOI"),
        pytest.param(_entry(publisher="A"), _entry(10, publisher="B"), True, id="what a reprint changes"),
        pytest.param(_entry(note="", pages="3"), _entry(10, note="Review", pages="3"), True, id="one without a note"),
        pytest.param(_entry(note="Talk"), _entry(10, note="Review"), False, id="another note"),
    ],
)
def test_entries_of_one_work_are_no_rivals(one: Reference, other: Reference, same: bool) -> None:
    told = Explained(ITEM, (Match(one, (), 0.0), Match(other, (), 0.0)), 9.0)
    assert _verdict(told) == ("exact" if same else "ambiguous")


REFS = "".join(
    f"@book{{{key}, author = {{{names}}}, title = {{{title}}}, {year}}}\n"
    for key, names, title, year in [
        ("a", "Abel, Ann", "Lamps", "year = {1999}"),
        ("b", "Beale, Bo", "Wicks", "year = {2001}"),
        ("c", "Cole, Cy", "Oils", "year = {n.d.}"),
        ("d", "Dorn, Di", "Tallow", "year = {in press}"),
    ]
)


@pytest.mark.parametrize(
    ("text", "letters", "fixed"),
    [
        pytest.param("(Abel, 1999)", "b", "1999b", id="none before"),
        pytest.param("(Abel, 1999a)", "b", "1999b", id="another before"),
        pytest.param("(Abel, 1999b)", "b", None, id="the same"),
        pytest.param("(Abel, 1999a)", "", "1999", id="too much"),
        pytest.param("(Abel, 1999)", "", None, id="none, and none"),
        pytest.param("(Cole, n.d.)", "b", "n.d.-b", id="behind a word"),
        pytest.param("(Cole, n.d.-a)", "b", "n.d.-b", id="behind a word, another before"),
        pytest.param("(Dorn, in press)", "a", "in press-a", id="in press"),
    ],
)
def test_letters_are_carried_back(text: str, letters: str, fixed: str | None) -> None:
    case = check(f"So it is {text}.", REFS).case
    finished = {
        entry.span: entry._replace(year=entry.year._replace(letter=letters)) for entry in case.references if entry.year
    }  # every entry has the letter now
    fixes = letter_fixes(case.links, case.essay, finished)
    done = [case.essay.text[: edit.span.start] + edit.text + case.essay.text[edit.span.end :] for fix in fixes for edit in fix.edits]
    assert [whole.split(", ")[1].rstrip(").") + ("." if fixed and fixed.endswith(".") else "") for whole in done] == (
        [fixed] if fixed else []
    )


@pytest.mark.parametrize(
    ("second", "letters"),
    [
        pytest.param("author = {Abel, Ann}, title = {Wicks}, year = {1999}", [("a", "b")], id="told apart by letters alone"),
        pytest.param("author = {Abel, Una}, title = {Wicks}, year = {1999}", [("a", "b")], id="another given name does not show"),
        pytest.param("author = {Abel, Ann and Beale, Bo}, title = {Wicks}, year = {1999}", [], id="another author shows"),
        pytest.param("author = {Abel, Ann}, title = {Wicks}, year = {2000}", [], id="another year shows"),
    ],
)
def test_what_letters_alone_tell_apart_is_undecided(second: str, letters: list[tuple[str, ...]]) -> None:
    refs = f"@book{{a, author = {{Abel, Ann}}, title = {{Lamps}}, year = {{1999}}}}\n@book{{b, {second}}}\n"
    case = check("So it is (Abel, 1999).", refs).case
    one, two = case.references
    finished = {
        entry.span: entry._replace(year=entry.year and entry.year._replace(letter=letter))
        for entry, letter in zip((one, two), "ab", strict=True)
    }
    (link,) = case.links
    between = link._replace(verdict="ambiguous", matches=tuple(Match(entry, (), 0.0) for entry in (one, two)))
    assert [found for _, found in undecided((between,), finished)] == letters
    assert undecided((link._replace(verdict="near"),), finished) == ()
