"""What an author struck out or deleted is not compared, and code is not prose, in every format; what only looks like it is read."""

from __future__ import annotations

import pytest

from citecheck.config import Config
from citecheck.pipeline import check_configured
from citecheck.readers import read_bytes, read_list, read_text
from tests.made_documents import docx, epub, field, fodt, odt, p, r

STRIKE = "<w:rPr><w:strike/></w:rPr>"


def row(*cells: str, properties: str = "", cell: str = "") -> str:
    held = "".join(f"<w:tc>{cell}{p(each)}</w:tc>" for each in cells)
    return f"<w:tr>{properties}{held}</w:tr>"


def styled(style: str) -> str:
    return f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>'


WORD = [
    pytest.param([p("Kept", r(" struck", STRIKE), r(" on"))], "Kept on", id="struck"),
    pytest.param([p("Kept", r(" struck", "<w:rPr><w:dstrike/></w:rPr>"))], "Kept", id="struck twice"),
    pytest.param([p("Kept", r(" on", '<w:rPr><w:strike w:val="0"/></w:rPr>'))], "Kept on", id="strike turned off"),
    pytest.param([p("Kept", r(" both", '<w:rPr><w:strike/><w:vanish w:val="0"/></w:rPr>'))], "Kept", id="struck, and not hidden"),
    pytest.param([p("Kept", properties="<w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>")], "Kept", id="a paragraph's mark alone"),
    pytest.param([p("Kept", r(" x", '<w:rPr><w:rStyle w:val="Out"/></w:rPr>'))], "Kept", id="struck by a style"),
    pytest.param([p("x", properties=styled("OutBelow")), p("Kept")], "Kept", id="struck by the style that a style is based on"),
    pytest.param(
        [p("x", r("Kept", '<w:rPr><w:strike w:val="false"/></w:rPr>'), properties=styled("Out"))], "Kept", id="turned off in a struck style"
    ),
    pytest.param([p("Kept", properties=styled("Back"))], "Kept", id="turned off by a style"),
    pytest.param(
        [
            "<w:tbl>" + row("x", properties="<w:trPr><w:del/></w:trPr>") + "</w:tbl>",
            p("Kept", "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>", " on"),
            p("End"),
        ],
        "Kept on\n\nEnd",
        id="a deleted row, and a deletion behind it",
    ),
    pytest.param(
        ["<w:tbl>" + row("Kept") + row("x", properties="<w:trPr><w:cantSplit/><w:del/></w:trPr>") + row("On") + "</w:tbl>", p("End")],
        "Kept\n\nOn\n\nEnd",
        id="a deleted row",
    ),
    pytest.param(
        [
            "<w:tbl>"
            + row("Kept", properties="<w:trPr><w:ins/><w:trPrChange><w:trPr><w:hidden/></w:trPr></w:trPrChange></w:trPr>")
            + "</w:tbl>"
        ],
        "Kept",
        id="an inserted row that was hidden",
    ),
    pytest.param(
        ["<w:tbl>" + row("x", properties="<w:trPr><w:hidden/></w:trPr>") + row("Kept") + "</w:tbl>"], "Kept", id="a row that is not shown"
    ),
    pytest.param(
        ["<w:tbl>" + row("x", cell="<w:tcPr><w:cellDel/></w:tcPr>") + row("Kept", cell="<w:tcPr><w:vAlign/></w:tcPr>") + "</w:tbl>"],
        "Kept",
        id="a deleted cell",
    ),
    pytest.param(
        [p(r("x", STRIKE), f"<w:r>{STRIKE}<w:footnoteReference w:id='2'/></w:r>", "Kept")], "Kept", id="a note whose mark is struck"
    ),
]
STYLES = (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:style w:styleId="Out"><w:name w:val="Old words"/><w:rPr><w:strike/></w:rPr></w:style>'
    '<w:style w:styleId="OutBelow"><w:basedOn w:val="Out"/></w:style>'
    '<w:style w:styleId="Back"><w:basedOn w:val="OutBelow"/><w:rPr><w:strike w:val="0"/></w:rPr></w:style>'
    '<w:style w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>'
    '<w:style w:styleId="Quelltext"><w:name w:val="HTML Preformatted"/></w:style>'
    '<w:style w:styleId="Listing"><w:basedOn w:val="Quelltext"/></w:style>'
    '<w:style w:styleId="Verbatim"><w:name w:val="Verbatim Char"/></w:style>'
    '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="Anhang"><w:basedOn w:val="berschrift2"/></w:style>'
    '<w:style w:styleId="Body"><w:basedOn w:val="berschrift2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
    "</w:styles>"
)


def word(*paragraphs: str) -> bytes:
    return docx(*paragraphs, footnotes={2: p("A note.")}, more={"word/styles.xml": STYLES})


