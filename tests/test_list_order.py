"""Orders of the alphabet that a list may have."""

from __future__ import annotations

import pytest

from citecheck.linting.list_order import longest_sorted, sort_keys
from citecheck.parsers import parse
from citecheck.readers import read_list


@pytest.mark.parametrize(
    ("families", "moved"),
    [
        ("Abel Lund Måne Öberg Olin Zorn", 0),
        ("Abel Lund Zorn Åberg Äng Öberg", 0),
        ("Abel Lund Zorn Ærø Øst Ås", 0),
        ("Abel Zorn Lund Olin Öberg", 1),
    ],
    ids=["German", "Swedish", "Danish", "in none"],
)
def test_letters_with_marks_may_come_last(families: str, moved: int) -> None:
    text = "\n\n".join(f"{family}, M. ({2001 + n}). Lamps. Pier Books." for n, family in enumerate(families.split()))
    keys = [sort_keys(text[entry.span.start : entry.span.end], entry) for entry in parse(read_list(text, "refs", format="prose"))]  # type: ignore[arg-type]
    assert len(keys) - len(longest_sorted(keys)) == moved


def test_a_word_for_the_author_above_fits_anywhere() -> None:
    text = "Lott, Y. (2019a): Zeit. Berlin: Pier.\n\nDies. (2019b): Raum. Berlin: Pier."
    entries = list(parse(read_list(text, "refs", format="prose")))
    assert sort_keys(text[entries[1].span.start : entries[1].span.end], entries[1]) == ()  # type: ignore[arg-type]
