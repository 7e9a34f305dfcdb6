"""Citations that the document itself links to an entry: the link decides where the words do not."""

from __future__ import annotations

import pytest

from citecheck.link.hyperlinks import HyperlinkTargets, follow_hyperlinks
from citecheck.link.resemblance import Resembling
from citecheck.model import Citation, CitationItem, Clue, Document, Link, Match, Name, Reference, Span, Year
from citecheck.places import Hyperlink

ENTRIES = [Reference(Span("page", 100 + 20 * at, 115 + 20 * at), key, "book", (), None, "") for at, key in enumerate("abc")]
ELSEWHERE = Reference(Span("refs", 100, 115), "z", "book", (), None, "")
A, B, C = ENTRIES


def page(*links: Hyperlink) -> Document:
    text = "x" * 200
    return Document("page", text, text, hyperlinks=links)


def item(start: int, *, dated: bool = True) -> CitationItem:
    year = Span("page", start + 5, start + 9) if dated else None
    return CitationItem(
        Span("page", start, start + 9), (Name("Lee"),), (Span("page", start, start + 3),), False, Year(2001) if dated else None, year
    )


def link(verdict: str, *matches: Match, at: int = 10, mates: tuple[CitationItem, ...] = (), dated: bool = True) -> Link:
    own = item(at, dated=dated)
    return Link(Citation(Span("page", at, at + 20), (own, *mates), "parenthetical"), own, verdict, matches, 8.0)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("links", "found"),
    [
        pytest.param([Hyperlink(14, 20, 120)], B, id="around the year"),
        pytest.param([Hyperlink(15, 16, 134)], B, id="to anywhere in the entry"),
        pytest.param([Hyperlink(14, 20, 119)], B, id="to right before it"),
        pytest.param([Hyperlink(14, 20, 100)], A, id="to the first entry"),
        pytest.param([Hyperlink(14, 20, 99)], A, id="to right before the first"),
        pytest.param([Hyperlink(14, 20, 114)], A, id="to the last letter of an entry"),
        pytest.param([Hyperlink(14, 20, 115)], None, id="to its end"),
        pytest.param([Hyperlink(14, 20, 116)], None, id="to between two entries"),
        pytest.param([Hyperlink(14, 20, 98)], None, id="to before the first"),
        pytest.param([Hyperlink(10, 15, 120)], None, id="around the name alone"),
        pytest.param([Hyperlink(14, 20, 120), Hyperlink(13, 21, 140)], None, id="two, to two entries"),
        pytest.param([Hyperlink(14, 20, 120), Hyperlink(13, 21, 121)], B, id="two, to one entry"),
        pytest.param([Hyperlink(40, 50, 120)], None, id="elsewhere"),
    ],
)
def test_a_hyperlink_leads_to_an_entry(links: list[Hyperlink], found: Reference | None) -> None:
    assert HyperlinkTargets(page(*links), [C, ELSEWHERE, A, B]).target(link("missing")) == found


def test_a_hyperlink_around_two_items_leads_nowhere() -> None:
    around = page(Hyperlink(10, 40, 120))
    assert HyperlinkTargets(around, ENTRIES).target(link("missing", mates=(item(25),))) is None
    assert HyperlinkTargets(around, ENTRIES).target(link("missing", mates=(item(45),))) == B


def test_an_item_without_a_year_is_linked_by_its_beginning() -> None:
    assert HyperlinkTargets(page(Hyperlink(10, 13, 120)), ENTRIES).target(link("missing", dated=False)) == B


SLIP = Clue("spelling", "Lee", "Leigh", 4.0, None)


@pytest.mark.parametrize(
    ("verdict", "matches", "after", "keys"),
    [
        pytest.param("missing", (), "near", "b", id="missing without a candidate"),
        pytest.param("missing", (Match(A, (), 9.0), Match(B, (), 9.5)), "near", "ba", id="missing: the linked candidate first"),
        pytest.param("ambiguous", (Match(A), Match(B)), "exact", "ba", id="ambiguous: the linked one fits"),
        pytest.param("ambiguous", (Match(A), Match(B, (SLIP,), 4.0)), "near", "ba", id="ambiguous: the linked one has a clue"),
        pytest.param("exact", (Match(A),), "exact", "a", id="exact stays"),
        pytest.param("near", (Match(A, (SLIP,), 4.0),), "near", "a", id="near stays"),
    ],
)
def test_the_hyperlink_decides(verdict: str, matches: tuple[Match, ...], after: str, keys: str) -> None:
    (found,) = follow_hyperlinks([link(verdict, *matches)], page(Hyperlink(14, 20, 120)), ENTRIES)
    assert (found.verdict, "".join(match.reference.key for match in found.matches)) == (after, keys)


def test_without_hyperlinks_nothing_changes() -> None:
    links = [link("missing")]
    assert follow_hyperlinks(links, page(), ENTRIES) == tuple(links)
    assert follow_hyperlinks(links, page(Hyperlink(40, 50, 120)), ENTRIES) == tuple(links)


PEOPLE = [
    (3, (Name("Callahan", "Rose"),)),
    (5, (Name("Callaghan", "Bo"), Name("Stampolidis"))),
    (7, (Name("Brown", "Ed"),)),
    (9, (Name("World Lamp Office", corporate=True),)),
    (11, (Name("Иванов", "Пётр"),)),
]


@pytest.mark.parametrize(
    ("cited", "found"),
    [
        pytest.param([Name("Callahan")], {3, 5, 9, 11}, id="the name and one like it"),
        pytest.param([Name("Stampolides")], {5, 9, 11}, id="a second author"),
        pytest.param([Name("Rosa")], {3, 9, 11}, id="a given name"),
        pytest.param([Name("Ed")], {9, 11}, id="two letters resemble nobody"),
        pytest.param([Name("Lamp Office")], {5, 9, 11}, id="part of an organisation, and who has letters of it"),
        pytest.param([Name("Zzyzx")], {9, 11}, id="nobody but an organisation and a name of another alphabet"),
        pytest.param([Name("Brown"), Name("Stampolidis")], {5, 7, 9, 11}, id="each of two names"),
    ],
)
def test_names_are_resembled(cited: list[Name], found: set[int]) -> None:
    assert Resembling(PEOPLE).nearest(cited) == found


def test_the_nearest_of_many_are_chosen() -> None:
    many = [(at, (Name(f"Callah{chr(97 + at // 26)}{chr(97 + at % 26)}"),)) for at in range(100)]
    chosen = Resembling([*many, (100, (Name("Callahan"),))]).nearest([Name("Callahan")])
    assert 100 in chosen
    assert len(chosen) == 16


def test_who_resembles_all_cited_names_comes_before_who_resembles_one() -> None:
    many = [(at, (Name("Callahan"), Name(f"Brown{chr(97 + at)}"))) for at in range(26)]
    assert 26 in Resembling([*many, (26, (Name("Callagan"), Name("Stampolidis")))]).nearest([Name("Callahan"), Name("Stampolides")])
