"""Small tables of words, each by an entry or a citation that is read otherwise without it."""

from __future__ import annotations

import pytest

from citecheck import Reference, check, references
from citecheck.bibliography.dates import is_undated, season_code
from citecheck.bibliography.name_rendering import NameForm, _suffix
from citecheck.bibliography.text_case import sentence_case, title_case
from citecheck.data.lexicon.months import MONTHS, NUMBERED_MONTHS
from citecheck.dedupe import duplicates
from citecheck.exported_dates import as_iso
from citecheck.extract import Gazetteer, extract
from citecheck.link import link
from citecheck.link.mention import Essay, Mention
from citecheck.link.mentioned_things import is_species
from citecheck.model import Name
from citecheck.names.title_words import is_title_word
from citecheck.parsers.prose.classify import publisher_score
from citecheck.parsers.prose.not_read import is_made_otherwise
from citecheck.readers import read_text
from citecheck.rules.misspelt_author import _is_verb
from citecheck.verify.compare.authors import UNKNOWN, compare_authors, same_person
from citecheck.verify.compare.vetoes import _opening
from citecheck.verify.person import in_one
from citecheck.verify.record import Record

HEAD = "Marlow, T. (2001). Lamps at sea"
TITLE = {"title": "Lamps at sea"}


def _entry(text: str) -> Reference:
    (entry,) = references(text)
    assert isinstance(entry, Reference)
    return entry


@pytest.mark.parametrize(
    ("table", "text", "fields"),
    [
        ("IN", f"{HEAD}, in 3 vols. Oslo: Fell.", {**TITLE, "volumes": "3"}),
        ("OF", f"{HEAD}. Vol. 4 of Studies in Lamps. Oslo: Fell.", {**TITLE, "series": "Studies in Lamps", "volume": "4"}),
        ("BY", "Marlow, T. Wicks at night. Accepted by Lamp Letters.", {"title": "Wicks at night", "journal": "Lamp Letters"}),
        ("HOLDING", "Marlow, T. (2001). Wicks at night. InLamps of the coast (pp. 3–9). Fell.", {"booktitle": "Lamps of the coast", "pages": "3–9"}),
        ("HOLDING", "Marlow, T. (2001). Wicks at night In: Lamps of the coast. Oslo: Fell, pp. 3–9.", {"title": "Wicks at night", "booktitle": "Lamps of the coast"}),
        ("BEFORE_YEAR", "MARLOW, T. Lamps at Sea. Harbour Post, 3 de maio de 2012, p. 4.", {"month": "maio", "day": "3", "journal": "Harbour Post"}),
        ("BEFORE_YEAR", "Lei n. 12.345, de 3 de maio de 2012. Dispõe sobre lâmpadas.", {"year": "2012", "title": "Lei n. 12.345, de 3 de maio de 2012. Dispõe sobre lâmpadas"}),
        ("EDITION, EDITION_HINTS", f"{HEAD}. 2nd ed. Oslo: Fell.", {**TITLE, "edition": "2nd ed", "address": "Oslo"}),
        ("THESIS_HINTS", f"{HEAD}. PhD, University of Brell.", {**TITLE, "type": "PhD", "school": "University of Brell"}),
        ("PAGES", f"{HEAD} (K. Quist, Trans.; 2nd ed., pp. 2–9). Fell.", {**TITLE, "edition": "2nd ed", "pages": "2–9"}),
        ("PAGES_OF_NEWSPAPERS", f"{HEAD}. The Harbour Post, 3 May, p. 12.", {**TITLE, "journal": "The Harbour Post", "day": "3", "pages": "12"}),
        ("NUMBER", f"{HEAD}. Harbour letters no. 3", {**TITLE, "journal": "Harbour letters", "number": "3"}),
        ("NUMBER_OF_REPORT", f"{HEAD} (Lamp Board Coastal Works Report No. 12). Fell.", {**TITLE, "type": "Lamp Board Coastal Works Report", "number": "12"}),
        ("UNIVERSITY, OF", "Marlow, T. Lamps at Sea. U of Tolos P, 2001.", {"publisher": "U of Tolos P", "title": "Lamps at Sea"}),
        ("UNIVERSITY_PRESS", "Marlow, T. Lamps at Sea. Harbour UP, 2001.", {"publisher": "Harbour UP", "title": "Lamps at Sea"}),
        ("EDITED", f"{HEAD}. Edited by the Harbour Lamp Board. Oslo: Fell.", {**TITLE, "editor": "the Harbour Lamp Board"}),
        ("IN_TAXA", "Marlow T. 2001. New sites of Bombus cf. sp. Lamp Lett. 12: 3–9.", {"title": "New sites of Bombus cf. sp", "journal": "Lamp Lett"}),
        ("JUNIORS", "Quist, Bo, and Samuel Jr. Van Marlow. 1979. Lamps at sea. Oslo: Fell.", TITLE),
        ("VIDEO_SITES", "“Tides at Night.” YouTube, uploaded by Pier Workshop, 4 Aug. 2018.", {"publisher": "YouTube", "type": "Video"}),
    ],
)  # fmt: skip
def test_an_entry_is_read_by_a_table(table: str, text: str, fields: dict[str, str]) -> None:
    entry = _entry(text)
    assert {name: entry.fields.get(name) for name in fields} == fields, table


