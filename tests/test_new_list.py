"""A clean list in place of the old one, in Word files and OpenDocument texts: accepted it is the list, rejected the file is what it was."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path
from xml.dom.minidom import parseString

import pytest
from click.testing import CliRunner, Result

from citecheck.cli import citecheck
from citecheck.model import InputError
from citecheck.readers import read_bytes
from tests.made_documents import ODT_SPACES, docx, field, fodt, odt, p, r

TEXT = p("Trust is learned (Orvane, 2009; Tamm, 1999).")
HEAD = p("References")
ORVANE = p("Orvane, P. 2009. Slow trust. Oslo: Fell.", properties='<w:pPr><w:spacing w:after="0"/><w:jc w:val="left"/></w:pPr>')
TAMM = p(r("Tamm, L. 1999. ", '<w:rPr><w:rFonts w:ascii="Tinos"/><w:sz w:val="22"/></w:rPr>'), r("Quick doubt. Oslo: Fell.", "<w:rPr/>"))
UNCITED = p("Zeppel, O. 2011. Nobody cites me. Oslo: Fell.")
NEW = ["Orvane, P. (2009). Slow trust. Fell.", "Tamm, L. (1999). Quick doubt. Fell."]


def replaced(data: bytes, folder: Path, *options: str, suffix: str = "docx") -> Result:
    essay, copy = folder / f"essay.{suffix}", folder / f"copy.{suffix}"
    essay.write_bytes(data)
    words = ["clean", str(essay), "--replace-list", "-o", str(copy), "--style", "apa", "--isolated", *options]
    return CliRunner().invoke(citecheck, words, standalone_mode=False)


def main_part(data: bytes) -> str:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read("word/document.xml").decode()


def rejected(data: bytes) -> str:
    """The main part with every change rejected."""
    xml = re.sub(
        r"<w:p><w:pPr>(?:(?!</w:pPr>).)*<w:rPr><w:ins [^<>]*/></w:rPr></w:pPr><w:ins [^<>]*>.*?</w:ins></w:p>", "", main_part(data)
    )
    xml = re.sub(r"<w:ins [^<>]*>.*?</w:ins>", "", xml)
    xml = re.sub(r"</?w:del( [^<>]*)?/?>", "", xml).replace("delText", "t")
    return re.sub(r"<w:rPr></w:rPr>|<w:pPr></w:pPr>", "", xml.replace("<w:pPr><w:rPr></w:rPr></w:pPr>", ""))


def test_accepted_it_is_the_list_and_rejected_the_old_one(tmp_path: Path) -> None:
    data = docx(TEXT, HEAD, TAMM, p(), ORVANE, UNCITED, p("Appendix: nothing of this is a list."))
    done = replaced(data, tmp_path)
    assert done.exception is None
    copy = (tmp_path / "copy.docx").read_bytes()
    parseString(main_part(copy))
    text = read_bytes(copy, "copy.docx").text
    assert text.split("\n\n")[2:4] == NEW
    assert "Nobody" not in text
    assert "Appendix" in text
    old = main_part(data).replace("<w:rPr/>", "")
    assert rejected(copy).replace("<w:rPr/>", "") == old
    assert (tmp_path / "essay.docx").read_bytes() == data
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(BytesIO(copy)) as after:
        assert [name for name in before.namelist() if before.read(name) != after.read(name)] == ["word/document.xml"]


STYLES = '<w:styles xmlns:w="w"><w:style w:styleId="Bibliography"><w:pPr><w:ind w:left="400" w:hanging="400"/></w:pPr></w:style></w:styles>'
LOOKS = [
    pytest.param(
        [ORVANE, ORVANE.replace("2009", "2010"), UNCITED],
        {},
        '<w:spacing w:after="0"/><w:ind w:left="720" w:hanging="720"/><w:jc w:val="left"/>',
        id="the old one's, and an indent",
    ),
    pytest.param([UNCITED], {"word/styles.xml": STYLES}, '<w:pPr><w:pStyle w:val="Bibliography"/><w:rPr>', id="the style for lists"),
    pytest.param([TAMM], {}, '<w:rPr><w:rFonts w:ascii="Tinos"/><w:i/><w:iCs/><w:sz w:val="22"/></w:rPr>', id="font and size, italics"),
]


@pytest.mark.parametrize(("entries", "more", "looks"), LOOKS)
def test_new_entries_look_like_the_old_ones(entries: list[str], more: dict[str, str | bytes], looks: str, tmp_path: Path) -> None:
    done = replaced(docx(TEXT, HEAD, *entries, more=more), tmp_path, "--all")
    assert done.exception is None
    assert looks in main_part((tmp_path / "copy.docx").read_bytes())


def test_the_old_list_is_found_though_another_has_the_same_works(tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text("@book{a, author={Orvane, P.}, year=2009, title={Slow trust}, publisher={Fell}, address={Oslo}}")
    done = replaced(docx(TEXT, HEAD, ORVANE), tmp_path, "--refs", str(tmp_path / "refs.bib"))
    assert done.exception is None
    assert read_bytes((tmp_path / "copy.docx").read_bytes(), "copy.docx").text.count("Slow trust") == 1


def test_letters_of_the_new_list_are_tracked_too(tmp_path: Path) -> None:
    entries = [p("Orvane, P. (2009a). Slow trust. Fell."), p("Orvane, P. (2009c). Quick trust. Fell.")]
    done = replaced(docx(p("Trust is slow (Orvane, 2009a; Orvane, 2009c)."), HEAD, *entries), tmp_path)
    assert done.exception is None
    assert "(Orvane, 2009a; Orvane, 2009b)" in read_bytes((tmp_path / "copy.docx").read_bytes(), "copy.docx").text


KEPT = [
    pytest.param(
        [field("ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY", "Orvane, P. (2009). Slow trust. Oslo: Fell.")],
        "kept by a citation program",
        id="a live field",
    ),
    pytest.param(["<w:tbl><w:tr><w:tc>", ORVANE, "</w:tc></w:tr></w:tbl>"], "is in a table", id="a table"),
    pytest.param([ORVANE, p("Newspapers of the time"), TAMM, UNCITED], "has headings", id="headings of its own"),
    pytest.param(
        [p('<w:ins w:id="1" w:author="Ea"><w:r><w:t>Orvane, P. (2009). Slow trust. Fell.</w:t></w:r></w:ins>')],
        "has tracked changes",
        id="changes",
    ),
]


@pytest.mark.parametrize(("paragraphs", "why"), KEPT)
def test_a_list_that_others_keep_is_left(paragraphs: list[str], why: str, tmp_path: Path) -> None:
    paragraphs = [f"<w:p>{each}</w:p>" if each.startswith("<w:r>") else each for each in paragraphs]
    done = replaced(docx(TEXT, HEAD, *paragraphs), tmp_path)
    assert isinstance(done.exception, InputError)
    assert why in str(done.exception)
    assert not (tmp_path / "copy.docx").exists()


def test_other_formats_and_outputs_are_refused(tmp_path: Path) -> None:
    done = replaced(docx(TEXT, HEAD, ORVANE), tmp_path, "-o", str(tmp_path / "copy.txt"))
    assert "name it with -o COPY.docx" in str(done.exception)
    done = replaced(docx(TEXT, HEAD, ORVANE), tmp_path, "--diff")
    assert "cannot be combined with --diff" in str(done.exception)
    (tmp_path / "essay.txt").write_text("Trust (Orvane, 2009).\n\nReferences\n\nOrvane, P. (2009). Slow trust. Oslo: Fell.\n")
    done = CliRunner().invoke(citecheck, ["clean", str(tmp_path / "essay.txt"), "--replace-list", "-o", "x.docx"], standalone_mode=False)
    assert "writes into .docx, .odt and .fodt files" in str(done.exception)


STYLE = "<style:style style:name='{}' style:family='paragraph'{}><style:paragraph-properties{}/></style:style>"
LETTERS = (
    "<style:style style:name='T1' style:family='text'><style:text-properties style:font-name='Tinos' fo:font-size='11pt'/></style:style>"
)
BODY = "<text:p>Trust is learned (Orvane, 2009; Tamm, 1999).</text:p><text:h>References</text:h>"
OLD = (
    "<text:p text:style-name='P1'>Tamm, L. 1999. <text:span>Quick</text:span> doubt. Oslo: Fell.<text:bookmark-end text:name='b'/></text:p>\n<text:p/>"
    "<text:p text:style-name='P1'>Orvane, P. 2009. Slow trust. Oslo: Fell.</text:p><text:p>Zeppel, O. 2011. Nobody cites me. Oslo: Fell.</text:p>"
)
AFTER = "<text:p>Appendix: nothing of this is a list.</text:p>"


def opened(data: bytes) -> str:
    if data[:2] != b"PK":
        return data.decode()
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read("content.xml").decode()


def odf_rejected(xml: str) -> str:
    """The content with the insertion gone and what was deleted back behind the paragraph before it."""
    gone = re.search(r"<text:deletion>.*?</office:change-info>(<text:p/>)?(.*?)</text:deletion>", xml, re.DOTALL)
    assert gone
    xml = re.sub(r"<text:tracked-changes.*?</text:tracked-changes>", "", xml, flags=re.DOTALL)
    xml = re.sub(r"<text:change-start [^<>]*/>(</text:h>)?.*<text:change-end [^<>]*/><text:change [^<>]*/>", r"\1", xml)
    return xml.replace("</text:h><text:bookmark-end text:name='b'/></text:p>", f"</text:h>{gone[2]}")


@pytest.mark.parametrize(("made", "suffix"), [(odt, "odt"), (fodt, "fodt")])
def test_an_opendocument_list_is_replaced_as_a_tracked_change(made: type, suffix: str, tmp_path: Path) -> None:
    data: bytes = made(BODY.replace("<text:h>", "<text:h><text:bookmark-start text:name='b'/>") + OLD + AFTER)
    done = replaced(data, tmp_path, suffix=suffix)
    assert done.exception is None
    copy = (tmp_path / f"copy.{suffix}").read_bytes()
    parseString(opened(copy))
    text = read_bytes(copy, f"copy.{suffix}").text
    assert [each for each in text.split("\n\n") if each][2:] == [*NEW, "Appendix: nothing of this is a list."]
    back = odf_rejected(opened(copy))
    assert OLD.replace("<text:bookmark-end text:name='b'/>", "") in back
    assert opened(copy).count("text:name='b'") == 2
    assert back.endswith(opened(data)[opened(data).index(AFTER) :])
    assert (tmp_path / f"essay.{suffix}").read_bytes() == data


def looks_of(copy: bytes) -> tuple[str, str, str]:
    """The name of the first new entry's style, what it is based on, and its properties."""
    xml = opened(copy)
    name = re.findall(r'<text:p [^<>]*text:style-name="([^"]*)">(?=(?:<text:(?:span|change-start)[^<>]*>)*Orvane)', xml)[0]
    style = re.search(rf"<style:style [^<>]*style:name=[\"']{name}[\"'].*?</style:style>", xml)
    parent = re.search(r"parent-style-name=[\"']([^\"']*)", style[0]) if style else None
    return (
        name,
        parent[1] if parent else "",
        " ".join(re.findall(r"(?<!-)(?:margin-left|text-indent|margin-top)=[^\s/>]*", style[0]) if style else ""),
    )


