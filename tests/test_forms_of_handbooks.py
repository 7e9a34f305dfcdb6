"""Citations set wrong, by handbook: each is reported by the rule of its kind, its fixes give the handbook's form, and right twins are silent."""

from __future__ import annotations

import pytest

from citecheck.config.rule_selection import chosen
from citecheck.config.schema import HABITS
from citecheck.findings.apply_fixes import fixed, fixes
from citecheck.model import Finding
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text
from citecheck.rules import all_rules

LIST = """Bell, O., & Mond, M. (2009). Tides. Harbour Press.

Cray, A. (1994). Salt roads. Journal of Trade, 12, 40–72.

Fonn, P., Rudd, D., & Tarl, S. (2015). Ropes. Mast.

Fonn, P., Rudd, D., Tarl, S., & Wick, T. (2018). Knots. Mast.

Rudd, D. (2001). Anchors. Mast.
"""
OF_CITATIONS = ("missing-locator", "uncited-reference")

# handbook, as written, the rules that report it, the right form
ROWS = [
    ("apa", "(Fonn Et Al., 2015)", "malformed-et-al", "(Fonn et al., 2015)"),
    ("apa", "(Fonn et al 2015)", "malformed-et-al wrong-separator", "(Fonn et al., 2015)"),
    ("apa", "(Fonn et.al., 2015)", "malformed-et-al", "(Fonn et al., 2015)"),
    ("apa", "(Fonn etal., 2015)", "malformed-et-al", "(Fonn et al., 2015)"),
    ("apa", "(Fonn ET AL., 2015)", "malformed-et-al", "(Fonn et al., 2015)"),
    ("apa", "(Fonn and colleagues, 2015)", "malformed-et-al", "(Fonn et al., 2015)"),
    ("apa", "(Fonn, Rudd, et al., 2015)", "wrong-et-al", "(Fonn et al., 2015)"),
    ("apa", "Fonn et al, (2015)", "malformed-et-al wrong-separator", "Fonn et al. (2015)"),
    ("apa", "Fonn et al (2015)", "malformed-et-al", "Fonn et al. (2015)"),
    ("apa", "Fonn, Rudd & Tarl (2015)", "wrong-et-al", "Fonn et al. (2015)"),
    ("apa", "(D. Rudd, 2001)", "given-name-in-citation", "(Rudd, 2001)"),
    ("apa", "(Rudd D., 2001)", "given-name-in-citation", "(Rudd, 2001)"),
    ("apa", "(O. Bell & M. Mond, 2009)", "given-name-in-citation", "(Bell & Mond, 2009)"),
    ("apa", "(BELL & MOND, 2009)", "author-in-capitals", "(Bell & Mond, 2009)"),
    ("apa", "CRAY (1994)", "author-in-capitals", "Cray (1994)"),
    ("apa", "(Cray, 1994, p 41)", "wrong-locator-form", "(Cray, 1994, p. 41)"),
    ("apa", "(Cray, 1994, pp. 41-43)", "wrong-locator-form", "(Cray, 1994, pp. 41–43)"),
    ("apa", "(Cray, 1994, pages 41–43)", "wrong-locator-form", "(Cray, 1994, pp. 41–43)"),
    ("apa", "(Cray, 1994, p. 41–43)", "wrong-locator-form", "(Cray, 1994, pp. 41–43)"),
    ("apa", "(Cray, 1994; p. 41)", "wrong-locator-form", "(Cray, 1994, p. 41)"),
    ("apa", "(Cray, 1994:41)", "wrong-locator-form", "(Cray, 1994, p. 41)"),
    ("apa", "(Cray. 1994)", "wrong-separator", "(Cray, 1994)"),
    ("apa", "(Cray,1994)", "missing-space wrong-separator", "(Cray, 1994)"),
    ("apa", "(Cray , 1994)", "wrong-separator", "(Cray, 1994)"),
    ("apa", "(Cray: 1994)", "wrong-separator", "(Cray, 1994)"),
    ("apa", "(Cray1994)", "missing-space wrong-separator", "(Cray, 1994)"),
    ("apa", "Cray(1994)", "missing-space wrong-separator", "Cray (1994)"),
    ("apa", "Cray  (1994)", "wrong-separator", "Cray (1994)"),
    ("apa", "{Cray, 1994}", "wrong-brackets", "(Cray, 1994)"),
    ("apa", "(Cray [1994])", "wrong-brackets", "(Cray, 1994)"),
    ("apa", "As Cray, 1994 says", "wrong-brackets", "As Cray (1994) says"),
    ("apa", "Bell and Mond 2009 say", "wrong-brackets", "Bell and Mond (2009) say"),
    ("apa", "(Cray, 1994 & Rudd, 2001)", "wrong-work-separator", "(Cray, 1994; Rudd, 2001)"),
    ("apa", "(Cray, 1994; and Rudd, 2001)", "wrong-work-separator", "(Cray, 1994; Rudd, 2001)"),
    ("apa", "(Cray, 1994)(Rudd, 2001)", "wrong-work-separator", "(Cray, 1994; Rudd, 2001)"),
    ("apa", "(Cray, 1994), (Rudd, 2001)", "wrong-work-separator", "(Cray, 1994; Rudd, 2001)"),
    ("apa", "(Cray, 1994/Rudd, 2001)", "wrong-work-separator", "(Cray, 1994; Rudd, 2001)"),
    ("apa", "(Cray, 1994;Rudd, 2001)", "missing-space wrong-work-separator", "(Cray, 1994; Rudd, 2001)"),
    ("apa", "(Rudd, 2001; Fonn et al., 2015; Cray, 1994)", "unsorted-works", "(Cray, 1994; Fonn et al., 2015; Rudd, 2001)"),
    ("apa", "(Bell, & Mond, 2009)", "wrong-conjunction", "(Bell & Mond, 2009)"),
    ("apa", "(Bell + Mond, 2009)", "wrong-conjunction", "(Bell & Mond, 2009)"),
    ("apa", "(Bell - Mond, 2009)", "wrong-conjunction", "(Bell & Mond, 2009)"),
    ("apa", "(Bell und Mond, 2009)", "wrong-conjunction", "(Bell & Mond, 2009)"),
    ("apa", "Bell, Mond (2009)", "wrong-conjunction", "Bell and Mond (2009)"),
    ("apa", "(Mond & Bell, 2009)", "wrong-authors", "(Bell & Mond, 2009)"),
    ("apa", "(Bell & Mond, 2009b)", "unknown-year-letter", "(Bell & Mond, 2009)"),
    ("apa", "Crays (1994) idea", "misspelt-author", "Cray’s (1994) idea"),
    ("apa", "Cray´s (1994) idea", "wrong-apostrophe", "Cray’s (1994) idea"),
    ("apa", "Cray`s (1994) idea", "wrong-apostrophe", "Cray’s (1994) idea"),
    ("harvard", "(Cray 1994)", "wrong-separator", "(Cray, 1994)"),
    ("harvard", "(Bell & Mond, 2009)", "wrong-conjunction", "(Bell and Mond, 2009)"),
    ("harvard", "Bell & Mond (2009)", "wrong-conjunction", "Bell and Mond (2009)"),
    ("harvard", "(Fonn et al, 2018)", "malformed-et-al", "(Fonn et al., 2018)"),
    ("harvard", "(Fonn, Rudd, and Tarl, 2015)", "wrong-conjunction", "(Fonn, Rudd and Tarl, 2015)"),
    ("harvard", "(Cray, 1994: 41)", "wrong-locator-form", "(Cray, 1994, p. 41)"),
    ("harvard", "(Cray, 1994, pg 41)", "wrong-locator-form", "(Cray, 1994, p. 41)"),
    ("harvard", "(Cray, 1994, pp. 41-43)", "wrong-locator-form", "(Cray, 1994, pp. 41–43)"),
    ("harvard", "[Cray, 1994]", "wrong-brackets", "(Cray, 1994)"),
    ("harvard", "(A. Cray, 1994)", "given-name-in-citation", "(Cray, 1994)"),
    ("harvard", "(Cray, 1994, Rudd, 2001)", "wrong-work-separator", "(Cray, 1994; Rudd, 2001)"),
    ("harvard", "Fonn, Rudd, Tarl and Wick (2018)", "wrong-et-al", "Fonn et al. (2018)"),
    ("chicago", "(Cray; 1994)", "wrong-separator", "(Cray 1994)"),
    ("chicago", "(Fonn et al., 2018)", "wrong-separator", "(Fonn et al. 2018)"),
    ("chicago", "(Fonn et al 2018)", "malformed-et-al", "(Fonn et al. 2018)"),
    ("chicago", "(Fonn, Rudd, Tarl, and Wick 2018)", "wrong-et-al", "(Fonn et al. 2018)"),
    ("chicago", "(Cray 1994: 41)", "wrong-locator-form", "(Cray 1994, 41)"),
    ("chicago", "(Cray 1994, pp. 41–43)", "wrong-locator-form", "(Cray 1994, 41–43)"),
    ("chicago", "(Cray 1994, 41-43)", "wrong-locator-form", "(Cray 1994, 41–43)"),
    ("chicago", "Bell & Mond (2009)", "wrong-conjunction", "Bell and Mond (2009)"),
    ("chicago", "(Cray 1994, Rudd 2001)", "wrong-work-separator", "(Cray 1994; Rudd 2001)"),
    ("chicago", "(CRAY 1994)", "author-in-capitals", "(Cray 1994)"),
    ("gbt7714", "(Cray 1994)", "wrong-separator", "(Cray, 1994)"),
    ("gbt7714", "(Fonn et al, 2018)", "malformed-et-al", "(Fonn et al., 2018)"),
    ("gbt7714", "(Fonn, Rudd & Tarl, 2015)", "wrong-et-al", "(Fonn et al., 2015)"),
    ("gbt7714", "(Cray, 1994, 41)", "wrong-locator-form", "(Cray, 1994: 41)"),
    ("gbt7714", "(Cray, 1994, Rudd, 2001)", "wrong-work-separator", "(Cray, 1994; Rudd, 2001)"),
    ("asa", "(Bell & Mond 2009)", "wrong-conjunction", "(Bell and Mond 2009)"),
    ("asa", "(Fonn et al 2018)", "malformed-et-al", "(Fonn et al. 2018)"),
    ("asa", "(Cray 1994, 41)", "wrong-locator-form", "(Cray 1994:41)"),
    ("asa", "(Cray 1994: 41)", "wrong-locator-form", "(Cray 1994:41)"),
    ("asa", "(Cray 1994:41-43)", "wrong-locator-form", "(Cray 1994:41–43)"),
    ("asa", "(Fonn, Rudd, Tarl, and Wick 2018)", "wrong-et-al", "(Fonn et al. 2018)"),
    ("asa", "(Cray 1994, Rudd 2001)", "wrong-work-separator", "(Cray 1994; Rudd 2001)"),
    ("apa", "(Fonn et.al, 2015)", "malformed-et-al", "(Fonn et al., 2015)"),
    ("apa", "(Fonn & al., 2015)", "malformed-et-al", "(Fonn et al., 2015)"),
    ("apa", "(Bell et al., 2009, p. 3)", "wrong-et-al", "(Bell & Mond, 2009, p. 3)"),
    ("apa", "(Bell / Mond, 2009)", "wrong-conjunction", "(Bell & Mond, 2009)"),
    ("apa", "(Cray, 1994, P. 41)", "wrong-locator-form", "(Cray, 1994, p. 41)"),
    ("apa", "(Cray, 1994, pp. 41)", "wrong-locator-form", "(Cray, 1994, p. 41)"),
    ("apa", "Cray (1994: 41)", "wrong-locator-form", "Cray (1994, p. 41)"),
    ("apa", "(Cray, 1994) (pp. 41-43)", "wrong-locator-form", "(Cray, 1994, pp. 41–43)"),
    ("apa", "(Cray, 194)", "wrong-year", "(Cray, 1994)"),
    ("apa", "(Cray, 19944)", "wrong-year", "(Cray, 1994)"),
    ("apa", "(Cray)", "missing-year", "(Cray, 1994)"),
    ("apa", "(Cray, p. 41)", "missing-year", "(Cray, 1994, p. 41)"),
    ("apa", "(Cray, 1994, p. 41) and (ibid.)", "ibid-in-author-date", "(Cray, 1994, p. 41) and (Cray, 1994, p. 41)"),
    ("apa", "(Cray, 1994) and (Ibid., p. 42)", "ibid-in-author-date", "(Cray, 1994) and (Cray, 1994, p. 42)"),
    (
        "apa",
        "(Cray, 1994), (Rudd, 2001) and (Cray, op. cit., p. 42)",
        "wrong-work-separator ibid-in-author-date",
        "(Cray, 1994; Rudd, 2001) and (Cray, 1994, p. 42)",
    ),
    ("apa", "(Bell & Mond, 2009) and (loc. cit.)", "ibid-in-author-date", "(Bell & Mond, 2009) and (Bell & Mond, 2009)"),
    ("apa", "Cray‘s (1994) idea", "wrong-apostrophe", "Cray’s (1994) idea"),
    ("harvard", "(Fonn et al., 2015)", "wrong-et-al", "(Fonn, Rudd and Tarl, 2015)"),
    ("harvard", "(Rudd, 2001; Cray, 1994)", "unsorted-works", "(Cray, 1994; Rudd, 2001)"),
    ("harvard", "(Fonn and others, 2018)", "malformed-et-al", "(Fonn et al., 2018)"),
    ("harvard", "(Cray, (1994))", "wrong-brackets", "(Cray, 1994)"),
    ("harvard", "(BELL and MOND, 2009)", "author-in-capitals", "(Bell and Mond, 2009)"),
    ("chicago", "(Fonn, Rudd, and Tarl 2015)", "wrong-et-al", "(Fonn et al. 2015)"),
    ("chicago", "(Cray 1994 and Rudd 2001)", "wrong-work-separator", "(Cray 1994; Rudd 2001)"),
    ("chicago", "(A. Cray 1994)", "given-name-in-citation", "(Cray 1994)"),
    ("chicago", "(Cray (1994))", "wrong-brackets", "(Cray 1994)"),
    ("chicago", "(Cray 1994) and (ibid., 41)", "ibid-in-author-date", "(Cray 1994) and (Cray 1994, 41)"),
    ("gbt7714", "(Bell and Mond, 2009)", "wrong-et-al", "(Bell et al., 2009)"),
    ("gbt7714", "(Cray, 1994, p. 41)", "wrong-locator-form", "(Cray, 1994: 41)"),
    ("gbt7714", "(Rudd, 2001; Cray, 1994)", "unsorted-works", "(Cray, 1994; Rudd, 2001)"),
    ("asa", "(Fonn et al. 2015)", "wrong-et-al", "(Fonn, Rudd, and Tarl 2015)"),
    ("asa", "(Bell/Mond 2009)", "wrong-conjunction", "(Bell and Mond 2009)"),
    ("asa", "(Cray 1994) (Rudd 2001)", "wrong-work-separator", "(Cray 1994; Rudd 2001)"),
]


