"""PDFs: the text of pages as one, without what pages have besides."""

from __future__ import annotations

import re
import zlib

import pytest

from citecheck.model import InputError
from citecheck.readers.pdf.furniture import without_furniture
from citecheck.readers.pdf.letters import HYPHEN, joined_words, legible
from citecheck.readers.pdf.lines import Line, Page
from citecheck.readers.pdf.notes import placed, with_marks
from citecheck.text.place_words import place_words

LETTERS = [
    ("M¨uller", "Müller"), ("Gonz´alez", "González"), ("corac¸˜ao", "coração"), ("Ha´ıti", "Haíti"), ("ﬁnd ﬂow", "find flow"),
    ("Dvoˇrák", "Dvořák"), ("Premi`ere", "Première"), ("Fran¸cais", "Français"), ("the `premise'", "the `premise'"), ("Wał˛esa", "Wałęsa"), ("5 ´ 3", "5 ´ 3"), ("plain", "plain"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "meant"), LETTERS)
def test_letters_as_they_were_meant(written: str, meant: str) -> None:
    assert legible(written) == meant


CUT = [
    (f"primar{HYPHEN}\nily", "primarily"), (f"Garcia{HYPHEN}\nMarquez", "Garcia-Marquez"), (f"well{HYPHEN}\nknown and known to all, as well", "well-known and known to all, as well"),
    (f"long{HYPHEN}\nterm; long and term", "long-term; long and term"), (f"prim{HYPHEN}\fary", "primary\f"), (f"10{HYPHEN}\n12", "10-12"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "meant"), CUT)
def test_words_cut_at_a_lines_end(written: str, meant: str) -> None:
    assert joined_words(written) == meant


def test_heads_feet_and_page_numbers_go() -> None:
    pages = [
        ["Orvane (2009)" if n % 2 else "Slow trust", f"text {word}", f"more {word}", f"and {word}", str(n)]
        for n, word in enumerate("abcdef", 1)
    ]
    assert without_furniture(pages)[0] == ["text a", "more a", "and a"]


def test_what_is_above_a_page_number_stays() -> None:
    pages = [["text one", "more", "and more", "and so on", "1"], ["Veland, R. (1999). Salt.", "2"], ["Vik, O.", "3"], ["4"]]
    assert [page[-1:] for page in without_furniture(pages)] == [["and so on"], ["Veland, R. (1999). Salt."], ["Vik, O."], []]


def test_line_numbers_go_and_the_texts_own_numbers_stay() -> None:
    page = [f"{n} line" for n in range(24, 32)] + ["1998 was a year"]
    assert without_furniture([page])[0] == ["line"] * 8 + ["1998 was a year"]
    assert without_furniture([["1 one", "2 two", "text", "text", "text"]])[0] == ["1 one", "2 two", "text", "text", "text"]


SCAN = "a page that is a picture"
_PICTURE = b"q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"


def pdf(*pages: str, packed: bytes = b"") -> bytes:
    """A small PDF: each page a few lines, set in by their leading blanks, "+" a gap above, "~" in small letters, "^1^" a note's mark,
    "_" a rule.

    ``packed`` is a content stream as it is.
    """
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for text in pages:
        shown, height, rules = [], 700, []
        for line in text.split("\n"):
            if line == "_":
                rules.append(f"72 {height - 5} 140 .6 re f ")
                continue
            height -= 26 if line.startswith("+") else 14
            inset = 72 + 5 * (len(line) - len(line.lstrip(" ")))
            size = 8 if line.startswith("~") else 11
            words = re.sub(r"\^(.*?)\^", rf") Tj /F1 5 Tf 4 Ts (\1) Tj /F1 {size} Tf 0 Ts (", line.strip("+~ "))
            shown.append(f"1 0 0 1 {inset} {height} Tm /F1 {size} Tf ({words}) Tj ")
        stream = _PICTURE if text == SCAN else f"{''.join(rules)}BT /F1 11 Tf {''.join(shown)}ET".encode("latin-1")
        objects += [b"<</Length %d>>stream\n%b\nendstream" % (len(stream), stream)]
        page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {len(objects)} 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
        objects += [page.encode()]
        kids.append(f"{len(objects)} 0 R")
    if packed:
        objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed))
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        table,
        size,
        len(out),
    )