@pytest.mark.parametrize(("paragraphs", "seen"), WORD)
def test_word_without_what_was_taken_out(paragraphs: list[str], seen: str) -> None:
    assert read_bytes(word(*paragraphs), "essay.docx").text == seen


def test_a_live_field_that_is_struck_cites_nothing() -> None:
    struck = field(" CITATION Mar09 ", "(Marlow, 2009)").replace("<w:r>", f"<w:r>{STRIKE}")
    document = read_bytes(word(p("Kept ", struck, field(" CITATION Hil10 ", "(Hill, 2010)"))), "essay.docx")
    assert [[item.key for item in live.items] for live in document.fields] == [["Hil10"]]


@pytest.mark.parametrize(("style", "level"), [("berschrift2", 2), ("Anhang", 2), ("Body", 0), ("Circle", 0)])
def test_headings_are_known_by_their_style_and_what_it_is_based_on(style: str, level: int) -> None:
    places = read_bytes(word(p("Kept", properties=styled(style))), "essay.docx").places
    assert places is not None
    assert [block.level for block in places.blocks] == [level]


CODE_IN_WORD = [
    pytest.param(p("(Ghost, 1950)", properties=styled("Quelltext")), id="Word's own style by another language's name"),
    pytest.param(p("(Ghost, 1950)", properties=styled("Listing")), id="a style based on it"),
    pytest.param(p(r("(Ghost, 1950)", '<w:rPr><w:rStyle w:val="Verbatim"/></w:rPr>')), id="characters"),
]


@pytest.mark.parametrize("code", CODE_IN_WORD)
def test_code_in_word_is_shown_and_is_no_prose(code: str) -> None:
    document = read_bytes(word(p("Doubt grows (Hill, 2010), say all."), code), "essay.docx")
    assert "(Ghost, 1950)" in document.text
    assert document.prose.split() == ["Doubt", "grows", "(Hill,", "2010),", "say", "all."]


def test_a_text_set_in_the_letters_of_code_is_read() -> None:
    lines = [p(line, properties=styled("Quelltext")) for line in ("Doubt grows (Hill, 2010).", "So it is.")]
    assert "(Hill, 2010)" in read_bytes(word(*lines), "essay.docx").prose


AUTOMATIC = (
    "<style:style style:name='T1'><style:text-properties style:text-line-through-style='solid'/></style:style>"
    "<style:style style:name='T2'><style:text-properties style:text-line-through-style='none' style:text-line-through-type='none'/></style:style>"
    "<style:style style:name='P1' style:parent-style-name='T1'/>"
    "<style:style style:name='P2' style:parent-style-name='Preformatted_20_Text'/>"
    "<style:style style:name='Round' style:parent-style-name='Round'/>"
)


def open_text(content: str) -> bytes:
    return odt(content, automatic=AUTOMATIC)


OPEN_TEXT = [
    pytest.param("<text:p>Kept<text:span text:style-name='T1'> struck</text:span> on</text:p>", "Kept on", id="struck"),
    pytest.param("<text:p text:style-name='P1'>x</text:p><text:p text:style-name='Round'>Kept</text:p>", "Kept", id="struck by a parent"),
    pytest.param(
        "<text:p>Kept<text:span text:style-name='T1'>x<text:span text:style-name='P2'>y</text:span></text:span></text:p>",
        "Kept",
        id="inside of it",
    ),
    pytest.param("<text:p text:style-name='P1'>x<text:span text:style-name='T2'>Kept</text:span></text:p>", "Kept", id="turned off"),
    pytest.param(
        "<text:p>Kept<text:span text:style-name='T1'>x<text:note text:note-class='footnote'><text:note-body><text:p>A note.</text:p>"
        "</text:note-body></text:note></text:span> on</text:p>",
        "Kept on",
        id="a note whose mark is struck",
    ),
]


@pytest.mark.parametrize(("content", "seen"), OPEN_TEXT)
def test_opendocument_without_what_was_taken_out(content: str, seen: str) -> None:
    assert read_bytes(open_text(content), "essay.odt").text == seen
    assert "struck" not in read_bytes(fodt(content), "essay.fodt").text or "T1" in content


