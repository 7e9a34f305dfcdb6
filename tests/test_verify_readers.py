"""What the sources say, read into one model: made-up answers in the form of each source, and answers that are none."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from citecheck.model import Name
from citecheck.verify.person import in_one, in_parts
from citecheck.verify.readers import arxiv, crossref, datacite, dblp, doi_agency, openalex, openlibrary, pubmed
from citecheck.verify.readers.library import reader_of
from citecheck.verify.readers.shape import UnreadableAnswerError
from citecheck.verify.record import Record, Related, Update
from citecheck.verify.title_cleaning import cleaned, forms, is_garbled, numbering

TITLE = "Slow rivers: The tolls of the north"
PEOPLE = (Name("Lindqvist", "Maja"), Name("Berg", "Per", "van den"))


def crossref_answer() -> bytes:
    work = {
        "DOI": "10.5555/NG.1",
        "type": "journal-article",
        "title": ["Slow  <i>rivers</i>"],
        "subtitle": ["The tolls of the north"],
        "author": [{"given": "Maja", "family": "Lindqvist"}, {"given": "Per", "family": "van den Berg"}],
        "issued": {"date-parts": [[2011, 2]]},
        "published-online": {"date-parts": [[2010, 12, 1]]},
        "container-title": ["Northern Geographies"],
        "volume": "7",
        "page": "10-20",
        "updated-by": [
            {"type": "expression_of_concern", "DOI": "10.5555/ng.9", "updated": {"date-parts": [[2012, 3, 2]]}},
            {"type": "new_version", "DOI": "10.5555/ng.1.v2"},
            {"type": "something_else", "DOI": "10.5555/ng.8"},
        ],
        "relation": {"has-preprint": [{"id": "10.5555/pre.1", "id-type": "doi"}], "cites": [{"id": "10.5555/x"}]},
        "original-title": ["Langsamma floder"],
    }
    return json.dumps({"status": "ok", "message": work}).encode()


def test_crossref() -> None:
    (record,) = crossref.read(crossref_answer())
    assert record.titles == (TITLE, "Slow rivers", "Langsamma floder")
    assert (record.identifier, record.kind, record.names, record.years) == ("10.5555/ng.1", "article", PEOPLE, (2011, 2010))
    assert (record.volume, record.pages, record.containers) == ("7", "10-20", ("Northern Geographies",))
    assert record.updates == (
        Update("concern", "2012-03-02", "10.5555/ng.9", "crossref"),
        Update("new-version", "", "10.5555/ng.1.v2", "crossref"),
    )
    assert record.related == (Related("preprint-of", "10.5555/pre.1"),)


CROSSREF = [
    pytest.param({"issued": {"date-parts": [[None]]}}, {"years": ()}, id="a date that is null"),
    pytest.param({"author": [{"name": "The Toll Consortium"}]}, {"names": (Name("The Toll Consortium", corporate=True),)}, id="a group"),
    pytest.param({"author": [{"family": "Utgard"}]}, {"names": (Name("Utgard"),)}, id="one name"),
    pytest.param({"author": [{"given": "", "family": "Maja Lindqvist"}]}, {"names": PEOPLE[:1]}, id="all in the family name"),
    pytest.param({"author": [{"given": "Prof. Maja", "family": "LINDQVIST"}]}, {"names": PEOPLE[:1]}, id="title and capitals"),
    pytest.param({"author": [{"name": "&NA;"}]}, {"names": ()}, id="a name that is not available"),
    pytest.param({"author": [{"family": "&NA;"}]}, {"names": ()}, id="a family name that is not available"),
    pytest.param({"type": "peer-review"}, {"kind": "peer-review"}, id="a peer review"),
    pytest.param({"type": "posted-content", "subtype": "preprint"}, {"kind": "preprint"}, id="a preprint"),
    pytest.param({"title": ["A \ufffd B"]}, {"garbled": True}, id="letters lost"),
    pytest.param({"update-to": [{"DOI": "10.5555/z", "type": "retraction"}]}, {"updates": ()}, id="a notice is not retracted itself"),
    pytest.param({"title": "Not a list"}, {"titles": ("Not a list",)}, id="CSL's title"),
    pytest.param({"author": [3, None], "title": None, "issued": 4, "relation": []}, {"names": (), "titles": ()}, id="other shapes"),
]


@pytest.mark.parametrize(("work", "expected"), CROSSREF)
def test_crossref_oddities(work: dict[str, object], expected: dict[str, object]) -> None:
    (record,) = crossref.read(json.dumps({"message": {"DOI": "10.5555/x", **work}}).encode())
    assert {name: getattr(record, name) for name in expected} == expected


def test_datacite() -> None:
    attributes = {
        "doi": "10.48550/ARXIV.1001.01234",
        "titles": [{"title": "Slow rivers"}, {"title": "The tolls of the north", "titleType": "Subtitle"}],
        "creators": [{"name": "Lindqvist, Maja", "nameType": "Personal"}, {"givenName": "Per", "familyName": "van den Berg", "name": "x"}],
        "publicationYear": 2010,
        "dates": [{"date": "2012-01-01", "dateType": "Updated"}],
        "types": {"resourceTypeGeneral": "Preprint"},
        "relatedIdentifiers": [{"relationType": "IsVersionOf", "relatedIdentifier": "10.5555/V1"}],
    }
    (record,) = datacite.read(json.dumps({"data": {"id": "x", "attributes": attributes}}).encode())
    assert (record.title, record.names, record.years, record.kind) == (TITLE, PEOPLE, (2010, 2012), "preprint")
    assert (record.arxiv, record.related) == ("1001.01234", (Related("version-of", "10.5555/v1"),))
    assert datacite.read(b'{"data": []}') == ()


def test_openalex() -> None:
    work = {
        "id": "https://openalex.org/W1",
        "doi": "https://doi.org/10.5555/ng.1",
        "title": TITLE,
        "type": "article",
        "publication_year": 2011,
        "is_retracted": True,
        "authorships": [
            {"raw_author_name": "Maja Lindqvist", "author": {"display_name": "Somebody Else"}},
            {"author": {"display_name": "Per van den Berg"}},
        ],
        "biblio": {"volume": "7", "first_page": "10", "last_page": "20"},
        "primary_location": {"source": {"display_name": "Northern Geographies"}},
    }
    (record,) = openalex.read(json.dumps({"results": [work]}).encode())
    assert (record.identifier, record.doi, record.names, record.pages) == ("W1", "10.5555/ng.1", PEOPLE, "10-20")
    assert [update.nature for update in record.updates] == ["retraction"]


ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><title>query</title>
<entry><id>http://arxiv.org/abs/1001.01234v2</id><published>2010-01-02T00:00:00Z</published><updated>2012-01-02T00:00:00Z</updated>
<title>Slow rivers:
  The tolls of the north</title><author><name>Maja Lindqvist</name></author><author><name>Per van den Berg</name></author>{more}</entry></feed>"""


