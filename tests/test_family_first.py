"""Authors of lists that write the family name first without a comma, read by what the whole list shows."""

from __future__ import annotations

import pytest

from citecheck import Reference, references

HABIT = """\
Marlow T. On wicks. Wick: Pier, 1999.
Odén P. Tallow and oil. Wick: Pier, 2001.
Quist K., Sand A. Lamps at sea. Wick: Pier, 2003.
"""


def _names(listing: str) -> list[tuple[str, str]]:
    last = [entry for entry in references(listing) if isinstance(entry, Reference)][-1]
    return [(name.family, name.given) for name in last.names]


STANDARD = [
    pytest.param("[1]Brell T. Wick Talk[M]. Hull: Pier, 2012.", [("Brell", "T")], id="title-of-two-words"),
    pytest.param("[1]Fen Jia,Qiu Hong. Lamps at noon[J]. Pier Notes,2020(3):15-19.", [("Fen", "Jia"), ("Qiu", "Hong")], id="two-in-full"),
    pytest.param(
        "[1] Gao Lu, Mu Qin, Ren Ba. Lamps[J]. Pier Notes, 2017(1): 3-9.", [("Gao", "Lu"), ("Mu", "Qin"), ("Ren", "Ba")], id="three-in-full"
    ),
    pytest.param("[1] Gao Lu, Mu Qin, et al. Lamps[J]. Pier Notes, 2017(1): 3-9.", [("Gao", "Lu"), ("Mu", "Qin")], id="and-others"),
    pytest.param("[1] Luo Yan. Lamps[M]. Hull: Pier, 2012.", [("Luo", "Yan")], id="one-in-pinyin"),
    pytest.param("[1] Tessa Brell. Lamps[M]. Hull: Pier, 2012.", [("Brell", "Tessa")], id="given-name-first"),
    pytest.param("[1] BRELL T A, ODEN P. Lamps[M]. Hull: Pier, 2012.", [("BRELL", "T A"), ("ODEN", "P")], id="capitals"),
]


@pytest.mark.parametrize(("entry", "expected"), STANDARD)
def test_commas_alone_part_names_before_a_mark_of_the_chinese_standard(entry: str, expected: list[tuple[str, str]]) -> None:
    assert _names(f"{entry}\n") == expected


def test_a_title_of_one_word_is_no_family_name_in_a_list_of_family_names_first() -> None:
    assert _names(f"{HABIT}Yarrow P. Salt. Hull: Pier, 1990.\n") == [("Yarrow", "P.")]


def test_a_known_given_name_before_an_initial_stays_first() -> None:
    assert _names(f"{HABIT}Peter B. Salt. Hull: Pier, 1990.\n") == [("Salt", "Peter B.")]


def test_without_the_habit_the_initial_belongs_to_what_follows() -> None:
    assert _names("Yarrow P. Salt. Hull: Pier, 1990.\n") == [("Salt", "Yarrow P.")]
