"""Results as Python programs use them: copied, sent between processes, kept as JSON, shown in notebooks."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable

import pytest

import citecheck

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
