"""Laws are cited by their name without number and day, or named by their number."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.cleanup.sorting import collate
from citecheck.text.short_titles import law_names


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Ley 7/2007, de 4 de mayo, de la Luz", ["ley de la luz", "ley 7 2007"]),
        ("Ustawa z dnia 13 grudnia 2013 r. o latarniach (Dz.U. 2014, poz. 40)", ["ustawa o latarniach"]),
        ("Zákon č. 266/2007 Sb., o veřejných lampách", ["zakon o verejnych lampach", "zakon c 266 2007 sb"]),
        ("Про ліхтарі : Закон України від 17.06.2009 р. № 112-VI", ["закон украіни про ліхтарі", "закон про ліхтарі"]),
        ("Lamps of the coast", []),
    ],
)
def test_a_law_has_the_names_that_texts_use(title: str, names: list[str]) -> None:
    assert list(law_names(title)) == names


@pytest.mark.parametrize(
    ("sentence", "findings"),
    [
        ("Ley de la Luz (2007) obliga a los puertos.", 0),
        ("La Ley 7/2007 obliga a los puertos.", 0),
        ("La Ley 8/2007 obliga a los puertos.", 1),
    ],
)
def test_a_law_counts_as_cited_under_its_name_or_number(sentence: str, findings: int) -> None:
    listed = "Brandés, K. (1998). Luz y miedo. Salina.\n\nLey 7/2007, de 4 de mayo, de la Luz. Boletín Oficial, 211."
    result = citecheck.check(f"Brandés (1998) lo pone en duda. {sentence}", listed)
    assert len([found for found in result.findings if found.name == "uncited-reference"]) == findings


def test_ukrainian_letters_sort_in_their_places() -> None:
    names = ["Єрмолюк", "Жимолостюк", "Ївженко", "Інський", "Ґавюк", "Гавюк", "Йосюк"]
    assert sorted(names, key=lambda name: collate(name, "uk"))[:3] == ["Гавюк", "Ґавюк", "Єрмолюк"]