def test_pages_are_one_text_and_places_name_them() -> None:
    pytest.importorskip("pypdfium2")
    from citecheck.readers import read_bytes

    document = read_bytes(pdf("Trust is learned \\(Orvane,", "2009\\), and so is doubt."), "essay.pdf")
    assert document.text == "Trust is learned (Orvane,\n2009), and so is doubt."
    assert place_words(document, 30, 34).startswith("page 2, near")


LINES = "Trust is learned slowly by all\nand lost in a day by many of\nthose who learned it early on in\nlife and lost it late."
OTHERS = "Doubt, for its part, is quick to\ncome and it needs no teacher, as\nany child knows who has seen the\nsea once."
MORE = "Towns by the water kept their own\naccounts of it, year after year,\nin books that few could read and\nthat nobody else was shown."
ENTRIES = [f"+{name}, A. \\({year}\\) Slow trust and its\nmany and various costs. {end}" for name, year, end in [
    ("Almer", 2001, "Oslo: Fell."), ("Brandt", 2002, "Oslo: Fell."), ("Corvin", 2003, "Oslo: Fell."), ("Dorn", 2004, "Oslo: Fell, Oslo"), ("Emsig", 2005, "Oslo: Fell.")
]]  # fmt: skip
APART = [
    pytest.param("\n".join(["References", *ENTRIES]), "Fell, Oslo\n\nEmsig", id="a gap as wide as the others, and no stop before it"),
    pytest.param(f"{LINES}\n  Doubt is another matter than\n{LINES}", "late.\n\nDoubt is another matter than\nTrust", id="an indent"),
    pytest.param(
        f"{LINES}\n  trust is quoted here as being\n  Made of lines set in together\n{LINES}", "being\nMade", id="a block that is set in"
    ),
]


@pytest.mark.parametrize(("page", "text"), APART)
def test_paragraphs_are_told_by_gaps_and_indents(page: str, text: str) -> None:
    pytest.importorskip("pypdfium2")
    from citecheck.readers import read_bytes

    assert text in read_bytes(pdf(page), "essay.pdf").text


NOTED = [
    pytest.param(
        [
            "Trust is learned^1^ slowly. It is\nlost soon \\(Tamm, 1999\\).^2^\n~^1^See Orvane \\(2009\\), who\n~knew.\n~^2^And Pell \\(2001\\).\n7",
            "It goes on.",
        ],
        "Trust is learned slowly.\n\nSee Orvane (2009), who\nknew.\n\n It is\nlost soon (Tamm, 1999).\n\nAnd Pell (2001).\n\n\nIt goes on.",
        id="at the foot",
    ),
    pytest.param(
        [f"{LINES}^1^\n{LINES}^2^\n+^1^ See Orvane \\(2009\\).\n^2^ And Pell \\(2001\\).\n++7", "It goes on."],
        "late.\n\nAnd Pell (2001).\n\n\nIt goes on.",
        id="in the letters of the text, behind raised numbers",
    ),
    pytest.param(
        [f"{LINES}^1^\n{LINES}^2^\n+1 See Orvane \\(2009\\).\n2 And Pell \\(2001\\).", "It goes on."],
        "late.\n\nAnd Pell (2001).\n\n\nIt goes on.",
        id="in the letters of the text, below a gap",
    ),
    pytest.param(
        [f"{MORE}\n{LINES}^1^\n_\n1 See Orvane, who", f"{OTHERS}\n{MORE}^2^\n_\nknew \\(2009\\).\n2 And Pell \\(2001\\)."],
        "late.\n\nSee Orvane, who\nknew (2009).\n\n\nDoubt, for its part",
        id="in the letters of the text, below a rule, over two pages",
    ),
    pytest.param(
        [f"{LINES}^1^\n~^1^See Orvane, who", f"{OTHERS}^2^\n~knew \\(2009\\).\n~^2^And Pell \\(2001\\)."],
        "late.\n\nSee Orvane, who\nknew (2009).\n\n\nDoubt, for its part",
        id="in small letters, over two pages",
    ),
    pytest.param(
        [f"Ada Orm^1^\n{LINES}\nIt grows by 5 m^1^ a day.^1^\n~^1^See Orvane \\(2009\\)."],
        "Ada Orm¹\n" + LINES + "\nIt grows by 5 m¹\n a day.\n\nSee Orvane (2009).",
        id="the mark is the number behind a stop",
    ),
    pytest.param(
        [f"Ada Orm^1^\n+1 Hall of Tides\n+{LINES}\n{LINES}"], "Ada Orm¹\n1 Hall of Tides\n", id="an address at the top is not a note"
    ),
    pytest.param([f"{LINES}^1^\n{LINES}\n1 has no gap above it."], "late.\n1 has no gap above it.", id="a number of the text"),
    pytest.param(
        [f"{MORE}\nIt is so \\(Hill, 2010^3^\\)."], "It is so (Hill, 2010³\n).", id="a mark behind a year, whose note is elsewhere"
    ),
    pytest.param(
        [f"{LINES}^1^\n{LINES}^2^\n_\n{OTHERS}\n+1. Trust is an item.\n2. Doubt is not."],
        "1. Trust is an item.\n2. Doubt is not.",
        id="a numbered list below a table",
    ),
    pytest.param(
        [f"{LINES}^1^\n{LINES}\n+1. Trust is an item.\n{MORE}\n_\n^1^ See Orvane \\(2009\\)."],
        "late.\n\nSee Orvane (2009).\n\n\nTrust",
        id="an item of a list that has the number of the note",
    ),
    pytest.param(
        [f"{LINES}^1^\n{LINES}^2^\n+1. Trust is an item.\n{MORE}\n_\n^2^ See Orvane \\(2009\\)."],
        "late.\n\nSee Orvane (2009).\n\n\n1. Trust is an item.",
        id="an item of a list that has the number before the note's",
    ),
    pytest.param([f"{LINES}\n~^4^ See Orvane \\(2009\\)."], "late.\n4\n See Orvane (2009).", id="a note whose mark is not found stays"),
    pytest.param(
        ["Trust grows by 3^2^ in a day.\n~4 See Orvane \\(2009\\)."],
        " in a day.\n4 See Orvane",
        id="a power, and a note without a mark",
    ),
]


