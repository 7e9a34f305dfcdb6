"""Runs of people in the commonest form, read by one pattern, are what is read word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.names import author_list
from citecheck.names.author_list import Run, scan
from citecheck.names.plain_runs import plain_people

NAMES = (
    "Marlow",
    "Quist-Sande",
    "Odén",
    "Éder",
    "Edwards",
    "Other",
    "Others",
    "And",
    "De",
    "Van",
    "Neto",
    "Jr",
    "In",
    "An",
    "Abu",
    "Le",
    "St",
)
INITIALS = ("T.", "A. B.", "I.", "E. V. A.", "O. Y.", "T.-B.", "T")
JOINERS = (", ", ", & ", " & ", ", and ", "; ", ", et al., ", " ")
ENDS = (" (2001). Lamps.", " (2001a)", " (2001, May 1)", " (Eds.) (2001)", " (1999/2000)", ". Lamps (2001)", ", 2001", ", et al. (2001)")


def read_by_words(text: str) -> Run:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(author_list, "plain_people", lambda *_: None)
        return scan(text)


@pytest.mark.parametrize(
    "text",
    [
        "Marlow, T. A. (2001). Lamps.",
        "Marlow, T., & Quist-Sande, A. B. (2001a). Lamps.",
        "Marlow, T., Odén, K. and Éder, A. (2001) Lamps.",
        "Marlow, T., Edwards, E. (2001).",
    ],
)
def test_runs_before_a_year_in_brackets(text: str) -> None:
    assert plain_people(text, 0, len(text)) is not None
    assert scan(text) == read_by_words(text)


@given(
    st.lists(st.tuples(st.sampled_from(JOINERS), st.sampled_from(NAMES), st.sampled_from(INITIALS)), min_size=1, max_size=5),
    st.sampled_from(ENDS),
)
def test_any_run(people: list[tuple[str, str, str]], end: str) -> None:
    text = "".join(f"{joiner if n else ''}{name}, {initials}" for n, (joiner, name, initials) in enumerate(people)) + end
    assert scan(text) == read_by_words(text)