def _found(text: str, style: str) -> list[Finding]:
    rules = [rule for rule in chosen(all_rules(), select=["ALL"]) if rule.name not in OF_CITATIONS]
    result = check_documents(read_text(text, "essay"), [read_list(LIST, "refs")], style=style, rules=rules)
    return [finding for finding in result.findings if finding.span.source == "essay"]


def _made(text: str, style: str) -> str:
    """The text after all its fixes, round after round."""
    for _ in range(3):
        text = fixed(read_text(text, "essay"), fixes(_found(text, style), unsafe=True))
    return text


@pytest.mark.parametrize(("style", "written", "rules", "right"), ROWS, ids=[f"{style}: {written}" for style, written, *_ in ROWS])
def test_a_malformed_citation_is_reported_by_its_rule_and_fixed(style: str, written: str, rules: str, right: str) -> None:
    text = f"So it is {written} in the end."
    names = {finding.name for finding in _found(text, style)}
    assert names
    assert names <= set(rules.split())
    assert _made(text, style) == f"So it is {right} in the end."


@pytest.mark.parametrize(("style", "right"), sorted({(style, right) for style, _, _, right in ROWS}))
def test_its_right_twin_is_silent(style: str, right: str) -> None:
    assert [(finding.name, finding.message) for finding in _found(f"So it is {right} in the end.", style)] == []


