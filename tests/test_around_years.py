"""Words between authors and year, numbers after a year, years inside a name: citations whose parts are not adjacent."""

from __future__ import annotations

import pytest

from citecheck import check

LIST = """Bell, A. (2009). On wells. Fell.

Harbour Act of 1990, 42 H.C. § 12101 (1990). https://harbour.example

Marlow, A. (2003). On lamps. Fell.

Orvane, A. (2006). On trust. Fell.

Quist, A. (2004). On tides. Journal of Tides, 12, 1940–1960.

Unger, A. (2005). On ports. Fell.
"""

DISTANT = [
    pytest.param("As Marlow argues (2003, p. 3), it rains.", ["Marlow argues (2003, p. 3)"], id="en-verb"),
    pytest.param("Marlow zeigt (2003) es anders.", ["Marlow zeigt (2003)"], id="de-verb"),
    pytest.param("Comme Marlow montre (2003), il pleut.", ["Marlow montre (2003)"], id="fr-verb"),
    pytest.param("Marlow’s early study (2003) says so.", ["Marlow’s early study (2003)"], id="en-possessive"),
    pytest.param("Wie Marlow in seinem Buch (2003) zeigt.", ["Marlow in seinem Buch (2003)"], id="de-book"),
    pytest.param("Marlow dans son livre (2003) le dit.", ["Marlow dans son livre (2003)"], id="fr-book"),
    pytest.param("Marlow en su libro (2003) lo dice.", ["Marlow en su libro (2003)"], id="es-book"),
    pytest.param("So is Marlow’s ‘lamp of glass’ (2003) in it.", ["Marlow’s ‘lamp of glass’ (2003)"], id="a-quotation-between"),
    pytest.param("Marlow visited Oslo (2003) once.", [], id="a-verb-that-reports-nothing"),
    pytest.param("Marlow, unlike the old book (2003), is new.", [], id="another-clause"),
]

LAWS = [
    pytest.param("The Harbour Act of 1990 (1990) holds.", ["Harbour Act of 1990 (1990)"], id="year-again"),
    pytest.param("So it is (Harbour Act of 1990, 1990).", ["Harbour Act of 1990, 1990"], id="year-again-in-a-bracket"),
    pytest.param("So the Harbour Act of 1990 holds.", ["Harbour Act of 1990"], id="year-once"),
]

PAGES = [
    pytest.param("So (Quist 2004, 1950, 1955).", ["Quist 2004, 1950, 1955"], id="inside-the-pages-of-the-entry"),
    pytest.param("So (Marlow 2003, 2139).", ["Marlow 2003, 2139"], id="in-the-future"),
    pytest.param(
        "So (Bell 2009, 12; Unger 2005, 13; Orvane 2006, 7; Marlow 2003, 1875).", ["Marlow 2003, 1875"], id="as-the-essay-gives-pages"
    ),
    pytest.param("So (Marlow 2003, 1987).", ["Marlow 2003", "1987"], id="a-work-that-is-not-listed"),
    pytest.param("So (Quist 2004; 1950).", ["Quist 2004", "1950"], id="behind-a-semicolon"),
]


@pytest.mark.parametrize(("text", "spans"), [*DISTANT, *LAWS])
def test_listed_work_is_cited(text: str, spans: list[str]) -> None:
    links = check(text, LIST).case.links
    assert [text[link.item.span.start : link.item.span.end] for link in links if link.verdict == "exact"] == spans


@pytest.mark.parametrize(("text", "spans"), PAGES)
def test_number_behind_a_year_is_a_page_or_a_year(text: str, spans: list[str]) -> None:
    links = check(text, LIST).case.links
    assert [text[link.item.span.start : link.item.span.end] for link in links][-len(spans) :] == spans


def test_manner_of_an_author_is_no_part_of_the_name() -> None:
    (link,) = check("It is a Marlow-style (2003) essay.", LIST).case.links
    assert (link.verdict, link.item.names[0].family) == ("exact", "Marlow")


BENT = """Brondahl, A. (2009). On wells. Fell.

Kowarska, A. (2003). On lamps. Fell.

Kowarski, B. (2004). On tides. Fell.

Novotná, C. (2005). On ports. Fell.
"""


@pytest.mark.parametrize(
    ("text", "listed", "findings"),
    [
        pytest.param("Die Theorie Brondahls (2009) und das Buch der anderen.", "Brondahl", 0, id="de"),
        pytest.param("Der Begriff und Brondahls (2009) Theorie sind von gestern.", "Brondahl", 0, id="de-behind-a-noun"),
        pytest.param("Het werk van de school en Brondahls (2009) boek.", "Brondahl", 0, id="nl"),
        pytest.param("Badania Kowarskiej (2003) i inne.", "Kowarska", 0, id="pl-feminine"),
        pytest.param("Za sprawą Kowarskiego (2004) i innych.", "Kowarski", 0, id="pl-masculine"),
        pytest.param("Das ist nicht so in der Schule (Brondahls 2009).", "Brondahl", 1, id="de-slip-in-a-bracket"),
        pytest.param("It is of the school that Brondahls (2009) is by.", "Brondahl", 1, id="en-slip"),
    ],
)
def test_names_are_bent_by_sentences(text: str, listed: str, findings: int) -> None:
    result = check(text, BENT)
    assert [link.matches[0].reference.names[0].family for link in result.case.links] == [listed]
    assert sum(finding.name in {"misspelt-author", "wrong-authors", "missing-reference"} for finding in result.findings) == findings
