"""Every word of a source is written or reported."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import citecheck
from citecheck.bibliography import format_entry, list_style, plain
from citecheck.cleanup import Wanted, convert, explain
from citecheck.cleanup.accounting import account, left_out, lost, not_set
from citecheck.cleanup.carried_over import not_carried_over
from citecheck.cleanup.context import Context
from citecheck.cleanup.stages import keep_sorted_text
from citecheck.model import Reference, Span, Year
from citecheck.parsers.prose.not_read import not_read
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


def test_a_letter_apart_from_its_year_is_carried_over() -> None:
    listing = read_list("Marlow, I. 2001 a. Salt of the sea. Quay.\n\nMarlow, I. 2001 b. Salt of the earth. Quay.\n", "refs.txt")
    made = convert([listing], Wanted("apa"))
    assert not lost(made.written("txt", list_style("apa")))


@pytest.mark.parametrize(
    ("source", "values", "places", "rest"),
    [
        pytest.param("Salt. Kept at the quay. 2001.", ["Salt", "2001"], [(0, 4), (24, 28)], "Kept at the quay", id="between two fields"),
        pytest.param("Salt. 2001. Mimeo, ch. 4.", ["Salt", "2001"], [(0, 4), (6, 10)], "Mimeo, ch. 4", id="behind the last"),
        pytest.param(
            "Wick Papers 3. Salt. 2001. Out of stock.", ["Salt", "2001"], [(15, 19), (21, 25)], "Wick Papers 3; Out of stock", id="twice"
        ),
        pytest.param("Salt, edited by I. Marlow. 2001", ["Salt", "2001", "I. Marlow"], [(0, 4), (27, 31)], "", id="labels and initials"),
        pytest.param("Salt. 2001. See c. 4.", ["Salt", "2001"], [(0, 4), (6, 10)], "See c. 4", id="a number with its label"),
        pytest.param("Salt. 2001, May.", ["Salt", "2001"], [(0, 4), (6, 10)], "May", id="a month is no initial"),
    ],
)
def test_what_no_field_takes(source: str, values: list[str], places: list[tuple[int, int]], rest: str) -> None:
    assert not_read(source, values, places) == rest


MIMEO = "Marlow, T. 2001. Lamps at Sea. Brell: Quay Press. Bound in green cloth."


def test_what_no_field_takes_is_kept_in_the_note() -> None:
    """A format with fields has it in the note, which is told; nothing has a field of ours."""
    made = convert([read_list(MIMEO, "refs.txt")], Wanted("apa"))
    account_of = made.written("bib", None)
    assert [(change.rule, change.field, change.after) for change in lost(account_of)] == [("kept-apart", "note", "Bound in green cloth")]
    for to, written in {
        "bib": "note = {Bound in green cloth}",
        "ris": "N1  - Bound in green cloth",
        "csl-json": '"Bound in green cloth"',
    }.items():
        text = citecheck.convert(MIMEO, to=to).decode()
        assert written in text
        assert "x-rest" not in text


@pytest.mark.parametrize("style", ["apa", "harvard", "chicago", "mla", "gbt7714"])
def test_an_entry_of_which_not_all_is_read_is_printed_as_it_stands(style: str) -> None:
    """In whatever style its list is: no word of it is lost, and a person is told which words nobody understood."""
    assert citecheck.convert(MIMEO, style, to="txt").decode().strip() == MIMEO
    made = convert([read_list(MIMEO, "refs.txt")], Wanted(style))
    (told,) = not_set(made.written("txt", list_style(style)), made.changes)
    assert told.after == "kept as it stands: not all of it was understood: “Bound in green cloth”"


@pytest.mark.parametrize(
    ("entry", "year", "apa"),
    [
        pytest.param("Marlow, T. (ca. 1899). Lamps at sea. Quay Press.", "ca. 1899", "(ca. 1899)", id="ca."),
        pytest.param("Marlow, T. (c. 1899). Lamps at sea. Quay Press.", "ca. 1899", "(ca. 1899)", id="c."),
        pytest.param("Marlow, T. circa 1860. Lamps at sea. Brell: Quay Press.", "ca. 1860", "(ca. 1860)", id="circa, without brackets"),
        pytest.param("Marlow, T. [1907?]. Lamps at sea. Quay Press.", "1907?", "(1907?)", id="a question mark"),
        pytest.param("Marlow, T. Lamps at sea. Brell: Quay Press, c1899.", "1899", "(1899)", id="a year of copyright is sure"),
    ],
)
def test_a_year_that_is_not_sure_stays_unsure(entry: str, year: str, apa: str) -> None:
    assert f"year = {{{year}}}" in citecheck.convert(entry, to="bib").decode()
    assert citecheck.convert(entry, "apa", to="txt").decode().strip() == f"Marlow, T. {apa}. Lamps at sea. Quay Press."


def test_a_year_that_is_about_right_is_not_written_as_a_sentence() -> None:
    entry = "Marlow, T. (ca. 1899). Lamps at sea. Quay Press."
    assert citecheck.convert(entry, "chicago", to="txt").decode().strip() == "Marlow, T. ca. 1899. Lamps at Sea. Quay Press."


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
    (made,), changes = keep_sorted_text((entry,), Context([listing], Wanted("apa")))
    assert [change.rule for change in changes] == ["kept-as-it-stands"] * kept
    assert (plain(format_entry(made, list_style("apa"))) == text.strip()) == kept


def test_fields_that_a_style_does_not_print_are_named() -> None:
    text = "@book{a, author={Marlow, Ina}, title={Salt}, publisher={Quay}, address={Lagos}, year=2001}"
    made = convert([read_list(text, "refs.bib")], Wanted("apa"))
    changes = account(made.written("txt", list_style("apa")), made.changes)
    assert explain([change for change in changes if change.rule == "style-omits"]) == (
        'a:\n  style-omits: address "Lagos" is not printed in this style\n'
    )


def test_the_days_of_a_meeting_are_named_where_only_its_year_is_printed() -> None:
    text = "".join(
        f"@inproceedings{{{key}, author={{Marlow, Ina}}, title={{Salt {key}}}, booktitle={{Harbour Days}}, year=2001, eventdate={{2001-05-02}}}}\n"
        for key in "ab"
    )
    made = convert([read_list(text, "refs.bib")], Wanted("apa"))
    changes = [change for change in account(made.written("txt", list_style("apa")), made.changes) if change.key == "a"]
    assert ("style-omits", "eventdate") in {(change.rule, change.field) for change in changes}
    assert ("style-date", "year", "2001a") in {(change.rule, change.field, change.after) for change in changes}


def test_a_year_of_the_original_that_a_style_does_not_print_is_reported() -> None:
    text = "Marlow, I. (2004). Salt roads (T. Quist, Trans.). Quay. (Original work published 1921)"
    made = convert([read_list(text, "refs.txt")], Wanted("gbt7714"))
    assert [change.after for change in left_out(made.written("txt", list_style("gbt7714")))] == [
        "origdate is not printed in this style: “1921”"
    ]
    made = convert([read_list(text, "refs.txt")], Wanted("apa"))
    assert not list(left_out(made.written("txt", list_style("apa"))))


def test_a_handle_belongs_to_its_author() -> None:
    entry = "Marlow, T. [@tmarlow]. (2006, May 1). A post of many words [Tweet]. Twitter. https://twitter.example.org/1"
    (read,) = citecheck.references(entry)
    assert isinstance(read, Reference)
    assert (read.names[0].given, read.title) == ("T. [@tmarlow]", "A post of many words")
    assert citecheck.convert(entry, "apa", to="txt").decode().strip() == entry


@pytest.mark.parametrize("letter", "ACDESTVWZИС")
def test_a_lost_initial_is_told_though_its_letter_labels_pages_or_volumes(letter: str) -> None:
    assert not_carried_over(f"Marl, {letter}. (1999). Lumes of Brok. Quo.", "Marl (1999). Lumes of Brok. Quo.") == (letter,)


def test_a_day_repeats_the_year_without_its_letter() -> None:
    assert not_read("Marl. 2019a. Glow. May 4, 2019.", ["Marl", "2019a", "Glow", "May 4"], [(0, 4), (6, 11), (13, 17), (19, 24)]) == ""


def test_a_capital_before_a_figure_is_a_label() -> None:
    assert not_carried_over("Marl, K. (1999). Lumes. Quo, S. 12–34.", "Marl, K. (1999). Lumes (pp. 12–34). Quo.") == ()


def test_a_section_keeps_its_letter_that_a_name_has_as_well() -> None:
    assert (
        not_read("Marl, B. Glow. Post, Section B, 3.", ["Marl, B.", "Glow", "Post", "3"], [(0, 8), (9, 13), (15, 19), (32, 33)])
        == "Section B"
    )


@pytest.mark.parametrize("count", ["230 f.", "230 fls."])
def test_the_word_behind_the_number_of_pages_is_a_label(count: str) -> None:
    assert not_carried_over(f"Marl, K. Lumes. 1999. {count} Quo.", "Marl, K. (1999). Lumes. Quo.", ("230",)) == ()