QUOTED = 'He says "salt is what the towns of the coast were built on" (Cray, 1994).'
IN_FULL = "(Fonn, Rudd, & Tarl, 2015)"

ALIKE = """Gale, P., Hult, D., Iver, S., & Jorn, T. (2011). Sails of the north. Mast.

Gale, P., Kolb, D., Iver, S., & Jorn, T. (2011). Sails of the south. Mast.
"""

# key of [style], its value, the text, what is reported under APA 7, what with the key
KEYS = [
    ("separator", " ", "(Cray, 1994)", [], ["wrong-separator"]),
    ("conjunction", "and", "(Bell & Mond, 2009)", [], ["wrong-conjunction"]),
    ("narrative-conjunction", "&", "Bell and Mond (2009)", [], ["wrong-conjunction"]),
    ("et-al", "and others", "(Fonn et al., 2015)", [], ["malformed-et-al"]),
    ("et-al-from", 5, IN_FULL, ["wrong-et-al"], []),
    ("et-al-later-from", 4, f"(Fonn et al., 2015) and {IN_FULL}", ["wrong-et-al"], []),
    ("et-al-distinct", False, "(Gale, Hult, Iver, & Jorn, 2011)", ["wrong-et-al"], []),
    ("undated", "no date", "(Ulm, n.d.)", [], ["wrong-undated"]),
    ("locator-separator", ": ", "(Cray, 1994, p. 41)", [], ["wrong-locator-form"]),
    ("page", "", "(Cray, 1994, p. 41)", [], ["wrong-locator-form"]),
    ("pages", "", "(Cray, 1994, pp. 41–42)", [], ["wrong-locator-form"]),
    ("works-separator", ", ", "(Cray, 1994; Rudd, 2001)", [], ["wrong-work-separator"]),
    ("order", "text", "(Rudd, 2001; Cray, 1994)", ["unsorted-works"], []),
    ("given-names", "any", "(A. Cray, 1994)", ["given-name-in-citation"], []),
    ("capitals", True, "(CRAY, 1994)", ["author-in-capitals"], []),
    ("ibid", True, "(Cray, 1994) and (ibid., p. 3)", ["ibid-in-author-date"], []),
    ("quotation-page", False, QUOTED, ["missing-locator"], []),
    ("same-authors", "names", "(Olt, 2012a, 2012b)", [], ["wrong-work-separator"]),
    ("years-separator", "; ", "(Olt, 2012a, 2012b)", [], ["wrong-work-separator"]),
    ("group-separator", "/ ", "(Olt, 2012a, 2012b; Rudd, 2001)", [], ["wrong-work-separator"]),
]


