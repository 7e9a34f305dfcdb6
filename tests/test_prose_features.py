"""The features that readings of entries are weighed by: each has an example that has it, and each word of a language is read."""

from __future__ import annotations

import re
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import citecheck
from citecheck.model import Reference
from citecheck.parsers.prose import classify, head_signs
from citecheck.parsers.prose.entry import dissect
from citecheck.parsers.prose.entry_type import TYPE_SIGNS
from citecheck.parsers.prose.feature import Feature, Sign
from citecheck.parsers.prose.fields import date_features, title_features, volume_features

WEIGHED: list[tuple[ModuleType, str]] = [
    (classify, "HOUSE_FEATURES"),
    (classify, "SERIAL_FEATURES"),
    (date_features, "PLACES"),
    (date_features, "COMPANY"),
    (title_features, "FEATURES"),
    (volume_features, "FEATURES"),
]
FEATURES = [pytest.param(module, table, n, id=row.name) for module, table in WEIGHED for n, row in enumerate(getattr(module, table))]


@pytest.mark.parametrize(("module", "table", "n"), FEATURES)
def test_an_example_has_its_feature(module: ModuleType, table: str, n: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rows: tuple[Feature[Any], ...] = getattr(module, table)
    met: list[float] = []

    def measure(subject: Any) -> float:
        met.append(amount := rows[n].measure(subject))
        return amount

    monkeypatch.setattr(module, table, (*rows[:n], rows[n]._replace(measure=measure), *rows[n + 1 :]))
    dissect(rows[n].example)
    assert any(met)


@pytest.mark.parametrize("n", range(len(head_signs.SIGNS)), ids=[sign.name for sign in head_signs.SIGNS])
def test_an_example_is_decided_by_its_sign(n: int, monkeypatch: pytest.MonkeyPatch) -> None:
    sign: Sign[Any] = head_signs.SIGNS[n]
    held: list[bool] = []

    def holds(subject: Any) -> bool:
        held.append(found := sign.holds(subject))
        return found

    monkeypatch.setattr(head_signs, "SIGNS", (*head_signs.SIGNS[:n], sign._replace(holds=holds), *head_signs.SIGNS[n + 1 :]))
    dissect(sign.example)
    assert any(held)


@pytest.mark.parametrize("n", range(len(TYPE_SIGNS)), ids=[f"{n} {sign.type}" for n, sign in enumerate(TYPE_SIGNS)])
def test_an_example_is_of_the_type_of_its_sign(n: int) -> None:
    (entry,) = citecheck.references(TYPE_SIGNS[n].example + "\n")
    assert isinstance(entry, Reference)
    assert entry.kind == TYPE_SIGNS[n].type
    places = frozenset({"type"} if "type" in entry.fields else ())
    assert next(sign.type for sign in TYPE_SIGNS if sign.holds(entry.fields, places)) == TYPE_SIGNS[n].type


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param("Marlow, T.: Lampen. In: Hafenblätter, 31. Jg., Heft 3, S. 12–34, 1999.", {"volume": "31", "number": "3"}, id="de"),
        pytest.param(
            "T. M. Marlow. A short account of lamps. PIER/RSW WICK '91 (Brell, Norway), 1991.",
            {"title": "A short account of lamps", "booktitle": "PIER/RSW WICK '91 (Brell, Norway)"},
            id="en-meeting-with-place",
        ),
        pytest.param(
            "Marlow, T. (2009). Do wicks last? *WICK '09*, 345–352.", {"booktitle": "WICK '09", "pages": "345–352"}, id="en-meeting"
        ),
        pytest.param("Marlow, T. (1999). Lampes. Annales des ports, t. 12, n° 3, p. 12-34.", {"volume": "12", "number": "3"}, id="fr"),
        pytest.param(
            "Marlow, T. (1999). Lámparas. Revista de puertos, año 12, núm. 3, págs. 12-34.", {"volume": "12", "number": "3"}, id="es"
        ),
        pytest.param("MARLOW, T. Lâmpadas. Revista de portos, ano 12, n. 3, p. 12-34, 1999.", {"volume": "12", "number": "3"}, id="pt"),
        pytest.param("Marlow, T. Lampy. Przegląd portowy 1999, tom 12, z. 3, s. 12–34.", {"volume": "12", "number": "3"}, id="pl"),
        pytest.param("Marlow, T. Lampy. Přístavní listy, 1999, roč. 12, č. 3, s. 12–34.", {"volume": "12", "number": "3"}, id="cs"),
        pytest.param("Марлов Т. Лампы // Вестник портов. 1999. Т. 12. № 3. С. 12–34.", {"volume": "12", "number": "3"}, id="ru"),
        pytest.param("Marlow, T. (1999). Lambalar. Liman Dergisi, Cilt 12, Sayı 3, 12–34.", {"volume": "12", "number": "3"}, id="tr"),
        pytest.param(
            "MARLOW, T. O cuidado das lâmpadas. 1999. Tese (Doutorado em Letras) – Universidade do Porto, Porto, 1999.",
            {"type": "Tese (Doutorado em Letras)", "school": "Universidade do Porto"},
            id="thesis with its subject in brackets",
        ),
        pytest.param(
            "Marlow T. La conduite des lampes. Thèse de doctorat, Université de Lille, 1999.",
            {"type": "Thèse de doctorat", "school": "Université de Lille"},
            id="thesis behind its degree",
        ),
        pytest.param(
            "MARLOW, T.; QUIST, Kim. Lâmpadas. Brell: Cais, 1999.", {"author": "MARLOW, T.; QUIST, Kim"}, id="spelt behind an initial"
        ),
        pytest.param("Marlow, T. & K. Quist ed. 2003 Lamps. Brell: Cais.", {"editor": "Marlow, T. & K. Quist"}, id="a role before a date"),
        pytest.param(
            "Marlow, T., Quist, K. éd., 2003, Lampes, Brell : Cais.", {"editor": "Marlow, T., Quist, K"}, id="a role with an accent"
        ),
        pytest.param(
            "Marlow, T., Quist, K., in Odén, P. (1999): Svetilke. Cais.", {"author": "Marlow, T., Quist, K., in Odén, P"}, id="sl"
        ),
        pytest.param(
            "MARLOW, T.; VON QUIST, K. Power, lamps, and tides. Brell: Cais, 1999.",
            {"author": "MARLOW, T.; VON QUIST, K"},
            id="title of a row of words",
        ),
        pytest.param("Marlow, T. 1999 b. Lamps. Brell: Cais.", {"year": "1999b"}, id="a letter apart"),
        pytest.param("Marlow, T. (1999 b). Lamps. Brell: Cais.", {"year": "1999b"}, id="a letter apart in brackets"),
        pytest.param("Marlow, Tessa: Lampen. Brell, NB: Fell & Co: 1899.", {"year": "1899"}, id="year behind the colon of an imprint"),
        pytest.param(
            "Marlow, T.: Lampen. In: Quist, Kim (Hg.): Hafen. Brell: Fell Verlag: 2009, S. 3–9.",
            {"year": "2009"},
            id="the same before pages",
        ),
        pytest.param("Marlow, T. (1999). Lamps (3., überarb. Aufl.). Oxford: Harbour Press.", {"publisher": "Harbour Press"}, id="edition"),
        pytest.param(
            "Marlow, T. (1999). Lamps. Cambridge: Belknap Press of Harvard Univ. Press.",
            {"publisher": "Belknap Press of Harvard Univ. Press"},
            id="a shortened word inside a house",
        ),
    ],
)
def test_words_of_languages(text: str, fields: dict[str, str]) -> None:
    read = dissect(text).fields()
    assert {field: read.get(field) for field in fields} == fields


@given(st.text("ab ”’)].", max_size=80))
def test_the_last_word_is_what_is_before_the_end_and_a_closing_mark(text: str) -> None:
    last = re.search(r"(\S{1,30}?)[”\"’»)\]]?$", text.rstrip(" "))
    assert title_features._last_word(text) == (last[1] if last else "")
