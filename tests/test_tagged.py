"""Exports of PubMed, EndNote and the Web of Science, YAML, and what is refused by its name."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.model import InputError, Reference, Unread
from citecheck.parsers import parse
from citecheck.readers import read_bytes

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
        pytest.param(PUBMED, {"title": "Salt in the upper delta: a title that goes on", "journal": "Journal of salt", "pages": "11-19", "volume": "7", "doi": "10.1234/salt.2012.11", "date": "2012-03-05", "author": "Marlow, Ina T"}, id="PubMed"),
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
    ],
)
def test_what_is_not_read_is_refused_by_name(text: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        citecheck.references(text)


SCOPUS = """\
Scopus
EXPORT DATE: 1 May 2020

Marlow, I.T., de Quist, B.
AUTHOR FULL NAMES: Marlow, Ina T. (57190000001); de Quist, Bo (7000000002)
57190000001; 7000000002
Salt in the upper delta: A title
(2012) Journal of Salt, Coast and Tide, 7 (3), art. no. 61, pp. 11-19. Cited 5 times.
DOI: 10.1234/salt.2012.11
https://www.scopus.com/inward/record.uri?eid=2-s2.0-85000000077

PUBLISHER: Anchor House
AUTHOR KEYWORDS: Salt; Delta
DOCUMENT TYPE: Article
PUBLICATION STAGE: Final
SOURCE: Scopus

