"""Marks in HTML and highlights in PDFs: at their places, and taken out again; a PDF's own bytes stay as they are."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner

from citecheck.annotators import annotated, cleared
from citecheck.cli import citecheck
from citecheck.model import InputError
from citecheck.readers import read_bytes
from tests.test_annotate_odf import finding
from tests.test_pdf import pdf

MARKED = [
    pytest.param("<p>Trust (Orvane, 2009) grows.", ["Orvane, 2009"], ["Orvane, 2009"], id="words"),
    pytest.param("<p>Trust (Orvane <em>et al.</em>, 2009)", ["Orvane et al., 2009"], ["Orvane ", "et al.", ", 2009"], id="over tags"),
    pytest.param("<p>Orvane\n  &amp; &Oslash;rne (2009)", ["Orvane & Ørne"], ["Orvane\n  &amp; &Oslash;rne"], id="references, lines"),
    pytest.param("<p>Trust (Orvane, 2009)", ["Orvane, 2009", "2009"], ["Orvane, ", "2009"], id="one in another"),
    pytest.param("<p>One Orvane<p>Tamm", ["Orvane\n\nTamm"], ["Orvane", "Tamm"], id="over paragraphs"),
]


@pytest.mark.parametrize(("source", "places", "marked"), MARKED)
def test_words_are_marked_and_what_is_said_is_their_title(source: str, places: list[str], marked: list[str]) -> None:
    document = read_bytes(source.encode(), "essay.html")
    copy = annotated(source.encode(), document, [finding(document, words) for words in places]).decode()
    assert re.findall(r'<mark class="citecheck" title="[^"]*">([^<]*)</mark>', copy) == marked
    assert "Not &lt;listed&gt; &amp; gone" in copy
    again = read_bytes(copy.encode(), "copy.html")
    assert again.text == document.text
    assert cleared(copy.encode(), again).decode() == source


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_pages_keep_their_encoding(encoding: str) -> None:
    data = '<meta charset="windows-1252"><p>Trust (Ørne, 2009) — “so”'.encode(encoding)
    document = read_bytes(data, "essay.html")
    copy = annotated(data, document, [finding(document, "Ørne")])
    assert read_bytes(copy, "copy.html").text == document.text
    assert cleared(copy, document) == data


def test_a_page_that_is_not_in_its_encoding_is_refused() -> None:
    data = b'<meta charset="shift_jis"><p>Trust (\xff\xffOrvane, 2009)'
    document = read_bytes(data, "essay.html")
    with pytest.raises(InputError, match="byte 36 is not shift_jis"):
        annotated(data, document, [finding(document, "Orvane")])


PAGES = pdf("Trust is learned \\(Orvane,\n2009\\), and Orvane knew.", "So is doubt \\(Tamm, 1999\\).")
HIGHLIGHTS = [
    pytest.param("(Orvane,\n2009)", [(1, 2)], id="over lines"),
    pytest.param("Tamm, 1999", [(2, 1)], id="on the second page"),
    pytest.param("Orvane knew", [(1, 1)], id="the second of two"),
]


def words_of(annotation: object) -> str:
    """What an annotation says, as pdfium reads it."""
    from ctypes import POINTER, c_ushort, cast, create_string_buffer

    from pypdfium2 import raw

    length = raw.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0)
    held = create_string_buffer(length)
    raw.FPDFAnnot_GetStringValue(annotation, b"Contents", cast(held, POINTER(c_ushort)), length)
    return held.raw.decode("utf-16-le").rstrip("\0")


def notes(data: bytes) -> list[tuple[int, int, str, float]]:
    """The page, the number of boxes, the words and the left edge of each note."""
    import pypdfium2
    from pypdfium2 import raw

    out = []
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        page = document[number]
        for index in range(raw.FPDFPage_GetAnnotCount(page)):
            annotation = raw.FPDFPage_GetAnnot(page, index)
            box = raw.FS_RECTF()
            raw.FPDFAnnot_GetRect(annotation, box)
            out.append((number + 1, raw.FPDFAnnot_CountAttachmentPoints(annotation), words_of(annotation), box.left))
            raw.FPDFPage_CloseAnnot(annotation)
        page.close()
    document.close()
    return out


@pytest.mark.parametrize(("words", "places"), HIGHLIGHTS)
def test_words_of_a_pdf_are_highlighted(words: str, places: list[tuple[int, int]]) -> None:
    pytest.importorskip("pypdfium2")
    document = read_bytes(PAGES, "essay.pdf")
    copy = annotated(PAGES, document, [finding(document, words)])
    assert [(page, boxes) for page, boxes, *_ in notes(copy)] == places
    assert annotated(PAGES, document, [finding(document, words)]) == copy
    assert notes(copy)[0][2] == "C101 missing-reference: Not <listed> & gone: Ørne."
    assert (notes(copy)[0][3] > 100) == (words != "(Orvane,\n2009)")
    again = read_bytes(copy, "copy.pdf")
    assert again.text == document.text
    assert cleared(copy, again) == PAGES


def objects_of(data: bytes) -> dict[int, bytes]:
    return {int(found[1]): found[2] for found in re.finditer(rb"(\d+) 0 obj\n(.*?)\nendobj", data, re.DOTALL)}


def table(places: dict[int, int], more: bytes = b"") -> bytes:
    rows = b"".join(b"%d 1\n%010d 00000 n \n" % row for row in sorted(places.items()))
    return b"xref\n0 1\n0000000000 65535 f \n%btrailer\n<</Size %d/Root 1 0 R%b>>\n" % (rows, max(places) + 1, more)


def written(objects: dict[int, bytes], before: bytes = b"%PDF-1.7\n", more: bytes = b"") -> bytes:
    """Objects as a file, or as an update of one."""
    out, places = before, {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    return out + table(places, more) + b"startxref\n%d\n%%%%EOF\n" % len(out)


def packed(data: bytes, filter: int = 2) -> bytes:
    """The file with its objects in a stream and its table as another, both deflated, the table's rows as differences."""
    objects = objects_of(data)
    inner = {number: body for number, body in objects.items() if b"stream" not in body}
    heads, held = b"", b""
    for number, body in inner.items():
        heads += b"%d %d " % (number, len(held))
        held += body + b" "
    stream = zlib.compress(heads + held)
    size = max(objects) + 1
    head = b"<</Type/ObjStm/N %d/First %d/Length %d/Filter/FlateDecode>>" % (len(inner), len(heads), len(stream))
    outer = {number: body for number, body in objects.items() if number not in inner}
    out, places = b"%PDF-1.5\n", {}
    for number, body in {**outer, size: head + b"stream\n" + stream + b"\nendstream"}.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    rows = [b"\0\0\0\xff"]
    for number in range(1, size + 2):
        index = list(inner).index(number) if number in inner else 0
        rows.append(
            bytes([2, *size.to_bytes(2, "big"), index])
            if number in inner
            else bytes([1, *places.get(number, len(out)).to_bytes(2, "big"), 0])
        )
    above, differences = bytes(4), b""
    for row in rows:
        differences += bytes([filter]) + bytes((a - b) & 255 if filter else a for a, b in zip(row, above, strict=True))
        above = row
    table = zlib.compress(differences)
    given = b"/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>/ID[<aa><bb>]"
    body = b"<</Type/XRef/Size %d%b/Length %d>>stream\n%b\nendstream" % (size + 2, given, len(table), table)
    return out + b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF" % (size + 1, body, len(out))


