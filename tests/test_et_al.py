"""What is written for further authors, in any language: in a citation, at the end of an author field, in a list."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.data.lexicon.et_al_words import AND_OTHERS, COLLEAGUES, ET_AL, IN_TEXT, OTHERS
from citecheck.names.author_string import read_names
from citecheck.text.et_al import find_others, has_others, others_after, others_at_end


@pytest.mark.parametrize(
    ("between", "found"),
    [
        (" et al., ", "et al."),
        (" et al ", "et al"),
        (", et. al. ", "et. al."),
        (" y otros, ", "y otros"),
        (" und Kollegen (", "und Kollegen"),
        (" и др., ", "и др."),
        ("等", "等"),
        (" 등(", "등"),
        (" and (", ""),
        (" betal ", ""),
    ],
)
def test_finds_the_words_between_authors_and_year(between: str, found: str) -> None:
    place = find_others(between)
    assert (between[slice(*place)] if place else "") == found


def test_follows_a_name_behind_a_comma_and_a_space() -> None:
    assert others_after("Quist, et al. 2001", 5) == len("Quist, et al.")
    assert others_after("Quist 2001", 5) == 5


@pytest.mark.parametrize(
    ("authors", "people"),
    [
        ("Quist, A. et al.", "Quist, A."),
        ("Quist, A. u. a.", "Quist, A."),
        ("Quist, A. y colaboradores", "Quist, A."),
        ("Quist, Ann and more", "Quist, Ann"),
        ("Quist, A. & AL", "Quist, A."),
        ("王伟等", "王伟"),
        ("Quist, U. A.", "Quist, U. A."),
        ("Marlow, T., Quist, U. A.", "Marlow, T., Quist, U. A."),
        ("Quist & Co.", "Quist & Co."),
        ("et al.", "et al."),
    ],
)
def test_ends_an_author_field(authors: str, people: str) -> None:
    assert authors[: others_at_end(authors)].rstrip() == people
    assert has_others(authors) == (people != authors or authors == "et al.")


@pytest.mark.parametrize("form", sorted({form for table in (OTHERS, COLLEAGUES) for row in table.values() for form in row} - IN_TEXT))
def test_each_form_hides_the_rest_of_a_list(form: str) -> None:
    gap = "" if form >= "\u2e80" else " "
    people = "王伟" if form >= "\u2e80" else "Marlow, T., Quist, K."
    assert len(read_names(people + gap + form)) == people.count(".") + (people == "王伟")


def test_lists_and_citations_read_the_same_forms() -> None:
    assert {" ".join(form.replace(".", " ").lower().split()) for form in ET_AL & set(OTHERS["en"] + COLLEAGUES["es"])} <= AND_OTHERS


def test_a_fix_writes_et_al_for_authors_that_the_entry_leaves_out() -> None:
    listing = "@book{orvall2011, author = {Orvall, Ida and others}, title = {Weirs}, publisher = {Quay House}, year = {2011}}\n"
    result = citecheck.check("Weirs have bells (Orvall, 2011).", listing)
    (edit,) = next(finding.fix.edits for finding in result.findings if finding.name == "wrong-et-al" and finding.fix)
    assert edit.text == "Orvall et al."
