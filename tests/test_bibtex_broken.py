"""BibTeX that is broken: every flaw has its place, the entries around it lose nothing, nothing raises."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.model import Document, Reference, Unread
from citecheck.parsers import parse

BEFORE = "@book{before, author = {Abe, Ken}, title = {Tides}, year = {2004}}\n\n"
AFTER = "\n\n@book{after, author = {Okoro, Ifeoma}, title = {Markets}, year = {1998}}\n"

WHOLE = """@article{lindqvist2010,
  author = {Lindqvist, Maja},
  title = {Rivers as borders},
  journal = "Northern Geographies",
  year = 2010,
}"""

BREAKS = [
    pytest.param("{Lindqvist, Maja}", "{Lindqvist, Maja", id="value's brace not closed"),
    pytest.param("{Lindqvist, Maja}", "Lindqvist, Maja}", id="value's brace not opened"),
    pytest.param("{Lindqvist, Maja}", "{Lindqvist, Maja}}", id="one brace too many"),
    pytest.param("{Lindqvist, Maja},", "{Lindqvist, Maja}", id="comma missing"),
    pytest.param("{Lindqvist, Maja},", "{Lindqvist, Maja},,", id="two commas"),
    pytest.param('"Northern Geographies"', '"Northern Geographies', id="quotation mark not closed"),
    pytest.param('"Northern Geographies"', '"Northern "Geographies""', id="quotation marks inside quotation marks"),
    pytest.param("title = ", "title ", id="equals sign missing"),
    pytest.param("{Rivers as borders}", "", id="value missing"),
    pytest.param("lindqvist2010,", ",", id="key empty"),
    pytest.param("lindqvist2010,\n", "\n", id="key and comma missing"),
    pytest.param("lindqvist2010,", "lindqvist2010", id="comma after the key missing"),
    pytest.param("lindqvist2010,", "lindqvist 2010,", id="space in the key"),
    pytest.param("@article{", "@article", id="opening brace missing"),
    pytest.param("  year = 2010,\n}", "  year = 2010,\n", id="closing brace missing"),
    pytest.param("{Rivers as borders}", "{Rivers {as borders}", id="inner brace not closed"),
    pytest.param("{Rivers as borders}", "{Rivers as} borders}", id="brace closed too early"),
    pytest.param("year = 2010,\n}", "year = {2010\n}", id="last value not closed"),
]


def read(text: str) -> tuple[Reference | Unread, ...]:
    return parse(Document("refs.bib", text, text, "bib"))


@pytest.mark.parametrize(("whole", "broken"), BREAKS)
def test_a_break_has_its_place_and_costs_no_other_entry(whole: str, broken: str) -> None:
    assert whole in WHOLE
    text = BEFORE + WHOLE.replace(whole, broken, 1) + AFTER
    found = read(text)
    keys = [entry.key for entry in found if isinstance(entry, Reference)]
    assert keys[0] == "before"
    assert keys[-1] == "after"
    flaws = [entry for entry in found if isinstance(entry, Unread)]
    assert flaws
    assert all(len(BEFORE) <= flaw.span.start < flaw.span.end <= len(text) - len(AFTER) + 2 for flaw in flaws)
    assert all(flaw.why and "\n" not in flaw.why for flaw in flaws)


def test_a_hundred_broken_entries_give_a_hundred_places() -> None:
    breaks = itertools.islice(itertools.cycle(BREAKS), 100)
    made = [WHOLE.replace(str(p.values[0]), str(p.values[1]), 1).replace("lindqvist2010", f"k{i}") for i, p in enumerate(breaks)]
    text = "\n\n".join(made)
    starts = list(itertools.accumulate((len(each) + 2 for each in made[:-1]), initial=0))
    flaws = [entry.span.start for entry in read(text) if isinstance(entry, Unread)]
    told = {max(i for i, start in enumerate(starts) if start <= flaw) for flaw in flaws}
    assert told == set(range(100))


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param("author = {Lindqvist, Maja,\n  title = {Rivers},\n  year = {2010},\n}", id="brace not closed"),
        pytest.param('author = "Lindqvist, Maja,\n  title = {Rivers},\n  year = {2010},\n}', id="quotation mark not closed"),
        pytest.param("author = {Lindqvist, Maja}},\n  title = {Rivers},\n  year = {2010},\n}", id="one brace too many"),
        pytest.param("author = {Lindqvist, Maja}\n  title = {Rivers}\n  year = {2010}\n}", id="commas missing"),
    ],
)
def test_what_can_be_read_of_a_broken_entry_is_used(broken: str) -> None:
    (entry,) = (e for e in read("@book{lindqvist2010,\n  " + broken) if isinstance(e, Reference))
    assert [name.family for name in entry.names] == ["Lindqvist"]
    assert entry.title == "Rivers"
    assert entry.year
    assert entry.year.number == 2010


def test_a_whole_entry_has_no_flaw() -> None:
    assert all(isinstance(entry, Reference) for entry in read(BEFORE + WHOLE + AFTER))


pieces = st.lists(
    st.sampled_from(["@", "book", "{", "}", "(", ")", '"', ",", "=", "#", "\n", " ", "a", "title", "\\", "%", "and", "é", "@string{x="]),
    max_size=60,
)


@given(pieces.map("".join))
def test_nothing_raises_and_every_place_is_in_the_text(text: str) -> None:
    for entry in read(text):
        assert 0 <= entry.span.start <= entry.span.end <= len(text)
        if isinstance(entry, Reference):
            assert all(0 <= place.start <= place.end <= len(text) for place in entry.places.values())