def test_a_mark_that_is_struck_cites_nothing() -> None:
    mark = "<text:bibliography-mark text:identifier='{0}' text:author='Hill, Ann' text:year='2010' text:title='Boats'>{0}</text:bibliography-mark>"
    content = f"<text:p>Kept {mark.format('A')}<text:span text:style-name='T1'>{mark.format('B')}</text:span></text:p>"
    assert [live.items[0].key for live in read_bytes(open_text(content), "essay.odt").fields] == ["A"]


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("<text:p text:style-name='P2'>(Ghost, 1950)</text:p>", id="paragraph"),
        pytest.param("<text:p>say <text:span text:style-name='Source_20_Text'>(Ghost, 1950)</text:span></text:p>", id="span"),
        pytest.param("<text:p>say <text:span text:style-name='Source_Text'>(Ghost, 1950)</text:span></text:p>", id="span by pandoc"),
    ],
)
def test_code_in_opendocument_is_no_prose(code: str) -> None:
    document = read_bytes(open_text(f"<text:p>Doubt grows (Hill, 2010), as all say.</text:p>{code}"), "essay.odt")
    assert "(Ghost, 1950)" in document.text
    assert "Ghost" not in document.prose
    assert "Hill" in document.prose


def test_a_plain_text_that_libreoffice_opened_is_read() -> None:
    assert "Hill" in read_bytes(open_text("<text:p text:style-name='P2'>Doubt grows (Hill, 2010).</text:p>"), "essay.odt").prose


PAGES = [
    pytest.param("<p>Kept<s> x</s><strike>y</strike> on", "Kept on", id="elements"),
    pytest.param("<p>Kept<span style='text-decoration: underline line-through'> x</span> on", "Kept on", id="style"),
    pytest.param("<p>Kept<span style='text-decoration-line:line-through'> x</span>", "Kept", id="style of the line"),
    pytest.param(
        "<style>@import url(a.css);/* as .c0{} */.c1{color:#000;text-decoration:line-through}</style><p>Kept<span class='c0 c1'> x</span>"
        "<span class=c0> on</span>",
        "Kept on",
        id="a class, as Google Docs writes",
    ),
    pytest.param("<style>.a .c1, p.c2{text-decoration:line-through}</style><p class=c1>Kept<p class=C2>x", "Kept", id="selectors"),
    pytest.param("<style>.c1{text-decoration:none}</style><p class=c1>Kept <s>on", "Kept on", id="never closed, and another class"),
]


@pytest.mark.parametrize(("page", "seen"), PAGES)
def test_html_without_what_was_taken_out(page: str, seen: str) -> None:
    page = page.replace("<p class=C2>x", "<p class=C2>x</p>")
    assert read_bytes(page.encode(), "essay.html").text == seen
    assert read_bytes(epub({"a.xhtml": page}, ("a.xhtml",)), "book.epub").text == seen


def test_classes_of_a_books_style_sheet_are_struck_out() -> None:
    page, more = "<p>Kept<span class='span4'> x</span> on", {"OPS/a.css": ".span4 {\n  text-decoration:  line-through;\n}"}
    assert read_bytes(epub({"a.xhtml": page}, ("a.xhtml",), more=dict(more)), "book.epub").text == "Kept on"
    damaged = epub({"a.xhtml": page}, ("a.xhtml",), more={"OPS/a.css": b" " * (65 << 20)})
    assert read_bytes(damaged, "book.epub").text == "Kept x on"


CODE_ON_PAGES = [
    pytest.param("<p>Doubt grows (Hill, 2010), say all.<pre>(Ghost, 1950)</pre>", id="preformatted"),
    pytest.param("<p>Doubt grows (Hill, 2010), say all <tt>(Ghost, 1950)</tt>", id="teletype"),
]


@pytest.mark.parametrize("page", CODE_ON_PAGES)
def test_preformatted_text_is_no_prose_unless_most_is(page: str) -> None:
    document = read_bytes(page.encode(), "essay.html")
    assert "(Ghost, 1950)" in document.text
    assert document.prose.split() == ["Doubt", "grows", "(Hill,", "2010),", "say", *(["all."] if "all." in page else ["all"])]
    assert "Ghost" in read_bytes(page.replace(" grows (Hill, 2010), say all", "").encode(), "essay.html").prose


MARKED_TEXT = [
    pytest.param("md", "Kept ~~(Ghost, 1950)~~ on", True, id="Markdown"),
    pytest.param("md", "Kept <del>(Ghost,\n1950)</del> on", True, id="an element in Markdown"),
    pytest.param("md", "Kept ~~[@ghost50]~~ on", True, id="a key"),
    pytest.param("md", "1 ~~ 2 (Ghost, 1950) ~~ on", False, id="tildes between blanks"),
    pytest.param("md", "Kept ~~so\n\n(Ghost, 1950)~~ on", False, id="over paragraphs"),
    pytest.param("md", r"Kept \~~(Ghost, 1950)~~ on", False, id="escaped"),
    pytest.param("md", "<s>Kept (Ghost, 1950) on", False, id="an element that never ends"),
    pytest.param("tex", r"Kept \sout{so \emph{he} (Ghost, 1950)} on", True, id="LaTeX"),
    pytest.param("tex", r"Kept \DIFdel{\protect\citep{ghost50}} on", True, id="latexdiff"),
    pytest.param("tex", r"Kept \deleted[id=PO]{(Ghost, 1950)} on", True, id="the package changes"),
    pytest.param("tex", r"Kept \replaced{anew}{(Ghost, 1950)} on", True, id="replaced"),
    pytest.param("tex", r"Kept \replaced[id=PO]{(Ghost, 1950)}{(Hill, 2010)} on", False, id="what replaces"),
    pytest.param("tex", r"Kept \sout{(Ghost, 1950) on", False, id="a brace that never closes"),
    pytest.param("tex", "Kept \\begin{Highlighting}[]\n(Ghost, 1950)\n\\end{Highlighting} on", True, id="code by pandoc"),
    pytest.param("tex", r"Kept \stone{(Ghost, 1950)} on", False, id="another command"),
]