def with_note(data: bytes, annots: bytes, more: dict[int, bytes]) -> bytes:
    """The file with a note of its author's on the last page."""
    objects = objects_of(data)
    last = max(number for number, body in objects.items() if b"/Type/Page/" in body)
    return written({**objects, last: objects[last][:-2] + b"/Annots " + annots + b">>", **more})


HERS = b"<</Type/Annot/Subtype/Text/Rect[1 1 9 9]/T(Ea \\(me\\))/Contents(Mine)>>"
TWICE = written({9: b"<</Title(%%EOF)>>"}, PAGES, b"/Prev %d/Info 9 0 R" % int(PAGES.split()[-2]))
FILES = [
    pytest.param(PAGES, 0, id="a table"),
    pytest.param(packed(PAGES), 0, id="a table as a stream, objects in another"),
    pytest.param(packed(PAGES, 0), 0, id="rows as they are"),
    pytest.param(TWICE, 0, id="an update before"),
    pytest.param(b"HTTP/1.1 200 OK\r\n\r\n" + PAGES, 0, id="bytes before the header"),
    pytest.param(with_note(PAGES, b"[ 9 0 R ]", {9: HERS}), 1, id="a note of the author's"),
    pytest.param(with_note(PAGES, b"8 0 R", {8: b"[9 0 R]", 9: HERS}), 1, id="the page's notes as an object"),
    pytest.param(packed(with_note(PAGES, b"8 0 R", {8: b"[9 0 R]", 9: HERS})), 1, id="the page's notes in a stream of objects"),
    pytest.param(with_note(PAGES, b"[" + HERS + b"]", {}), 1, id="a note in the page itself"),
    pytest.param(with_note(PAGES, b"null", {}), 0, id="none, in a word"),
]