def test_words_for_no_year_are_shown_abbreviated() -> None:
    year = _entry("Marlow, T. (sin fecha). Lamps at sea. Oslo: Fell.").year
    assert year
    assert year.word == "s.f."


def test_words_for_no_year_are_replaced_by_a_style() -> None:
    assert [is_undated(word) for word in ("n.d.", "no date", "o. D.", "s.d.", "forthcoming")] == [True, True, True, True, False]


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Minh Do, and Ann Marlow. 2001. Lamps at sea. Oslo: Fell.", ["Do", "Marlow"]),
        ("Marlow, Ann, Thomas More, and Kim Odén. 2001. Lamps at sea. Oslo: Fell.", ["Marlow", "More", "Odén"]),
        ("Swan, H. v., & Marlow, T. (2001). Lamps at sea. Oslo: Fell.", ["Swan", "Marlow"]),
    ],
)
def test_what_else_may_be_part_of_a_name(text: str, families: list[str]) -> None:
    assert [name.family for name in _entry(text).names] == families


def test_a_suffix_is_printed_without_the_stop_of_its_list() -> None:
    form = NameForm(last=", and ", last_of_two=" and ", et_al="et al.")
    assert [_suffix(Name("Marlow", suffix=suffix), form) for suffix in ("III.", "V.", "Esq.")] == ["III", "V", "Esq."]


def test_a_second_title_after_or_keeps_its_capital() -> None:
    assert title_case("frankenstein; or, the modern prometheus") == "Frankenstein; or, The Modern Prometheus"


def test_given_names_that_are_words_are_in_lower_case() -> None:
    assert sentence_case("A Better Mark Scheme and Max Height") == "A better mark scheme and max height"


def test_words_of_records() -> None:
    assert in_one("Dr Ann Marlow") == in_one("Ann Marlow") == Name("Marlow", "Ann")
    assert same_person(Name("Lamp Watch Collaboration", corporate=True), Name("Lamp Watch Group", corporate=True))
    assert not same_person(Name("Lamp Watch", corporate=True), Name("Harbour Group", corporate=True))
    assert [_opening(title) for title in ("Erratum to the lamps", "Comment on lamps", "Review", "Lamps")] == [
        "notice",
        "review",
        "review",
        "",
    ]
    entry = _entry("@book{a, author = {Anonymous}, title = {Lamps}, year = {2001}}")
    record = Record("crossref", "10.1/a", "book", ("Lamps",), (Name("Marlow", "Ann"),), (2001,))
    assert compare_authors(entry, record) == UNKNOWN


@pytest.mark.parametrize(
    ("text", "seen"), [("A mite is Bombus marinus (Nerisund, 1758).", True), ("It has Harbour data (Nerisund, 1758).", False)]
)
def test_words_that_end_like_species_name_none(text: str, seen: bool) -> None:
    entries = [entry for entry in references("Marlow, T. (1999). Lamps. Oslo: Fell.") if isinstance(entry, Reference)]
    body = read_text(text, "essay.txt")
    (found,) = link(extract(body, Gazetteer.of(entries)), entries)
    assert is_species(Mention(found, Essay.of(body, frozenset(), entries))) == seen


