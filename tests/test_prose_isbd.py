"""Prose entries with the signs of ISBD and GOST R 7.0.100, and the French ones in which commas alone separate everything."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import Reference

GOST = [
    pytest.param(
        "Гулямов, Р. Т. Фонари побережья : монография / Р. Т. Гулямов. – Тверь : Маяк, 2004. – 188 с. – ISBN 978-3-16-148410-0.",
        "book",
        {"author": "Р. Т. Гулямов", "title": "Фонари побережья: монография", "address": "Тверь", "publisher": "Маяк", "pagetotal": "188"},
        id="a book, with its author once more",
    ),
    pytest.param(
        "Гулямов, Р. Т. Фитили и масло / Р. Т. Гулямов, О. Ф. Щукин. – Текст : непосредственный // Дневник ламп. – 2017. – Т. 9, № 4. – С. 40–52.",
        "article",
        {"author": "Р. Т. Гулямов, О. Ф. Щукин", "title": "Фитили и масло", "journal": "Дневник ламп", "year": "2017", "volume": "9", "number": "4", "pages": "40–52"},
        id="an article of two authors, of whom one is before the title",
    ),
    pytest.param(
        "Щукин О. Ф. Фитили зимой // Дневник ламп. – 2016. – № 11. – С. 9–17.",
        "article",
        {"title": "Фитили зимой", "journal": "Дневник ламп", "year": "2016", "number": "11", "pages": "9–17"},
        id="an issue without a volume",
    ),
    pytest.param(
        "Щукин, О. Ф. Масло в порту / О. Ф. Щукин // Свет и люди : сборник / под ред. А. Н. Ёжикова. – Псков : Заря, 2009. – С. 71–80.",
        "incollection",
        {"title": "Масло в порту", "booktitle": "Свет и люди: сборник", "editor": "А. Н. Ёжикова", "address": "Псков", "publisher": "Заря"},
        id="a chapter",
    ),
    pytest.param(
        "Лампы севера : справочник / под ред. А. Н. Ёжикова. – Омск : Заря, 2001. – 402 с.",
        "collection",
        {"title": "Лампы севера: справочник", "editor": "А. Н. Ёжикова", "address": "Омск", "publisher": "Заря"},
        id="a title without authors",
    ),
    pytest.param(
        "Ёжиков, А. Н. Лампы и право : дис. … канд. юрид. наук / А. Н. Ёжиков. – Омск, 2010. – 160 с.",
        "thesis",
        {"title": "Лампы и право", "type": "дис. … канд. юрид. наук"},
        id="a thesis with its degree",
    ),
    pytest.param(
        "Tallow T. Wicks at sea / T. Tallow, B. Brell // Lamp Letters. – 2011. – Vol. 6, № 2. – P. 21–30.",
        "article",
        {"author": "T. Tallow, B. Brell", "journal": "Lamp Letters", "volume": "6", "number": "2", "pages": "21–30"},
        id="an English entry in a Russian list",
    ),
]  # fmt: skip

FRENCH = [
    pytest.param(
        "Brellon (T.), Les lampes du port, Quimper, Phare, 1983.",
        "book",
        {"title": "Les lampes du port", "address": "Quimper", "publisher": "Phare"},
        id="a book",
    ),
    pytest.param(
        "Brellon (T.), Huiles, mèches et verres, Quimper, Les Éditions du Phare, 1986, 190 p.",
        "book",
        {"title": "Huiles, mèches et verres", "address": "Quimper", "publisher": "Les Éditions du Phare", "pagetotal": "190"},
        id="a title with commas, and how many pages",
    ),
    pytest.param(
        "Brellon (T.), « La mèche », in Tarvin (O.) (dir.), Lumières, Vannes, Phare, 1990, p. 12-31.",
        "incollection",
        {"title": "La mèche", "booktitle": "Lumières", "address": "Vannes", "publisher": "Phare", "pages": "12-31"},
        id="a chapter",
    ),
]


@pytest.mark.parametrize(("text", "kind", "fields"), [*GOST, *FRENCH])
def test_entry_is_read_whole(text: str, kind: str, fields: dict[str, str]) -> None:
    (entry,) = citecheck.references(text)
    assert isinstance(entry, Reference)
    found = {**entry.fields, "year": str(entry.year.number if entry.year else "")}
    assert (entry.kind, {name: found.get(name) for name in fields}) == (kind, fields)
    assert "x-rest" not in entry.fields


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tallow, T. (2004). Wicks – oil – brass. Harbour Press.", id="dashes inside a title"),
        pytest.param("Tallow, T. (2004). Wicks at sea / oil on land. Harbour Press.", id="a slash inside a title"),
    ],
)
def test_signs_in_titles_stay(text: str) -> None:
    (entry,) = citecheck.references(text)
    assert isinstance(entry, Reference)
    assert entry.title == text[19 : text.index(". Harbour")]