NAMED = f"<s {'{}'}><office:styles>{'{}'}</office:styles></s>"
HANGING = 'margin-left="0.5in" text-indent="-0.5in"'
ODF_LOOKS = [
    pytest.param("", "", ("citecheck-entry", "P1", HANGING), id="a named style: one based on it"),
    pytest.param(
        STYLE.format("P1", " style:parent-style-name='Body'", " fo:margin-top='2pt' fo:text-indent='0in'"),
        "",
        ("citecheck-entry", "Body", f"margin-top='2pt' {HANGING}"),
        id="a style that the program made: one like it",
    ),
    pytest.param(
        "<style:style style:name='P1' style:family='paragraph'/>", "", ("citecheck-entry", "", HANGING), id="an empty style: one like it"
    ),
    pytest.param(STYLE.format("P1", "", " fo:text-indent='-1cm'"), "", ("P1", "", "text-indent='-1cm'"), id="one that hangs"),
    pytest.param("", STYLE.format("P1", "", " fo:text-indent='-1cm'"), ("P1", "", ""), id="a named one that hangs"),
    pytest.param(
        "", STYLE.format("Bibliography_20_1", "", " fo:text-indent='-1cm'"), ("Bibliography_20_1", "", ""), id="the style for lists"
    ),
    pytest.param(
        "",
        STYLE.format("Bibliography_20_1", "", ""),
        ("citecheck-entry", "Bibliography_20_1", HANGING),
        id="the style for lists does not hang",
    ),
    pytest.param(STYLE.format("citecheck-entry", "", ""), "", ("citecheck-entry-2", "P1", HANGING), id="a name that is taken"),
]


