"""Marks in HTML and highlights in PDFs: at their places, and taken out again."""

from __future__ import annotations

import re

import pytest

from citecheck.annotators import annotated, cleared
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


def notes(data: bytes) -> list[tuple[int, int, str, float]]:
    """The page, the number of boxes, the words and the left edge of each note."""
    import pypdfium2
    from pypdfium2 import raw

    from citecheck.annotators.pdf import _string

    out = []
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        page = document[number]
        for index in range(raw.FPDFPage_GetAnnotCount(page)):
            annotation = raw.FPDFPage_GetAnnot(page, index)
            box = raw.FS_RECTF()
            raw.FPDFAnnot_GetRect(annotation, box)
            out.append((number + 1, raw.FPDFAnnot_CountAttachmentPoints(annotation), _string(annotation, b"Contents"), box.left))
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
    assert notes(cleared(copy, again)) == []
