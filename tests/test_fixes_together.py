"""Fixes of form against each other: all at once or one by one in any order they end in the same text, and there nothing is left to fix."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.findings.apply_fixes import fixed, fixes
from citecheck.model import Fix
from citecheck.pipeline import Parsed, check_documents
from citecheck.readers import read_list, read_text
from citecheck.rules import all_rules
from tests.made_forms import FAULTY, HANDBOOKS, LIST, in_handbook

FORM = [rule for rule in all_rules() if rule.group == "form"]
PARSED = Parsed()
MOST = 40  # fixes that a few citations can need
SLIPS = [(name, in_handbook(written, name)) for names, written, _, _ in FAULTY for name in names.split()]


def _fixes(text: str, handbook: str) -> tuple[Fix, ...]:
    result = check_documents(read_text(text, "essay"), [read_list(LIST, "refs")], style=handbook, rules=FORM, parsed=PARSED)
    return fixes((finding for finding in result.findings if finding.span.source == "essay"), unsafe=True)


def _ends_in(text: str, handbook: str, chance: Random | None) -> str:
    """The text when nothing is left to fix: with all fixes of a round made together, or one drawn by chance at a time."""
    for _ in range(MOST):
        found = _fixes(text, handbook)
        if not found:
            break
        text = fixed(read_text(text, "essay"), [chance.choice(found)] if chance else found)
    return text


@given(
    st.sampled_from(list(HANDBOOKS)), st.lists(st.integers(0, len(SLIPS) - 1), min_size=1, max_size=3), st.randoms(use_true_random=False)
)
@settings(max_examples=40, deadline=None, derandomize=True)
def test_fixes_end_in_one_text_in_whatever_order_they_are_made(handbook: str, chosen: list[int], chance: Random) -> None:
    own = [written for name, written in SLIPS if name == handbook]
    text = " ".join(f"So it is {own[at % len(own)]} in the end." for at in chosen)
    together = _ends_in(text, handbook, None)
    assert _ends_in(text, handbook, chance) == together, text
    assert not _fixes(together, handbook), (text, together)