def test_arxiv() -> None:
    (record,) = arxiv.read(
        ATOM.format(more="<arxiv:doi>10.5555/NG.1</arxiv:doi><arxiv:comment>Withdrawn by the author</arxiv:comment>").encode()
    )
    assert (record.arxiv, record.version, record.title, record.names, record.years) == ("1001.01234", 2, TITLE, PEOPLE, (2010, 2012))
    assert [update.nature for update in record.updates] == ["withdrawal"]
    assert record.related == (Related("published-as", "10.5555/ng.1"),)
    assert arxiv.read(b"<feed><entry><id>http://arxiv.org/api/errors#x</id></entry></feed>") == ()


PUBMED = """<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>123</PMID><Article><Journal><JournalIssue><Volume>7</Volume>
<PubDate><Year>2011</Year></PubDate></JournalIssue><Title>Northern geographies</Title></Journal><ArticleTitle>Slow <i>rivers</i>: The tolls of
the north.</ArticleTitle><ELocationID EIdType="doi">10.5555/NG.1</ELocationID><Pagination><MedlinePgn>10-20</MedlinePgn></Pagination><AuthorList>
<Author><LastName>Lindqvist</LastName><ForeName>Maja</ForeName></Author><Author><LastName>van den Berg</LastName><ForeName>Per</ForeName></Author>
<Author><CollectiveName>Toll Group</CollectiveName></Author></AuthorList></Article><CommentsCorrectionsList>
<CommentsCorrections RefType="RetractionIn"><RefSource>North Geogr. 2013 May;9</RefSource><PMID>456</PMID></CommentsCorrections>
</CommentsCorrectionsList></MedlineCitation></PubmedArticle></PubmedArticleSet>"""