@pytest.mark.parametrize(("automatic", "named", "looks"), ODF_LOOKS)
def test_new_opendocument_entries_hang(automatic: str, named: str, looks: tuple[str, str, str], tmp_path: Path) -> None:
    more: dict[str, str | bytes] = {"styles.xml": NAMED.format(ODT_SPACES, named)} if named else {}
    done = replaced(odt(BODY + OLD, automatic=automatic, more=more), tmp_path, suffix="odt")
    assert done.exception is None
    assert looks_of((tmp_path / "copy.odt").read_bytes()) == looks


def test_new_opendocument_entries_have_the_letters_of_the_old_ones(tmp_path: Path) -> None:
    old = "<text:p><text:span text:style-name='T1'>Tamm, L. 1999. Quick doubt. Oslo: Fell.</text:span></text:p>"
    done = replaced(odt(BODY + old, automatic=LETTERS), tmp_path, suffix="odt")
    assert done.exception is None
    xml = opened((tmp_path / "copy.odt").read_bytes())
    assert 'text:style-name="citecheck-plain">Tamm, L. (1999). </text:span>' in xml
    assert "style:font-name='Tinos' fo:font-size='11pt' fo:font-style=\"italic\"" in xml


def test_letters_of_a_new_opendocument_list_are_tracked_too(tmp_path: Path) -> None:
    entries = "<text:p>Orvane, P. (2009a). Slow trust. Fell.</text:p><text:p>Orvane, P. (2009c). Quick trust. Fell.</text:p>"
    done = replaced(
        fodt(f"<text:p>Trust is slow (Orvane, 2009a; Orvane, 2009c).</text:p><text:h>References</text:h>{entries}"),
        tmp_path,
        suffix="fodt",
    )
    assert done.exception is None
    copy = (tmp_path / "copy.fodt").read_bytes()
    assert len(set(re.findall(rb"xml:id=\"([^\"]*)\"", copy))) == copy.count(b"<text:changed-region") == 4
    assert "(Orvane, 2009a; Orvane, 2009b)" in read_bytes(copy, "copy.fodt").text