@pytest.mark.parametrize(("format", "text", "is_out"), MARKED_TEXT)
def test_marked_text_without_what_was_taken_out(format: str, text: str, is_out: bool) -> None:
    listing = read_list("@book{ghost50, author={Ghost, A.}, title={Boo}, year={1950}, publisher={Fell}}", "l.bib")
    result = check_configured(read_text(text, f"essay.{format}"), (listing,), Config())
    assert (not result.case.all_links) is is_out
    assert len(result.case.essay.prose) == len(text)


def test_struck_entries_of_a_list_in_markdown_are_no_entries() -> None:
    listing = read_list("Hill, A. (2010). Boats. Fell.\n\n~~Ghost, B. (1950). Boo. Fell.~~\n", "list.md")
    assert "Ghost" not in listing.prose


@pytest.mark.parametrize("text", ["~~a " * 30_000, "<s>" * 30_000 + "</del>" * 9, "\\sout{" * 30_000, "\\replaced{a}" * 30_000])
def test_hostile_strikes_take_linear_time(text: str) -> None:
    for format in ("md", "tex"):
        assert len(read_text(text, f"e.{format}").prose) == len(text)


SHORTHANDS = [
    pytest.param(r"\usepackage[english,ngerman]{babel}", 'M"uller"=Lind, Auf"|lage "~Hill St"ock""e "`A"\'', "Müller-Lind, Auflage -Hill Stöcke „A”", id="German"),
    pytest.param(r"\usepackage[main=german,english]{babel}", 'Stra"se "ckX', "Straße ckX", id="the main language"),
    pytest.param(r"\documentclass[ngerman,12pt]{book}\usepackage{babel}", 'M"uller', "Müller", id="an option of the class"),
    pytest.param(r"\usepackage{csquotes, ngerman}", 'M"uller', "Müller", id="the old package"),
    pytest.param(r"\setmainlanguage[babelshorthands=true]{german}", 'M"uller', "Müller", id="polyglossia"),
    pytest.param(r"\usepackage[dutch]{babel}", 'Van"=Hill "a', 'Van-Hill "a', id="Dutch: hyphens, and no umlauts here"),
    pytest.param(r"\usepackage[ngerman,english]{babel}", 'so "yes"~he says', 'so "yes" he says', id="English last"),
    pytest.param(r"\usepackage[ngerman,shorthands=off]{babel}", 'so "yes"~he', 'so "yes" he', id="turned off"),
    pytest.param(r"\setmainlanguage{german}", 'so "yes"~he', 'so "yes" he', id="polyglossia without them"),
    pytest.param("", 'so "yes"~he', 'so "yes" he', id="no language"),
]  # fmt: skip


@pytest.mark.parametrize(("preamble", "text", "seen"), SHORTHANDS)
def test_quotes_that_babel_makes_commands(preamble: str, text: str, seen: str) -> None:
    prose = read_text(rf"{preamble}\begin{{document}}{text}\end{{document}}", "e.tex").prose
    assert prose.replace("\u200b", "").strip() == seen


OWN_LISTS = [
    pytest.param(r"\begin{thebibliography}{9}\bibitem{a} {}, A. (2009). Trust. Oslo: Fell.\end{thebibliography}", id="thebibliography"),
    pytest.param("\\section*{Literatur}\n\n{}, A. (2009). Trust. Oslo: Fell.\n", id="a section, of one entry"),
]


@pytest.mark.parametrize("listing", OWN_LISTS)
@pytest.mark.parametrize("name", ['M"uller"=Lind', 'M\\"uller"=Lind', "Müller-Lind"])
def test_shorthands_in_a_list_are_those_of_the_document(listing: str, name: str) -> None:
    body = f"Doubt grows ({name}, 2009).\n\n" + listing.replace("{}", name)
    text = rf"\documentclass{{article}}\usepackage[ngerman]{{babel}}\begin{{document}}{body}\end{{document}}"
    result = check_configured(read_text(text, "e.tex"), (), Config())
    assert [link.verdict for link in result.case.all_links] == ["exact"]
