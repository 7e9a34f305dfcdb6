"""Searches that begin where a figure or a mark is: they find what a search of the whole text finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck._fast.regex import matches_around, matches_at
from citecheck.data.lexicon.same_author import SAME_AUTHOR
from citecheck.extract import (
    calendar_years,
    damaged_years,
    distant_authors,
    interruptions,
    item_readings,
    page_furniture,
    repeated_authors,
    title_citations,
    year_anchors,
    year_first,
    year_slips,
)
from citecheck.extract.tokenizer import tokens
from citecheck.names import mentions
from citecheck.text.digit_runs import digit_runs

TOKENS = (
    *("Tarn", "van", "al", "a", "l", "I", "S", "O", "ed", "eds", "Hg", "c", "ca", "di", "p", "B.C.", "BCE", "nd", "year's", "Œuvre", "年"),
    *(" ", " ", ", ", " (", "(", ")", "[", "]", ";", ",", ".", "..", ":", "'", "’", "-", "–", "/", "_", "?", "!", "|", "\n", "\n\n", "§"),
    *("1", "2", "12", "212", "1987", "2004", "2004b", "19", "20", "2O12", "l987", "20t4", "x204", "2-03", "120041", "2553", "٣٤", "٢001"),
)
TEXTS = st.lists(st.sampled_from(TOKENS), max_size=14).map("".join)
AT = {
    "slip": year_slips._NUMBER,
    "year first": year_first._TURNED,
    "calendar": calendar_years._COUNT,
    "glued": year_anchors._GLUED,
    "near a name": mentions._YEAR,
}
AROUND = {"odd": (year_slips._ODD, 6, 14), "damaged": (damaged_years._DAMAGED, 7, 24)}


def _spans(found: object) -> list[tuple[int, int]]:
    return [m.span() for m in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", AT)
@given(text=TEXTS)
def test_what_begins_with_a_figure_is_found_at_figures(name: str, text: str) -> None:
    assert _spans(matches_at(AT[name], digit_runs(text), text)) == _spans(AT[name].finditer(text))


@pytest.mark.parametrize("name", AROUND)
@given(text=TEXTS)
def test_what_has_a_figure_is_found_around_figures(name: str, text: str) -> None:
    pattern, before, after = AROUND[name]
    found = matches_around(pattern, digit_runs(text), text, before=before, after=after)
    assert _spans(found) == _spans(pattern.finditer(text))


@given(text=TEXTS)
def test_years_are_found_at_figures_and_brackets(text: str) -> None:
    one = text.replace("–", "-").replace("’", "'")
    assert len(list(year_anchors._numbers(text))) == len(list(year_anchors._YEAR.finditer(one)))


@given(text=TEXTS)
def test_a_plain_gap_is_the_gap_that_a_search_finds(text: str) -> None:
    for at in range(2, len(text) + 1):
        plain = item_readings._plain_gap(text, 0, at)
        found = item_readings._GAP.search(text, 0, at)
        assert plain is None or (found is not None and (plain.span(), plain.groups()) == (found.span(), found.groups()))


@pytest.mark.parametrize("gap", [", ", " (", ". (", "., "])
def test_most_gaps_are_found_without_a_search(gap: str) -> None:
    text = f"as Tarn and Brindlow{gap}1987)"
    assert item_readings._plain_gap(text, 0, text.index("1987")) is not None


@given(text=TEXTS)
def test_misread_brackets_are_looked_for_only_where_a_year_is(text: str) -> None:
    whole = page_furniture._OPENER.sub("(", text)
    assert whole == text or any(text[at - 1] in page_furniture._OPENERS for at in digit_runs(text))
    closed = page_furniture._CLOSER.search(text)
    assert closed is None or _spans(matches_at(page_furniture._MAY_CLOSE, digit_runs(text), text))


@given(text=TEXTS)
def test_digit_runs_begin_each_run(text: str) -> None:
    assert list(digit_runs(text)) == [m.start() for m in re.finditer(r"\d+", text)]


@pytest.mark.parametrize("word", year_anchors._WORDS)
def test_each_word_for_a_year_is_found(word: str) -> None:
    shown = year_anchors._CASED.get(word, word)
    found = [sighting.year.word for sighting in year_anchors.sightings(f"Tarn ({shown}) said")]
    assert word in found or any(word in longer for longer in found)


@given(text=st.lists(st.sampled_from((*TOKENS, " \n", "\n ", "   ", "\t", "word " * 9)), max_size=60).map("".join))
def test_the_last_ends_of_lines_are_those_of_the_whole_reach(text: str) -> None:
    most = interruptions._MOST_LINES + 3
    every = [m.span() for m in interruptions._BREAK.finditer(text, max(0, len(text) - interruptions._REACH), len(text))]
    found = interruptions._breaks(text, len(text))
    assert found[-most:] == every[-most:]
    assert len(found) == len(every) or len(found) > most


@given(text=TEXTS)
def test_no_word_ends_in_the_marks_behind_which_no_author_is_looked_for(text: str) -> None:
    if text.rstrip().endswith(distant_authors._NO_WORD) and (parts := tokens(text, 0, len(text))):
        assert parts[-1].kind not in ("word", "small", "particle") or not parts[-1].text[0].isalpha()


@pytest.mark.parametrize("word", SAME_AUTHOR)
@pytest.mark.parametrize("behind", ["", ",", ", (", " [", "\n"])
def test_words_for_the_same_author_are_found(word: str, behind: str) -> None:
    text = f"as {word}{behind}"
    assert repeated_authors._SAME.search(text)
    assert text.rstrip().rstrip("([").rstrip().rstrip(",").lower().endswith(repeated_authors._ENDS)


def test_words_between_the_parties_of_a_case_are_single_words() -> None:
    assert all(len(word.split()) == 1 for word in title_citations._VERSUS)
