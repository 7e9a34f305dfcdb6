"""Comments and tracked changes in OpenDocument texts: at their places, and nothing else of the file changes."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from xml.dom.minidom import Element, Node, parseString

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.annotators import annotated, cleared
from citecheck.findings.apply_fixes import fixed
from citecheck.model import Document, Edit, Finding, Fix, InputError, Span
from citecheck.readers import read_bytes
from tests.made_documents import fodt, odt

DATED = {"meta.xml": "<m xmlns:dc='d'><dc:date>2026-01-02T03:04:05</dc:date></m>"}


def finding(document: Document, words: str) -> Finding:
    at = document.text.index(words)
    return Finding(Span(document.name, at, at + len(words)), "C101", "missing-reference", "error", "Not <listed> & gone: Ørne.")


def content(data: bytes) -> bytes:
    if data[:2] != b"PK":
        return data
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read("content.xml")


def ranges(data: bytes) -> dict[str, str]:
    """The text that each comment is about, by its name."""
    out: dict[str, str] = {}
    open_ones: list[str] = []

    def walk(node: Node) -> None:
        if isinstance(node, Element) and node.tagName == "office:annotation":
            open_ones.append(node.getAttribute("office:name"))
            out[open_ones[-1]] = ""
            return
        if isinstance(node, Element) and node.tagName == "office:annotation-end":
            open_ones.remove(node.getAttribute("office:name"))
        if isinstance(node, Element) and node.tagName == "text:s":
            for each in open_ones:
                out[each] += " " * int(node.getAttribute("text:c") or 1)
        if node.nodeType == Node.TEXT_NODE:
            for each in open_ones:
                out[each] += str(node.nodeValue)
        for child in node.childNodes:
            walk(child)

    walk(parseString(content(data)))
    return out


def rejected(data: bytes) -> bytes:
    """The flat file with every tracked change rejected: what was inserted goes, what was deleted comes back."""
    text = data.decode()
    kept = dict(re.findall(r'xml:id="([\w-]+)"[^<>]*><text:deletion>.*?<text:p>(.*?)</text:p></text:deletion>', text))
    text = re.sub(r"<text:tracked-changes.*</text:tracked-changes>", "", text)
    text = re.sub(r"<text:change-start [^<>]*/>.*?<text:change-end [^<>]*/>", "", text)
    return re.sub(r'<text:change [^<>]*change-id="([\w-]+)"/>', lambda found: kept[found[1]], text).encode()


PLACES = [
    pytest.param("<text:p>Trust (Orvane, 2009) grows.</text:p>", ["(Orvane, 2009)"], id="inside a paragraph"),
    pytest.param("<text:p>Trust <text:span>Orv</text:span>ane (2009)</text:p>", ["Orvane (2009)"], id="over spans"),
    pytest.param("<text:p>A &amp; B &lt; Ørne (2009) &amp; more</text:p>", ["Ørne (2009)"], id="references and letters beyond ASCII"),
    pytest.param('<text:p>Trust <text:s text:c="2"/>Orvane<text:s/>(2009)</text:p>', ["Orvane (2009)"], id="blanks as elements"),
    pytest.param("<text:h>Trust\n  (Orvane, 2009; Tamm, 1999)</text:h>", ["Orvane, 2009", "Tamm, 1999"], id="two, and lines of the source"),
    pytest.param("<text:p>Trust (Orvane, 2009)</text:p>", ["(Orvane, 2009)", "Orvane", "2009"], id="one in another"),
    pytest.param("<text:p>It grows</text:p><text:p>slowly (Tamm).</text:p>", ["grows\n\nslowly"], id="over paragraphs"),
]


@pytest.mark.parametrize("made", [odt, fodt])
@pytest.mark.parametrize(("xml", "places"), PLACES)
def test_comments_are_about_their_places(made: type, xml: str, places: list[str]) -> None:
    data: bytes = made(xml)
    document = read_bytes(data, "essay.odt")
    copy = annotated(data, document, [finding(document, words) for words in places])
    assert sorted(ranges(copy).values()) == sorted(words.replace("\n\n", "") for words in places)
    again = read_bytes(copy, "copy.odt")
    assert again.text == document.text
    assert content(cleared(copy, again)) == content(data)
    assert cleared(data, document) == data


def test_every_other_member_stays_byte_for_byte() -> None:
    data = odt("<text:p>Trust (Orvane, 2009) grows.</text:p>", more={**DATED, "Pictures/a.png": b"\x89PNG\0", "settings.xml": "<a/>"})
    document = read_bytes(data, "essay.odt")
    copy = annotated(data, document, [finding(document, "Orvane")])
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(BytesIO(copy)) as after:
        assert before.namelist() == after.namelist()
        assert after.infolist()[0].compress_type == zipfile.ZIP_STORED
        assert [name for name in before.namelist() if before.read(name) != after.read(name)] == ["content.xml"]
    assert b"<dc:creator" in content(copy)
    assert b"2026-01-02T03:04:05" in content(copy)


NOTE = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>See Orvane (2009).</text:p></text:note-body></text:note>'
ASIDE = [
    pytest.param(f"<text:p>Trust grows.{NOTE}</text:p>", "Orvane (2009)", NOTE[:10], id="a note: at its mark"),
    pytest.param(
        '<text:p>Trust <text:bibliography-mark text:identifier="O9">Orvane (2009)</text:bibliography-mark></text:p>',
        "Orvane (2009)",
        "<text:bibliography-mark",
        id="a field of plain text: around it",
    ),
]


@pytest.mark.parametrize(("xml", "words", "before"), ASIDE)
def test_comments_stay_out_of_what_holds_none(xml: str, words: str, before: str) -> None:
    data = fodt(xml)
    document = read_bytes(data, "essay.fodt")
    assert f"</office:annotation>{before}" in annotated(data, document, [finding(document, words)]).decode()


def test_signed_ones_are_refused() -> None:
    data = odt("<text:p>Trust (Orvane, 2009)</text:p>", more={"META-INF/documentsignatures.xml": "<a/>"})
    document = read_bytes(data, "essay.odt")
    with pytest.raises(InputError, match="is signed"):
        annotated(data, document, [finding(document, "Orvane")])


CHANGED = [
    pytest.param("<text:p>Trust (Orvane and Tamm, 2009) grows.</text:p>", [("and", "&"), ("2009", "2010")], id="words"),
    pytest.param('<text:p>(Orv<text:span text:style-name="É1">ane</text:span> 2009)</text:p>', [("Orvane", "Ørvane")], id="over spans"),
    pytest.param("<text:p>Trust (Orvane<text:s/> 2009)</text:p>", [("  ", " ")], id="a blank as an element"),
    pytest.param("<text:p>Trust (Orvane and Tamm)</text:p>", [(" and Tamm", ""), ("Trust ", "")], id="words that go"),
    pytest.param("<text:p>(Orvane and Tamm)</text:p>", [("and", "")], id="a blank on either side of what goes"),
    pytest.param("<text:p>(Orvane\n  and Tamm)</text:p>", [(" and", " &")], id="lines of the source"),
    pytest.param("<text:p>(Orvane\n   2009)</text:p>", [(" ", "")], id="blanks that are one"),
    pytest.param("<text:p>A &amp; B</text:p>", [("& B", "<and> B")], id="signs of markup"),
]


@pytest.mark.parametrize(("xml", "edits"), CHANGED)
def test_changes_accepted_fix_and_rejected_leave(xml: str, edits: list[tuple[str, str]]) -> None:
    data = fodt(xml)
    document = read_bytes(data, "essay.fodt")
    spans = [(document.text.index(old), old, new) for old, new in edits]
    fixes = [Fix((Edit(Span(document.name, at, at + len(old)), new),), True) for at, old, new in spans]
    copy = annotated(data, document, [finding(document, old) for _, old, _ in spans], fixes)
    assert read_bytes(copy, "copy.fodt").text.strip() == fixed(document, fixes).strip()
    assert read_bytes(rejected(copy), "copy.fodt").text == document.text


def squeezed(text: str) -> str:
    """The text with single spaces: ODF shows two as one (1.3, 6.1.2), also those that only what was deleted kept apart."""
    return re.sub(" +", " ", text)


@given(st.lists(st.text("abé", min_size=1, max_size=5), min_size=1, max_size=4).map(" ".join), st.integers(1, 6), st.data())
def test_any_stretch_of_any_spans(text: str, size: int, data: st.DataObject) -> None:
    spans = "".join(f"<text:span>{text[at : at + size]}</text:span>" for at in range(0, len(text), size))
    file = fodt(f"<text:p>({spans})</text:p>")
    document = read_bytes(file, "essay.fodt")
    start = data.draw(st.integers(1, len(document.text) - 2))
    end = data.draw(st.integers(start + 1, len(document.text) - 1))
    fix = Fix((Edit(Span(document.name, start, end), data.draw(st.text("xy ", max_size=3))),), True)
    copy = annotated(file, document, [], [fix])
    assert squeezed(read_bytes(copy, "copy.fodt").text) == squeezed(fixed(document, [fix]))
    assert read_bytes(rejected(copy), "copy.fodt").text == document.text


def test_changes_join_those_that_are_there() -> None:
    there = '<text:tracked-changes><text:changed-region text:id="x1"><text:insertion/></text:changed-region></text:tracked-changes>'
    data = fodt(f'{there}<text:p><text:change-start text:change-id="x1"/>Orvane<text:change-end text:change-id="x1"/> and Tamm</text:p>')
    document = read_bytes(data, "essay.fodt")
    edits = [Edit(Span(document.name, at, at + len(old)), "X") for old in ("Orvane", "and") for at in [document.text.index(old)]]
    copy = annotated(data, document, [], [Fix((edit,), True) for edit in edits]).decode()
    assert copy.count("<text:tracked-changes>") == 1
    assert read_bytes(copy.encode(), "copy.fodt").text == "Orvane X Tamm"  # another's insertion is left to its author