def test_pubmed() -> None:
    (record,) = pubmed.read(PUBMED.encode())
    assert (record.pmid, record.doi, record.title, record.years) == ("123", "10.5555/ng.1", TITLE, (2011,))
    assert record.names == (*PEOPLE, Name("Toll Group", corporate=True))
    assert record.updates == (Update("retraction", "2013", "456", "pubmed"),)


def test_pubmed_summary() -> None:
    work = {
        "uid": "123",
        "title": f"{TITLE}.",
        "authors": [{"name": "Lindqvist M"}],
        "pubdate": "2011 Feb",
        "pubtype": ["Retracted Publication"],
    }
    answer = {"result": {"uids": ["123", "9"], "123": work, "9": {"uid": "9", "error": "cannot get document summary"}}}
    (record,) = pubmed.read(json.dumps(answer).encode())
    assert (record.title, record.names, record.years) == (TITLE, (Name("Lindqvist", "M"),), (2011,))
    assert [update.nature for update in record.updates] == ["retraction"]
    assert pubmed.numbers(b'{"esearchresult": {"idlist": ["1", "2"]}}') == ("1", "2")


def test_dblp() -> None:
    row = {
        "pub": "https://dblp.org/rec/conf/x/L11",
        "title": f"{TITLE}.",
        "year": "2011",
        "venue": "NORTH",
        "type": "http://x#Inproceedings",
    }
    people = [{**row, "ord": str(at), "name": name} for at, name in ((2, "Per van den Berg"), (1, "Maja Lindqvist 0001"))]
    bindings = [{name: {"value": value} for name, value in each.items()} for each in people]
    (record,) = dblp.read(json.dumps({"results": {"bindings": bindings}}).encode())
    assert (record.identifier, record.kind, record.title, record.names) == ("conf/x/L11", "inproceedings", TITLE, PEOPLE)


def test_open_library() -> None:
    doc = {"key": "/works/OL1W", "title": "Slow rivers", "subtitle": "The tolls of the north", "author_name": ["Maja Lindqvist"]}
    (record,) = openlibrary.read(json.dumps({"docs": [{**doc, "first_publish_year": 2001, "publish_year": [2011]}]}).encode())
    assert (record.identifier, record.title, record.names, record.years) == ("OL1W", TITLE, PEOPLE[:1], (2001, 2011))
    assert openlibrary.read(b'{"docs": []}') == ()


