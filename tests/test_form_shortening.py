"""How many authors a handbook names: works that would be shortened alike, years that share an "et al.", organisations among authors, initials."""

from __future__ import annotations

import pytest

from citecheck.config.rule_selection import chosen
from citecheck.findings.apply_fixes import fixed, fixes
from citecheck.model import Finding
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text
from citecheck.rules import all_rules

LIST = """Abel, P. (2003). Locks. Mast.

Abel, Q. (2004). Weirs. Mast.

Brell, A. N. (1990). Boats. Mast.

Brell, A. (1993). Barges. Mast.

Fonn, P., Rudd, D., & Tarl, S. (2012). Ropes. Mast.

Fonn, P., Rudd, D., Tarl, S., & Wick, T. (2013). Knots. Mast.

Gale, P., Hult, D., Iver, S., & Jorn, T. (2011). Sails of the north. Mast.

Gale, P., Kolb, D., Iver, S., & Jorn, T. (2011). Sails of the south. Mast.

Hult, P., Rudd, D., & Tarl, S. (2016). Oars of the north. Mast.

Hult, P., Rudd, D., & Zorn, S. (2016). Oars of the south. Mast.

Ministry of Harbours, & Odell, M. (2016). Piers. Mast.

Ulm, D. (n.d.). Bells. Mast.
"""


def _found(text: str, style: str) -> list[Finding]:
    rules = [rule for rule in chosen(all_rules(), select=["ALL"]) if rule.group == "form"]
    result = check_documents(read_text(text, "essay"), [read_list(LIST, "refs")], style=style, rules=rules)
    return [finding for finding in result.findings if finding.span.source == "essay"]


@pytest.mark.parametrize(
    ("style", "written", "rules", "right"),
    [
        pytest.param("apa", "(Gale, Hult, Iver, & Jorn, 2011)", ["wrong-et-al"], "(Gale, Hult, et al., 2011)", id="as many as differ"),
        pytest.param("chicago", "Gale, Kolb, Iver, and Jorn (2011)", ["wrong-et-al"], "Gale, Kolb, et al. (2011)", id="Chicago too"),
        pytest.param("apa", "(Gale, Kolb, Iver, et al., 2011)", ["wrong-et-al"], "(Gale, Kolb, et al., 2011)", id="one too many"),
        pytest.param("apa", "(Hult, Rudd, & Zorn, 2016)", [], "", id="et al. is no single author"),
        pytest.param("harvard", "(Gale, Hult, Iver and Jorn, 2011)", [], "", id="no rule for it: silent"),
        pytest.param("harvard", "(Fonn et al., 2012)", ["wrong-et-al"], "(Fonn, Rudd and Tarl, 2012)", id="few"),
        pytest.param(
            "harvard",
            "(Fonn et al., 2012, 2013)",
            ["wrong-et-al"],
            "(Fonn, Rudd and Tarl, 2012; Fonn et al., 2013)",
            id="two works, two sets of authors",
        ),
        pytest.param("harvard", "Fonn et al. (2012, 2013)", [], "", id="not in a sentence"),
        pytest.param(
            "harvard",
            "(Ministry of Harbours & Odell, 2016)",
            ["wrong-conjunction"],
            "(Ministry of Harbours and Odell, 2016)",
            id="an organisation and a person",
        ),
        pytest.param("harvard", "(Ulm, n.d.)", ["wrong-undated"], "(Ulm, no date)", id="no date"),
        pytest.param("apa", "(Ulm, no date)", ["wrong-undated"], "(Ulm, n.d.)", id="n.d."),
        pytest.param("chicago", "Ulm (undated)", ["wrong-undated"], "Ulm (n.d.)", id="undated"),
        pytest.param("gbt7714", "(Ulm, no date)", [], "", id="any form"),
        pytest.param("apa", "Pauline Q. Abel (2003)", [], "", id="a sentence gives names in full"),
        pytest.param("apa", "(P. Abel, 2003)", [], "", id="initials of one of two in the list, though the other is not cited"),
        pytest.param("apa", "(A. N. Brell, 1990)", [], "", id="perhaps two people"),
    ],
)
def test_authors_of_a_handbook(style: str, written: str, rules: list[str], right: str) -> None:
    text = f"So it is {written} in the end."
    assert [finding.name for finding in _found(text, style)] == rules
    for _ in range(3):
        text = fixed(read_text(text, "essay"), fixes(_found(text, style), unsafe=True))
    assert text == f"So it is {right or written} in the end."
    assert not _found(text, style) or not rules


def test_the_text_s_own_spelling_of_the_first_author_stays() -> None:
    listing = "O’Hern, P., & Rudd, D. (2012). Ropes. Mast."
    rules = [rule for rule in all_rules() if rule.name == "wrong-et-al"]
    result = check_documents(read_text("So (O'Hern et al., 2012).", "essay"), [read_list(listing, "refs")], style="apa", rules=rules)
    assert fixed(result.case.essay, fixes(result.findings, unsafe=True)) == "So (O'Hern & Rudd, 2012)."
