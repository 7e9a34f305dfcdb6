"""What a revision changed is reported as citations, entries and findings."""

from __future__ import annotations

import pytest

from citecheck.findings.revision_diff import compare
from citecheck.model import Result
from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text

A = "@book{a, author={Orvane, Pia}, title={Slow Trust}, publisher={Northgate}, year={2008}}\n"
B = "@book{b, author={Tiller, Ro}, title={Doubt}, publisher={Northgate}, year={1998}}\n"
C = "@book{c, author={Wend, Ada}, title={Faith}, publisher={Northgate}, year={1977}}\n"
TEXT = "Trust is slow (Orvane, 2008). Doubt is not (Tiller, 1998)."


def checked(text: str, refs: str) -> Result:
    return check_documents(read_text(text, "e.txt"), [read_list(refs, "l.bib")])


@pytest.mark.parametrize(
    ("text", "refs", "field", "rows"),
    [
        pytest.param(TEXT + " So (Orvane, 2008).", A + B, "gained", ("Orvane (2008)",), id="gained"),
        pytest.param("Trust is slow (Orvane, 2008).", A + B, "lost", ("Tiller (1998)",), id="lost"),
        pytest.param("Trust is slow (Orvane, 2008).", A + B, "left_uncited", ("Tiller (1998)",), id="left uncited"),
        pytest.param(TEXT, A, "entries_lost", ("Tiller (1998)",), id="entry lost"),
        pytest.param(TEXT, A + B + C, "entries_gained", ("Wend (1977)",), id="entry gained"),
        pytest.param(
            TEXT, A + B.replace("Doubt", "Deep Doubt"), "entries_edited", ("Tiller (1998): title “Doubt” → “Deep Doubt”",), id="edited"
        ),
        pytest.param(
            TEXT, A + B.replace("Ro}", "Rob}"), "entries_edited", ("Tiller (1998): authors “Tiller, Ro” → “Tiller, Rob”",), id="given name"
        ),
        pytest.param(TEXT, A + B.replace("1998", "1999"), "gained", (), id="an edited entry is not another one"),
        pytest.param(TEXT, A + B, "gained", (), id="nothing"),
    ],
)
def test_changes(text: str, refs: str, field: str, rows: tuple[str, ...]) -> None:
    assert getattr(compare(checked(TEXT, A + B), checked(text, refs)), field) == rows


def test_findings_new_and_fixed() -> None:
    old, new = checked(TEXT + " Lost (Bramwell, 1971).", A + B), checked("First. " + TEXT + " Lost (Corwin, 1965).", A + B)
    changes = compare(old, new)
    assert [finding.name for finding in changes.new] == ["missing-reference"]
    assert [finding.name for finding in changes.fixed] == ["missing-reference"]
    assert changes.new != changes.fixed
    assert compare(old, old).new == ()
