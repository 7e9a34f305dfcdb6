"""Our own count of slips is rapidfuzz's, as far as it counts."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from citecheck.names.edits import slips_between

WORDS = st.text("abc", max_size=8)


@given(WORDS, WORDS, st.integers(0, 2))
@example("wilhelm", "wihlelm", 1)
@example("ab", "ba", 2)
@example("abc", "cab", 2)
@example("", "abc", 2)
def test_slips_are_counted_as_rapidfuzz_counts_them(one: str, other: str, most: int) -> None:
    assert slips_between(one, other, most) == min(OSA.distance(one, other), most + 1)
