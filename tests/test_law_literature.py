"""Articles, chapters and books as handbooks of law print them."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import Reference
from citecheck.parsers.prose import parse
from citecheck.readers import read_list

FORMS = [
    pytest.param(
        "Ostwick RW, 'The Wick of the Law' (1897) 10 Harb L Rev 457",
        {"author": "Ostwick RW", "title": "The Wick of the Law", "year": "1897", "volume": "10", "journal": "Harb L Rev", "pages": "457"},
        id="article",
    ),
    pytest.param(
        "Marlow T and Quill D, ‘Whose Lamp is it?’ [2012] HLJ 83",
        {"author": "Marlow T and Quill D", "title": "Whose Lamp is it?", "year": "2012", "journal": "HLJ", "pages": "83"},
        id="article, year in square brackets",
    ),
    pytest.param(
        "Quill D, “A Keeper's Duty” (2013) 12(3) Coastal LQ 55–71.",
        {"author": "Quill D", "title": "A Keeper's Duty", "volume": "12", "number": "3", "journal": "Coastal LQ", "pages": "55–71"},
        id="article with issue",
    ),
    pytest.param(
        "Quill D, 'A Keeper's Duty' in P Brell and O Odén (eds), The Bounds of Harbours (Fell UP 1994) 12",
        {
            "author": "Quill D",
            "title": "A Keeper's Duty",
            "editor": "P Brell and O Odén",
            "booktitle": "The Bounds of Harbours",
            "publisher": "Fell UP",
            "year": "1994",
            "pages": "12",
        },
        id="chapter",
    ),
    pytest.param(
        "Marlow T, Lamps (7th edn, Sloe & Fell 2020)",
        {"author": "Marlow T", "title": "Lamps", "edition": "7th edn", "publisher": "Sloe & Fell", "year": "2020"},
        id="book with edition",
    ),
    pytest.param(
        "Harbour Commission, Lamps at Sea (Harb Com No 12, 2011)",
        {"author": "Harbour Commission", "title": "Lamps at Sea", "type": "Harb Com", "number": "12", "year": "2011"},
        id="report",
    ),
    pytest.param(
        "Tessa Marlow, Lamps and the Coast (Fell 2001) 33",
        {"author": "Tessa Marlow", "title": "Lamps and the Coast", "publisher": "Fell", "year": "2001", "pages": "33"},
        id="book, given name first",
    ),
]


@pytest.mark.parametrize(("text", "fields"), FORMS)
def test_works_are_read_whole(text: str, fields: dict[str, str]) -> None:
    (entry,) = parse(read_list(text, "refs", format="prose"))
    assert isinstance(entry, Reference)
    assert {name: entry.fields.get(name) for name in fields} == fields
    assert "x-rest" not in entry.fields


def test_their_citations_are_no_faults() -> None:
    listing = "\n\n".join(str(row.values[0]) for row in FORMS)
    essay = "So it is (Ostwick, 1897), as Marlow and Quill (2012) say, and Quill (2013; 1994); Marlow doubts it (2020, 2001; Harbour Commission 2011)."
    assert [finding.name for finding in citecheck.check(essay, listing).findings if finding.code[0] in "CD"] == []