@pytest.mark.parametrize(("pages", "text"), NOTED)
def test_notes_are_read_behind_the_sentence_with_their_mark(pages: list[str], text: str) -> None:
    pytest.importorskip("pypdfium2")
    from citecheck.readers import read_bytes

    assert text in read_bytes(pdf(*pages), "essay.pdf").text


def test_notes_at_the_end_lead_back() -> None:
    lines = [("Trust is learned 1 slowly. So it is.", ((17, 18),)), ("1. See Orvane", ()), ("(2009). ↩︎", ()), ("References", ())]
    shown = Page(tuple(Line(f"{text}\n", 72, 700 - 14 * at, 11, raised) for at, (text, raised) in enumerate(lines)))
    pages, notes = with_marks([shown])
    text = placed("".join(page.text for page in pages), notes, str)
    assert text == "Trust is learned slowly.\n\nSee Orvane\n(2009).\n\n So it is.\nReferences\n"


def test_a_page_that_is_a_picture_is_a_gap() -> None:
    pytest.importorskip("pypdfium2")
    from citecheck.readers import read_bytes

    document = read_bytes(pdf("Trust is learned \\(Orvane, 2009\\).", SCAN, "So is doubt."), "essay.pdf")
    assert [gap.why.split(";")[0] for gap in document.gaps] == ["page 2 is a picture"]
    assert place_words(document, document.gaps[0].at + 1, document.gaps[0].at + 3).startswith("page 3")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(pdf(SCAN), "run OCR first", id="scan"),
        pytest.param(pdf(""), "run OCR first", id="no text"),
        pytest.param(pdf("a"), "run OCR first", id="no word"),
        pytest.param(b"%PDF-1.4\nnothing", "is damaged", id="damaged"),
        pytest.param(pdf("x", packed=zlib.compress(b" " * (65 << 20), 9)), "too large when unpacked", id="bomb"),
    ],
)
def test_what_is_refused(data: bytes, why: str) -> None:
    pytest.importorskip("pypdfium2")
    from citecheck.readers import read_bytes

    with pytest.raises(InputError, match=why):
        read_bytes(data, "essay.pdf")
