"""Clues and the rules that report them: each kind of clue belongs to one rule, and each fault is reported once."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

from citecheck import check
from citecheck.data.clues import CLUE_KINDS, CLUE_SENTENCES, OF_YEARS, RULE_OF
from citecheck.data.record_clues import RECORD_CLUES
from citecheck.model import Clue
from citecheck.reporters.explanations import clue_words
from citecheck.rules import all_rules

LIST = """Abel, R., & Beale, T. (2012). Asking. London: Stone.

Callahan, W. (2010). Pessoptimism. Oxford: Fell.

Karsh, P. (1998a). Reasons. Oslo: Fell.

Karsh, P. (1998b). Causes. Oslo: Fell.

Odum, V., Finch, O., & Gould, P. (1999). Doubt. Oslo: Fell.
"""
ROOT = Path(__file__).parent.parent
MAKERS = ("Clue", "Spelling")
NO_CLUE = {"", "other"}  # one name as it is, and two that are not one: no clue is made of them


def names(text: str, refs: str = LIST) -> list[str]:
    """The rules of the families C and D and F that speak, in order."""
    return [finding.name for finding in check(text, refs).findings if finding.name != "uncited-reference" and finding.code[0] in "CDFS"]


def test_every_kind_of_clue_has_its_rule() -> None:
    assert {kind.rule for kind in CLUE_KINDS if kind.rule} <= {rule.name for rule in all_rules()}


def test_kinds_are_sorted_and_apart() -> None:
    names = [kind.name for kind in CLUE_KINDS]
    assert names == sorted(set(names))


def kinds_made(code: str) -> set[str]:
    """Every kind that code gives to a clue, or to the story of a spelling that becomes one."""
    made = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
            first = next((word.value for word in node.keywords if word.arg == "kind"), node.args[0] if node.args else node)
            made |= {each.value for each in ast.walk(first) if isinstance(each, ast.Constant) and isinstance(each.value, str)}
    return made


CODE = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "citecheck").rglob("*.py"))}
ABOUT_RECORDS = ROOT / "citecheck" / "verify"
MADE = set().union(*(kinds_made(code) for path, code in CODE.items() if ABOUT_RECORDS not in path.parents))


def test_every_kind_that_the_code_makes_has_a_row() -> None:
    assert set(CLUE_SENTENCES) >= MADE - NO_CLUE


def test_every_kind_about_a_record_has_a_row_and_a_rule() -> None:
    compared = (ABOUT_RECORDS / "compare" / "costs.py").read_text("utf-8")
    assert all(f'"{kind}"' in compared for kind in RECORD_CLUES)
    made = set().union(*(kinds_made(code) for path, code in CODE.items() if ABOUT_RECORDS in path.parents))
    assert made - NO_CLUE <= RECORD_CLUES.keys()
    assert {rule for rule in RECORD_CLUES.values() if rule} <= {rule.name for rule in all_rules()}


def test_every_kind_that_the_code_asks_for_has_a_row() -> None:
    """A clue's kind compared with a word: == "scan", in ("scan", "umlaut")."""
    for path, code in CODE.items():
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.Compare) and ast.unparse(node.left) in ("clue.kind", "other.kind", "clues[0].kind"):
                words = {each.value for one in node.comparators for each in ast.walk(one) if isinstance(each, ast.Constant)}
                assert words <= (set(RECORD_CLUES) if ABOUT_RECORDS in path.parents else set(CLUE_SENTENCES)), path


def test_the_guard_sees_a_new_kind() -> None:
    assert kinds_made('yield Clue("new-kind" if x else "scan", a, b, 1.0)') == {"new-kind", "scan"}
    assert kinds_made('return Spelling(kind="ligature", cost=2.0)') == {"ligature"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("So it is (Abel & Beale, 2012).", [], id="right"),
        pytest.param("So it is (Abel & Beale, 2013).", ["wrong-year"], id="year"),
        pytest.param("So it is (Callachan, 2010).", ["misspelt-author"], id="name"),
        pytest.param("So it is (Abel, 2012).", ["wrong-authors"], id="co-author-left-out"),
        pytest.param("So it is (Abel Hebeale, 2012).", ["translation-damage"], id="fused"),
        pytest.param("So it is (Callahan, 20I0).", ["scan-damage"], id="scanned"),
        pytest.param("So it is (Karsh, 1998).", ["missing-year-letter"], id="letter-missing"),
        pytest.param("So it is (Callahan, 2010b).", ["unknown-year-letter"], id="letter-too-much"),
        pytest.param("So it is (Odum, 1999).", ["wrong-et-al"], id="et-al-missing"),
        pytest.param("So it is (Zorn, 1971).", ["missing-reference"], id="missing"),
        pytest.param("So it is(Callahan, 2010).", ["missing-space"], id="space"),
        pytest.param("So it is (Callahan, 2010. And so it stays.", ["unclosed-bracket"], id="bracket"),
    ],
)
def test_one_fault_is_told_once(text: str, told: list[str]) -> None:
    assert names(text) == told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("So it is (Callahan, 2010; see also Odum et al., 1999: 12).", id="chain"),
        pytest.param("Callahan (2010, emphasis added) says so, and so do Abel and Beale (2012).", id="narrative"),
        pytest.param("It costs 95%, at 20°, by Acme™, [sic] and the 2 groups in 1960. (Callahan, 2010)", id="no-residues"),
        pytest.param("“So it is,” they say (Callahan, 2010).\n\n“And so it stays.” (Callahan, 2010)", id="quotations"),
    ],
)
def test_is_silent_where_all_is_right(text: str) -> None:
    assert names(text) == []


def test_without_a_list_only_likenesses_are_told() -> None:
    told = check("Mao led, says Deng (2011), and so says Zideng (2011).").findings
    assert [finding.name for finding in told] == ["missing-reference"]
    assert "Deng (2011)" in told[0].message


def test_a_work_missing_thrice_is_told_at_each_place() -> None:
    assert Counter(names("So (Zorn, 1971). So (Zorn, 1971). And so (Zorn, 1971).")) == {"missing-reference": 3}


def test_a_database_of_which_little_is_cited_is_not_scolded() -> None:
    database = "\n\n".join(f"Zorn{chr(97 + at)}, A. (19{at + 10}). Book {at}. Oslo: Fell." for at in range(20))
    found = check("So it is (Zornc, 1912).", database).findings
    assert [finding.name for finding in found] == []


@pytest.mark.parametrize("kind", CLUE_SENTENCES)
def test_every_clue_is_told_in_a_sentence(kind: str) -> None:
    words = clue_words(Clue(kind, "2O14", "2014", 3.0))
    assert " " in words
    assert not {"{", "}"} & set(words)
    assert kind != "scan-year" or words == "“2O14” is probably a damaged “2014”"


def test_a_lost_letter_is_reported_by_the_rule_of_its_row() -> None:
    result = check("(Karsh, 1998)", LIST)
    assert "letter-lost" in {clue.kind for link in result.case.links for match in link.matches for clue in match.clues}
    assert RULE_OF["letter-lost"] in {finding.name for finding in result.findings}


def test_clues_about_years_are_those_that_years_are_explained_by() -> None:
    assert {kind.name for kind in CLUE_KINDS if kind.of_years} == OF_YEARS
    assert {"calendar", "letter-lost", "missing-year", "wrong-year", "year-slip", "year-unlisted", "year-worded"} <= OF_YEARS
