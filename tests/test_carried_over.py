"""The guard: what a source says is written, or told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.bibliography import format_entry, list_style, plain
from citecheck.cleanup import Wanted, convert, explain
from citecheck.cleanup.accounting import account
from citecheck.cleanup.carried_over import not_carried_over
from citecheck.cleanup.context import Context
from citecheck.cleanup.stages import as_it_stands
from citecheck.model import Reference, Span, Year
from citecheck.readers import read_list


@pytest.mark.parametrize(
    ("source", "written", "lost"),
    [
        pytest.param("Harbour Act 1910, c. 15.", "Harbour Act. (1910).", ("c. 15",), id="a chapter of a statute"),
        pytest.param("Marlow, Ina. 2001. Salt. Lagos: Quay.", "Marlow, I. (2001). Salt. Quay.", ("Lagos",), id="a place"),
        pytest.param(
            "Marlow I. Salt. J Salt. 2001;7(3):737-8.", "Marlow, I. (2001). Salt. J Salt, 7(3), 737–738.", (), id="the end of a page range"
        ),
        pytest.param("Marlow, I. (2001, March 4). Salt.", "Marlow I. Salt. 2001-03-04", (), id="a month as a number"),
        pytest.param("Retrieved from https://salt.example/a", "https://salt.example/a", (), id="labels and addresses"),
        pytest.param("Salt (Director).", "Salt.", ("Director",), id="a role"),
        pytest.param("Straße und Öl", "Strasse Öl", (), id="letters that fold alike"),
    ],
)
def test_what_is_not_carried_over(source: str, written: str, lost: tuple[str, ...]) -> None:
    assert not_carried_over(source, written) == lost


WORDS = st.lists(st.text("bdfgjkqvwxz", min_size=5, max_size=9), min_size=1, max_size=8, unique=True)


@given(WORDS, st.data())
@settings(max_examples=100, deadline=None)
def test_every_word_is_written_or_told(words: list[str], data: st.DataObject) -> None:
    """The law: of the words of a source, those that are not written are told, and no others."""
    kept = data.draw(st.sets(st.sampled_from(words)))
    told = " ".join(not_carried_over(", and then ".join(words), " ".join(sorted(kept))))
    for word in words:
        inside = word in "".join(sorted(kept))  # a word may be written in parts
        assert (word in told.split()) == (not inside) or any(word in other for other in words if other != word)


@pytest.mark.parametrize(("kind", "kept"), [("legislation", True), ("jurisdiction", True), ("book", False)])
def test_a_law_that_would_lose_words_is_kept_as_it_stands(kind: str, kept: bool) -> None:
    text = "Harbour Act 1910, c. 15.\n"
    listing = read_list(text, "refs.txt")
    entry = Reference(
        Span("refs.txt", 0, len(text)), "harbour", kind, (), Year(1910), "Harbour Act", {"title": "Harbour Act", "year": "1910"}
    )
    (made,), changes = as_it_stands((entry,), Context([listing], Wanted("apa")))
    assert [change.rule for change in changes] == ["kept-as-it-stands"] * kept
    assert (plain(format_entry(made, list_style("apa"))) == text.strip()) == kept


def test_fields_that_a_style_does_not_print_are_named() -> None:
    text = "@book{a, author={Marlow, Ina}, title={Salt}, publisher={Quay}, address={Lagos}, year=2001}"
    made = convert([read_list(text, "refs.bib")], Wanted("apa"))
    changes = account(made.written("txt", list_style("apa")), made.changes)
    assert explain([change for change in changes if change.rule == "style-omits"]) == (
        'a:\n  style-omits: address "Lagos" is not printed in this style\n'
    )
