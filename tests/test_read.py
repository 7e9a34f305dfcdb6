"""Any bytes become a Document of equal length, or one clear line that says why not."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from citecheck.cli import citecheck
from citecheck.findings.apply_fixes import with_newlines
from citecheck.model import InputError
from citecheck.readers import read_bytes, read_file, read_list, read_text
from citecheck.readers.typography import blank, plain

SIGN = "Grünwald & Łęcka (2010)"


@pytest.mark.parametrize(
    ("data", "encoding", "bom"),
    [
        pytest.param(SIGN.encode(), "utf-8", b"", id="utf-8"),
        pytest.param(b"\xef\xbb\xbf" + SIGN.encode(), "utf-8", b"\xef\xbb\xbf", id="utf-8 with a mark"),
        pytest.param(b"\xff\xfe" + SIGN.encode("utf-16-le"), "utf-16-le", b"\xff\xfe", id="utf-16 little"),
        pytest.param(b"\xfe\xff" + SIGN.encode("utf-16-be"), "utf-16-be", b"\xfe\xff", id="utf-16 big"),
        pytest.param(b"\xff\xfe\0\0" + SIGN.encode("utf-32-le"), "utf-32-le", b"\xff\xfe\0\0", id="utf-32"),
    ],
)
def test_encodings(data: bytes, encoding: str, bom: bytes) -> None:
    document = read_bytes(data, "e.txt")
    assert (document.text, document.encoding, document.bom) == (SIGN, encoding, bom)
    assert document.bom + with_newlines(document, document.text).encode(document.encoding) == data


def test_windows_bytes_are_read_as_such() -> None:
    document = read_bytes(b"\x93Trust\x94 (Gr\xfcnwald, 2010)", "e.txt")
    assert (document.text, document.encoding) == ("“Trust” (Grünwald, 2010)", "cp1252")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        pytest.param("gb18030", "柳青. 潮汐与盐[J]. 海岸学报, 2004, 3(2): 1-9.", id="Simplified Chinese"),
        pytest.param("big5", "柳美雲（2011）。海岸的潮汐與鹽。海岸學報，12，33-49。", id="Traditional Chinese"),
        pytest.param("cp932", "森花子 (2004). 『潮と塩について』. 海鳴社.", id="Japanese"),
        pytest.param("cp1251", "Волков К. П. История приливов. М.: Маяк, 2004.", id="Russian"),
        pytest.param(
            "mac_roman", "Lefort, É. (2011). Le sel à marée basse, été et hiver: les étés, les dépôts.", id="French on an old Mac"
        ),
        pytest.param("iso8859-2", "Mareček, Jiří (2004). Řeka.", id="Czech, letters that Windows-1252 has too"),
        pytest.param("cp1250", "Mařák, Žofie (2004). Řeka.", id="Czech on Windows"),
        pytest.param("cp1252", "Hansen, Søren; Peña, Íñigo; Père, Zoë (2004). Ma città.", id="Danish beside Spanish and French"),
        pytest.param("iso8859-2", "Nowik, P. (2004). Wyspa. Wisła: Hel.", id="Polish, one word"),
        pytest.param("cp1252", "Nowik, P. (2004). Zwei m³ Öl je m³s. Köln: Hel.", id="German with units"),
        pytest.param("iso8859-2", "Błażek, Łucja; Krawczyńska, M. (2004). Dzieje śluz i żeglugi: myśl. Błoński.", id="Polish"),
        pytest.param("cp1250", "Wiśnicki, Paweł (2004). Książka, część piąta: Śląsk i mieście.", id="Polish on Windows"),
        pytest.param("cp1252", "O’Neil’s Ägypten – “Öl”, Sørensen, Peña, Côté, Šimek (2004)–ä–ö", id="Western"),
        pytest.param("cp1252", "Rest: 5 m² ± 3 µm, Örn", id="signs between words"),
    ],
)
def test_older_encodings_are_told_by_their_bytes(encoding: str, text: str) -> None:
    document = read_bytes(text.encode(encoding), "e.txt")
    assert (document.encoding, document.text) == (encoding, text)


def test_damaged_utf_8_is_no_chinese() -> None:
    assert read_bytes("Grünwald, Peña, Côté, Örn, Ågren".encode() + b" \xfc", "e.txt").encoding == "cp1252"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        pytest.param(b"", "e.txt: is empty", id="nothing"),
        pytest.param(b" \r\n\t\f", "e.txt: is empty", id="space"),
        pytest.param(b"\xef\xbb\xbf", "e.txt: is empty", id="a mark alone"),
        pytest.param(b"\x00\x01\x02", "e.txt: is binary", id="zeros"),
        pytest.param(b"\x01\x02\x03abc" * 9, "e.txt: is binary", id="controls"),
        pytest.param(b"%PDF-1.7 ...", "e.txt: is a PDF", id="pdf"),
        pytest.param(b"PK\x03\x04 ...", "e.txt: is not a whole zip archive", id="office"),
        pytest.param(b"one\ntwo \x81\xff", "e.txt:2: is neither UTF-8 nor Windows-1252", id="undecodable"),
        pytest.param(b"\xff\xfea", "e.txt:1: is not UTF-16-LE", id="half a character"),
    ],
)
def test_unusable_bytes(data: bytes, says: str) -> None:
    with pytest.raises(InputError) as told:
        read_bytes(data, "e.txt")
    assert str(told.value).startswith(says)
    assert "\n" not in str(told.value)


def test_unusable_paths(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_file(str(tmp_path / "none.txt"))
    with pytest.raises(InputError, match="is a folder"):
        read_file(str(tmp_path))
    with pytest.raises(InputError, match="cannot be read"):
        read_file("a\0b")


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        pytest.param("Grün\u00a0wald\u2009(\u30002010\uff09", "Grün wald ( 2010)", id="spaces and full-width bracket"),
        pytest.param("（陈，２０１０；Ｗu）", "(陈,2010;Wu)", id="full-width"),
        pytest.param("one\r\ntwo\rthree\ffour\u2028five", "one \ntwo\nthree\nfour\nfive", id="line ends"),
        pytest.param("so\u00adcial “x” it\u200bself", "so\u00adcial “x” it\u200bself", id="hidden and curly stay"),
        pytest.param("see https://a.org/b_(2010)). End", "see" + " " * 23 + "). End", id="url keeps its own bracket"),
        pytest.param("(x, doi:10.1234/ab.2010; Orvane, 2010)", "(x," + " " * 20 + "; Orvane, 2010)", id="doi"),
        pytest.param("(www.a.org/2010, Orvane, 2010)", "(" + " " * 14 + ", Orvane, 2010)", id="www"),
        pytest.param("mail p.orvane2010@uni.example, please", "mail" + " " * 25 + ", please", id="e-mail"),
    ],
)
def test_plain_text(text: str, prose: str) -> None:
    assert read_text(text, "e.txt").prose == prose


@pytest.mark.parametrize(
    ("text", "gone", "stays"),
    [
        pytest.param("---\ntitle: Orvane (2001)\n---\nTiller (1998)", "Orvane (2001)", "Tiller (1998)", id="front matter"),
        pytest.param("a\n\n---\nOrvane (2001)\n---\n", "---x", "Orvane (2001)", id="a rule is no front matter"),
        pytest.param("```\nOrvane (2001)\n```\nTiller (1998)", "Orvane (2001)", "Tiller (1998)", id="fence"),
        pytest.param("~~~~r\nOrvane (2001)\n~~~\n~~~~\nTiller (1998)", "Orvane (2001)", "Tiller (1998)", id="longer fence"),
        pytest.param("```\nOrvane (2001)", "Orvane (2001)", "", id="fence without end"),
        pytest.param("`Orvane (2001)` Tiller (1998)", "Orvane (2001)", "Tiller (1998)", id="code in a line"),
        pytest.param("``Orvane ` (2001)`` Tiller (1998)", "Orvane ` (2001)", "Tiller (1998)", id="code with a backtick"),
        pytest.param("a ` b Tiller (1998)", "x", "Tiller (1998)", id="a lone backtick"),
        pytest.param("<!-- Orvane (2001)\n\n --> Tiller (1998)", "Orvane (2001)", "Tiller (1998)", id="comment"),
        pytest.param("![Orvane (2001)](a.png) Tiller (1998)", "Orvane (2001)", "Tiller (1998)", id="image"),
        pytest.param("So.\n\n![Wells, from Orvane (2001).](a.png){width=50%}\n", "a.png", "Wells, from Orvane (2001).", id="caption"),
        pytest.param("[Tiller (1998)](https://a.org/Orvane_(2001))", "Orvane_", "Tiller (1998)", id="link"),
        pytest.param('[Tiller (1998)](a.html "Orvane (2001)")', "Orvane (2001)", "Tiller (1998)", id="link with a title"),
        pytest.param("[1]: https://a.org/2001 'Orvane (2001)'\nTiller (1998)", "Orvane (2001)", "Tiller (1998)", id="link definition"),
        pytest.param("[^1]: Tiller (1998)", "x", "Tiller (1998)", id="a note stays"),
        pytest.param('<span title="Orvane (2001)">Tiller (1998)</span>', "Orvane (2001)", "Tiller (1998)", id="tag"),
        pytest.param("(Tiller *et al.*, 1998)", "*", "(Tiller et al., 1998)", id="emphasis is invisible"),
        pytest.param(r"(Tiller \& Orvane, 1998)", "\\", "(Tiller & Orvane, 1998)", id="escape is invisible"),
        pytest.param("snake_case 2 * 3 * 4", "x", "snake_case 2 * 3", id="what is no emphasis"),
    ],
)
def test_markdown(text: str, gone: str, stays: str) -> None:
    prose = read_text(text, "e.md").prose
    assert len(prose) == len(text)
    assert gone not in prose
    assert stays in prose.replace("\u200b", "")


MARKS = st.text(alphabet="ab1(). \n\r\f*_`~<>![]#-:/@\\\"'\u00a0\u200b\u6218\uff08.w", max_size=200)


@given(MARKS, st.sampled_from(["e.txt", "e.md", "e.tex", "e.bib", "e.json"]))
def test_prose_is_as_long_as_the_text_and_breaks_where_it_does(text: str, name: str) -> None:
    for document in (read_text(text, name), read_list(text, name)):
        assert document.text.replace("\n", document.newline or "\n") == text
        assert len(document.prose) == len(text)
        assert all(document.prose[at] == "\n" for at, char in enumerate(document.text) if char == "\n")


@given(st.text(max_size=200))
def test_plain_and_blank_keep_the_length(text: str) -> None:
    assert len(plain(text)) == len(text) == len(blank(text))
    assert plain(plain(text)) == plain(text)


@given(st.binary(max_size=300), st.sampled_from(["e.txt", "e.md", "e.tex"]))
def test_any_bytes(data: bytes, name: str) -> None:
    try:
        document = read_bytes(data, name)
    except InputError:
        return
    assert document.bom + with_newlines(document, document.text).encode(document.encoding) == data


@pytest.mark.parametrize(
    "unit", ["`", "` `` ", "[a](b", "](", "*a", "<a", "x@", "10.1234/", "---\n", "<!--", "![a](", "\\", "_a ", "http://("]
)
def test_ten_megabytes_of_marks(unit: str) -> None:
    text = unit * (2_000_000 // len(unit))
    assert len(read_text(text, "e.md").prose) == len(text)


def test_ten_megabytes_of_noise() -> None:
    data = random.Random(1).randbytes(10_000_000)
    with pytest.raises(InputError, match="binary"):
        read_bytes(data, "e.txt")


LATEX = [
    pytest.param(r"(Kell \& Tamsin~2011)", "(Kell & Tamsin 2011)", id="escaped and tied"),
    pytest.param(r"{\"O}stberg and \'Eze and Mart\'{\i}nez (2009)", "Östberg and Éze and Martínez (2009)", id="accents"),
    pytest.param(r"{\O}rsted and \L ucka and Wei{\ss} and {\c C}elik", "Ørsted and Łucka and Weiß and Çelik", id="letters"),
    pytest.param(r"(p \textgreater0.05; \textless 2) (Orvane 2009)", "(p >0.05; <2) (Orvane 2009)", id="angles"),
    pytest.param(r"\emph{So} says \textsc{Orvane} (2008)", "So says Orvane (2008)", id="commands"),
    pytest.param("So. % (Hidden, 2001)\nYes: 5\\% (Orvane, 2008)", "So.\nYes: 5% (Orvane, 2008)", id="comment"),
    pytest.param(
        r"\documentclass{x} (No, 2001) \begin{document} Yes, see \cite{no2001}, \url{http://x.example/(No,2001)}.", "Yes, see ,", id="keys"
    ),
]


@pytest.mark.parametrize(("text", "prose"), LATEX)
def test_latex_reads_as_it_prints(text: str, prose: str) -> None:
    document = read_text(text, "e.tex")
    assert len(document.prose) == len(text)
    lines = [" ".join(line.replace("\u200b", "").split()) for line in document.prose.split("\n")]
    assert "\n".join(lines).startswith(prose)


def test_the_report_names_the_encoding_that_was_told(tmp_path: Path) -> None:
    path = tmp_path / "e.txt"
    path.write_bytes("Волков писал об истории приливов (Volkov, 2004).".encode("cp1251"))
    said = CliRunner().invoke(citecheck, ["check", str(path), "--isolated"]).output
    assert "is not UTF-8 and was read as Windows-1251" in " ".join(said.split())
