"""A clean list in place of a Word file's old one: accepted it is the list, rejected the file is what it was."""

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
from tests.made_documents import docx, field, p, r

TEXT = p("Trust is learned (Orvane, 2009; Tamm, 1999).")
HEAD = p("References")
ORVANE = p("Orvane, P. 2009. Slow trust. Oslo: Fell.", properties='<w:pPr><w:spacing w:after="0"/><w:jc w:val="left"/></w:pPr>')
TAMM = p(r("Tamm, L. 1999. ", '<w:rPr><w:rFonts w:ascii="Tinos"/><w:sz w:val="22"/></w:rPr>'), r("Quick doubt. Oslo: Fell.", "<w:rPr/>"))
UNCITED = p("Zeppel, O. 2011. Nobody cites me. Oslo: Fell.")
NEW = ["Orvane, P. (2009). Slow trust. Fell.", "Tamm, L. (1999). Quick doubt. Fell."]


def replaced(data: bytes, folder: Path, *options: str) -> Result:
    (folder / "essay.docx").write_bytes(data)
    words = [
        "clean",
        str(folder / "essay.docx"),
        "--replace-list",
        "-o",
        str(folder / "copy.docx"),
        "--style",
        "apa",
        "--isolated",
        *options,
    ]
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
    entries = [p("Orvane, P. (2009). Slow trust. Fell."), p("Orvane, P. (2009). Quick trust. Fell.")]
    done = replaced(docx(p("Trust is slow (Orvane, Slow trust, 2009)."), HEAD, *entries), tmp_path, "--all")
    assert done.exception is None
    assert "(2009a)" in read_bytes((tmp_path / "copy.docx").read_bytes(), "copy.docx").text


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
    assert "does not go with --diff" in str(done.exception)
    (tmp_path / "essay.txt").write_text("Trust (Orvane, 2009).\n\nReferences\n\nOrvane, P. (2009). Slow trust. Oslo: Fell.\n")
    done = CliRunner().invoke(citecheck, ["clean", str(tmp_path / "essay.txt"), "--replace-list", "-o", "x.docx"], standalone_mode=False)
    assert "writes into .docx files" in str(done.exception)
