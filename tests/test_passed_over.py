"""What is passed over before a pattern is tried: the pattern would not have matched there, or would have changed nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.bibliography import text_case
from citecheck.bibliography.page_ranges import _RANGE, _range, write_pages
from citecheck.data.lexicon import work_words
from citecheck.data.lexicon.et_al_words import AND_OTHERS
from citecheck.data.lexicon.name_words import EDITOR_MARKS, TRANSLATOR_MARKS
from citecheck.data.lexicon.number_words import VOLUME
from citecheck.names.author_marks import OTHERS, ROLE, may_be_marked
from citecheck.parsers.prose import classify, spacing
from citecheck.parsers.prose.draft import Draft
from citecheck.parsers.prose.fields import container
from citecheck.parsers.prose.fields.volume_patterns import FIRST_NUMBER, LOCUS, may_be_labelled
from citecheck.text.word_patterns import rows

BEFORE_BOOK = rows(work_words.CHAPTER_IN, work_words.ONLY_COLON, work_words.COMING, work_words.SENT_TO, work_words.GIVEN_AT)


@pytest.mark.parametrize("word", sorted({*AND_OTHERS, *EDITOR_MARKS, *TRANSLATOR_MARKS}))
def test_what_marks_names_is_seen_behind_them(word: str) -> None:
    for gap in (" ", ", ", " (", ",", "; "):
        for form in (word, word.title(), word.replace(" ", "")):
            text = f"Marlow, T.{gap}{form}. (2001)"
            if OTHERS.match(text, len("Marlow, T.")) or ROLE.match(text, len("Marlow, T.")):
                assert may_be_marked(text, len("Marlow, T."))


@pytest.mark.parametrize("word", rows(VOLUME))
def test_a_label_is_seen_before_its_number(word: str) -> None:
    for label in (word, word.upper(), f"{word}.", f"{word},"):
        text = f"Lamp Review, {label} 12, 345–367."
        first = FIRST_NUMBER.search(text)
        found = LOCUS.search(text)
        if first and found and found.start() < first.start():
            assert may_be_labelled(text[: first.start()])


@pytest.mark.parametrize("word", BEFORE_BOOK)
def test_a_word_before_a_book_is_seen(word: str) -> None:
    for text in (f"Lamps. {word.capitalize()}: Quist, K. (Ed.)", f"Lamps, {word} Quist, K. (Ed.)", f"“Lamps,” {word} The coast"):
        sheet = Draft(text, text)
        if container._IN.search(text, 2):
            assert container._has_in(sheet, 3) or any(sign in text for sign in container._IN_SIGNS)


@given(st.text(" ,.;:()aBé1", max_size=30))
def test_a_text_without_an_odd_gap(text: str) -> None:
    assert spacing._has_odd_gap(text) == (spacing._ODD.search(text) is not None)


@given(st.text("aB1.'-_ ,(", max_size=30))
def test_words_of_ascii_letters(text: str) -> None:
    assert classify.words_of(text) == classify._WORD.findall(text)


@given(st.integers(1, 99_999), st.integers(1, 99_999), st.sampled_from(["", "full", "chicago", "mla", "hyphen"]))
def test_pages_with_a_dash_alone(first: int, last: int, form: str) -> None:
    text = f"{first}–{last}"
    assert write_pages(text, form) == _RANGE.sub(lambda found: _range(found, form), text)


@given(st.lists(st.sampled_from(["Lamps", "lamps", "of", "Norway", "new", "York", "New", "North", "harbour", "II", "part"]), max_size=9))
def test_a_title_that_cannot_be_a_headline(words: list[str]) -> None:
    text = " ".join(words)
    long, large = text_case._long_words(text)
    if long >= 1 and large >= 0.8 * long:
        assert text_case._may_be_title_case(text)
