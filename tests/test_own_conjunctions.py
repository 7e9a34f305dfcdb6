"""The word between two authors where no handbook is named: one habit for brackets and sentences together."""

from __future__ import annotations

import pytest

import citecheck

LIST = "\n\n".join(
    f"{one}, A., & {two}, B. (2001). Work {one}. Mast." for one, two in (("Ames", "Bode"), ("Cole", "Dahl"), ("Eads", "Fain"))
)
INSIDE = {"&": "So (Ames & Bode, 2001).", "and": "So (Cole and Dahl, 2001).", "und": "So (Cole und Dahl, 2001)."}
OUTSIDE = {"&": "Eads & Fain (2001) say so.", "and": "Cole and Dahl (2001) say so."}


def told(inside: str, outside: str) -> list[tuple[str, str]]:
    """Return the rule and the fix of each departure in an essay with these words in brackets and in sentences."""
    essay = "\n\n".join([*(INSIDE[word] for word in inside.split()), *(OUTSIDE[word] for word in outside.split())])
    found = citecheck.check(essay, LIST, select=["mixed-form", "wrong-conjunction"]).findings
    return [(finding.name, finding.fix.edits[0].text if finding.fix else "") for finding in found]


@pytest.mark.parametrize(
    ("inside", "outside", "expected"),
    [
        pytest.param("& & & & and", "", [("wrong-conjunction", "&")], id="brackets by themselves, firmly"),
        pytest.param("& & and", "and and", [("mixed-form", "&")], id="sentences bear out what brackets hint"),
        pytest.param("& & & and", "and and and", [("mixed-form", "&")], id="the pair of APA"),
        pytest.param("and and and &", "and and", [("mixed-form", "and")], id="the pair of Chicago"),
        pytest.param("and and and", "and &", [("mixed-form", "and")], id="brackets show the word of sentences"),
        pytest.param("& & &", "& &", [], id="the sign everywhere"),
        pytest.param("& & &", "and and", [], id="both, by place"),
        pytest.param("& & &", "& and and and", [("mixed-form", "and")], id="a sign in a sentence"),
        pytest.param("& & &", "and &", [("mixed-form", "and")], id="of pairs that fit alike the one of a handbook"),
        pytest.param("& & and and", "", [], id="no majority"),
        pytest.param("& and", "", [], id="too few"),
        pytest.param("& & & & und", "", [("wrong-conjunction", "&")], id="the word of another language"),
        pytest.param("and and and and und", "", [], id="words of two languages"),
    ],
)
def test_conjunctions_that_depart_from_the_habit(inside: str, outside: str, expected: list[tuple[str, str]]) -> None:
    assert told(inside, outside) == expected


def test_both_counts_and_both_places_are_given() -> None:
    essay = "\n\n".join([INSIDE["&"]] * 3 + [INSIDE["and"]] + [OUTSIDE["and"]] * 3)
    (finding,) = citecheck.check(essay, LIST, select=["mixed-form"]).findings
    assert finding.message == "“Cole and Dahl, 2001” has “and”; “&” fits 6 of 7 citations, such as “Ames & Bode, 2001”."
    assert [essay[span.start : span.end] for span in finding.related] == ["Ames & Bode, 2001"]
