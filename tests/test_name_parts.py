"""Particles and suffixes: one table each, and what is written as a suffix."""

from __future__ import annotations

import pytest

from citecheck.data.lexicon.name_parts import PARTICLES, SUFFIXES, is_suffix


@pytest.mark.parametrize("word", ["Jr", "Jr.", "Sr.", "Jnr", "Snr", "II", "III", "IV"])
def test_is_written_as_a_suffix(word: str) -> None:
    assert is_suffix(word)


@pytest.mark.parametrize("word", ["jr", "JR", "ii", "Ii", "Junior", "Esq", "2nd", "V", "Marlow"])
def test_is_not_written_as_a_suffix(word: str) -> None:
    assert not is_suffix(word)


def test_articles_that_open_titles_are_no_particles() -> None:
    assert not {"d", "dem", "die"} & PARTICLES
    assert {"van", "von", "de", "al", "dos", "thoe", "av"} <= PARTICLES
    assert SUFFIXES.isdisjoint(PARTICLES)