def _names(text: str, habits: dict[str, str | int]) -> list[str]:
    listing = LIST + "\nOlt, E. (2012a). Hemp. Mast.\n\nOlt, E. (2012b). Flax. Mast.\n" + "\nUlm, D. (n.d.). Bells. Mast.\n\n" + ALIKE
    rules = [rule for rule in all_rules() if rule.group == "form"]
    result = check_documents(read_text(f"So {text}.", "essay"), [read_list(listing, "refs")], style="apa", rules=rules, habits=habits)
    return [finding.name for finding in result.findings if finding.span.source == "essay"]


@pytest.mark.parametrize(("key", "value", "text", "before", "after"), KEYS, ids=[row[0] for row in KEYS])
def test_each_key_of_a_style_is_read(key: str, value: str | int, text: str, before: list[str], after: list[str]) -> None:
    assert _names(text, {}) == before
    assert _names(text, {key.replace("-", "_"): value}) == after


def test_the_comma_before_the_last_author_is_a_key() -> None:
    assert _names(IN_FULL, {"et_al_from": 5, "serial_comma": False}) == ["wrong-conjunction"]


@pytest.mark.parametrize(
    ("habits", "written", "right"),
    [
        pytest.param({"same_authors": "letters"}, "(Olt, 2012a, 2012b)", "(Olt, 2012a, b)", id="letters"),
        pytest.param({"same_authors": "letters", "letters_separator": ","}, "(Olt, 2012a; 2012b)", "(Olt, 2012a,b)", id="their separator"),
        pytest.param({"same_authors": "names"}, "(Olt, 2012a, 2012b)", "(Olt, 2012a; Olt, 2012b)", id="names again"),
        pytest.param({"same_authors": "names"}, "Olt (2012a, 2012b)", "Olt (2012a, 2012b)", id="a sentence names them once"),
        pytest.param({"same_authors": "any"}, "(Olt, 2012a; 2012b)", "(Olt, 2012a; 2012b)", id="any form"),
        pytest.param({"years_separator": "; "}, "(Olt, 2012a, 2012b)", "(Olt, 2012a; 2012b)", id="years"),
        pytest.param({}, "(Olt, 2012a, p. 3; 2012b, p. 4)", "(Olt, 2012a, p. 3; 2012b, p. 4)", id="pages between"),
        pytest.param({}, "(Fonn et al., 2015; Fonn et al., 2018)", "(Fonn et al., 2015; Fonn et al., 2018)", id="other authors"),
        pytest.param({}, "(Olt, 2012a; see also Olt, 2012b)", "(Olt, 2012a; see also Olt, 2012b)", id="words between"),
        pytest.param({"group_separator": "/ "}, "(Olt, 2012a, 2012b; Rudd, 2001)", "(Olt, 2012a, 2012b/ Rudd, 2001)", id="after years"),
    ],
)
def test_works_by_the_same_authors(habits: dict[str, str | int], written: str, right: str) -> None:
    listing = LIST + "\nOlt, E. (2012a). Hemp. Mast.\n\nOlt, E. (2012b). Flax. Mast.\n"
    rules = [rule for rule in all_rules() if rule.name == "wrong-work-separator"]
    result = check_documents(read_text(f"So {written}.", "essay"), [read_list(listing, "refs")], style="apa", rules=rules, habits=habits)
    assert fixed(result.case.essay, fixes(result.findings, unsafe=True)) == f"So {right}."


def test_no_key_of_a_style_is_without_such_a_row() -> None:
    assert {"serial-comma", "letters-separator", *(row[0] for row in KEYS)} == set(HABITS)