MARC = """<searchRetrieveResponse><records><record><recordData><record xmlns="http://www.loc.gov/MARC21/slim">
<controlfield tag="001">77</controlfield><controlfield tag="008">110607s2011    gw</controlfield>
<datafield tag="020"><subfield code="a">978-3-16-148410-0 (pbk.)</subfield></datafield>
<datafield tag="100"><subfield code="a">Lindqvist, Maja,</subfield><subfield code="4">aut</subfield></datafield>
<datafield tag="245"><subfield code="a">Slow rivers :</subfield><subfield code="b">The tolls of the north /</subfield></datafield>
<datafield tag="250"><subfield code="a">2nd ed.</subfield></datafield>
<datafield tag="264"><subfield code="b">Anchor House,</subfield><subfield code="c">[2011]</subfield></datafield>
<datafield tag="700"><subfield code="a">Berg, Per van den</subfield><subfield code="4">trl</subfield></datafield>
</record></recordData></record></records></searchRetrieveResponse>"""
MODS = """<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Slow rivers</title><subTitle>The tolls of the north</subTitle></titleInfo>
<name type="personal"><namePart>Lindqvist, Maja,</namePart><namePart type="date">1950-</namePart></name><originInfo><dateIssued>c2011</dateIssued>
<publisher>Anchor House</publisher><edition>2nd ed.</edition></originInfo><identifier type="isbn">9783161484100</identifier>
<recordInfo><recordIdentifier>77</recordIdentifier></recordInfo></mods>"""
PICA = """<zs:searchRetrieveResponse><zs:records><zs:record><zs:recordData><record><datafield tag="003@"><subfield code="0">77</subfield></datafield>
<datafield tag="004A"><subfield code="0">978-3-16-148410-0</subfield></datafield><datafield tag="011@"><subfield code="a">2011</subfield></datafield>
<datafield tag="021A"><subfield code="a">@Slow rivers</subfield><subfield code="d">The tolls of the north</subfield></datafield>
<datafield tag="028A"><subfield code="d">Maja</subfield><subfield code="a">Lindqvist</subfield></datafield>
<datafield tag="032@"><subfield code="a">2nd ed.</subfield></datafield><datafield tag="033A"><subfield code="n">Anchor House</subfield></datafield>
</record></zs:recordData></zs:record></zs:records></zs:searchRetrieveResponse>"""


@pytest.mark.parametrize(
    "body", [pytest.param(MARC, id="MARC 21"), pytest.param(MODS, id="MODS"), pytest.param(PICA, id="PICA, undeclared prefix")]
)
def test_libraries(body: str) -> None:
    (record,) = reader_of("dnb")(body.encode())
    assert (record.source, record.identifier, record.title, record.names) == ("dnb", "77", TITLE, PEOPLE[:1])
    assert (record.years, record.isbns, record.publisher, record.edition) == ((2011,), ("9783161484100",), "Anchor House", "2nd ed.")


def test_doi_agencies() -> None:
    body = b'[{"DOI": "10.5555/A", "RA": "Crossref"}, {"DOI": "10.5555/b", "status": "DOI does not exist"}, {"DOI": "10.5555/c"}]'
    assert doi_agency.agencies(body) == {"10.5555/a": "Crossref", "10.5555/b": ""}
    assert doi_agency.is_registered(b'{"responseCode": 1}')
    assert not doi_agency.is_registered(b'{"responseCode": 100}')


READERS: list[Callable[[bytes], object]] = [
    crossref.read, datacite.read, openalex.read, arxiv.read, pubmed.read, pubmed.numbers, dblp.read, openlibrary.read, reader_of("dnb"),
    doi_agency.agencies, doi_agency.is_registered,
]  # fmt: skip
NO_ANSWERS = [
    pytest.param(b"<!doctype html><html><body>Prove that you are human</body></html>", id="a wall"),
    pytest.param(b'{"message": {"items": [{"DOI": "10.5', id="a part"),
    pytest.param(b"", id="nothing"),
    pytest.param(b"[]x", id="rubbish"),
    pytest.param(b'<!DOCTYPE a [<!ENTITY b "c">]><feed>&b;</feed>', id="entities"),
    pytest.param(b"\xff\xfe\x00", id="bytes"),
]


@pytest.mark.parametrize("body", NO_ANSWERS)
@pytest.mark.parametrize("read", READERS)
def test_what_is_no_answer_is_no_record(read: Callable[[bytes], object], body: bytes) -> None:
    with pytest.raises(UnreadableAnswerError):
        read(body)