@pytest.mark.parametrize(("data", "hers"), FILES)
def test_comments_are_appended_and_the_bytes_before_stay(data: bytes, hers: int) -> None:
    pytest.importorskip("pypdfium2")
    document = read_bytes(data, "essay.pdf")
    copy = annotated(data, document, [finding(document, words) for words in ("Orvane,\n2009", "Tamm, 1999", "Orvane knew")])
    assert copy[: len(data)] == data
    assert [page for page, *_ in notes(copy)] == [1, 1, 2, *[2] * hers]
    assert cleared(copy, document) == data
    more = annotated(copy, read_bytes(copy, "copy.pdf"), [finding(document, "Tamm")])
    assert more[: len(copy)] == copy
    assert cleared(more, document) == data
    pypdf = pytest.importorskip("pypdf")
    reader = pypdf.PdfReader(BytesIO(copy), strict=data.startswith(b"%PDF"))
    seen = [(page.page_number, note.get_object()) for page in reader.pages for note in page.get("/Annots") or ()]
    ours = [(page, note) for page, note in seen if note["/T"] == "citecheck"]
    assert len(ours) == len(seen) - hers == 3
    assert ours[0][1]["/Contents"] == "C101 missing-reference: Not <listed> & gone: Ørne."
    assert all("/AP" in note and note["/P"]["/Type"] == "/Page" for _, note in ours)
    assert [page.extract_text() for page in reader.pages] == [page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages]


@pytest.mark.parametrize("pack", [lambda data: data, packed])
def test_ours_are_taken_out_where_somebody_wrote_after_us(pack: Callable[[bytes], bytes]) -> None:
    pytest.importorskip("pypdfium2")
    data = pack(with_note(PAGES, b"[9 0 R]", {9: HERS}))
    document = read_bytes(data, "essay.pdf")
    copy = annotated(data, document, [finding(document, "Tamm"), finding(document, "Orvane knew")])
    start = int(copy.split()[-2])
    later = written({99: b"<<>>"}, copy, b"/Prev %d" % start)
    rest = cleared(later, document)
    assert rest[: len(later)] == later
    assert [words for _, _, words, _ in notes(rest)] == ["Mine"]


BROKEN = [
    pytest.param(PAGES.replace(b"startxref\n", b"startxref\n9"), id="a wrong place of the table"),
    pytest.param(PAGES.replace(b"0000000009 00000 n", b"0000000012 00000 n"), id="a wrong place of an object"),
]


@pytest.mark.parametrize("data", BROKEN)
def test_a_file_that_cannot_be_appended_to_is_written_anew(data: bytes, tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    (tmp_path / "essay.pdf").write_bytes(data)
    copy = tmp_path / "copy.pdf"
    (tmp_path / "refs.bib").write_text("@book{tamm1999, author={Tamm, L.}, year=1999, title={Quick doubt}, publisher={Fell}}")
    words = ["annotate", str(tmp_path / "essay.pdf"), "--refs", str(tmp_path / "refs.bib"), "-o", str(copy), "--isolated"]
    done = CliRunner().invoke(citecheck, words)
    assert done.exit_code == 0
    assert "was rewritten completely: the object table of" in done.stderr
    assert any("Orvane" in said for _, _, said, _ in notes(copy.read_bytes()))
    document = read_bytes(copy.read_bytes(), "copy.pdf")
    assert notes(cleared(copy.read_bytes(), document)) == []


def test_a_file_that_pdfium_does_not_mend_either_is_refused() -> None:
    pytest.importorskip("pypdfium2")
    data = with_note(PAGES, b"[[[[" * 99 + b"]]]]" * 99, {})
    document = read_bytes(data, "essay.pdf")
    with pytest.raises(InputError, match="cannot be annotated"):
        annotated(data, document, [finding(document, "Tamm")])


@pytest.mark.parametrize("text", ["plain (in brackets) \\ and more", "Ørne – “so” 🙂", ""])
def test_texts_are_written_as_they_are_read(text: str) -> None:
    from citecheck.annotators.pdf.objects import text_of, text_string, value_at

    assert text_of(value_at(text_string(text), 0).content) == text
