"""What is skipped for speed, because nothing would come of it: each shortcut gives what the long way gives."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.bibliography import list_style
from citecheck.bibliography.answers import Answers
from citecheck.bibliography.variables import ANSWERS, DATES
from citecheck.cleanup import Wanted, convert
from citecheck.cleanup.normalizers import names as people
from citecheck.cleanup.normalizers.text import (
    has_tidy_letters,
    tidy_characters,
    tidy_encoding,
    tidy_entities,
    tidy_latex,
    tidy_tags,
)
from citecheck.cleanup.own_form import says_the_same
from citecheck.data.characters import APOSTROPHES, INVISIBLE, LOOKALIKES, LOOSE_ACCENTS, PLAIN
from citecheck.data.lexicon.name_endings import CHANGED, ENDINGS
from citecheck.data.lexicon.translation_words import ORIGINALLY_PUBLISHED
from citecheck.latex.name_list import read_people
from citecheck.latex.name_output import ROLES
from citecheck.model import Name, Reference, Span
from citecheck.names.edits import _prices
from citecheck.names.inflection import is_inflected, listed_forms
from citecheck.names.tokenizer import _PLAIN, _TOKEN
from citecheck.parsers import parse
from citecheck.parsers.prose.draft import Draft
from citecheck.parsers.prose.fields.addresses import _BARE_PMID, _PMID_BEHIND_PAGES, _find_pmid
from citecheck.parsers.prose.fields.volume_issue_pages import _locus, find_locus
from citecheck.parsers.prose.fields.volume_patterns import LOCUS
from citecheck.parsers.prose.not_read import is_lost, tokens_not_in
from citecheck.parsers.prose.segment import line_scores
from citecheck.parsers.prose.segment.entry_start import opening
from citecheck.parsers.prose.segment.line_scores import LineScores
from citecheck.parsers.prose.segment.lines import lines_of
from citecheck.parsers.prose.segment.split import split
from citecheck.readers import read_list
from citecheck.text.folding import fold
from citecheck.text.word_patterns import any_of, any_of_many, escaped, rows, tree_of
from citecheck.writers import write_list

OF_LETTERS = (tidy_entities, tidy_tags, tidy_encoding, tidy_characters, tidy_latex)
ENTRIES = [
    f"Brell, T., & Odén, {chr(65 + n)}. ({1980 + n}). Lamps of the harbour {n}. Journal of Wicks, {n + 1}, 12–34." for n in range(12)
]


def entry(value: str, family: str = "Brell") -> Reference:
    return Reference(Span("list.bib", 0, 9), "brell", "article", (Name(family, "T."),), None, value, {"title": value})


@pytest.mark.parametrize(
    "value",
    [
        "Lamps &amp; oil",
        "<jats:i>Lamps</jats:i>",
        "Lamps Ã©teintes",
        "Lamps  and oil",
        " Lamps",
        "Lamps ",
        "La\u00admps",
        r"L\'ampes",
        "Lamps\noil",
    ],
)
def test_an_entry_whose_letters_a_rule_changes_is_not_skipped(value: str) -> None:
    for changed in (entry(value), entry("Lamps", value)):
        assert not has_tidy_letters(changed)


def test_no_letter_that_a_rule_changes_is_overlooked() -> None:
    for letter in map(chr, range(sys.maxunicode + 1)):
        if letter.isspace() or unicodedata.category(letter) in {"Cc", "Cf", "Co"}:
            changed = entry(f"Lamps{letter}oil")
            if any(tidy(changed) != changed for tidy in OF_LETTERS):
                assert not has_tidy_letters(changed), ascii(letter)


def test_an_ordinary_entry_is_skipped() -> None:
    ordinary = entry("Lamps of the harbour: “Oil” – and {Wicks}, 12–34", "Odén")
    assert has_tidy_letters(ordinary)
    assert all(tidy(ordinary) == ordinary for tidy in OF_LETTERS)


@pytest.mark.parametrize("mark", [*LOOKALIKES, *PLAIN, *INVISIBLE, *LOOSE_ACCENTS, *APOSTROPHES, "é", "ﬁ", "한", "王", "–", "{"])
def test_a_letter_is_folded_in_a_text_as_in_a_word(mark: str) -> None:
    """Only letters outside ASCII go through the tables, stretch by stretch."""
    assert fold(f"a{mark} b{mark} é") == " ".join([fold(f"a{mark}"), fold(f"b{mark}"), "e"])


def test_names_are_read_only_until_the_layout_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def counted(prose: str, at: int, *, needed: float = 0.0) -> float:
        read.extend([at] if needed < 9 else [])
        return opening(prose, at, needed=needed)

    monkeypatch.setattr(line_scores, "opening", counted)
    found, _ = split("\n\n".join(ENTRIES))
    assert len(found) == len(ENTRIES)
    assert 0 < len(read) <= len(ENTRIES) / 2


def test_a_line_has_the_score_of_its_names_when_it_is_asked_for() -> None:
    prose = "\n\n".join(ENTRIES)
    scores = LineScores(prose, lines_of(prose)[0])
    assert (scores.signs(3), scores.opens(3)) == (0.0, 3.5)


def test_words_are_looked_for_in_fields_if_they_are_not_printed() -> None:
    assert tokens_not_in("Lamps 12 Oil", "Lamps", ["Oil 12"]) == []
    assert [token.word for token in tokens_not_in("Lamps 12 Oil", "Lamps", ["Oil"])] == ["12"]
    assert is_lost("Wicks", "Lamps and oil")
    assert not is_lost("Wicks and oil", "Lamps, oil")


@pytest.mark.parametrize("row", rows(ORIGINALLY_PUBLISHED))
def test_a_word_is_found_by_its_letter_as_among_all(row: str) -> None:
    one, all_at_once = re.compile(any_of_many(ORIGINALLY_PUBLISHED), re.IGNORECASE), re.compile(any_of(ORIGINALLY_PUBLISHED), re.IGNORECASE)
    for text in (row, row.upper(), f"{row}s lamps", f"lamps {row[:-1]}"):
        assert [found.span() for found in one.finditer(text)] == [found.span() for found in all_at_once.finditer(text)]


SOURCES = """@book{a, author={Brell, Tea}, title={<i>Lamps</i>}, editor={{World Lamp Board} and Odén, K.}, year={2001}, volume={3}, note={}}
@article{b, author={others}, title={Oil 2}, journal={Wicks & Oil}, date={2001-05-03}, urldate={2002-01-02}, url={https://lamps.example.org}, pages={3--9}}
@misc{c, title={{}}, author={{*}}, number={{}}, version={v. 2}}"""


@pytest.mark.parametrize("style", ["apa", "chicago", "gbt7714", "mla"])
def test_whether_a_value_is_there_is_known_without_writing_it(style: str) -> None:
    for reference in parse(read_list(SOURCES, "list.bib")):
        assert isinstance(reference, Reference)
        for slot in {*ROLES, *ANSWERS, *DATES, *reference.fields, "journaltitle", "seriesnumber", "maintitle"}:
            answers, known = Answers(reference, list_style(style)), Answers(reference, list_style(style))
            assert answers.has(slot) == bool(known[slot, ""]), (reference.key, slot)


@pytest.mark.parametrize("to", ["bib", "biblatex", "csl-json", "ris"])
def test_a_format_of_fields_is_the_same_without_what_only_printing_needs(to: str) -> None:
    listing = read_list(
        "\n\n".join([*ENTRIES, "Harbour Act 1910, c. 15. A word that is lost. Wicks Of Northern Harbours And Oil."]), "list.txt"
    )
    whole, fields = (convert([listing], Wanted("apa", printed=printed)).listing for printed in (True, False))
    assert any("titlecase" in reference.fields for reference in whole.references)
    assert not any("titlecase" in reference.fields for reference in fields.references)
    assert write_list(fields, to, {}) == write_list(whole, to, {})


def test_an_entry_that_is_printed_as_it_stands_loses_nothing() -> None:
    source = "Brell, T. (2001). Lamps with NO3. Wicks."
    assert tokens_not_in(source, source) == []
    assert says_the_same(source, source, entry("Lamps with NO3"))


@pytest.mark.parametrize("text", ["Brell, Tea and Odén, K.N.", "Brell, Tea", "Brell, T and Lund, Kim Quist", "BRELL, TEA"])
def test_plain_names_are_tidied_as_any_other(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = read_people(text)[0]
    quickly = people._read(text, known)
    monkeypatch.setattr(people, "_is_tidy", lambda name: False)
    monkeypatch.setattr(people, "plain_people", lambda text: ())
    assert quickly == people._read(text, known) != ()


@pytest.mark.parametrize(
    "text",
    [
        "Lamps of the northern coast. Harbour Review, 12(3), 45–67.",
        "Lamps. Harbour Review, Jahrgang 31, Heft 2, S. 45.",
        "Lamps. Harbour Review. Vol. XII, no. 3.",
        "Lamps and the Civil Wick. Harbour Review XII, 45–67.",
        "Lamps. PoS LAMP2009, 045.",
        "Lamps. Harbour Review",
    ],
)
def test_a_volume_is_found_near_numbers_as_anywhere(text: str) -> None:
    for start in range(0, len(text), 5):
        anywhere, near = LOCUS.search(text, start), _locus(text, start)
        assert (anywhere and anywhere.span()) == (near and near.span()), start


@pytest.mark.parametrize("words", [(), ("press", "prep", "in"), ("diss.", "thesis", "tesi", "tese"), ("出版", "出版年", "印刷中")])
def test_words_are_found_in_a_tree_as_one_by_one(words: tuple[str, ...]) -> None:
    tree = re.compile(tree_of(words))
    for text in (*words, *(f"lamps{word}wick" for word in words), *(word[:-1] for word in words), "pr es s"):
        assert bool(tree.search(text)) == any(word in text for word in words), text


@given(st.text(max_size=8))
def test_what_has_nothing_to_escape_is_escaped_as_any_other(text: str) -> None:
    assert escaped(text) == re.escape(text)


@given(st.text("aeTJSrdL'’.,;:&([)- 1é\u0301[]", max_size=14))
def test_plain_tokens_are_as_any_other(text: str) -> None:
    long_way = re.compile(_TOKEN.pattern.removeprefix(f"{_PLAIN}|"))
    assert long_way.pattern != _TOKEN.pattern
    assert [found.span() for found in _TOKEN.finditer(text)] == [found.span() for found in long_way.finditer(text)]


@pytest.mark.parametrize(
    "text", ["Lamps. Oil, 12–34. 1234567.", "Lamps. Oil, 12–34. 12345678 . ", "Lamps. \x02 1234567", "Lamps. Oil, 12–34. 123"]
)
def test_a_number_of_pubmed_is_found_at_the_end(text: str) -> None:
    pattern = _BARE_PMID if "\x02" in text else _PMID_BEHIND_PAGES
    long_way, found = pattern.search(text), _find_pmid(text)
    assert (long_way and long_way.span("v")) == (found and found.span("v"))


@pytest.mark.parametrize("text", ["Lamps 12.", "Lamps \x01\x01\x01\x01;12", "Lamps XII. Oil", "Lamps \x01\x01\x01\x01, 12."])
def test_a_number_and_nothing_else_is_no_volume(text: str) -> None:
    assert find_locus(Draft(text, text), 0) is None


ENDS = sorted({*ENDINGS, *(end for rows in CHANGED.values() for base, forms in rows for end in (base, *forms))})


@given(st.sampled_from(["kowarsk", "brondahl", "lee", "marl", "абвг", "", "quis"]), st.sampled_from(ENDS), st.sampled_from(ENDS))
def test_endings_of_names_are_found_as_one_by_one(stem: str, end: str, other: str) -> None:
    seen, meant = stem + end, stem + other
    pairs = [(form, base) for rows in CHANGED.values() for base, forms in rows for form in forms if seen.endswith(form)]
    changed = {seen.removesuffix(form) + base for form, base in pairs if len(seen) - len(form) >= 4}
    added = {seen.removesuffix(ending) for ending in ENDINGS if seen.endswith(ending) and len(seen) - len(ending) >= 5}
    assert listed_forms(seen) == added | changed
    begun = len(meant) >= 5 - (meant[:1] in "абвг") and seen.startswith(meant) and seen.removeprefix(meant) in ENDINGS
    assert is_inflected(seen, meant) == bool(begun or (seen[:4] == meant[:4] and meant in changed))


def test_confusions_of_each_letter_are_in_the_order_of_their_prices() -> None:
    prices = _prices(0.0)
    for shares in (*prices.lost.values(), *prices.gained.values()):
        assert shares == sorted(shares) != []