@pytest.mark.parametrize(
    ("fields", "code", "times"),
    [
        ("pages = {12 to 34}", "R524", 1),
        ("editor = {n.a.}", "R523", 1),
        ("editor = {Nora Quist}", "R523", 0),
        ("month = {early May}", "R532", 0),
        ("month = {lampish May}", "R532", 1),
        ("booktitle = {Letters of Marlow and Sons, Inc.}", "R539", 0),
        ("booktitle = {Letters of Marlow and Quist.}", "R539", 1),
    ],
)
def test_a_rule_knows_a_word(fields: str, code: str, times: int) -> None:
    entry = "@book{a, author = {Marlow, Ann}, title = {Lamps}, year = {2001}, publisher = {Fell}, %s}"
    assert [finding.code for finding in check("It is so (Marlow 2001).", entry % fields).findings].count(code) == times


def test_a_macro_of_ieee_is_named_as_one() -> None:
    entry = "@article{a, author = {Marlow, Ann}, title = {Lamps}, journal = %s, year = {2001}}"
    levels = [
        [each.level for each in check("", entry % macro).findings if each.name == "undefined-string"] for macro in ("IEEE_J_LAMP", "lampj")
    ]
    assert levels == [["info"], ["error"]]


def test_american_autumn_is_a_season() -> None:
    assert (as_iso("SPR", "2001"), as_iso("FAL", "2001")) == ("2001-21", "2001-23")
    assert (season_code("fall"), season_code("autumn"), season_code("lamps")) == ("23", "23", "")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("title = {Lamps and wicks of the coast}", "title = {Lamps an wicks of the coast}", True),  # MISTYPED
        ("title = {Lamps of the coast}, edition = {1st}", "title = {Lamps of the coast}", True),  # FIRST_EDITIONS
        ("title = {Lamps of the coast}, edition = {3rd}", "title = {Lamps of the coast}", False),
        (
            "title = {Lamps of the coast}, journal = {Lamp Letters}, volume = {12, no 3}",
            "title = {Lamps of the coast}, journal = {Lamp Letters}, volume = {12}, number = {3}",
            True,
        ),  # ISSUES
    ],
)
def test_two_entries_are_one_work(one: str, other: str, same: bool) -> None:
    entry = "@book{%s, author = {Marlow, Tea}, year = {2001}, publisher = {Fell}, %s}\n"
    found = [each for each in references(entry % ("a", one) + entry % ("b", other)) if isinstance(each, Reference)]
    assert bool(list(duplicates(found))) == same


def test_a_further_page_after_and_is_no_year() -> None:
    case = check("It is so (Marlow 1999, 1810, and 1812).", "Marlow, T. (1999). Lamps. Lamp Letters, 3, 1801–1820.").case
    assert [link.verdict for link in case.links] == ["exact"]


def test_an_ending_shows_that_a_word_is_no_given_name() -> None:
    assert [is_title_word(word) for word in ("Harbourness", "Lampification", "Quist")] == [True, True, False]


def test_a_university_press_is_a_publisher_by_its_abbreviation() -> None:
    assert publisher_score("Harbour UP") > publisher_score("Harbour UX")


def test_a_verb_after_a_name_is_not_a_noun() -> None:
    assert [_is_verb(word) for word in ("shows", "glimmers", "wandered", "study")] == [True, True, True, False]


def test_a_director_is_who_directed() -> None:
    assert is_made_otherwise("directed", {"director"})
    assert not is_made_otherwise("directed", {"direction"})


def test_a_month_has_one_number_in_all_languages_and_is_read_as_a_month() -> None:
    rows = [(form, number) for row in NUMBERED_MONTHS.values() for number, forms in enumerate(row, 1) for form in forms.split()]
    assert len(dict(rows)) == len(set(rows))
    assert {form for form, _ in rows} <= MONTHS
    assert {len(row) for row in NUMBERED_MONTHS.values()} == {12}
