"""The rules on the text where they must speak, and where a hasty rule would."""

from __future__ import annotations

import pytest

from citecheck.findings.apply_fixes import changed, fixes
from citecheck.model import Finding
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text
from citecheck.rules import all_rules

LIST = """Abel, R., & Beale, T. (2012). Asking. London: Stone.

Baier, A. (1986). Trust and antitrust. Ethics, 96, 231–260.

Cole, V., & Dunn, S. (2001). Answering. Paris: Plume.

Karsh, P. (2010). Reasons. Oslo: Fell.

Odum, V., Finch, O., & Gould, P. (1999). Doubt. Oslo: Fell.
"""
RULES = {rule.name: rule for rule in all_rules()}


def told(text: str, name: str, refs: str = LIST, style: str = "auto") -> list[Finding]:
    """What one rule tells of a text."""
    return list(check_documents(read_text(text, "essay"), [read_list(refs, "refs")], rules=[RULES[name]], style=style).findings)


def marked(text: str, name: str, refs: str = LIST, style: str = "auto") -> list[str]:
    """The places that one rule marks in a text."""
    return [text[finding.span.start : finding.span.end] for finding in told(text, name, refs, style)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "(Abel & Beale, 2012; Cole & Dunn, 2001; Abel & Beale, 2012). Abel and Beale (2012).", "mixed-form", id="apa-has-both"
        ),
        pytest.param("(Abel & Beale, 2012; Cole & Dunn, 2001; Abel & Beale, 2012). Abel and Beale (2012).", "wrong-conjunction", id="apa"),
        pytest.param("(Karsh, 2010; Baier, 1986). Odum et al. (1999).", "wrong-separator", id="narrative-has-no-comma"),
        pytest.param("In the interval [0, 1) all is well (Karsh, 2010).", "unclosed-bracket", id="interval-elsewhere"),
        pytest.param("As 1) Karsh (2010) and 2) Baier (1986) say.", "unclosed-bracket", id="enumeration"),
        pytest.param("He cites (Karsh [2010]) and [Baier (1986)].", "unclosed-bracket", id="nested"),
        pytest.param("non-(Karsh, 2010) and “(Baier, 1986)” and/(Karsh, 2010)", "missing-space", id="hyphen-quote-slash"),
        pytest.param("所以(Karsh, 2010)。", "missing-space", id="chinese-needs-none"),
        pytest.param("The (Karsh, 2010)-like view.", "missing-space", id="hyphen-behind"),
        pytest.param("All was written in Windows 2000 (Karsh, 2010).", "missing-reference", id="product"),
        pytest.param("Zorn (1888, as cited in Karsh, 2010) says so.", "missing-reference", id="secondary"),
        pytest.param("So he said (P. Zorn, personal communication, May 3, 1999).", "missing-reference", id="personal"),
        pytest.param("(Baier, 1986, p. 232; Baier, 1986, p. 240)", "repeated-work", id="two-pages"),
        pytest.param("(Karsh, 2010, p. 999)", "locator-outside-pages", id="a-book-has-no-pages"),
        pytest.param("(Baier, 1986, p. 245ff.)", "locator-outside-pages", id="following-pages"),
        pytest.param("“Trust” is learned (Baier, 1986), it’s 5” long.", "unbalanced-quotation", id="inches"),
        pytest.param("„Vertrauen“ sagt sie (Baier, 1986), und „Zweifel“.", "unbalanced-quotation", id="german"),
        pytest.param("In Table 2. We see. In Study 1. But it is 95%, at 20°, by Acme™, [sic].", "note-residue", id="numbers"),
        pytest.param("All agree.1 But why.2 And when.3 One asks (Karsh, 2010).4 So it goes.", "note-residue", id="real-notes"),
        pytest.param("What! he said, “Stop!” and left. Oh!”, she said.", "note-residue", id="exclamations"),
        pytest.param("In [0, 1] and [2, 3] it holds (Karsh, 2010; Baier, 1986; Odum et al., 1999).", "mixed-systems", id="intervals"),
    ],
)
def test_is_silent(text: str, name: str) -> None:
    assert marked(text, name) == []


