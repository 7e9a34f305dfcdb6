"""The form of citations under each handbook: every departure is reported once, by its rule, with the right form as its fix."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tomllib import loads

import pytest

import citecheck
from citecheck.config import Config, load
from citecheck.config.rule_selection import chosen
from citecheck.config.schema import HABITS
from citecheck.linting.form import edited
from citecheck.linting.form.proposal import citation_of
from citecheck.model import Finding, InputError, Span, Style
from citecheck.pipeline import check_configured, check_documents
from citecheck.readers import read_list, read_text
from citecheck.rules import all_rules

LIST = """Brandt, O., & Lisle, M. (2009). Tides. Harbour Press.

Corrin, A. (1994). Salt roads. Journal of Trade, 12, 40–72.

Farrow, P., Quist, D., & Vane, S. (2015). Ropes. Mast.

Farrow, P., Quist, D., Vane, S., & Ulm, T. (2018). Knots. Mast.

Quist, D. (2001). Anchors. Mast.
"""
FORM = chosen(all_rules(), select=["form", "unclosed-bracket"])

# style, as written, the rule that reports it, the right form
ROWS = [
    ("apa", "(Farrow et al, 2015)", "malformed-et-al", "(Farrow et al., 2015)"),
    ("apa", "(Farrow et. al., 2015)", "malformed-et-al", "(Farrow et al., 2015)"),
    ("apa", "(Farrow, et al., 2015)", "malformed-et-al", "(Farrow et al., 2015)"),
    ("apa", "(Farrow & al., 2015)", "malformed-et-al", "(Farrow et al., 2015)"),
    ("apa", "(Farrow and others, 2015)", "malformed-et-al", "(Farrow et al., 2015)"),
    ("apa", "Farrow, et al. (2015)", "malformed-et-al", "Farrow et al. (2015)"),
    ("apa", "(Anna Corrin, 1994)", "given-name-in-citation", "(Corrin, 1994)"),
    ("apa", "(A. Corrin, 1994)", "given-name-in-citation", "(Corrin, 1994)"),
    ("apa", "(Corrin, A., 1994)", "given-name-in-citation", "(Corrin, 1994)"),
    ("apa", "A. Corrin (1994)", "given-name-in-citation", "Corrin (1994)"),
    ("apa", "(CORRIN, 1994)", "author-in-capitals", "(Corrin, 1994)"),
    ("apa", "(Corrin, 1994, pg. 41)", "wrong-locator-form", "(Corrin, 1994, p. 41)"),
    ("apa", "(Corrin, 1994, P. 41)", "wrong-locator-form", "(Corrin, 1994, p. 41)"),
    ("apa", "(Corrin, 1994, page 41)", "wrong-locator-form", "(Corrin, 1994, p. 41)"),
    ("apa", "(Corrin, 1994, pp. 41)", "wrong-locator-form", "(Corrin, 1994, p. 41)"),
    ("apa", "(Corrin, 1994, p. 41-43)", "wrong-locator-form", "(Corrin, 1994, pp. 41–43)"),
    ("apa", "(Corrin, 1994: 41)", "wrong-locator-form", "(Corrin, 1994, p. 41)"),
    ("apa", "(Corrin, 1994, p.41)", "wrong-locator-form", "(Corrin, 1994, p. 41)"),
    ("apa", "Corrin (1994: 41)", "wrong-locator-form", "Corrin (1994, p. 41)"),
    ("apa", "(Corrin; 1994)", "wrong-separator", "(Corrin, 1994)"),
    ("apa", "(Corrin 1994)", "wrong-separator", "(Corrin, 1994)"),
    ("apa", "(Corrin,  1994)", "wrong-separator", "(Corrin, 1994)"),
    ("apa", "Corrin, (1994)", "wrong-separator", "Corrin (1994)"),
    ("apa", "(Corrin, (1994))", "wrong-brackets", "(Corrin, 1994)"),
    ("apa", "(Corrin (1994))", "wrong-brackets", "(Corrin, 1994)"),
    ("apa", "[Corrin, 1994]", "wrong-brackets", "(Corrin, 1994)"),
    ("apa", "Corrin [1994]", "wrong-brackets", "Corrin (1994)"),
    ("apa", "Corrin 1994 says", "wrong-brackets", "Corrin (1994) says"),
    ("apa", "(Corrin, 1994, Quist, 2001)", "wrong-work-separator", "(Corrin, 1994; Quist, 2001)"),
    ("apa", "(Corrin, 1994 and Quist, 2001)", "wrong-work-separator", "(Corrin, 1994; Quist, 2001)"),
    ("apa", "(Corrin, 1994) (Quist, 2001)", "wrong-work-separator", "(Corrin, 1994; Quist, 2001)"),
    ("apa", "(Quist, 2001; Corrin, 1994)", "unsorted-works", "(Corrin, 1994; Quist, 2001)"),
    ("apa", "(Brandt/Lisle, 2009)", "wrong-conjunction", "(Brandt & Lisle, 2009)"),
    ("apa", "(Brandt&Lisle, 2009)", "wrong-conjunction", "(Brandt & Lisle, 2009)"),
    ("apa", "(Brandt, Lisle, 2009)", "wrong-conjunction", "(Brandt & Lisle, 2009)"),
    ("apa", "(Brandt and Lisle, 2009)", "wrong-conjunction", "(Brandt & Lisle, 2009)"),
    ("apa", "Brandt & Lisle (2009)", "wrong-conjunction", "Brandt and Lisle (2009)"),
    ("apa", "(Brandt et al., 2009)", "wrong-et-al", "(Brandt & Lisle, 2009)"),
    ("apa", "(Farrow, Quist, & Vane, 2015)", "wrong-et-al", "(Farrow et al., 2015)"),
    ("apa", "Farrow, Quist, and Vane (2015)", "wrong-et-al", "Farrow et al. (2015)"),
    ("harvard", "(Farrow et al., 2015)", "wrong-et-al", "(Farrow, Quist and Vane, 2015)"),
    ("harvard", "(Farrow, Quist, & Vane, 2015)", "wrong-conjunction", "(Farrow, Quist and Vane, 2015)"),
    ("harvard", "(Farrow, Quist, Vane and Ulm, 2018)", "wrong-et-al", "(Farrow et al., 2018)"),
    ("harvard", "(Quist, 2001; Corrin, 1994)", "unsorted-works", "(Corrin, 1994; Quist, 2001)"),
    ("chicago", "(Corrin, 1994)", "wrong-separator", "(Corrin 1994)"),
    ("chicago", "(Corrin 1994, p. 41)", "wrong-locator-form", "(Corrin 1994, 41)"),
    ("chicago", "(Brandt & Lisle 2009)", "wrong-conjunction", "(Brandt and Lisle 2009)"),
    ("gbt7714", "(Corrin, 1994, p. 41)", "wrong-locator-form", "(Corrin, 1994: 41)"),
    ("gbt7714", "(Brandt and Lisle, 2009)", "wrong-et-al", "(Brandt et al., 2009)"),
    ("asa", "(Corrin, 1994)", "wrong-separator", "(Corrin 1994)"),
    ("asa", "(Corrin 1994, p. 41)", "wrong-locator-form", "(Corrin 1994:41)"),
]
RIGHT = {
    "apa": "(Farrow et al., 2015) or Farrow et al. (2015, p. 4) or (Brandt & Lisle, 2009; Corrin, 1994, pp. 41–43), Brandt and Lisle’s (2009)",
    "harvard": "(Farrow, Quist and Vane, 2015), Farrow et al. (2018), (Corrin, 1994, p. 41; Brandt and Lisle, 2009)",
    "chicago": "(Farrow et al. 2015, 4), Brandt and Lisle (2009, 41–43), (Quist 2001; Corrin 1994), Corrin (1994, chap. 2)",
    "gbt7714": "(Farrow et al., 2018: 4) or (Corrin, 1994; Quist, 2001), Brandt et al. (2009)",
    "asa": "(Farrow, Quist, and Vane 2015) or (Farrow et al. 2015:4) or (Brandt and Lisle 2009; Corrin 1994), Quist (2001)",
}


def form_findings(text: str, style: str, habits: Mapping[str, str | int] | None = None) -> list[Finding]:
    result = check_documents(read_text(text, "essay"), [read_list(LIST, "refs")], rules=FORM, style=style, habits=habits)
    return [finding for finding in result.findings if finding.span.source == "essay"]


def fixed(text: str, finding: Finding) -> str:
    return edited(text, Span("essay", 0, len(text)), finding.fix.edits if finding.fix else ())


@pytest.mark.parametrize(("style", "written", "rule", "right"), ROWS, ids=[f"{style}: {written}" for style, written, *_ in ROWS])
def test_departure_is_reported_once_with_the_right_form(style: str, written: str, rule: str, right: str) -> None:
    text = f"So it is {written} in the end."
    found = form_findings(text, style)
    assert [(f.name, fixed(text, f)) for f in found] == [(rule, f"So it is {right} in the end.")]
    assert [f.level for f in found] == ["warning"]
    assert form_findings(fixed(text, found[0]), style) == []


@pytest.mark.parametrize("style", RIGHT)
def test_right_forms_are_silent(style: str) -> None:
    assert form_findings(f"So it is {RIGHT[style]} in the end.", style) == []


@pytest.mark.parametrize(
    ("habits", "written", "right"),
    [
        pytest.param({"et_al_from": 4}, "(Farrow et al., 2015)", "(Farrow, Quist, & Vane, 2015)", id="et-al-from"),
        pytest.param({"separator": " "}, "(Corrin, 1994)", "(Corrin 1994)", id="separator"),
        pytest.param({"conjunction": "and"}, "(Brandt & Lisle, 2009)", "(Brandt and Lisle, 2009)", id="conjunction"),
        pytest.param({"works_separator": ", "}, "(Corrin, 1994; Quist, 2001)", "(Corrin, 1994, Quist, 2001)", id="works-separator"),
        pytest.param({"page": "", "pages": "", "locator_separator": ": "}, "(Corrin, 1994, p. 41)", "(Corrin, 1994: 41)", id="locator"),
        pytest.param({"et_al": "u. a."}, "(Farrow et al., 2015)", "(Farrow u. a., 2015)", id="et-al"),
        pytest.param({"given_names": "never"}, "(A. Corrin, 1994)", "(Corrin, 1994)", id="given-names"),
    ],
)
def test_a_key_of_the_configuration_is_read(habits: dict[str, str | int], written: str, right: str) -> None:
    text = f"So it is {written} in the end."
    assert [fixed(text, f) for f in form_findings(text, "apa", habits)] == [f"So it is {right} in the end."]


@pytest.mark.parametrize(
    ("written", "rule", "right"),
    [
        pytest.param("(Brandt & Lisle, 2090)", "wrong-year", "(Brandt & Lisle, 2009)", id="digits-swapped"),
        pytest.param("(Brandt & Lisle, 209)", "wrong-year", "(Brandt & Lisle, 2009)", id="digit-lost"),
        pytest.param("(Brandt & Lisle, 20009)", "wrong-year", "(Brandt & Lisle, 2009)", id="digit-doubled"),
        pytest.param("(Brandt & Lisle, 09)", "wrong-year", "(Brandt & Lisle, 2009)", id="century-lost"),
        pytest.param("Corrin (1)", "", "Corrin (1)", id="no-year-at-all"),
        pytest.param("(Corrin, p. 41)", "missing-year", "(Corrin, 1994, p. 41)", id="page-without-year"),
        pytest.param("(1994, Corrin)", "year-before-authors", "(Corrin, 1994)", id="year-first"),
        pytest.param("(2009, Brandt & Lisle)", "year-before-authors", "(Brandt & Lisle, 2009)", id="year-first-of-two"),
        pytest.param("(1995, Corrin)", "", "(1995, Corrin)", id="year-first-of-no-work"),
    ],
)
def test_slips_of_the_year(written: str, rule: str, right: str) -> None:
    text = f"So it is {written} in the end."
    rules = chosen(all_rules(), select=["wrong-year", "missing-year", "year-before-authors", "missing-reference"])
    result = check_documents(read_text(text, "essay"), [read_list(LIST, "refs")], rules=rules, style="apa")
    found = [finding for finding in result.findings if finding.span.source == "essay"]
    assert [f.name for f in found] == ([rule] if rule else [])
    assert [fixed(text, f) for f in found] == ([f"So it is {right} in the end."] if rule else [])


def test_a_number_that_is_no_year_is_a_slip_though_the_work_is_cited_rightly_elsewhere() -> None:
    text = "So (Brandt & Lisle, 2009, p. 3) and (Brandt & Lisle, 2009); then (Brandt & Lisle, 2090)."
    result = check_documents(read_text(text, "essay"), [read_list(LIST, "refs")], style="apa")
    assert [f.name for f in result.findings if f.span.source == "essay"] == ["wrong-year"]


def test_older_editions_name_all_at_the_first_citation() -> None:
    habits = {"et_al_from": 6, "et_al_later_from": 3}
    assert form_findings("It is (Farrow, Quist, & Vane, 2015) and (Farrow et al., 2015).", "apa", habits) == []
    names = [f.span.start for f in form_findings("It is (Farrow, Quist, & Vane, 2015) and (Farrow, Quist, & Vane, 2015).", "apa", habits)]
    assert len(names) == 1
    assert names[0] > 40


def test_front_matter_names_the_style() -> None:
    text = "---\ntitle: Ropes\ncitecheck: {style: chicago}\n---\n\nSo it is (Corrin, 1994)."
    assert [f.name for f in form_findings(text, "auto")] == ["wrong-separator"]
    assert form_findings(text.replace("chicago", "apa"), "auto") == []


def test_a_clear_majority_is_the_habit_of_an_essay() -> None:
    text = "It is (Farrow et al., 2015). " * 5 + "It is (Farrow et al, 2018)."
    found = form_findings(text, "auto")
    assert [(f.name, f.level) for f in found] == [("mixed-form", "info")]
    assert "5 of 6 citations write “et al.”, as in" in found[0].message
    assert form_findings(text.replace("It is (Farrow et al., 2015). ", "", 2), "auto") == []


def test_full_names_first_and_et_al_later_is_a_habit_too() -> None:
    text = "First (Farrow, Quist, Vane, & Ulm, 2018) and (Farrow, Quist, & Vane, 2015). " + "Then (Farrow et al., 2018). " * 5
    assert form_findings(text, "auto") == []
    found = form_findings(text + "At last (Farrow, Quist, Vane, & Ulm, 2018).", "auto")
    assert [(f.name, f.level, f.span.start > len(text)) for f in found] == [("mixed-form", "info", True)]


def test_initials_are_wanted_where_first_authors_share_a_family_name() -> None:
    refs = LIST + "\nCorrin, T. (2003). Sails. Mast.\n"
    text = "So (Corrin, 1994) and (Corrin, 2003)."
    result = check_documents(read_text(text, "essay"), [read_list(refs, "refs")], rules=FORM, style="apa")
    assert next(fixed(text, f) for f in result.findings if f.span.source == "essay") == "So (A. Corrin, 1994) and (Corrin, 2003)."


def test_every_habit_is_documented() -> None:
    fields = {name.replace("_", "-") for name in Style._fields} - {"name", "title", "by-page", "decided"}  # by-page: how the text is read
    assert set(HABITS) == fields
    for name, (example, _) in HABITS.items():
        loads(f"{name} = {example}")


def test_a_table_is_a_style_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "citecheck.toml"
    path.write_text('[style]\nbase = "chicago"\net-al-from = 4\nibid = true\n', encoding="utf-8")
    read = load(str(path))
    assert (read.style, read.style_overrides) == ("chicago", {"et_al_from": 4, "ibid": True})
    path.write_text('style = "letters.csl"\n', encoding="utf-8")
    assert load(str(path)).style == str(tmp_path / "letters.csl")
    path.write_text("[style]\net-al-form = 4\n", encoding="utf-8")
    with pytest.raises(InputError, match="et-al-from"):
        load(str(path))


QUOTED = 'He wrote that "salt is what the towns of the coast were built on at first" (Corrin, 1994), and others agree (Quist, 2001; Corrin, 1994).'


@pytest.mark.parametrize(
    ("text", "style", "rules"),
    [
        pytest.param(QUOTED, "auto", set(), id="no style"),
        pytest.param(QUOTED, "apa", {"missing-locator", "unsorted-works"}, id="a style that is asked for"),
        pytest.param(f"---\ncitecheck: {{style: apa}}\n---\n\n{QUOTED}", "auto", {"missing-locator", "unsorted-works"}, id="front matter"),
    ],
)
def test_a_named_style_turns_on_what_only_a_handbook_asks_for(text: str, style: str, rules: set[str]) -> None:
    listing = read_list(LIST, "refs.txt")
    found = check_configured(read_text(text, "essay.md"), [listing], Config(style=style))
    assert {finding.name for finding in found.findings} & {"missing-locator", "unsorted-works"} == rules
    plain = check_documents(read_text(text, "essay.md"), [listing], style=style)
    assert {finding.name for finding in plain.findings} & {"missing-locator", "unsorted-works"} == rules


@pytest.mark.parametrize("text", ["Salt is old (Corrin), as ropes are.", "Salt (Corrin) is old.", "Salt is old (Corrin)."])
def test_a_listed_name_alone_in_a_bracket_lacks_its_year(text: str) -> None:
    found = check_documents(read_text(text, "essay.txt"), [read_list(LIST, "refs.txt")])
    assert [finding.name for finding in found.findings if finding.span.source == "essay.txt"] == ["missing-year"]


@pytest.mark.parametrize("text", ["Salt is old (CORRIN), as ropes are.", "“The wheel [Corrin] is old”, she says."])
def test_an_abbreviation_or_an_insertion_in_a_bracket_is_not_a_citation(text: str) -> None:
    found = check_documents(read_text(text, "essay.txt"), [read_list(LIST, "refs.txt")])
    assert not found.case.citations


@pytest.mark.parametrize(
    ("text", "style", "level"),
    [
        pytest.param("Salt is old (Corrin), as ropes are.", "auto", ["info"], id="nothing else cites so"),
        pytest.param("Salt is old (Corrin), as ropes are.", "apa", ["warning"], id="a handbook is named"),
        pytest.param("Salt is old (Corrin), as he said (Corrin, 1994).", "auto", ["warning"], id="cited with its year elsewhere"),
        pytest.param("Salt is old (Corrin), and so is rope (Quist).", "auto", ["warning", "warning"], id="twice"),
        pytest.param("Salt is old (Corrin, p. 41).", "auto", ["warning"], id="with a page"),
        pytest.param("Salt is old for historians (Vane) and for engineers (Corrin).", "auto", ["info"], id="Vane is nobody's first author"),
    ],
)
def test_a_name_alone_in_a_bracket_is_a_warning_only_where_the_essay_cites_so(text: str, style: str, level: list[str]) -> None:
    found = check_documents(read_text(text, "essay.txt"), [read_list(LIST, "refs.txt")], style=style)
    assert [(f.name, f.level) for f in found.findings if f.span.source == "essay.txt"] == [("missing-year", each) for each in level]


def test_a_name_that_the_list_lacks_is_not_a_citation() -> None:
    found = check_documents(read_text("Salt is old (Northgate), they say (Corrin, 1994).", "essay.txt"), [read_list(LIST, "refs.txt")])
    assert [finding.name for finding in found.findings if finding.span.source == "essay.txt"] == []


@pytest.mark.parametrize(
    ("style", "proposed"),
    [
        ("apa", ["(Brandt & Lisle, 2009)", "(Farrow et al., 2015)", "(Quist, 2001)"]),
        ("chicago", ["(Brandt and Lisle 2009)", "(Farrow et al. 2015)", "(Quist 2001)"]),
        ("harvard", ["(Brandt and Lisle, 2009)", "(Farrow, Quist and Vane, 2015)", "(Quist, 2001)"]),
        ("mla", ["(Brandt and Lisle)", "(Farrow et al.)", "(Quist)"]),
    ],
)
def test_the_citation_of_an_uncited_work_is_proposed(style: str, proposed: list[str]) -> None:
    case = check_documents(read_text("Salt (Corrin, 1994).", "essay.txt"), [read_list(LIST, "refs.txt")], style=style).case
    by_name = {(reference.names[0].family, len(reference.names)): citation_of(case, reference) for reference in case.references}
    assert [by_name["Brandt", 2], by_name["Farrow", 3], by_name["Quist", 1]] == proposed


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("(Quist, 2001; Corrin, 1994)", "(Corrin, 1994; Quist, 2001)"),
        ("(Quist, 2004, 2001; Corrin, 1994)", "(Corrin, 1994; Quist, 2001, 2004)"),
        ("(Quist, 2004, 2001)", "(Quist, 2001, 2004)"),
        ("(Quist, 2004, p. 3, 2001, p. 9; Corrin, 1994)", "(Corrin, 1994; Quist, 2004, p. 3, 2001, p. 9)"),
    ],
)
def test_works_are_sorted_with_the_years_of_one_author_together(written: str, right: str) -> None:
    listing = LIST + "\nQuist, D. (2004). Chains. Mast.\n"
    rules = chosen(all_rules(), select=["unsorted-works"])
    found = check_documents(read_text(f"So it is {written}.", "essay.txt"), [read_list(listing, "refs.txt")], style="apa", rules=rules)
    (finding,) = found.findings
    assert fixed(f"So it is {written}.", finding) == f"So it is {right}."


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        pytest.param("So it is (see Brandt & Lisle, 2009 and Corrin, 1994 for an overview).", [], id="a bracket that is a sentence"),
        pytest.param("So it is (see Brandt & Lisle, 2009 and Corrin, 1994).", ["wrong-work-separator"], id="a bracket that is none"),
        pytest.param(
            "He wrote “salt roads of the oldest coast and of the sea and how” (Corrin, 1994).", ["missing-locator"], id="quoted words"
        ),
        pytest.param("So (King, 2004; King & Carrow, 2001; King et al., 2008).", [], id="one first author: as the list sorts"),
        pytest.param("So (King & Carrow, 2001; King, 2004).", ["unsorted-works"], id="alone before with others"),
        pytest.param("So (King et al., 2008; King & Carrow, 2001).", [], id="et al. hides who is behind it"),
        pytest.param("So (King & Carrow, 2001; King & Ark, 1999).", ["unsorted-works"], id="by the second author"),
    ],
)
def test_what_a_handbook_leaves_to_sentences_and_lists(text: str, rules: list[str]) -> None:
    refs = (
        LIST
        + "\nKing, N. (2004). Cells. Mast.\n\nKing, N., & Ark, S. (1999). Leaves. Mast.\n\nKing, N., & Carrow, S. (2001). Buds. Mast.\n\nKing, N., Wu, T., & Zorn, A. (2008). Tips. Mast.\n"
    )
    select = chosen(all_rules(), select=["form"])
    result = check_documents(read_text(text, "essay"), [read_list(refs, "refs")], rules=select, style="apa")
    assert [finding.name for finding in result.findings if finding.span.source == "essay"] == rules


def test_a_title_in_quotation_marks_needs_no_page() -> None:
    refs = LIST + "\nKing, N. (2004). How the oldest of all the cells of the sea came to be. Mast.\n"
    text = "There is King (2004), called “How the oldest of all the cells of the sea came to be”."
    result = check_documents(read_text(text, "essay"), [read_list(refs, "refs")], style="apa")
    assert not [finding for finding in result.findings if finding.name == "missing-locator"]


def test_initials_keep_their_hyphen() -> None:
    refs = LIST + "\nCorrin, T.-P. (2003). Sails. Mast.\n"
    result = check_documents(
        read_text("So (Corrin, 1994) and (Corrin, 2003).", "essay"), [read_list(refs, "refs")], rules=FORM, style="apa"
    )
    text = "So (Corrin, 1994) and (Corrin, 2003)."
    made = [fixed(text, f) for f in result.findings if f.span.source == "essay"]
    assert "So (Corrin, 1994) and (T.-P. Corrin, 2003)." in made


def test_mla_cites_without_years() -> None:
    result = check_documents(read_text("Salt is old (Corrin, p. 41).", "essay"), [read_list(LIST, "refs")], style="mla")
    assert not [finding for finding in result.findings if finding.name == "missing-year"]


def test_a_title_in_place_of_authors_is_not_held_to_the_form_of_authors() -> None:
    essay = "Renaissance und Rokoko (1888) is old. Garrow & Tarn (2001) agree.\n"
    listing = "Garrow, P., & Tarn, A. (2001). Reeds. Quay Press.\n\nWolfhart, H. (1888). Renaissance und Rokoko. Quay Press.\n"
    found = [finding for finding in citecheck.check(essay, listing, style="apa").findings if finding.name == "wrong-conjunction"]
    assert [finding.message[1:20] for finding in found] == ["Garrow & Tarn (2001"]


def test_names_that_are_only_parts_of_the_words_of_a_title_are_authors() -> None:
    listing = "Harrow, P., & Lambe, A. (2001). Harrows and lambs of Tarnwick. Quay Press.\n"
    found = citecheck.check("Harro & Lamb (2001) agree.\n", listing, style="apa").findings
    assert "wrong-conjunction" in {finding.name for finding in found}
