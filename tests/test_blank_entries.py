"""Entries without author and title: in a sorted list their place shows whose they are; where it does not, nothing is claimed."""

from __future__ import annotations

import json

import pytest

from citecheck.pipeline import check_documents
from citecheck.readers import read_list, read_text

SORTED = ("Abbott 1990", "Barlow 1992", "Coates 1994", "?", "?", "Eastman 1998", "Fielding 2000", "?", "Granger 2003", "Hobbs 2004")
UNSORTED = ("Granger 2003", "Abbott 1990", "?", "Hobbs 2004", "Coates 1994", "?", "Barlow 1992", "Fielding 2000")


def _links(text: str, rows: tuple[str, ...]) -> list[tuple[str, str]]:
    """Verdict and key of each item; entries are named by their place."""
    entries = [_entry(f"e{at}", row) for at, row in enumerate(rows)]
    result = check_documents(read_text(text, "essay"), [read_list(json.dumps(entries), "refs.json")], rules=())
    return [(link.verdict, link.matches[0].reference.key if link.matches else "") for link in result.case.links]


def _entry(key: str, row: str) -> dict[str, object]:
    if row == "?":
        return {"id": key, "type": "book", "publisher": "Northgate"}
    family, _, year = row.partition(" ")
    entry = {"author": [{"family": family, "given": "A."}], "issued": {"date-parts": [[int(year)]]}, "title": f"A book by {family}"}
    return {"id": key, "type": "book", **entry}


@pytest.mark.parametrize(
    ("text", "rows", "links"),
    [
        pytest.param("(Dunmore, 1996; Danforth, 1997)", SORTED, [("near", "e4"), ("near", "e3")], id="two works for two entries in a row"),
        pytest.param("(Danforth, 1996, 1997)", SORTED, [("near", "e3"), ("near", "e4")], id="years of one author in order"),
        pytest.param("(Danforth, 1996; Danforth & Crewe, 1995)", SORTED, [("near", "e3"), ("near", "e4")], id="one author before two"),
        pytest.param("(Danforth, 1996)", SORTED, [("ambiguous", "e3")], id="one work for two entries"),
        pytest.param(
            "(Dunmore, 1996; Danforth, 1997; Draycott, 1995)", SORTED, [("ambiguous", "e3")] * 3, id="three works for two entries"
        ),
        pytest.param("(Foxley, 2001)", SORTED, [("near", "e7")], id="one work for one entry"),
        pytest.param("(Dunmore, 1996; Danforth, 1997)", UNSORTED, [("ambiguous", "e2")] * 2, id="a list in no order"),
    ],
)
def test_place_tells(text: str, rows: tuple[str, ...], links: list[tuple[str, str]]) -> None:
    assert _links(f"So it is {text}.", rows) == links