ENTRY = "<text:p>Orvane, P. (2009). Slow trust. Oslo: Fell.</text:p>"
ODF_KEPT = [
    pytest.param(f"<text:section text:name='ZOTERO_BIBL x'>{ENTRY}</text:section>", "kept by a citation program", id="Zotero's section"),
    pytest.param(
        f"<text:bibliography><text:index-body>{ENTRY}</text:index-body></text:bibliography>",
        "kept by a citation program",
        id="LibreOffice's own",
    ),
    pytest.param(f"<text:list><text:list-item>{ENTRY}</text:list-item></text:list>", "items of a numbered list", id="items"),
    pytest.param(f"{ENTRY}<text:h>Newspapers of the time</text:h>{OLD}", "has headings", id="headings of its own"),
    pytest.param(ENTRY.replace("Slow", "<text:change text:change-id='x'/>Slow"), "has tracked changes", id="changes"),
]


@pytest.mark.parametrize(("entries", "why"), ODF_KEPT)
def test_an_opendocument_list_that_others_keep_is_left(entries: str, why: str, tmp_path: Path) -> None:
    done = replaced(odt(BODY + entries), tmp_path, suffix="odt")
    assert isinstance(done.exception, InputError)
    assert why in str(done.exception)
    assert not (tmp_path / "copy.odt").exists()