@pytest.mark.parametrize(
    ("text", "name", "places"),
    [
        pytest.param("(Karsh, 2010] is so.", "unclosed-bracket", ["(Karsh, 2010]"], id="another-closer"),
        pytest.param("So says ((Karsh, 2010), and so on.", "unclosed-bracket", ["((Karsh, 2010)"], id="the-outer-one"),
        pytest.param("So says Karsh (2010, and so on.", "unclosed-bracket", ["(2010"], id="narrative"),
        pytest.param("Odum et al.(1999) say so (Karsh,2010;Baier, 1986).", "missing-space", [".(", ",2", ";B"], id="everywhere"),
        pytest.param("It is so (Karsh, 2010).Then it is not.", "missing-space", [").T"[1:]], id="behind"),
        pytest.param("(Karsh 2010; Baier 1986)", "wrong-separator", [" ", " "], id="handbook"),
        pytest.param("(Abel and Beale, 2012)", "wrong-conjunction", ["and"], id="handbook-conjunction"),
        pytest.param("(Karsh, 2010; Baier, 1986; Karsh, 2010)", "repeated-work", ["Karsh, 2010"], id="twice"),
        pytest.param("(Mueller, 1999)", "misspelt-author", ["Mueller"], id="two-plain-spellings"),
        pytest.param("So (Baier, 1968).", "wrong-year", ["Baier, 1968"], id="digits-swapped"),
        pytest.param("So (Baier, 1986, p. 3).", "locator-outside-pages", ["p. 3"], id="page-before-the-first"),
        pytest.param("So (Baier, 1986, p. 3, n. 4).", "locator-outside-pages", ["p. 3, n. 4"], id="note-on-a-page-before-the-first"),
    ],
)
def test_speaks(text: str, name: str, places: list[str]) -> None:
    refs = LIST + "\nMuller, K. (1999). Der Zweifel. Berlin: Sand.\n"
    assert marked(text, name, refs, "apa") == places


def test_a_sign_in_a_sentence_is_odd_where_brackets_alone_have_it_elsewhere() -> None:
    brackets = "(Abel & Beale, 2012; Cole & Dunn, 2001; Abel & Beale, 2012). "
    both = "Abel and Beale (2012). Cole and Dunn (2001). Abel & Beale (2012). Cole & Dunn (2001)."
    assert marked(brackets + both, "mixed-form") == ["&", "&"]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        pytest.param("So it is (Bayer,1986). And so on.", "So it is (Baier, 1986). And so on.", id="name-and-space"),
        pytest.param("So it is (Abel Hebeale, 2013).", "So it is (Abel & Beale, 2012).", id="fused-and-year"),
        pytest.param("So it is(Karsh, 20l0. And so on.", "So it is (Karsh, 2010). And so on.", id="space-scan-and-bracket"),
        pytest.param("So it is (ODOM et al., 1999).", "So it is (ODUM et al., 1999).", id="capitals-stay"),
        pytest.param("So it is (A. Bayer, 1986).", "So it is (A. Baier, 1986).", id="initials-stay"),
    ],
)
def test_all_fixes_together_put_it_right(text: str, fixed: str) -> None:
    essay, listing = read_text(text, "essay"), read_list(LIST, "refs")
    made = fixes(check_documents(essay, [listing]).findings, unsafe=True)
    assert changed([essay], made)["essay"][1] == fixed
    assert not fixes(check_documents(read_text(fixed, "essay"), [listing]).findings, unsafe=True)


def test_an_open_bracket_without_a_year_is_not_half_repaired() -> None:
    text = "So it went on (Abel Beale, unlike what was said of it before, the matter was not as simple as all that.\n\nMore of it (Karsh, 2010)."
    refs = LIST + "\nAbel, R., & Beale, T. (1998). Telling. London: Stone.\n"
    found = check_documents(read_text(text, "essay"), [read_list(refs, "refs")]).findings
    there = [finding for finding in found if finding.span.source == "essay"]
    assert {finding.name for finding in there} == {"unclosed-bracket", "missing-year", "translation-damage"}
    assert not any(finding.fix for finding in there)


@pytest.mark.parametrize(
    ("text", "uncited"),
    [("Li (2011a) differs from Orr (2001).", 1), ("Li (2011a, b) differs from Orr (2001).", 0), ("Li 2011b, Li (2011a), Orr (2001).", 0)],
    ids=["one letter", "both in one", "both"],
)
def test_a_cited_sibling_does_not_hide_an_uncited_entry(text: str, uncited: int) -> None:
    refs = "Li, W. (2011a). Hail. *Snow*, 4, 1–9.\n\nLi, W. (2011b). Sleet. *Snow*, 4, 10–19.\n\nOrr, A. (2001). Rain. *Snow*, 1, 1–9.\n\nOrr, A. (2002). Mist. *Snow*, 1, 1–9.\n"
    assert len(told(text + " Orr (2002).", "uncited-reference", refs)) == uncited
