"""Findings as comments in a copy: the text stays the same, and so does every other byte of the package."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from xml.dom.minidom import parseString

import pytest
from click.testing import CliRunner

from citecheck.annotators import annotated, cleared
from citecheck.cli import citecheck
from citecheck.model import Document, Finding, InputError, Span
from citecheck.readers import read_bytes, read_text
from tests.made_documents import docx, p, r

RELS = "word/_rels/document.xml.rels"


def finding(document: Document, words: str, message: str = "This is wrong.") -> Finding:
    at = document.text.index(words)
    return Finding(Span(document.name, at, at + len(words)), "C101", "missing-reference", "error", message)


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def ranges(data: bytes) -> list[str]:
    """The text that each comment is about, in their order."""
    tree = parseString(members(data)["word/document.xml"])
    out: dict[str, str] = {}
    open_ones: list[str] = []
    for node in tree.getElementsByTagName("*"):
        if node.tagName == "w:commentRangeStart":
            open_ones.append(node.getAttribute("w:id"))
            out[open_ones[-1]] = ""
        elif node.tagName == "w:commentRangeEnd":
            open_ones.remove(node.getAttribute("w:id"))
        elif node.tagName == "w:t" and node.firstChild:
            for each in open_ones:
                out[each] += str(node.firstChild.nodeValue)
    return list(out.values())


PLACES = [
    pytest.param([p("Trust (Orvane, 2009) grows.")], ["(Orvane, 2009)"], id="inside a run"),
    pytest.param([p("Orvane (2009)")], ["Orvane (2009)"], id="a whole run"),
    pytest.param([p("Trust ", r("Orv", "<w:rPr><w:b/></w:rPr>"), "ane (2009) grows")], ["Orvane (2009)"], id="over runs"),
    pytest.param([p("A &amp; B &lt; Ørne (2009) &amp; more")], ["Ørne (2009)"], id="references and letters beyond ASCII"),
    pytest.param([p("Trust (Orvane, 2009; Tamm, 1999) grows.")], ["Orvane, 2009", "Tamm, 1999"], id="two in a run"),
    pytest.param([p("Trust (Orvane, 2009) grows.")], ["(Orvane, 2009)", "Orvane", "2009"], id="one in another"),
]


@pytest.mark.parametrize(("paragraphs", "places"), PLACES)
def test_word_comments_are_about_their_places(paragraphs: list[str], places: list[str]) -> None:
    data = docx(*paragraphs)
    document = read_bytes(data, "essay.docx")
    copy = annotated(data, document, [finding(document, words) for words in places])
    assert sorted(ranges(copy)) == sorted(places)
    assert read_bytes(copy, "copy.docx").text == document.text
    before, after = members(data), members(copy)
    assert {name for name in after if before.get(name) != after[name]} == {
        "word/document.xml",
        RELS,
        "[Content_Types].xml",
        "word/comments.xml",
    }
    assert read_bytes(cleared(copy, read_bytes(copy, "copy.docx")), "again.docx").text == document.text
    assert not ranges(cleared(copy, read_bytes(copy, "copy.docx")))


def test_runs_keep_their_form_when_they_are_parted() -> None:
    data = docx(p(r("Trust Orvane (2009) grows", '<w:rPr><w:b/><w:rPrChange w:id="9"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>')))
    document = read_bytes(data, "essay.docx")
    source = members(annotated(data, document, [finding(document, "Orvane (2009)")]))["word/document.xml"].decode()
    assert source.count("<w:b/>") == 3


def test_a_note_is_commented_at_the_sentence_with_its_mark() -> None:
    data = docx(p("Doubt grows.", '<w:r><w:footnoteReference w:id="2"/></w:r>'), footnotes={2: p("See Orvane (2009).")})
    document = read_bytes(data, "essay.docx")
    assert len(ranges(annotated(data, document, [finding(document, "Orvane (2009)")]))) == 1


def test_comments_that_are_there_stay() -> None:
    there = '<w:comments xmlns:w="w"><w:comment w:id="4" w:author="Ea"><w:p/></w:comment></w:comments>'
    relation = '<Relationships><Relationship Id="r9" Type="x/comments" Target="comments.xml"/></Relationships>'
    data = docx(p("Trust Orvane (2009)"), more={"word/comments.xml": there, RELS: relation})
    document = read_bytes(data, "essay.docx")
    copy = annotated(data, document, [finding(document, "Orvane (2009)", "Not <listed> & gone.")])
    comments = members(copy)["word/comments.xml"].decode()
    assert 'w:id="4" w:author="Ea"' in comments
    assert 'w:id="5"' in comments
    assert "Not &lt;listed&gt; &amp; gone." in comments
    assert members(cleared(copy, document))["word/comments.xml"].decode() == there


@pytest.mark.parametrize(
    ("more", "why"),
    [
        pytest.param({"_xmlsignatures/sig1.xml": "<a/>"}, "is signed", id="signed"),
        pytest.param(
            {"word/settings.xml": '<w:settings xmlns:w="w"><w:documentProtection w:enforcement="1"/></w:settings>'},
            "is protected",
            id="protected",
        ),
    ],
)
def test_signed_and_protected_packages_are_refused(more: dict[str, str | bytes], why: str) -> None:
    data = docx(p("Trust Orvane (2009)"), more=more)
    document = read_bytes(data, "essay.docx")
    with pytest.raises(InputError, match=why):
        annotated(data, document, [finding(document, "Orvane (2009)")])


SOURCES = [
    pytest.param(
        "md",
        "Trust (Orvane, 2009) grows.\n",
        "Trust (Orvane, 2009)<!-- citecheck: C101 missing-reference: This is wrong. --> grows.\n",
        id="Markdown",
    ),
    pytest.param(
        "tex",
        "One.\nTrust (Orvane, 2009) grows.\n",
        "One.\n% citecheck: C101 missing-reference: This is wrong.\nTrust (Orvane, 2009) grows.\n",
        id="LaTeX",
    ),
]


@pytest.mark.parametrize(("format", "text", "copy"), SOURCES)
def test_comments_in_sources(format: str, text: str, copy: str) -> None:
    document = read_text(text, f"essay.{format}")
    made = annotated(text.encode(), document, [finding(document, "(Orvane, 2009)")])
    assert made.decode() == copy
    assert cleared(made, read_text(copy, f"essay.{format}")).decode() == text


def test_the_command_writes_a_copy_and_never_the_essay(tmp_path: Path) -> None:
    essay, copy = tmp_path / "essay.docx", tmp_path / "copy.docx"
    essay.write_bytes(docx(p("Trust is learned (Tamm, 1999)."), p("References"), p("Orvane, P. (2009). Slow trust. Oslo: Fell.")))
    done = CliRunner().invoke(citecheck, ["annotate", str(essay), "-o", str(copy), "--isolated"], standalone_mode=False)
    assert done.exception is None
    assert "C101" in members(copy.read_bytes())["word/comments.xml"].decode()
    refused = CliRunner().invoke(citecheck, ["annotate", str(essay), "-o", str(essay), "--isolated"], standalone_mode=False)
    assert isinstance(refused.exception, InputError)


def test_other_formats_are_refused() -> None:
    document = read_text("Trust", "essay.txt")
    with pytest.raises(InputError, match=r"\.docx, \.odt.* and \.tex"):
        annotated(b"Trust", document, [])


KEPT = [
    pytest.param("essay.docx", docx(p("Trust (Orvane & Tamm 2009).".replace("&", "&amp;"))), "--track-changes -o COPY", id="Word"),
    pytest.param("essay.html", b"<p>Trust (Orvane &amp; Tamm 2009).", "essay.html -o COPY", id="HTML"),
]


@pytest.mark.parametrize("command", [["fix"], ["check", "--fix"], ["check", "--diff"]])
@pytest.mark.parametrize(("name", "data", "words"), KEPT)
def test_fixing_leaves_documents_and_says_how_to_get_a_copy(name: str, data: bytes, words: str, command: list[str], tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "refs.bib").write_text("@book{a, author={Orvane, P. and Tamm, L.}, year=2009, title={Slow trust}, publisher={Fell}}")
    options = [str(tmp_path / name), "--refs", str(tmp_path / "refs.bib"), "--isolated"]
    done = CliRunner().invoke(citecheck, [*command, *options], standalone_mode=False)
    assert words in done.stderr
    assert (tmp_path / name).read_bytes() == data
