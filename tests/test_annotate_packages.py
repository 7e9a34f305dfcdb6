"""Copies of packages: marks in the chapters of a book, and members that are copied as they are packed."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from xml.dom.minidom import parseString

import pytest
from click.testing import CliRunner

from citecheck.annotators import annotated, cleared
from citecheck.annotators.packages import with_members
from citecheck.cli import citecheck
from citecheck.model import InputError
from citecheck.readers import read_bytes
from tests.made_documents import epub, zipped
from tests.test_annotate_odf import finding

XHTML = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>{}</body></html>'
ONE = XHTML.format("<p>Trust grows (Orvane <i>et al.</i>, 2009).</p>")
TWO = XHTML.format("<p>Doubt &amp; dread fade (Tamm, 1999).</p><p>Nothing else.</p>")
BOOK = epub({"a.xhtml": ONE, "b b.xhtml": TWO, "c.xhtml": XHTML.format("<p>The end.</p>")}, ("a.xhtml", "b%20b.xhtml", "c.xhtml"))
MARKS = [
    pytest.param(["Tamm, 1999"], {"OPS/b b.xhtml": ["Tamm, 1999"]}, id="in the second chapter"),
    pytest.param(["et al., 2009", "Doubt & dread"], {"OPS/a.xhtml": ["et al.", ", 2009"], "OPS/b b.xhtml": ["Doubt & dread"]}, id="in two"),
    pytest.param(["2009).\n\nDoubt"], {"OPS/a.xhtml": ["2009)."], "OPS/b b.xhtml": ["Doubt"]}, id="over two"),
]


def packed(data: bytes) -> dict[str, bytes]:
    """The members of a package as they are packed, in order."""
    out = {}
    with zipfile.ZipFile(BytesIO(data)) as package:
        for info in package.infolist():
            start = info.header_offset + 30 + sum(int.from_bytes(data[info.header_offset + at :][:2], "little") for at in (26, 28))
            out[info.filename] = data[start : start + info.compress_size]
    return out


@pytest.mark.parametrize(("places", "marked"), MARKS)
def test_chapters_of_a_book_are_marked(places: Sequence[str], marked: dict[str, list[str]]) -> None:
    document = read_bytes(BOOK, "book.epub")
    copy = annotated(BOOK, document, [finding(document, words) for words in places])
    before, after = packed(BOOK), packed(copy)
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} == set(marked)
    with zipfile.ZipFile(BytesIO(copy)) as package:
        pages = {name: parseString(package.read(name)) for name in marked}
        assert package.infolist()[0].compress_type == zipfile.ZIP_STORED
    marks = {
        name: [str(getattr(mark.firstChild, "nodeValue", "")) for mark in page.getElementsByTagName("mark")] for name, page in pages.items()
    }
    assert marks == marked
    assert all("Not <listed> & gone" in mark.getAttribute("title") for page in pages.values() for mark in page.getElementsByTagName("mark"))
    again = read_bytes(copy, "copy.epub")
    assert again.text == document.text
    assert read_bytes(cleared(copy, again), "again.epub") == document._replace(name="again.epub")
    with zipfile.ZipFile(BytesIO(cleared(copy, again))) as package:
        assert package.read("OPS/a.xhtml").decode() == ONE


def test_a_book_without_our_marks_is_cleared_to_itself() -> None:
    assert cleared(BOOK, read_bytes(BOOK, "book.epub")) == BOOK


def test_a_signed_book_is_refused() -> None:
    book = epub({"a.xhtml": ONE}, ("a.xhtml",), more={"META-INF/signatures.xml": "<signatures/>"})
    document = read_bytes(book, "book.epub")
    with pytest.raises(InputError, match="is signed"):
        annotated(book, document, [finding(document, "2009")])


def test_the_command_writes_into_books(tmp_path: Path) -> None:
    essay, copy, refs = tmp_path / "book.epub", tmp_path / "copy.epub", tmp_path / "refs.bib"
    essay.write_bytes(BOOK)
    refs.write_text("@book{orvane2009, author={Orvane, P. and Fell, A. and Odum, V.}, year=2009, title={Slow trust}, publisher={Fell}}")
    done = CliRunner().invoke(citecheck, ["annotate", str(essay), "-o", str(copy), "--refs", str(refs), "--isolated"])
    assert done.exit_code == 0, done.stderr
    assert "1 comment" in done.stderr
    with zipfile.ZipFile(copy) as package:
        assert b"C101 missing-reference" in package.read("OPS/b b.xhtml")


class Unseekable(BytesIO):
    """A stream that an archive is written to as it grows: the sizes of members come behind them."""

    def seekable(self) -> bool:
        return False

    def tell(self) -> int:
        raise OSError

    def seek(self, offset: int, whence: int = 0) -> int:
        raise OSError(offset, whence)


def streamed(members: dict[str, bytes]) -> bytes:
    out = Unseekable()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.comment = b"kept"
        for name, data in members.items():
            package.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


TEXTS = {"mimetype": b"m", "a.xml": b"<a/>" * 99, "picture.png": bytes(range(256)) * 9}


def test_members_whose_sizes_come_behind_them_are_copied() -> None:
    data = streamed(TEXTS)
    assert int.from_bytes(data[6:8], "little") & 8
    copy = with_members(data, {"a.xml": b"<b/>", "new.xml": b"<n/>"})
    with zipfile.ZipFile(BytesIO(copy)) as package:
        assert package.testzip() is None
        assert {name: package.read(name) for name in package.namelist()} == {**TEXTS, "a.xml": b"<b/>", "new.xml": b"<n/>"}
        assert package.comment == b"kept"
    assert packed(copy)["picture.png"] == packed(data)["picture.png"]


def test_members_that_cannot_be_unpacked_are_copied() -> None:
    data = bytearray(zipped({"a.xml": "<a/>", "broken.bin": bytes(range(256)) * 9}))
    at = data.index(b"broken.bin") + len("broken.bin")
    data[at : at + 4] = b"\xff\xff\xff\xff"
    with zipfile.ZipFile(BytesIO(data)) as package, pytest.raises(zipfile.zlib.error):  # type: ignore[attr-defined]
        package.read("broken.bin")
    copy = with_members(bytes(data), {"a.xml": b"<b/>"})
    assert packed(copy)["broken.bin"] == packed(bytes(data))["broken.bin"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_two_members_of_one_name_the_one_that_is_read_is_changed() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("a.xml", "first")
        package.writestr("a.xml", "last")
    with zipfile.ZipFile(BytesIO(with_members(out.getvalue(), {"a.xml": b"changed"}))) as package:
        assert package.read("a.xml") == b"changed"
        assert [package.read(info) for info in package.infolist()] == [b"first", b"changed"]
