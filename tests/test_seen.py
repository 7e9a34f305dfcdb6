"""Displayed text: invisible characters and wrongly decoded letters hide no citation and move no place."""

from __future__ import annotations

from sys import getsizeof
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

import citecheck
from citecheck.model import Document, Span
from citecheck.text.visible import as_seen, legible

ESSAY = "Trust (Münk & O’Neill, 2010, pp. 3–9) and Ångström (2001) grow."
LISTING = "Ångström, K. (2001). Light. Oslo: Fell.\n\nMünk, A., & O’Neill, V. (2010). Doubt. Oslo: Fell."
ODDITIES = ("", "\u00ad", "\u200b", "\ufeff", "\u2060")


def _misread(text: str) -> str:
    return "".join(c if c.isascii() else c.encode("utf-8").decode("cp1252") for c in text)


def _entities(text: str) -> str:
    return text.replace("&", "&amp;").replace("’", "&rsquo;").replace("–", "&#8211;").replace("ü", "&uuml;").replace("Å", "&Aring;")


WAYS = [
    pytest.param(lambda text: normalize("NFD", text), id="accents-apart"),
    pytest.param(lambda text: text.replace("n", "n\u00ad"), id="soft-hyphens"),
    pytest.param(lambda text: text.replace("ö", "\u200bö").replace("1", "1\u200b"), id="zero-width-spaces"),
    pytest.param(_misread, id="misread-bytes"),
    pytest.param(_entities, id="entities"),
]


def _told(essay: str, listing: str) -> list[tuple[str, str]]:
    links = citecheck.check(essay, listing).case.links
    return [(link.verdict, link.matches[0].reference.title) for link in links]


@pytest.mark.parametrize("way", WAYS)
def test_citations_mean_what_they_would(way) -> None:  # type: ignore[no-untyped-def]
    meant = [("exact", "Doubt"), ("exact", "Light")]
    assert _told(way(ESSAY), LISTING) == meant
    assert _told(ESSAY, way(LISTING)) == meant
    assert _told(way(ESSAY), way(LISTING)) == meant


@pytest.mark.parametrize("way", WAYS)
def test_places_are_those_of_the_original(way) -> None:  # type: ignore[no-untyped-def]
    essay, listing = way(ESSAY), way(LISTING)
    case = citecheck.check(essay, listing).case
    assert [legible(essay[c.span.start : c.span.end]) for c in case.citations] == ["(Münk & O’Neill, 2010, pp. 3–9)", "Ångström (2001)"]
    for citation in case.citations:
        for item in citation.items:
            assert item.year_span
            assert legible(essay[item.year_span.start : item.year_span.end]) == str(item.year and item.year.number)
            assert [legible(essay[span.start : span.end]) for span in item.name_spans] == [name.family for name in item.names]
    for reference in case.references:
        assert legible(listing[reference.places["title"].start : reference.places["title"].end]) == reference.title


def test_structured_lists_are_legible_too() -> None:
    listing = '[{"id": "a", "type": "book", "title": "Doubt", "author": [{"family": "MÃ¼nk"}], "issued": {"date-parts": [[2010]]}}]'
    assert _told("So Münk (2010).", listing) == [("exact", "Doubt")]


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        pytest.param("MÃ¼nk", "Münk", id="misread"),
        pytest.param("Oâ€™Neill", "O’Neill", id="misread-apostrophe"),
        pytest.param("Å", "Å", id="a-letter-by-itself"),
        pytest.param("São Tomé", "São Tomé", id="letters-that-are-no-bytes"),
        pytest.param("AT&T; Bell", "AT&T; Bell", id="no-entity"),
        pytest.param("&lang;", "⟨", id="entity"),
        pytest.param("Quist\u00ad\n  berg", "Quistberg", id="soft-hyphen-at-a-line-end"),
        pytest.param("q̃", "q̃", id="accent-without-a-letter-of-its-own"),
        pytest.param("می\u200cشود", "می\u200cشود", id="joiner-that-persian-spells"),
        pytest.param("\u200cمی\u200c شود\u200b", "می شود", id="joiners-outside-words"),
        pytest.param("Qu\u200dist", "Quist", id="joiner-in-latin"),
    ],
)
def test_what_is_seen(written: str, seen: str) -> None:
    assert legible(written) == seen


@given(st.lists(st.tuples(st.sampled_from("Abü ,(2)"), st.sampled_from(ODDITIES)), max_size=30))
def test_every_place_leads_back(pieces: list[tuple[str, str]]) -> None:
    """What is left of each character is where it was, and the whole is the whole."""
    text = "".join(letter + odd for letter, odd in pieces)
    seen = as_seen(Document("e", text, text))
    plain = "".join(letter for letter, _ in pieces)
    if seen is None:
        assert text == plain
        return
    assert seen.document.text == seen.document.prose == plain
    for at, letter in enumerate(plain):
        span = seen.span(Span("e", at, at + 1))
        assert text[span.start : span.end] == letter


def test_places_take_little_memory() -> None:
    """An integer of Python takes 32 bytes, and one that a list refers to 40: eighty times the text, for its two places a character."""
    text = "Mu\u0308nk (2010) sees the quay of salt. " * 1000
    seen = as_seen(Document("e", text, text))
    assert seen
    assert getsizeof(seen.begins) + getsizeof(seen.ends) < 10 * len(text)
    assert seen.document.text is seen.document.prose
