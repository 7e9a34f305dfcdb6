"""Results as Python programs use them: copied, sent between processes, kept as JSON, shown in notebooks."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Callable

import pytest

import citecheck
from citecheck.reporters import render

ESSAY = "Trust grows slowly (Orvane, 2009; Bramwell 1971), as @vance2004 says.\n\nDoubt does not (Corwin, 1965)\n"
LISTS = {
    "prose": "Orvane, P. (2008). Slow trust. Northgate Press.\n",
    "bib": "@book{vance2004, author={Vance, T. and {\\'O}ran, J.}, title={Quiet {Harbours}}, publisher={Fell}, year={2004}}\n",
    "csl": '[{"id":"c","type":"book","title":"Doubt","author":[{"family":"Corwin","given":"R."}],"issued":{"date-parts":[[1965]]}}]',
    "ris": "TY  - BOOK\nAU  - Corwin, R.\nTI  - Doubt\nPY  - 1965\nER  - \n",
}


@pytest.mark.parametrize("copied", [lambda r: pickle.loads(pickle.dumps(r)), copy.deepcopy, copy.copy], ids=["pickle", "deepcopy", "copy"])
@pytest.mark.parametrize("listing", LISTS)
def test_result_equals_its_copies(listing: str, copied: Callable[[citecheck.Result], citecheck.Result]) -> None:
    result = citecheck.check(ESSAY, LISTS[listing], name="essay.md", configuration=None)
    again = copied(result)
    assert again == result
    assert again.findings == result.findings
    assert repr(again) == repr(result)


def test_entries_equal_their_copies() -> None:
    entries = citecheck.references(LISTS["prose"] + "\n???\n")
    assert pickle.loads(pickle.dumps(entries)) == copy.deepcopy(entries) == entries


def test_findings_know_their_lines_and_columns() -> None:
    result = citecheck.check(ESSAY, LISTS["prose"], name="essay.md")
    places = {finding.name: (finding.line, finding.column) for finding in result.findings if finding.span.source == "essay.md"}
    assert places["wrong-year"][0] == 1
    assert (3, ESSAY.splitlines()[2].index("Corwin") + 1) in {(f.line, f.column) for f in result.findings}


@pytest.mark.parametrize("listing", LISTS)
def test_dict_is_the_json_report(listing: str) -> None:
    result = citecheck.check(ESSAY, LISTS[listing], name="essay.md")
    made = result.to_dict()
    assert json.loads(json.dumps(made)) == json.loads(render([result], "json"))
    assert [finding.to_dict() for finding in result.findings] == made["documents"][0]["findings"]


def test_notebook_shows_findings_and_escapes_everything() -> None:
    result = citecheck.check("Trust <b>grows</b> (<i>Orvane</i> & Bell, 2009).", LISTS["prose"], name="<script>.md")
    shown = result._repr_html_()
    assert "&lt;script&gt;.md" in shown
    assert "<table>" in shown
    assert "Trust grows (" in shown  # Markdown’s own tags print nothing
    assert re.search(r'<mark class="\w+ \w+" title=', shown)
    plain = {"p", "table", "thead", "tbody", "tr", "th", "td", "div", "style", "mark", "details", "summary", "small"}
    assert set(re.findall(r"</?(\w+)", shown)) <= plain


def test_notebook_shows_the_paragraphs_that_have_something_to_report() -> None:
    text = "Trust grows (Orvane, 2008).\n\nIt is doubted (Tiller, 1998).\n\n" + "Nothing is cited here.\n\n" * 50
    shown = citecheck.check(text, LISTS["prose"])._repr_html_()
    assert "1 of 52 paragraphs are shown" in shown
    assert "Tiller, 1998</mark>" in shown
    assert "Nothing is cited here" not in shown


def test_notebook_shows_that_nothing_was_found() -> None:
    shown = citecheck.check("Trust grows slowly (Orvane, 2008).", LISTS["prose"])._repr_html_()
    assert "No findings" in shown
    assert "<table>" not in shown
