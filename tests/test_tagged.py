"""Exports of PubMed, EndNote and the Web of Science, YAML, and what is refused by its name."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import InputError, Reference

PUBMED = """\
PMID- 11223344
DP  - 2012 Mar 5
TI  - Salt in the upper delta: a title that
      goes on.
PG  - 11-19
LID - 10.1234/salt.2012.11 [doi]
FAU - Marlow, Ina T
AU  - Marlow IT
JT  - Journal of salt
VI  - 7
IP  - 3

PMID- 11223345
DP  - 2013
TI  - Another.
FAU - Quist, Bo
JT  - Journal of salt
"""
ENDNOTE = """\
%0 Book Section
%A Marlow, Ina
%A Quist, Bo
%E Bell, Cy
%T Salt roads
%B Handbook of deltas
%I Anchor House
%C Lagos
%D 2012
%P 11-19

%0 Journal Article
%A Quist, Bo
%T Another
%J Journal of salt
%V 7
%D 2013
"""
WOS = """\
FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Marlow, IT
   Quist, B
AF Marlow, Ina T.
   Quist, Bo
TI Salt in the upper
   delta
SO JOURNAL OF SALT
VL 7
IS 3
BP 11
EP 19
DI 10.1234/salt.2012.11
PY 2012
ER

EF
"""
YAML = """\
---
references:
- id: marlow2012
  type: article-journal
  title: Salt in the upper delta
  author:
  - family: Marlow
    given: Ina
  container-title: Journal of Salt
  issued:
    date-parts:
    - - 2012
      - 3
...
"""


def read(text: str) -> list[Reference]:
    return [entry for entry in citecheck.references(text) if isinstance(entry, Reference)]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param(PUBMED, {"title": "Salt in the upper delta: a title that goes on.", "journal": "Journal of salt", "pages": "11-19", "volume": "7", "doi": "10.1234/salt.2012.11", "date": "2012-03-05", "author": "Marlow, Ina T"}, id="PubMed"),
        pytest.param(ENDNOTE, {"title": "Salt roads", "booktitle": "Handbook of deltas", "editor": "Bell, Cy", "publisher": "Anchor House", "address": "Lagos", "pages": "11-19"}, id="EndNote"),
        pytest.param(WOS, {"title": "Salt in the upper delta", "author": "Marlow, Ina T. and Quist, Bo", "pages": "11–19", "number": "3"}, id="Web of Science"),
        pytest.param(YAML, {"title": "Salt in the upper delta", "journal": "Journal of Salt", "date": "2012-03"}, id="CSL in YAML"),
    ],
)  # fmt: skip
def test_export_is_read_by_what_it_looks_like(text: str, fields: dict[str, str]) -> None:
    first = read(text)[0]
    assert {name: first.fields.get(name) for name in fields} == fields


@pytest.mark.parametrize(("text", "count"), [(PUBMED, 2), (ENDNOTE, 2), (WOS, 1), (YAML, 1)])
def test_every_record_is_an_entry(text: str, count: int) -> None:
    assert len(read(text)) == count


def test_places_hold_the_values() -> None:
    entry = read(YAML)[0]
    assert YAML[entry.places["title"].start :].startswith("Salt in the upper")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param('[{"key": "A", "itemType": "book", "title": "Salt"}]', "Zotero", id="Zotero's API"),
        pytest.param("<?xml version='1.0'?>\n<xml><records><record/></records></xml>", "EndNote", id="EndNote's XML"),
        pytest.param("Scopus\nEXPORT DATE: 1 May 2020\n\nMarlow, I.\nSalt\n(2012) J. Salt, 7, pp. 1-9.\n", "Scopus", id="Scopus's text"),
    ],
)
def test_what_is_not_read_is_refused_by_name(text: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        citecheck.references(text)


def ris(*lines: str) -> Reference:
    (entry,) = read("\n".join((*lines, "ER  - ", "")))
    return entry


@pytest.mark.parametrize(
    ("lines", "field", "value"),
    [
        pytest.param(("TY  - NEWS", "TI  - A", "T2  - The Salt Times", "PY  - 2016", "DA  - 2016 Mar 4"), "date", "2016-03-04", id="a month's name"),
        pytest.param(("TY  - NEWS", "TI  - A", "T2  - The Salt Times", "DA  - 12/31/2018"), "date", "2018-12-31", id="American order"),
        pytest.param(("TY  - MGZN", "TI  - A", "PY  - 2017", "DA  - Sep-Oct"), "date", "2017", id="months without a year"),
        pytest.param(("TY  - NEWS", "TI  - A", "PY  - 2017"), "entrysubtype", "newspaper", id="a newspaper"),
        pytest.param(("TY  - EDBOOK", "AU  - Bell, Cy", "TI  - A"), "editor", "Bell, Cy", id="an edited book's people"),
        pytest.param(("TY  - RPRT", "AU  - Bell, Cy", "TI  - A", "T2  - Reports"), "series", "Reports", id="a report's series"),
        pytest.param(("TY  - JOUR", "AU  - Bell, Cy; Quist, Bo", "TI  - A"), "author", "Bell, Cy and Quist, Bo", id="two people between semicolons"),
        pytest.param(("TY  - JOUR", "AU  - Bell C, Quist B", "TI  - A"), "author", "Bell C and Quist B", id="a row of short names"),
        pytest.param(("TY  -JOUR", "AU  - Bell, Cy", "TI  - A"), "title", "A", id="no blank behind TY"),
    ],
)  # fmt: skip
def test_ris_as_exporters_write_it(lines: tuple[str, ...], field: str, value: str) -> None:
    assert ris(*lines).fields[field] == value


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        pytest.param("FAU - Orvane, Ada T Jr\nAU  - Orvane AT Jr\n", ["Orvane"], id="suffix"),
        pytest.param("FAU - de Quist, Bo\nAU  - de Quist B\n", ["Quist"], id="particle"),
        pytest.param("FAU - Tillerson, Bo\nAU  - Tiller B\n", ["Tillerson", "Tiller"], id="another person"),
        pytest.param("FAU - Tillerson, Bo\nAU  - Keel\n", ["Tillerson", "Keel"], id="one word"),
    ],
)
def test_a_short_form_of_a_person_is_no_second_author(lines: str, names: list[str]) -> None:
    (entry,) = citecheck.references(f"PMID- 3\nTI  - Salt\n{lines}")
    assert isinstance(entry, Reference)
    assert [name.family for name in entry.names] == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        pytest.param("M&uuml;llner, Ada", [("Müllner", "Ada")], id="entity"),
        pytest.param("M&uuml;llner, Ada; Orv&#233;, Bo", [("Müllner", "Ada"), ("Orvé", "Bo")], id="entities of two"),
        pytest.param(", Ada Keel", [("Ada Keel", "")], id="comma without a family name"),
    ],
)
def test_people_of_a_line_of_ris(line: str, names: list[tuple[str, str]]) -> None:
    (entry,) = citecheck.references(f"TY  - BOOK\nAU  - {line}\nTI  - Salt\nER  - \n")
    assert isinstance(entry, Reference)
    assert [(name.family, name.given) for name in entry.names] == names
