"""Each kind of slip in a citation, in each handbook: reported by the rule of its kind alone, put right by the fixes, and its right twin is silent."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.config.rule_selection import chosen
from citecheck.findings.apply_fixes import fixed, fixes
from citecheck.model import Finding
from citecheck.pipeline import Parsed, check_documents
from citecheck.readers import read_list, read_text
from citecheck.rules import all_rules
from tests.made_forms import FAULTY, LIST, RIGHT, in_handbook

OF_CITATIONS = ("missing-locator", "uncited-reference")
RULES = [rule for rule in chosen(all_rules(), select=["ALL"]) if rule.name not in OF_CITATIONS]
PARSED = Parsed()

ROWS = [
    (handbook, in_handbook(written, handbook), in_handbook(right, handbook), rules)
    for handbooks, written, right, rules in FAULTY
    for handbook in handbooks.split()
    if in_handbook(written, handbook) != in_handbook(right, handbook)
]
SILENT = sorted(
    {(handbook, right) for handbook, _, right, _ in ROWS} | {(h, in_handbook(form, h)) for names, form in RIGHT for h in names.split()}
)


def _found(text: str, style: str) -> list[Finding]:
    result = check_documents(read_text(text, "essay"), [read_list(LIST, "refs")], style=style, rules=RULES, parsed=PARSED)
    return [finding for finding in result.findings if finding.span.source == "essay"]


def _made(text: str, style: str) -> str:
    """The text after all its fixes, round after round."""
    for _ in range(3):
        text = fixed(read_text(text, "essay"), fixes(_found(text, style), unsafe=True))
    return text


@pytest.mark.parametrize(("handbook", "written", "right", "rules"), ROWS, ids=[f"{handbook}: {written}" for handbook, written, *_ in ROWS])
def test_a_slip_is_reported_by_the_rule_of_its_kind_and_put_right(handbook: str, written: str, right: str, rules: str) -> None:
    text = f"So it is {written} in the end."
    names = {finding.name for finding in _found(text, handbook)}
    assert names
    assert names <= set(rules.split())
    assert _made(text, handbook) == f"So it is {right} in the end."


@pytest.mark.parametrize(("handbook", "right"), SILENT)
def test_the_right_form_is_silent(handbook: str, right: str) -> None:
    assert [(finding.name, finding.message) for finding in _found(f"So it is {right} in the end.", handbook)] == []


SIBLINGS = "Cray, Ida. *Salt Roads*. Pier Press, 1994.\n\nCray, Ida. *Salt Coins*. Pier Press, 1998.\n\nDrost, Ole. *Salt Ships*. Pier Press, 2001.\n"


@pytest.mark.parametrize(
    ("essay", "told"),
    [
        pytest.param(
            "Salt moves (Cray, 1994).",
            ["“Cray, 1994” gives a year; MLA 9 names a short title if the list has several works by an author."],
            id="several works",
        ),
        pytest.param("Salt moves (Drost, 2001).", ["“Drost, 2001” gives a year; MLA 9 writes “Drost”."], id="one work"),
        pytest.param("Salt moves (Elm, 2001).", [], id="no work"),
    ],
)
def test_a_year_under_author_and_page(essay: str, told: list[str]) -> None:
    found = citecheck.check(essay, SIBLINGS, style="mla", select=["F225"]).findings
    assert [finding.message for finding in found] == told
    assert all(finding.fix is None or finding.fix.edits for finding in found)
