"""An essay in one handbook's form is turned into another's by fixes alone: in two rounds, after which nothing changes."""

from __future__ import annotations

from itertools import permutations

import pytest

from citecheck.findings.apply_fixes import fixed, fixes
from citecheck.pipeline import Parsed, check_documents
from citecheck.readers import read_list, read_text
from citecheck.rules import all_rules
from tests.made_forms import ALL, LIST, RIGHT, in_handbook

FORMS = [form for handbooks, form in RIGHT if handbooks == ALL]
OPENINGS = ("Ropes", "Nets", "Kilns", "Boats", "Salt", "Fish", "Oars", "Sails", "Masts", "Tides", "Weirs", "Ports", "Lamps")
ENDINGS = ("at dawn", "by night", "in spring", "since then")
RULES = [rule for rule in all_rules() if rule.group == "form"]
PARSED = Parsed()


def essay(handbook: str) -> str:
    """Each form in a sentence of its own: sentences that repeat look like running heads."""
    pairs = [(opening, ending) for ending in ENDINGS for opening in OPENINGS]
    return "\n\n".join(f"{o} were {in_handbook(form, handbook)} there {e}." for (o, e), form in zip(pairs, FORMS, strict=False))


def restyled(text: str, handbook: str) -> str:
    """The text after one round of all fixes of form."""
    result = check_documents(read_text(text, "essay"), [read_list(LIST, "refs")], style=handbook, rules=RULES, parsed=PARSED)
    return fixed(result.case.essay, fixes(result.findings, unsafe=True))


@pytest.mark.parametrize(("old", "new"), list(permutations(ALL.split(), 2)))
def test_an_essay_changes_its_handbook(old: str, new: str) -> None:
    text = restyled(restyled(essay(old), new), new)
    later = "Esk et al. (2013)", "Esk, Hobb, and Innis (2013)"  # ASA names all at the first citation of a work only
    expected = essay(new).replace(later[1], later[0]) if new == "asa" else essay(new)
    assert text.split("\n\n") == expected.split("\n\n")
    assert restyled(text, new) == text
