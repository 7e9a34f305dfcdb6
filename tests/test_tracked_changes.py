"""Fixes as tracked changes: accepted they give the fixed text, rejected the old one, and nothing else of the package changes."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from xml.dom.minidom import parseString

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.annotators import annotated
from citecheck.findings.apply_fixes import fixed
from citecheck.model import Document, Edit, Finding, Fix, InputError, Span
from citecheck.readers import read_bytes, read_text
from tests.made_documents import docx, field, p, r, zipped

BOLD = "<w:rPr><w:b/></w:rPr>"


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def rejected(data: bytes) -> bytes:
    """The package with every tracked change rejected."""
    out: dict[str, str | bytes] = {}
    for name, content in members(data).items():
        text = re.sub(r"<w:ins [^<>]*>.*?</w:ins>", "", content.decode())
        out[name] = re.sub(r"</?w:del(?: [^<>]*)?>", "", text).replace("w:delText", "w:t")
    return zipped(out)


def fault(document: Document, old: str, new: str, place: str = "") -> Finding:
    """A finding at a place of the document whose fix writes the new words for the old ones in it."""
    whole = document.text.index(place or old)
    at = document.text.index(old, whole)
    fix = Fix((Edit(Span(document.name, at, at + len(old)), new),), True)
    return Finding(Span(document.name, whole, whole + len(place or old)), "S101", "wrong-conjunction", "info", "Wrong.", fix)


CHANGED = [
    pytest.param([p("Trust (Orvane and Tamm, 2009) grows.")], [("and", "&amp;"), ("2009", "2010")], id="words in a run"),
    pytest.param(
        [p("Trust (Orvane and Tamm) grows.")], [("(Orvane and Tamm)", "Ørne & <Tamm>")], id="letters beyond ASCII, signs of markup"
    ),
    pytest.param([p("Trust ", r("Orv", BOLD), "ane (2009) grows")], [("Orvane", "Orvana")], id="over runs of two forms"),
    pytest.param([p("A &amp; B &lt; Ørne (2009) &amp; more")], [("& more", "and more")], id="references"),
    pytest.param([p("Orvane (2009)")], [("Orvane (2009)", "Tamm (1999)")], id="a whole run"),
    pytest.param([p("Trust (Orvane 2009) grows.")], [("e 2009", "e, 2009")], id="a run's middle"),
    pytest.param([p("Trust (Orvane,  2009) grows.")], [("  ", " ")], id="blanks"),
    pytest.param([p("Trust (Orvane and Tamm, 2009).")], [("and", ""), ("2009", "2010")], id="words that go"),
    pytest.param([p("<w:r><w:t>Trust Orvane and Tamm</w:t></w:r>")], [("and", "&")], id="a run that does not keep its blanks"),
]


@pytest.mark.parametrize(("paragraphs", "edits"), CHANGED)
def test_accepted_they_fix_and_rejected_they_leave(paragraphs: list[str], edits: list[tuple[str, str]]) -> None:
    data = docx(*paragraphs)
    document = read_bytes(data, "essay.docx")
    found = [fault(document, old, new) for old, new in edits]
    fixes = [finding.fix for finding in found if finding.fix]
    copy = annotated(data, document, found, fixes)
    parseString(members(copy)["word/document.xml"])
    assert read_bytes(copy, "copy.docx").text == fixed(document, fixes)
    assert read_bytes(rejected(copy), "copy.docx").text == document.text
    before, after = members(data), members(copy)
    assert {name for name in before if before[name] != after[name]} <= {
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "[Content_Types].xml",
    }


def test_words_are_put_in_between_two_letters() -> None:
    data = docx(p("Trust (Orvane 2009) grows."))
    document = read_bytes(data, "essay.docx")
    at = document.text.index(" 2009")
    fix = Fix((Edit(Span(document.name, at, at), ","),), True)
    copy = annotated(data, document, [fault(document, "Orvane 2009", "Orvane, 2009")], [fix])
    assert read_bytes(copy, "copy.docx").text == "Trust (Orvane, 2009) grows."
    assert b"w:del " not in members(copy)["word/document.xml"]


@given(st.lists(st.text("ab é", min_size=1, max_size=6), min_size=1, max_size=4), st.data())
def test_any_stretch_of_any_runs(runs: list[str], data: st.DataObject) -> None:
    package = docx(p("(", *(r(run) for run in runs), ")"))
    document = read_bytes(package, "essay.docx")
    start = data.draw(st.integers(1, len(document.text) - 2))
    end = data.draw(st.integers(start + 1, len(document.text) - 1))
    fix = Fix((Edit(Span(document.name, start, end), data.draw(st.text("xy", max_size=3))),), True)
    place = Span(document.name, data.draw(st.integers(0, start)), data.draw(st.integers(end, len(document.text))))
    copy = annotated(package, document, [Finding(place, "S101", "wrong-conjunction", "info", "Wrong.", fix)], [fix])
    parseString(members(copy)["word/document.xml"])
    assert read_bytes(copy, "copy.docx").text == fixed(document, [fix])
    assert read_bytes(rejected(copy), "copy.docx").text == document.text


KEPT = [
    pytest.param(p("Trust ", field("ADDIN X", "(Orvane and Tamm, 2009)"), " grows."), id="in a field"),
    pytest.param(p("<w:sdt><w:sdtContent><w:r><w:t>Orvane and Tamm</w:t></w:r></w:sdtContent></w:sdt>"), id="in a content control"),
    pytest.param(p('<w:ins w:id="3" w:author="Ea"><w:r><w:t>Orvane and Tamm</w:t></w:r></w:ins>'), id="in another's insertion"),
    pytest.param(p("<w:r><w:t>Orvane a</w:t><w:tab/><w:t>nd Tamm</w:t></w:r>"), id="over a tab"),
]


@pytest.mark.parametrize("paragraph", KEPT)
def test_what_is_kept_by_others_gets_a_comment_only(paragraph: str) -> None:
    data = docx(paragraph)
    document = read_bytes(data, "essay.docx")
    old = "a\tnd" if "\t" in document.text else "and"
    found = fault(document, old, "&")
    assert found.fix
    source = members(annotated(data, document, [found], [found.fix]))["word/document.xml"].decode()
    assert 'w:author="citecheck"' not in source
    assert "commentRangeStart" in source


def test_notes_are_changed_in_their_own_part() -> None:
    data = docx(p("Doubt grows.", '<w:r><w:footnoteReference w:id="2"/></w:r>'), footnotes={2: p("See Orvane and Tamm (2009).")})
    document = read_bytes(data, "essay.docx")
    found = fault(document, "and", "&")
    assert found.fix
    copy = annotated(data, document, [found], [found.fix])
    assert b"w:delText" in members(copy)["word/footnotes.xml"]
    assert read_bytes(copy, "copy.docx").text == fixed(document, [found.fix])


def test_other_formats_have_none() -> None:
    document = read_text("Trust (Orvane and Tamm, 2009).", "essay.md")
    found = fault(document, "and", "&")
    assert found.fix
    with pytest.raises(InputError, match=r"\.docx, \.odt and \.fodt files only"):
        annotated(b"", document, [found], [found.fix])


def test_tracked_changes_need_no_comments() -> None:
    data = docx(p("Salt is old (Marlow, 2010)."))
    document = read_bytes(data, "e.docx")
    at = document.text.index("2010")
    made = annotated(data, document, (), (Fix((Edit(Span("e.docx", at, at + 4), "2011"),), True),))
    assert "2011" in read_bytes(made, "e.docx").text
    assert "2010" not in read_bytes(made, "e.docx").text
