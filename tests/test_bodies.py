"""How an organisation was cited: its words shortened, bent, in part, as an acronym."""

from __future__ import annotations

import pytest

from citecheck.data import costs
from citecheck.link.organisation_match import explain_organisation
from citecheck.model import Name

NONE = 99.0


@pytest.mark.parametrize(
    ("cited", "listed", "kind", "cost"),
    [
        pytest.param("World Lamp Office", "World Lamp Office", "", 0.0, id="the same"),
        pytest.param("WORLD LAMP OFFICE", "World Lamp Office", "", 0.0, id="in capitals"),
        pytest.param("WLO", "World Lamp Office", "acronym", costs.ACRONYM, id="its acronym"),
        pytest.param("World Lamp Office", "WLO", "acronym", costs.ACRONYM, id="of the acronym that is listed"),
        pytest.param("World Lamp", "World Lamp Office", "part-of-name", costs.PART_OF_NAME, id="its first words"),
        pytest.param("Lamp Office", "World Lamp Office", "part-of-name", costs.PART_OF_NAME, id="its last words"),
        pytest.param("World Lamp Office of Brell", "World Lamp Office", "part-of-name", costs.PART_OF_NAME, id="more words than listed"),
        pytest.param("Office", "World Lamp Office", "part-of-name", costs.LAST_WORD_OF_BODY, id="its last word"),
        pytest.param("Office of World Lamp", "World Lamp Office", "", costs.ABBREVIATED_WORDS, id="its words in another order"),
        pytest.param("World Office", "World Lamp Office", "part-of-name", costs.PART_OF_NAME + 1.0, id="words left out between"),
        pytest.param("Dept. of Lamps", "Department of Lamps", "", costs.ABBREVIATED_WORDS, id="a word shortened"),
        pytest.param("Department of Lamps", "Dept. of Lamps", "", costs.ABBREVIATED_WORDS, id="a word that the list shortens"),
        pytest.param("Dept of Lamps", "Department of Lamps", "other", NONE, id="shortened without a stop"),
        pytest.param("Statistischen Lampenamtes", "Statistisches Lampenamt", "", costs.INFLECTED_BODY, id="in another case"),
        pytest.param("Umweltamt", "Lampenamt", "other", NONE, id="another office"),
        pytest.param("Lampen.", "Lampenamt", "", costs.ABBREVIATED_WORDS, id="one word, shortened"),
        pytest.param("Lampenamts", "Lampenamt", "inflected", costs.INFLECTED, id="one word, bent"),
    ],
)  # fmt: skip
def test_an_organisation_is_explained(cited: str, listed: str, kind: str, cost: float) -> None:
    found = explain_organisation(Name(cited, corporate=True), Name(listed, corporate=True), 0.0)
    assert (found.kind, found.cost) == (kind, cost)
