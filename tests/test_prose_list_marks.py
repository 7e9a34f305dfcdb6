"""What a list shows as a whole: organisations among inverted names, and italics that mark books and journals."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import Reference
from citecheck.parsers.prose import parse
from citecheck.readers import read_list

INVERTED = [
    "Arvo, T. (2001). Ferries of the north. Pier Review, 4(1), 3–19.",
    "Bessel, K., & Orm, L. (2004). Ferries of the south. Pier Review, 7(2), 33–41.",
    "Cadwell, P. (2009). Piers. Quay Press.",
    "Dunmore, S. (2010). Quays. Quay Press.",
    "Elvik, H. (2012). Slips and docks. Pier Review, 15(1), 1–12.",
]
NATURAL = [
    "Anna Arvo. (2001). Ferries of the north. Pier Review, 4(1), 3–19.",
    "Peter Bessel. (2004). Ferries of the south. Pier Review, 7(2), 33–41.",
    "Maria Cadwell. (2009). Piers. Quay Press.",
]


def entries(lines: list[str], name: str = "list.txt") -> list[Reference]:
    found = parse(read_list("\n\n".join(lines), name))
    assert all(isinstance(entry, Reference) for entry in found)
    return [entry for entry in found if isinstance(entry, Reference)]


@pytest.mark.parametrize(
    ("lines", "head", "family", "corporate"),
    [
        pytest.param(INVERTED, "Stadt Gravenmoor", "Stadt Gravenmoor", True, id="no comma among inverted names"),
        pytest.param(INVERTED, "Anna Gravenmoor", "Gravenmoor", False, id="a given name"),
        pytest.param(INVERTED, "Martin Gravenmoor", "Gravenmoor", False, id="a given name that is a family name too"),
        pytest.param(INVERTED, "Fuller Harbour Grammar, Set in New Order", "Grammar", False, id="a title with a comma"),
        pytest.param(INVERTED[:3], "Kreis Gravenmoor", "Kreis Gravenmoor", True, id="three inverted names"),
        pytest.param(INVERTED[:2], "Kreis Gravenmoor", "Gravenmoor", False, id="too few inverted names"),
        pytest.param([*INVERTED[:3], NATURAL[0]], "Kreis Gravenmoor", "Gravenmoor", False, id="few inverted names beside another"),
        pytest.param([*INVERTED, *NATURAL], "Kreis Gravenmoor", "Gravenmoor", False, id="a list of both orders"),
        pytest.param(INVERTED[:1], "Gemeinde Lüttmoor", "Gemeinde Lüttmoor", True, id="a word of municipal bodies, in any list"),
    ],
)
def test_a_name_without_comma_is_a_body_where_family_names_are_first(lines: list[str], head: str, family: str, corporate: bool) -> None:
    name = entries([*lines, f"{head}. (2019). Verkehrszählung. Rathaus."])[-1].names[0]
    assert (name.family, name.corporate) == (family, corporate)


MARKED = [
    "Arvo, T. (2001). Ferries of the north. {Pier Review}, 4(1), 3–19.",
    "Bessel, K. (2004). Ferries of the south. {Pier Review}, 7(2), 33–41.",
    "Cadwell, P. (2009). {Piers}. Quay Press.",
    "Dunmore, S. (2010). {Quays}. Quay Press.",
]


@pytest.mark.parametrize("marks", ["* *", "_ _", "<i> </i>", "\\emph{ }"])
@pytest.mark.parametrize(
    ("entry", "field", "value"),
    [
        pytest.param("Elvik, H. (in press). Slips and docks. {Blue Hours}.", "journal", "Blue Hours", id="italics behind a plain title"),
        pytest.param(
            "Elvik, H. (2011). {Slips and docks}. Review House.", "publisher", "Review House", id="plain behind a title in italics"
        ),
    ],
)
def test_italics_part_journals_from_publishers(marks: str, entry: str, field: str, value: str) -> None:
    opening, closing = marks.split()
    lines = [line.replace("{", "\0").replace("}", closing).replace("\0", opening) for line in [*MARKED, entry]]
    assert entries(lines, "list.tex" if opening.startswith("\\") else "list.txt")[-1].fields.get(field) == value


def test_one_title_in_italics_is_not_a_habit() -> None:
    entry = "Elvik, H. (2011). {Slips and docks}. Review House."
    lines = [line.replace("{", "*").replace("}", "*") for line in [*MARKED[:2], entry]]
    assert entries(lines)[-1].fields["journal"] == "Review House"


def test_a_star_that_emphasizes_nothing_and_an_address_keep_their_signs() -> None:
    (lamps, waves) = entries(
        [
            "Arvo, T. (2001). A*: A search for lamps. Pier Review, 4(1), 3–19. https://pier.example/a_lamp,-of-_glass,1.html",
            "Bessel, K. (2004). Waves of *Bright Lamps*. Quay Press.",
        ]
    )
    assert (lamps.title, lamps.fields["url"]) == ("A*: A search for lamps", "https://pier.example/a_lamp,-of-_glass,1.html")
    assert waves.title == "Waves of Bright Lamps"


def test_a_dash_below_an_entry_without_an_author_is_kept() -> None:
    (_, below) = entries(["Lamps of the coast. Quay Press, 1983.", "---. Baako. Pier House, 1986."])
    assert not below.names
    assert below.fields["x-rest"] == "---."
    assert (
        "---. Baako."
        in citecheck.convert("Lamps of the coast. Quay Press, 1983.\n\n---. Baako. Pier House, 1986.\n", "mla", to="txt").decode()
    )
