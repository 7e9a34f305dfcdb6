"""Where entries begin by the look of the page: the seams of parsers/prose/segment, each case a small page."""

from __future__ import annotations

import re

import pytest

from citecheck.parsers.prose.segment.layout import bare_numbers, layouts, numbered
from citecheck.parsers.prose.segment.lines import lines_of


def _starts(page: str) -> list[list[str]]:
    """The first letter of each line that may begin an entry, by each way in which the page may show it."""
    page = re.sub(r"[A-Za-z]", r"\g<0>x", page)  # a letter by itself is a heading
    lines, _ = lines_of(page)
    return [[page[lines[n].start] for n in sorted(way)] for way in layouts(lines)]


@pytest.mark.parametrize(
    ("page", "ways"),
    [
        pytest.param("A\nb\nC\nd", ["AbCd"], id="nothing shows them"),
        pytest.param("A\nb\n\nC\nd", ["AC", "AbCd"], id="an empty line"),
        pytest.param("\n\nA\nb\nC", ["AbC"], id="an empty line before the first alone"),
        pytest.param("A\n  b\nC\n  d", ["AC", "AbCd"], id="hanging by two"),
        pytest.param("A\n b\nC\n d", ["AbCd"], id="one space is no indent"),
        pytest.param(" A\n   b\nC\n   d", ["AC", "AbCd"], id="hanging, ragged by one"),
        pytest.param("  A\nb\nc\n  D\ne\nf", ["AD", "AbcDef"], id="first lines indented"),
        pytest.param(" A\nb\nc\n D\ne\nf", ["AbcDef"], id="first lines indented by one"),
        pytest.param("A\nb\n  C\nd\ne", ["Abde", "AbCde"], id="one line indented alone"),
        pytest.param("A\n  b\n\nC\n  d", ["AC", "AC", "AbCd"], id="empty lines before hanging ones"),
    ],
)
def test_the_ways_in_which_a_page_shows_entries(page: str, ways: list[str]) -> None:
    assert ["".join(way) for way in _starts(page)] == ways


@pytest.mark.parametrize(
    ("page", "begin"),
    [
        pytest.param("1. Abel\nmore\n2. Beale\n3. Cole", "1 2 3", id="counting"),
        pytest.param("[1] Abel\n[2] Beale", "[1 [2", id="two are enough"),
        pytest.param("1. Abel\nmore", "", id="one is not"),
        pytest.param("1. Abel\n3. Cole\n5. Dorn", "1 3 5", id="one left out each time"),
        pytest.param("1. Abel\n4. Cole\n5. Dorn", "", id="two left out"),
        pytest.param("1. Abel\n2. Beale\n2. Second of May\n3. Cole", "1 2 3", id="a number that comes again is not one"),
        pytest.param("7. Abel\n8. Beale\n9. Cole", "7 8 9", id="from any number on"),
        pytest.param("Abel\n1. Beale\n2. Cole", "", id="the first has none"),
        pytest.param("1. Abel\n9. No\n7. No\n8. No\n2. Beale", "", id="fewer than six of ten fit in"),
        pytest.param("• Abel\nmore\n• Beale", "• •", id="bullets"),
        pytest.param("• Abel\nmore", "", id="one bullet"),
        pytest.param("Abel\n• Beale\n• Cole", "", id="bullets, but not at first"),
    ],
)
def test_numbers_and_bullets_that_begin_entries(page: str, begin: str) -> None:
    lines, _ = lines_of(page)
    found = [page[lines[n].start : lines[n].end].split()[0].rstrip(".]") for n in sorted(numbered(page, lines))]
    assert " ".join(found) == begin


@pytest.mark.parametrize(
    ("page", "marks"),
    [
        pytest.param("1 Abel\n2 Beale\n3 Cole", ["1", "2", "3"], id="counting"),
        pytest.param("1 Abel\n2 Beale", [], id="two are too few"),
        pytest.param("1 – Abel\n2 – Beale\n3 – Cole", ["1 –", "2 –", "3 –"], id="with a dash"),
        pytest.param("4 Abel\n5 Beale\n6 Cole", ["4", "5", "6"], id="from any number on"),
        pytest.param("1 Abel\n3 Beale\n5 Cole", [], id="none may be left out"),
        pytest.param("1 Abel\n1999 Wicks\n2 Beale\n3 Cole", ["1", "2", "3"], id="a number of the text between"),
        pytest.param("Abel\n1 Beale\n2 Cole\n3 Dorn", [], id="the first has none"),
        pytest.param("1 Abel\n2 Beale\n3 Cole\n11 Oils\n12 Oils\n14 Oils", [], id="most do not fit in"),
    ],
)
def test_bare_numbers_that_count_up(page: str, marks: list[str]) -> None:
    lines, _ = lines_of(page)
    assert [page[start:end] for start, end in bare_numbers(page, lines).values()] == marks


@pytest.mark.parametrize(
    ("page", "kept", "dropped"),
    [
        pytest.param("Abel\n\n117\n\nBeale", "Abel Beale", ["117"], id="a folio apart"),
        pytest.param("Abel\n117\nBeale", "Abel 117 Beale", [], id="a number among lines"),
        pytest.param("Abel\nBeale\n117", "Abel Beale", ["117"], id="a folio at the end"),
        pytest.param("117\n\nAbel", "117 Abel", [], id="a number before anything"),
        pytest.param("Abel\n\n- 3 of 12\n\nBeale", "Abel Beale", ["- 3 of 12"], id="of how many"),
        pytest.param("Abel\n\nLamps of Old\n\nBeale\n\nLamps of Old\n\nCole\n\nLamps of Old", "Abel Beale Cole", ["Lamps of Old"] * 3, id="a running head, three times"),
        pytest.param("Abel\n\nLamps of Old\n\nBeale\n\nLamps of Old\n\nCole", "Abel Lamps of Old Beale Lamps of Old Cole", [], id="twice"),
        pytest.param("Abel\n\nLamps.\n\nBeale\n\nLamps.\n\nCole\n\nLamps.", "Abel Lamps. Beale Lamps. Cole Lamps.", [], id="too short, and with a stop"),
    ],
)  # fmt: skip
def test_folios_and_running_heads_are_no_lines(page: str, kept: str, dropped: list[str]) -> None:
    lines, out = lines_of(page)
    assert " ".join(page[line.start : line.end] for line in lines) == kept
    assert [page[start:end] for start, end in out] == dropped
