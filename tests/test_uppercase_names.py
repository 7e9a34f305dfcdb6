"""Lists that print names in capitals: from how many names on, and what a capital becomes."""

from __future__ import annotations

import pytest

from citecheck.cleanup.uppercase_names import lower_case_names
from citecheck.model import Name, Reference, Span


def listed(*names: Name, source: str = "refs") -> list[Reference]:
    return [Reference(Span(source, at, at + 1), f"k{at}", "book", (name,), None, "", {"title": "Lamps"}) for at, name in enumerate(names)]


QUIST, ODELL, WU = Name("QUIST", "Ada"), Name("ODELL", "Bo"), Name("WU", "Kim")
SMALL = Name("Marl", "Tea")


@pytest.mark.parametrize(
    ("names", "first"),
    [
        pytest.param([QUIST], "QUIST", id="one name is no habit"),
        pytest.param([QUIST, ODELL], "Quist", id="two are"),
        pytest.param([WU, WU], "Wu", id="names of two letters count"),
        pytest.param([QUIST, Name("E", "Bo")], "QUIST", id="a single letter does not"),
        pytest.param([QUIST, Name("王", "明")], "QUIST", id="nor does a script without capitals"),
        pytest.param([QUIST, Name("ODELL")], "QUIST", id="nor a name of one word"),
        pytest.param([QUIST, Name("ODELL CO", "x", corporate=True)], "QUIST", id="nor an organisation"),
        pytest.param([QUIST] * 9 + [SMALL], "Quist", id="nine of ten"),
        pytest.param([QUIST] * 8 + [SMALL], "QUIST", id="eight of nine"),
        pytest.param([Name("MCLEOD", "ANN"), QUIST], "McLeod", id="Scottish"),
        pytest.param([Name("QUIST DE LA MARE", "Bo"), QUIST], "Quist de la Mare", id="particles inside"),
        pytest.param([Name("DE MARE", "Bo"), QUIST], "De Mare", id="a particle in front"),
        pytest.param([Name("SAND-MOE", "Bo"), QUIST], "Sand-Moe", id="hyphen"),
    ],
)
def test_family_names(names: list[Name], first: str) -> None:
    small, _ = lower_case_names(listed(*names), frozenset({"refs"}))
    assert small[0].names[0].family == first


@pytest.mark.parametrize(
    ("given", "read"),
    [
        pytest.param("ANNA MARIA", "Anna Maria", id="names"),
        pytest.param("ANN", "ANN", id="three letters may be initials"),
        pytest.param("ANNA", "Anna", id="four are a name"),
        pytest.param("A. B.", "A. B.", id="initials"),
        pytest.param("Anna", "Anna", id="written small"),
    ],
)
def test_given_names(given: str, read: str) -> None:
    small, _ = lower_case_names(listed(Name("QUIST", given), ODELL), frozenset({"refs"}))
    assert small[0].names[0].given == read


def test_each_list_has_its_own_habit() -> None:
    two = [*listed(QUIST, ODELL), *listed(QUIST, SMALL, source="more")]
    small, changes = lower_case_names(two, frozenset({"refs", "more"}))
    assert [reference.names[0].family for reference in small] == ["Quist", "Odell", "QUIST", "Marl"]
    assert {change.rule for change in changes} == {"names-in-capitals"}
    assert lower_case_names(two, frozenset())[0] == two