CLEANED = [
    pytest.param("Slow&nbsp;rivers &amp;amp; tolls", "Slow rivers & tolls", id="entities, escaped twice"),
    pytest.param("Slow &amp;lt;i&amp;gt;rivers&amp;lt;/i&amp;gt;", "Slow rivers", id="tags, escaped twice"),
    pytest.param("The [ITAL]Salmo[/ITAL] of H<sub>2</sub>O", "The Salmo of H2O", id="bracketed tags, indices"),
    pytest.param("A <mml:math><mml:mi>x</mml:mi><mml:mo>=</mml:mo><mml:mn>2</mml:mn></mml:math> law", "A x=2 law", id="MathML"),
    pytest.param("Tolls in $\\mu$m and \\textit{more}", "Tolls in μm and more", id="TeX"),
    pytest.param("RÃ¸rvik and the sea", "Rørvik and the sea", id="misread bytes"),
    pytest.param("<title>Slow\n  rivers</title>", "Slow rivers", id="title in tags, lines"),
    pytest.param("[Slow rivers]", "Slow rivers", id="PubMed's translation"),
    pytest.param("Slow rivers.", "Slow rivers", id="dblp's stop"),
    pytest.param("Slow rivers of the U.S.", "Slow rivers of the U.S.", id="an abbreviation's stop"),
    pytest.param("Slow rivers*", "Slow rivers", id="a note's mark"),
    pytest.param("Sl0w rivers", "Slow rivers", id="a zero that was an o"),
]


@pytest.mark.parametrize(("printed", "expected"), CLEANED)
def test_title_is_cleaned(printed: str, expected: str) -> None:
    assert cleaned(printed) == expected
    assert cleaned(expected) == expected


FORMS = [
    pytest.param("Part II. Slow rivers of the north", "Slow rivers of the north", id="a part's number"),
    pytest.param("Chapter 4 - Slow rivers of the north", "Slow rivers of the north", id="a chapter's number"),
    pytest.param("VIII.5. - Slow rivers of the north", "Slow rivers of the north", id="Roman numbers"),
    pytest.param("Slow rivers (Extended Abstract)", "Slow rivers", id="a form"),
    pytest.param("Slow rivers, Second Edition", "Slow rivers", id="an edition"),
    pytest.param("Slow rivers, in Proceedings of the 2nd Toll Symposium", "Slow rivers", id="its proceedings"),
    pytest.param("RETRACTED: Slow rivers", "Slow rivers", id="a mark of retraction"),
]


@pytest.mark.parametrize(("title", "form"), FORMS)
def test_title_has_shorter_forms(title: str, form: str) -> None:
    assert forms(title)[0] == title
    assert form in forms(title)


def test_garbled_and_numbered() -> None:
    assert is_garbled("Slow \ufffd rivers")
    assert not is_garbled("Slow rivers")
    assert (numbering("Slow rivers, Part II"), numbering("Slow rivers. III"), numbering("Slow rivers")) == ("ii", "iii", "")


NAMES = [
    pytest.param(in_one("Maja Lindqvist"), Name("Lindqvist", "Maja"), id="given, family"),
    pytest.param(in_one("Lindqvist, Maja"), Name("Lindqvist", "Maja"), id="family, given"),
    pytest.param(in_one("Lindqvist M"), Name("Lindqvist", "M"), id="family, initial"),
    pytest.param(in_one("de Vries WF Jr"), Name("Vries", "WF", "de", "Jr"), id="particle, suffix"),
    pytest.param(in_one("Wei Li 0001"), Name("Li", "Wei"), id="dblp's number"),
    pytest.param(in_one("The Toll Consortium"), Name("The Toll Consortium", corporate=True), id="a group"),
    pytest.param(in_parts("De La Torre"), Name("De La Torre"), id="particles, no given name"),
    pytest.param(in_parts("D&uuml;rr", "W."), Name("Dürr", "W."), id="entities"),
]


@pytest.mark.parametrize(("read", "expected"), NAMES)
def test_name_is_read(read: Name, expected: Name) -> None:
    assert read == expected


def test_a_record_without_anything() -> None:
    assert (Record("crossref", "x").title, Record("crossref", "x").year) == ("", None)