Quist, B.
Another
(2013) Salt Days, pp. 4-9.
DOCUMENT TYPE: Conference Paper
SOURCE: Scopus
"""
SCOPUS_TABLE = (
    '\ufeff"Authors","Author full names","Title","Year","Source title","Volume","Issue","Page start","Page end","Cited by","DOI","Document Type"\n'
    '"Marlow I.T.; de Quist B.","Marlow, Ina T. (57190000001); de Quist, Bo (7000000002)","Salt in the ""upper"" delta","2012",'
    '"Journal of Salt","7","3","11","19","5","10.1234/salt.2012.11","Article"\n'
)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        pytest.param(SCOPUS, {"title": "Salt in the upper delta: A title", "journal": "Journal of Salt, Coast and Tide", "volume": "7", "number": "3", "eid": "61", "pages": "11-19", "doi": "10.1234/salt.2012.11", "publisher": "Anchor House", "author": "Marlow, Ina T. and de Quist, Bo"}, id="text"),
        pytest.param(SCOPUS_TABLE, {"title": 'Salt in the "upper" delta', "journal": "Journal of Salt", "pages": "11–19", "number": "3", "author": "Marlow, Ina T. and de Quist, Bo"}, id="table"),
    ],
)  # fmt: skip
def test_scopus_is_read_from_text_and_from_a_table(text: str, fields: dict[str, str]) -> None:
    first = read(text)[0]
    assert {name: first.fields.get(name) for name in fields} == fields
    assert [entry.kind for entry in read(SCOPUS)] == ["article", "inproceedings"]


@pytest.mark.parametrize(
    ("record", "fields"),
    [
        pytest.param("%0 Book\n%A Marlow, Ina\n%E Bell, Cy\n%Y Foss, Ida\n%? Quist, Bo\n%T Salt\n%B Salt Series\n%P 312\n%D 2012\n%8 May 4", {"serieseditor": "Bell, Cy", "editor": "Foss, Ida", "translator": "Quist, Bo", "series": "Salt Series", "pagetotal": "312", "date": "2012-05-04"}, id="EndNote's book"),
        pytest.param("%0 Thesis\n%A Marlow, Ina\n%T Salt\n%Y Bell, Cy\n%B Department of Salt\n%D 2012\n%V PhD", {"advisor": "Bell, Cy", "department": "Department of Salt", "type": "PhD"}, id="EndNote's thesis"),
        pytest.param("%0 Film or Broadcast\n%A Marlow, Ina\n%Y Bell, Cy\n%? Foss, Ida\n%T Salt\n%D 2012", {"director": "Marlow, Ina", "producer": "Bell, Cy", "performer": "Foss, Ida"}, id="EndNote's film"),
        pytest.param("%0 Report\n%A Marlow, Ina\n%T Salt\n%@ SR-22-7\n%D 2012", {"number": "SR-22-7", "issn": None}, id="EndNote's report"),
        pytest.param("%0 Journal Article\n%A Marlow, Ina\n%T Salt\n%J Tide\n%D 2012\n%K salt\ntide\ndelta", {"keywords": "salt; tide; delta"}, id="EndNote's keywords"),
        pytest.param("PMID- 1\nIS  - 1234-5679 (Electronic)\nIS  - 0378-5955 (Print)\nIS  - 0378-5955 (Linking)\nTI  - Salt.\nFAU - Marlow, Ina T Jr\nAU  - Marlow IT Jr\nDP  - 2012 Spring\nLID - e61 [pii]\nTT  - Salz.", {"issn": "0378-5955", "eissn": "1234-5679", "author": "Marlow, Jr, Ina T", "date": "2012-21", "eid": "e61", "origtitle": "Salz"}, id="PubMed's article"),
        pytest.param("PMID- 1\nBTI - Salt\nCTI - Salt Series\nDP  - 2012 Oct\nFED - Bell, Cy\nED  - Bell C", {"title": "Salt", "series": "Salt Series", "booktitle": None, "editor": "Bell, Cy"}, id="PubMed's book"),
        pytest.param("PT B\nAF Marlow, Ina\nTI Salt\nSO SALT ROADS\nDT Article; Book Chapter\nPY 2012\nPD SEP-OCT\nEI 1234-5679\nBP 4\nEP +\nER", {"booktitle": "SALT ROADS", "date": "2012-09/2012-10", "eissn": "1234-5679", "pages": "4+"}, id="WoS's chapter"),
        pytest.param("PT S\nAF Marlow, Ina\nTI Salt\nSO SALT DAYS\nSE Lecture Notes in Salt\nDT Proceedings Paper\nCT 9th Salt Days\nCY JUN 03-05, 2012\nCL Hull, ENGLAND\nPY 2012\nER", {"booktitle": "SALT DAYS", "series": "Lecture Notes in Salt", "eventtitle": "9th Salt Days", "eventdate": "2012-06-03/2012-06-05", "venue": "Hull, ENGLAND"}, id="WoS's paper"),
        pytest.param("PMID- 1\nTI  - Salt of the U.S.\nFAU - Marlow, Ina\nDP  - 2012", {"title": "Salt of the U.S."}, id="PubMed's title ending in an abbreviation"),
        pytest.param("PT S\nAU Marlow, I\nTI Salt\nSO SALT DAYS\nCT 9th Salt Days\nPY 2012\nER", {"booktitle": "SALT DAYS", "eventtitle": "9th Salt Days"}, id="WoS's paper without its kind"),
        pytest.param("PT P\nAU MARLOW I\nAE SALT LTD\nTI Salt pan\nPN US7000001-B2\nPI US123456 06 Jan 2008\nPD 06 Jan 2009\nER", {"number": "US7000001-B2", "holder": "{SALT LTD}", "date": "2009-01-06", "priority": "US123456 06 Jan 2008"}, id="Derwent's patent"),
    ],
)  # fmt: skip
def test_records_mean_what_their_producers_mean(record: str, fields: dict[str, str | None]) -> None:
    first = read(record + "\n")[0]
    assert {name: first.fields.get(name) for name in fields} == fields


@pytest.mark.parametrize(
    ("record", "names"),
    [
        pytest.param(
            "PMID- 1\nOWN - NLM\nSTAT- MEDLINE\nDA  - 20200103\nDCOM- 20200102\nLR  - 20200101\nTI  - Salt.\nDP  - 2012\nSO  - Salt. 2012.\n",
            {"pmid", "title", "date"},
            id="PubMed",
        ),
        pytest.param(
            "FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI Salt\nPY 2012\nTC 5\nZ9 6\nU1 1\nU2 2\nGA 111AA\nNR 40\nER\n\nEF\n",
            {"title", "date"},
            id="Web of Science",
        ),
        pytest.param(
            "Scopus\nEXPORT DATE: 1 May 2020\n\nMarlow, I.T.\n57190000001\nSalt\n(2012) Salt Days, pp. 4-9. Cited 5 times.\n"
            "PAGE COUNT: 6\nPUBLICATION STAGE: Final\nDOCUMENT TYPE: Article\nSOURCE: Scopus\n",
            {"title", "author", "date", "journal", "pages", "type"},
            id="Scopus",
        ),
    ],
)
def test_what_an_export_says_of_its_records_is_no_field_of_the_work(record: str, names: set[str]) -> None:
    (entry,) = read(record)
    assert {name for name in entry.fields if name != "year"} == names


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        pytest.param("Provider: Brine Index\nContent: text/plain\n\nTY  - BOOK\nTI  - Salt\nER  - \n", [], id="RIS"),
        pytest.param("Database: Brine Index\nExport Date: 4 May 2020\nTY  - BOOK\nTI  - Salt\nER  - \n", [], id="RIS with its date"),
        pytest.param("Keeper: Brine Index\n\nTY  - BOOK\nTI  - Salt\nER  - \n", ["Keeper: Brine Index"], id="other words before RIS"),
        pytest.param("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI Salt\nER\n\nEF\n", [], id="Web of Science"),
        pytest.param("FN Clarivate Analytics Web of Science\nAB Brine\nPT J\nTI Salt\nER\n\nEF\n", ["AB Brine"], id="a line before the record"),
    ],
)  # fmt: skip
def test_what_a_database_writes_before_its_first_record_is_not_lost(text: str, unread: list[str]) -> None:
    read = citecheck.references(text)
    assert [text[slice(*entry.span[1:])] for entry in read if isinstance(entry, Unread)] == unread
    assert len(read) == len(unread) + 1


def ris(*lines: str) -> Reference:
    (entry,) = read("\n".join((*lines, "ER  - ", "")))
    return entry


@pytest.mark.parametrize(
    ("lines", "field", "value"),
    [
        pytest.param(("TY  - NEWS", "TI  - A", "T2  - The Salt Times", "PY  - 2016", "DA  - 2016 Mar 4"), "date", "2016-03-04", id="a month's name"),
        pytest.param(("TY  - NEWS", "TI  - A", "T2  - The Salt Times", "DA  - 12/31/2018"), "date", "2018-12-31", id="American order"),
        pytest.param(("TY  - MGZN", "TI  - A", "PY  - 2011", "DA  - Jul-Aug"), "date", "2011-07/2011-08", id="months without a year"),
        pytest.param(("TY  - CONF", "TI  - A", "PY  - 2017", "C1  - Hull"), "venue", "Hull", id="a conference's place"),
        pytest.param(("TY  - NEWS", "TI  - A", "PY  - 2017"), "entrysubtype", "newspaper", id="a newspaper"),
        pytest.param(("TY  - EDBOOK", "AU  - Bell, Cy", "TI  - A"), "editor", "Bell, Cy", id="an edited book's people"),
        pytest.param(("TY  - RPRT", "AU  - Bell, Cy", "TI  - A", "T2  - Reports"), "series", "Reports", id="a report's series"),
        pytest.param(("TY  - JOUR", "AU  - Bell, Cy; Quist, Bo", "TI  - A"), "author", "Bell, Cy and Quist, Bo", id="two people between semicolons"),
        pytest.param(("TY  - JOUR", "AU  - Bell C, Quist B", "TI  - A"), "author", "Bell C and Quist B", id="a row of short names"),
        pytest.param(("TY  -JOUR", "AU  - Bell, Cy", "TI  - A"), "title", "A", id="no blank behind TY"),
        pytest.param(("TY  -JOUR", "AU  -Bell, Cy", "TI  -A study"), "title", "A study", id="no blank anywhere"),
        pytest.param(("TY  - JOUR", "TI  - A", "JF  - Journal of Salt", "JO  - J Salt"), "journal", "Journal of Salt", id="a journal in full beside ProQuest's JO"),
        pytest.param(("TY  - JOUR", "TI  - A", "JF  - Journal of Salt", "JO  - J Salt"), "shortjournal", "J Salt", id="ProQuest's short journal"),
        pytest.param(("TY  - NEWS", "TI  - A", "PY  - 2016", "DA  - 4 May"), "date", "2016-05-04", id="a day beside its year"),
        pytest.param(("TY  - CONF", "TI  - A", "PY  - 2016", "DA  - 3-5 June"), "date", "2016-06-03/2016-06-05", id="days beside their year"),
        pytest.param(("TY  - CONF", "TI  - A", "PY  - 2016", "DA  - 30 May-2 June"), "date", "2016-05-30/2016-06-02", id="days of two months"),
        pytest.param(("TY  - JOUR", "TI  - A", "DA  - 2013 Dec-2014 Jan"), "date", "2013-12/2014-01", id="months of two years"),
        pytest.param(("TY  - JOUR", "TI  - A", "DA  - 2013", "PY  - 2013", "Y1  - 2013/11//"), "date", "2013-11", id="the date that says most"),
        pytest.param(("TY  - BOOK", "TI  - A", "A2  - Bell, Cy"), "editor", "Bell, Cy", id="a book's editor without a series"),
        pytest.param(("TY  - BOOK", "TI  - A", "A2  - Bell, Cy", "T2  - B"), "serieseditor", "Bell, Cy", id="a series' editor"),
        pytest.param(("TY  - EDBOOK", "TI  - A", "AU  - Foss, Ida", "A2  - Bell, Cy"), "serieseditor", "Bell, Cy", id="an edited book's series"),
        pytest.param(("TY  - CHAP", "TI  - A", "SE  - 7"), "chapter", "7", id="a chapter's number"),
        pytest.param(("TY  - CONF", "TI  - A", "T2  - Days", "C3  - Papers", "C1  - Hull"), "booktitle", "Papers", id="proceedings beside their event"),
        pytest.param(("TY  - PAT", "TI  - A", "PB  - Salt Ltd", "SN  - 7,000,001", "M1  - 12/34"), "number", "7,000,001", id="a patent's number"),
        pytest.param(("TY  - PCOMM", "TI  - A", "AU  - Foss, Ida", "A2  - Bell, Cy"), "recipient", "Bell, Cy", id="who got a letter"),
        pytest.param(("TY  - JOUR", "TI  - A", "IS  - 4", "M1  - Journal Article"), "number", "4", id="an issue beside ProQuest's M1"),
        pytest.param(("TY  - JOUR", "TI  - A", "CY  - Hull", "PP  - Hull"), "address", "Hull", id="a place twice"),
        pytest.param(("TY  - JOUR", "TI  - A", "M3  - doi: 10.1234/a"), "doi", "10.1234/a", id="SAGE's DOI"),
        pytest.param(("TY  - WEB", "TI  - A", "M1  - 12 June 2020"), "urldate", "2020-06-12", id="EndNote's day of access"),
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


def test_fields_of_exports_are_known_in_a_bib_file() -> None:
    from citecheck.data.schema.biblatex import FIELDS as KNOWN
    from citecheck.data.schema.ris import BY_TYPE, FIELDS, OTHER_ROLES
    from citecheck.data.schema.tagged import PUBMED, SCOPUS, WOS, WOS_PATENT

    made = {
        *FIELDS.values(),
        *OTHER_ROLES.values(),
        *(tag for table in (PUBMED, SCOPUS, WOS, WOS_PATENT, *BY_TYPE.values()) for tag in table.values()),
    }
    assert sorted(name for name in made if name.islower() and name not in KNOWN) == []


@pytest.mark.parametrize(
    "field", ["fjournal = {Annals of Salt}", "mrclass = {14E30}", "reportnumber = {QUAY-99}", "booktitle = {Quay News},\n  url = {https://example.org/q}"]
)  # fmt: skip
def test_fields_of_mathscinet_inspire_and_mendeley_are_no_faults(field: str) -> None:
    entry = f"@misc{{a,\n  author = {{Foss, Ida}},\n  title = {{Salt}},\n  year = {{2012}},\n  {field},\n}}\n"
    assert [
        finding.name for finding in citecheck.check("", entry).findings if finding.name in {"unknown-field", "kind-against-fields"}
    ] == []


PANDOC = """\
# What we cite
references:
- id: marlow2012
  type: article-journal
  title: "Salt: a *slow* tide"
  author:
  - {family: de Marlow, given: Ina}
  issued:
    year: 2012
    month: 3
  accessed:
  - year: 2013
    month: 5
    day: 6
  original-date: {date-parts: [[1790]], circa: true}
