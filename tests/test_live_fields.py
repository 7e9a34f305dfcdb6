"""Live fields of citation programs: what their data say is read, whatever their text shows."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from citecheck.config.list_discovery import lists_of
from citecheck.model import Document
from citecheck.pipeline import check_documents
from citecheck.readers import read_bytes, read_file
from tests.made_documents import docx, field, odt, p, r

WORK = {
    "id": 7,
    "type": "book",
    "title": "Slow trust",
    "author": [{"family": "Orvane", "given": "Pia"}],
    "issued": {"date-parts": [[2009]]},
}
CSL = {
    "properties": {"plainCitation": "(Orvane, 2009)"},
    "citationItems": [{"id": 7, "uris": ["http://delta.example/7"], "itemData": WORK}],
}
ENDNOTE = (
    '<EndNote><Cite><Author>Orvane</Author><Year>2009</Year><RecNum>7</RecNum><record><foreign-keys><key db-id="base">7</key></foreign-keys>'
    '<contributors><authors><author><style face="normal">Orvane, Pia</style></author></authors></contributors>'
    "<titles><title>Slow trust</title></titles><dates><year>2009</year></dates></record></Cite></EndNote>"
)
CITAVI = {
    "Entries": [
        {"ReferenceId": "r7", "Reference": {"Title": "Slow trust", "Year": "2009", "Authors": [{"LastName": "Orvane", "FirstName": "Pia"}]}}
    ]
}
SOURCES = (
    '<b:Sources xmlns:b="urn:b"><b:Source><b:Tag>Orv09</b:Tag><b:Author><b:Author><b:NameList><b:Person><b:Last>Orvane</b:Last>'
    "<b:First>Pia</b:First></b:Person></b:NameList></b:Author></b:Author><b:Title>Slow trust</b:Title><b:Year>2009</b:Year></b:Source></b:Sources>"
)


def packed(value: object) -> str:
    return b64encode(json.dumps(value).encode()).decode()


def control(tag: str, shown: str) -> str:
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/></w:sdtPr><w:sdtContent>{r(shown)}</w:sdtContent></w:sdt>'


def word(*runs: str, **more: str | bytes) -> Document:
    return read_bytes(docx(p("Trust ", *runs, " grows."), more=dict(more)), "essay.docx")


SHOWN = "(Orvane, 2009)"
BOOKMARK = f'<w:bookmarkStart w:id="1" w:name="ZOTERO_BREF_a1"/>{r(SHOWN)}<w:bookmarkEnd w:id="1"/>'
STORED = "ZOTERO_ITEM CSL_CITATION " + json.dumps(CSL)
PROPERTIES = (
    "<Properties>"
    + "".join(
        f'<property name="ZOTERO_BREF_a1_{n + 1}"><lpwstr>{escape(STORED[at : at + 255])}</lpwstr></property>'
        for n, at in enumerate(range(0, len(STORED), 255))
    )
    + "</Properties>"
)
PROGRAMS = [
    pytest.param(
        word(field("ADDIN ZOTERO_ITEM CSL_CITATION " + escape(json.dumps(CSL)), SHOWN)), "Zotero", "http://delta.example/7", id="Zotero"
    ),
    pytest.param(word(BOOKMARK, **{"docProps/custom.xml": PROPERTIES}), "Zotero", "http://delta.example/7", id="Zotero's bookmarks"),
    pytest.param(
        word(field("ADDIN CSL_CITATION " + escape(json.dumps(CSL)), SHOWN)), "Mendeley", "http://delta.example/7", id="Mendeley Desktop"
    ),
    pytest.param(
        word(control("MENDELEY_CITATION_v3_" + packed({"citationItems": [{"id": "u7", "itemData": WORK}]}), SHOWN)),
        "Mendeley",
        "u7",
        id="Mendeley Cite",
    ),
    pytest.param(word(field("ADDIN EN.CITE " + escape(ENDNOTE), SHOWN)), "EndNote", "base:7", id="EndNote"),
    pytest.param(word(field("ADDIN CitaviPlaceholder{" + packed(CITAVI) + "}", SHOWN)), "Citavi", "r7", id="Citavi"),
    pytest.param(word(field(r" CITATION Orv09 \l 1033 ", SHOWN), **{"customXml/item1.xml": SOURCES}), "Word", "Orv09", id="Word"),
    pytest.param(
        read_bytes(
            odt(
                f"<text:p>Trust <text:reference-mark-start text:name='ZOTERO_ITEM CSL_CITATION {escape(json.dumps(CSL), {chr(39): '&apos;'})} RNDabc'/>{SHOWN}"
                f"<text:reference-mark-end text:name='ZOTERO_ITEM CSL_CITATION {escape(json.dumps(CSL), {chr(39): '&apos;'})} RNDabc'/></text:p>"
            ),
            "essay.odt",
        ),
        "Zotero",
        "http://delta.example/7",
        id="Zotero in OpenDocument",
    ),
]


@pytest.mark.parametrize(("document", "program", "key"), PROGRAMS)
def test_fields_of_each_program(document: Document, program: str, key: str) -> None:
    assert len(document.fields) == 1
    found = document.fields[0]
    assert (found.program, document.text[found.start : found.end]) == (program, SHOWN)
    assert [(item.key, item.names, item.year, item.data["title"]) for item in found.items] == [(key, ("Orvane",), "2009", "Slow trust")]
    assert document.gaps == ()


@pytest.mark.parametrize(("document", "program", "key"), PROGRAMS)
def test_the_data_are_the_list_where_none_is_named(document: Document, program: str, key: str, tmp_path: Path) -> None:
    listings = lists_of(document._replace(name=str(tmp_path / "essay.docx")), ())
    result = check_documents(document, listings)
    assert [(link.verdict, link.matches[0].reference.title) for link in result.case.links] == [("exact", "Slow trust")]


def test_endnote_data_beside_the_field() -> None:
    inner = '<w:r><w:fldChar w:fldCharType="begin"><w:fldData>' + b64encode(ENDNOTE.encode()).decode() + "</w:fldData></w:fldChar></w:r>"
    outer = field("ADDIN EN.CITE", SHOWN).replace('<w:fldChar w:fldCharType="begin"/>', inner[len("<w:r>") : -len("</w:r>")], 1)
    assert [item.year for found in word(outer).fields for item in found.items] == ["2009"]


BROKEN = [
    pytest.param("ADDIN ZOTERO_ITEM CSL_CITATION {broken", id="no JSON"),
    pytest.param("ADDIN ZOTERO_ITEM CSL_CITATION " + "[" * 40_000, id="no object"),
    pytest.param("ADDIN ZOTERO_ITEM CSL_CITATION {&quot;a&quot;:" + "[" * 40_000, id="deep"),
    pytest.param("ADDIN EN.CITE " + escape('<!DOCTYPE a [<!ENTITY b "c">]><EndNote/>'), id="doctype"),
    pytest.param("ADDIN CitaviPlaceholder{AAAA}", id="no base64 of JSON"),
]


@pytest.mark.parametrize("code", BROKEN)
def test_broken_data_cost_no_text(code: str) -> None:
    document = word(field(code, SHOWN))
    assert SHOWN in document.text
    assert document.fields == ()
    assert [gap.why for gap in document.gaps] == ["a field's data cannot be read; its text is"]


def test_a_stale_year_is_told_where_it_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "essay.docx"
    path.write_bytes(docx(p("Trust ", field("ADDIN ZOTERO_ITEM CSL_CITATION " + escape(json.dumps(CSL)), "(Orvane, 2008)"), " grows.")))
    essay = read_file(str(path))
    stale = [f for f in check_documents(essay, lists_of(essay, ())).findings if f.name == "stale-field"]
    assert [f.message for f in stale] == [
        "The field shows “Orvane, 2008”, but Zotero's data say Orvane 2009; its next refresh changes the text."
    ]


MARK = '<text:bibliography-mark text:identifier="{0}" text:author="{1}" text:title="{2}" text:year="{3}">[{0}]</text:bibliography-mark>'
MARKS = [
    ("Orv09", "Orvane, Pia; Lind, Bo", "Slow trust", "2009"),
    ("Tam99", "Tamm, Kai", "Doubt", "1999"),
    ("Gho50", "Ghost, G.", "Fog", "1950"),
]
PRINTED = "".join(
    f"<text:p>{entry}</text:p>" for entry in ["Orvane, Pia; Lind, Bo: Slow trust, 2009", "Tamm, Kai: Doubt, 1999", "Vik, Ada: Tar, 1993"]
)


def test_fields_that_show_no_names_cite_by_their_data() -> None:
    cited = " and ".join(MARK.format(*mark) for mark in MARKS)
    index = f"<text:index-body><text:p>Bibliography</text:p>{PRINTED}</text:index-body>"
    result = check_documents(read_bytes(odt(f"<text:p>Trust {cited}.</text:p><text:bibliography>{index}</text:bibliography>"), "essay.odt"))
    assert [(link.item.key, link.verdict, link.matches[0].reference.title) for link in result.case.keyed] == [
        ("Orv09", "exact", "Slow trust"),
        ("Tam99", "exact", "Doubt"),
    ]
    assert [(f.name, f.message.partition(" (")[0]) for f in result.findings] == [
        ("unrefreshed-list", "The printed list has no entry for Ghost"),
        ("uncited-reference", "Vik"),
    ]


def test_fields_that_show_no_names_cite_a_list_with_their_keys() -> None:
    essay = read_bytes(odt(f"<text:p>Trust {MARK.format(*MARKS[0])}.</text:p>"), "essay.odt")
    result = check_documents(essay, lists_of(essay, ()))
    assert [link.matches[0].reference.key for link in result.case.keyed] == ["Orv09"]
    assert not result.findings


def test_a_stale_year_is_one_finding(tmp_path: Path) -> None:
    shown = field("ADDIN ZOTERO_ITEM CSL_CITATION " + escape(json.dumps(CSL)), "(Orvane, 2019)")
    listed = [p(each) for each in ("References", "Lind, B. (1993). Tar. Oslo: Fell.", "Orvane, P. (2009). Slow trust. Oslo: Fell.")]
    essay = docx(p("Trust ", shown, " grows (Lind, 1993)."), *listed)
    assert [f.name for f in check_documents(read_bytes(essay, "essay.docx")).findings] == ["stale-field"]


def test_citations_beside_fields_are_typed_by_hand() -> None:
    live = field(STORED, SHOWN)
    found = {}
    for name, runs in {
        "typed": (live, " and ", live, r(" grows. Others agree (Orvane, 2009)")),
        "fields alone": (live, " and ", live),
        "the year is a field": (live, " and ", live, r(" grows, says Orvane "), field(STORED, "(2009)")),
        "one field": (live, r(" grows. Others agree (Orvane, 2009)")),
    }.items():
        document = word(*runs)
        listings = lists_of(document, ())
        told = [each.message for each in check_documents(document, listings).findings if each.name == "typed-citation"]
        found[name] = told
    message = "“(Orvane, 2009)” is typed by hand; other citations are fields of Zotero, which does not update this one."
    assert found == {"typed": [message], "fields alone": [], "the year is a field": [], "one field": []}