nocite: |
  @*
"""


def test_metadata_of_pandoc_is_read_with_its_own_dates_and_emphasis() -> None:
    (entry,) = citecheck.references(PANDOC)
    assert isinstance(entry, Reference)
    fields = {"title": "Salt: a <i>slow</i> tide", "date": "2012-03", "urldate": "2013-05-06", "origdate": "1790~", "also": None}
    assert {name: entry.fields.get(name) for name in fields} == fields


def test_bibtexml_is_read_by_its_content_and_endnote_xml_refused_by_name() -> None:
    person = "<bibtex:person><bibtex:first>Ina</bibtex:first><bibtex:last>Marlow</bibtex:last></bibtex:person>"
    text = (
        '<?xml version="1.0"?><bibtex:file xmlns:bibtex="http://bibtexml.sf.net/"><bibtex:entry id="a"><bibtex:book>'
        f"<bibtex:author>{person}</bibtex:author><bibtex:title>Salt</bibtex:title></bibtex:book></bibtex:entry></bibtex:file>"
    )
    (entry,) = citecheck.references(text.encode())
    assert isinstance(entry, Reference)
    assert (entry.title, entry.names[0].family) == ("Salt", "Marlow")
    with pytest.raises(InputError, match="EndNote's XML"):
        citecheck.references(b"<?xml version='1.0'?><xml><records><record/></records></xml>")


def test_people_in_one_element_of_bibtexml_are_several_and_its_ampersand_is_latex() -> None:
    text = (
        '<?xml version="1.0"?><bibtex:file xmlns:bibtex="http://bibtexml.sf.net/"><bibtex:entry id="a"><bibtex:book>'
        "<bibtex:author>Ina Marlow and Bo Quist</bibtex:author><bibtex:title>Salt &amp; sea</bibtex:title></bibtex:book></bibtex:entry></bibtex:file>"
    )
    assert "author = {Marlow, Ina and Quist, Bo}" in (written := citecheck.convert(text).decode())
    assert r"title = {Salt \& sea}" in written


def test_the_content_says_what_a_suffix_of_several_formats_does_not() -> None:
    text = "entries:\n  m2003:\n    type: book\n    author:\n    - {first: Ina, last: Marlow}\n    title: Salt\n"
    (entry,) = parse(read_bytes(text.encode(), "list.yaml", as_list=True))
    assert isinstance(entry, Reference)
    assert (entry.key, entry.title) == ("m2003", "Salt")


@pytest.mark.parametrize("items", ['{"message": %s}', '{"message": {"items": [%s]}}'], ids=["one work", "several"])
def test_crossrefs_answers_are_read(items: str) -> None:
    item = '{"type": "journal-article", "title": ["Salt"], "author": [{"family": "Marlow", "given": "Ina"}], "issued": {"date-parts": [[2012]]}}'
    (entry,) = citecheck.references(items % item)
    assert isinstance(entry, Reference)
    assert (entry.title, entry.kind) == ("Salt", "article")
