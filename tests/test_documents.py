"""Documents as people have them: what a reader sees is read, in its place, and what is hidden is not."""

from __future__ import annotations

import pytest

from citecheck.config import Config
from citecheck.model import Document, InputError
from citecheck.pipeline import check_configured, check_documents
from citecheck.readers import read_bytes, read_file, read_list, read_text
from citecheck.reporters import render
from citecheck.text.place_words import place_words
from tests.made_documents import docx, epub, field, fodt, odt, p, r, zipped

CITED = "Doubt grows (Orvane, 2009)."


def text(data: bytes, name: str) -> str:
    return read_bytes(data, name).text


WORD = [
    pytest.param([p("Doubt ", r("grows"), " here.")], "Doubt grows here.", id="runs"),
    pytest.param(
        [p("Old ", "<w:del><w:r><w:delText>gone </w:delText></w:r></w:del>", "<w:ins>" + r("new") + "</w:ins>")], "Old new", id="tracked"
    ),
    pytest.param(
        [p("To ", "<w:moveTo>" + r("here") + "</w:moveTo>"), p("<w:moveFrom>" + r("there") + "</w:moveFrom>")], "To here", id="moved"
    ),
    pytest.param(
        [p("Orv", properties="<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"), p("ane")], "Orvane", id="a paragraph's end that was deleted"
    ),
    pytest.param(
        [p("Seen", r(" hidden", "<w:rPr><w:vanish/></w:rPr>"), r(".", '<w:rPr><w:vanish w:val="0"/></w:rPr>'))], "Seen.", id="hidden"
    ),
    pytest.param([p("Seen", r(" hidden", '<w:rPr><w:rStyle w:val="Ghost"/></w:rPr>'))], "Seen", id="hidden by its style"),
    pytest.param([p("See ", field("HYPERLINK", "Orvane"), ".")], "See Orvane.", id="field"),
    pytest.param(
        [p("See ", field("IF", "").replace("<w:instrText>IF</w:instrText>", field("PAGE", "7")), "on.")],
        "See on.",
        id="nested field in an instruction",
    ),
    pytest.param([p("See ", '<w:fldSimple w:instr="REF x">' + r("Orvane") + "</w:fldSimple>")], "See Orvane", id="simple field"),
    pytest.param(
        [p("A", "<w:r><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t><w:softHyphen/></w:r>")], "A\tB\nC-D", id="signs"
    ),
    pytest.param(
        [p('<w:r><w:sym w:font="Symbol" w:char="F028"/></w:r>', "A", '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', "B")],
        "(A B",
        id="a bracket of the symbol font",
    ),
    pytest.param(
        [
            p(
                "Held",
                "<mc:AlternateContent><mc:Choice><w:txbxContent>"
                + p("Boxed")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                + p("Boxed")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent>",
                " on",
            )
        ],
        "Held on\n\nBoxed",
        id="text box once, behind its paragraph",
    ),
    pytest.param(
        ["<w:tbl><w:tr><w:tc>" + p("One") + "</w:tc><w:tc>" + p("Two") + "</w:tc></w:tr></w:tbl>", p("Three")],
        "One\n\nTwo\n\nThree",
        id="table",
    ),
    pytest.param(["<w:sdt><w:sdtContent>" + p("Held") + "</w:sdtContent></w:sdt>"], "Held", id="content control"),
    pytest.param(
        [p("Old", properties="<w:pPr><w:pPrChange><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:pPrChange></w:pPr>")],
        "Old",
        id="old properties",
    ),
]


@pytest.mark.parametrize(("paragraphs", "seen"), WORD)
def test_word_text_is_what_a_reader_sees(paragraphs: list[str], seen: str) -> None:
    assert text(docx(*paragraphs), "essay.docx") == seen


NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
NOTES = [
    pytest.param(["Doubt grows.", NOTE, " It stays."], "Doubt grows.\n\nA note.\n\n It stays.", id="at a sentence's end"),
    pytest.param(
        ["Doubt grows", NOTE, " and stays. It is old."],
        "Doubt grows and stays.\n\nA note.\n\n It is old.",
        id="inside a sentence: behind it",
    ),
    pytest.param(
        ["Orvane et al.", NOTE, " (2009) agree. So do I."],
        "Orvane et al. (2009) agree.\n\nA note.\n\n So do I.",
        id="between names and year",
    ),
    pytest.param(
        ["Doubt (Orvane,", NOTE, " 2009) grows"], "Doubt (Orvane, 2009) grows\n\nA note.", id="inside a bracket: behind the paragraph"
    ),
]


@pytest.mark.parametrize(("runs", "seen"), NOTES)
def test_notes_stand_at_their_marks(runs: list[str], seen: str) -> None:
    document = read_bytes(docx(p(*runs), footnotes={2: p("A note.")}), "essay.docx")
    assert document.text == seen
    at = document.text.index("A note.")
    assert place_words(document, at, at + 7) == "paragraph 1, footnote 1, near “A note.”"


def test_places_lead_back_to_the_runs() -> None:
    data = docx(p("First."), p("Doubt ", r("grows &amp; stays")))
    document = read_bytes(data, "essay.docx")
    assert document.places is not None
    at = document.text.index("grows")
    run = list(document.places.starts).index(at)
    part = zipped_member(data, "word/document.xml")
    assert part[document.places.origins[run] :].startswith(b'<w:t xml:space="preserve">grows &amp; stays')
    assert [block.paragraph for block in document.places.blocks] == [1, 2]


def zipped_member(data: bytes, member: str) -> bytes:
    import zipfile
    from io import BytesIO

    return zipfile.ZipFile(BytesIO(data)).read(member)


OPEN_TEXT = [
    pytest.param("<text:p>Doubt <text:span>gr</text:span>ows.</text:p>", "Doubt grows.", id="spans"),
    pytest.param("<text:p>Much\n   white<text:s text:c='2'/>space</text:p>", "Much white  space", id="white space"),
    pytest.param("<text:p>A<text:tab/>B<text:line-break/> C<text:soft-page-break/>D</text:p>", "A\tB\nCD", id="signs"),
    pytest.param("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>kept</text:p>", "kept", id="deleted"),
    pytest.param("<text:p>A<office:annotation><text:p>remark</text:p></office:annotation>B</text:p>", "AB", id="annotation"),
    pytest.param("<text:p>Seen<text:span text:style-name='H'> hidden</text:span></text:p>", "Seen", id="hidden"),
    pytest.param(
        "<text:p><draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame>Held</text:p>",
        "Held\n\nBoxed",
        id="text box",
    ),
    pytest.param(
        "<text:p>Doubt.<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
        "</text:note-body></text:note> More.</text:p>",
        "Doubt.\n\nA note.\n\n More.",
        id="note",
    ),
]
HIDING = "<style:style style:name='H'><style:text-properties text:display='none'/></style:style>"


@pytest.mark.parametrize(("content", "seen"), OPEN_TEXT)
def test_opendocument_text_is_what_a_reader_sees(content: str, seen: str) -> None:
    assert text(odt(content, automatic=HIDING), "essay.odt") == seen


def test_flat_opendocument_is_read() -> None:
    assert text(fodt(f"<text:p>{CITED}</text:p>"), "essay.fodt") == CITED


PAGES = [
    pytest.param("<p>Doubt <i>gr</i>ows.<p>Next.", "Doubt grows.\n\nNext.", id="inline and unclosed"),
    pytest.param("<P>A&nbsp;&amp;&#66;</P>", "A\u00a0&B", id="references"),
    pytest.param("<p>One<br>two  \n three</p>", "One\ntwo three", id="breaks"),
    pytest.param("<script>if (a < b) '<p>x</p>'</script><style>p{}</style><p>Seen</p><!-- <p>x</p> -->", "Seen", id="raw"),
    pytest.param("<p hidden>x</p><p style='display: none'>y</p><nav>z</nav><del>w</del><p>Seen</p>", "Seen", id="hidden"),
    pytest.param("<p>Seen<p hidden>x<p>Again</p>", "Seen\n\nAgain", id="hidden and unclosed"),
    pytest.param("<table><tr><td>One<td>Two</table>", "One\n\nTwo", id="table"),
    pytest.param("<p>Hol<wbr>man</p>", "Holman", id="wbr"),
    pytest.param(
        "<p>Doubt.<sup><a href='#fn1'>1</a></sup> More.</p><aside id=fn1><p>A note.</p></aside><p>End.",
        "Doubt.\n\nA note.\n\n More.\n\nEnd.",
        id="note",
    ),
    pytest.param(
        "<p>Doubt.<sup><a href='#ref1'>1</a></sup></p><ol><li id=ref1>Orvane</ol>", "Doubt.\n\nOrvane", id="a number that cites is no note"
    ),
    pytest.param("<math><mi>x</mi><annotation>x (Ghost, 1950)</annotation></math> holds", "x holds", id="the source of a formula"),
    pytest.param("<p>Seen<dialog>x</dialog><dialog open>y</dialog>", "Seen\n\ny", id="dialogs, closed and open"),
    pytest.param(
        "<header>Blog</header><main><header>Title</header><p>Text</main><footer>2001</footer>", "Title\n\nText", id="around the main text"
    ),
    pytest.param("<header>Title</header><p>Text<footer>Notes</footer>", "Title\n\nText\n\nNotes", id="no main text is marked"),
    pytest.param("<p>Doubt <a href='x'>grows", "Doubt grows", id="never closed"),
    pytest.param("<p>a < b &lt; c <![if x]>d", "a < b < c d", id="angles"),
    pytest.param("<p>Seen<!-- never closed<p>Again", "Seen never closed\n\nAgain", id="a comment that never ends loses nothing"),
]


@pytest.mark.parametrize(("page", "seen"), PAGES)
def test_html_text_is_what_a_browser_shows(page: str, seen: str) -> None:
    assert text(page.encode(), "essay.html") == seen


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("<meta charset=iso-8859-1><p>Ångström".encode("latin-1"), id="said"),
        pytest.param("<p>Ångström".encode("cp1252"), id="Windows"),
        pytest.param("<p>Ångström".encode("utf-8-sig"), id="UTF-8"),
        pytest.param("\ufeff<p>Ångström".encode("utf-16-le"), id="UTF-16"),
    ],
)
def test_html_is_decoded_as_it_says(data: bytes) -> None:
    assert text(data, "essay.htm").strip() == "Ångström"


def test_code_on_a_page_is_shown_and_is_no_prose() -> None:
    document = read_bytes(b"<p>So <code>f(Ghost, 1950)</code> runs.<pre><code>(Ghost,\n1951)</code></pre>", "essay.html")
    assert document.text == "So f(Ghost, 1950) runs.\n\n(Ghost,\n1951)"
    assert document.prose.split() == ["So", "runs."]


def test_notes_in_a_chapter_of_their_own_stand_at_their_marks() -> None:
    chapter = '<p>{} it is,<a epub:type="noteref" href="notes.xhtml#n{}">1</a> they say. More.'
    notes = '<h2>Notes</h2><aside id="n1"><p>See Orvane (2009).</p></aside><aside id="n2"><p>See Tamm (1999).</p></aside>'
    spine = ("one.xhtml", "two.xhtml", "notes.xhtml")
    document = read_bytes(
        epub(dict(zip(spine, (chapter.format("So", 1), chapter.format("Thus", 2), notes), strict=True)), spine), "book.epub"
    )
    assert document.text.split("\n\n") == [
        "So it is, they say.", "See Orvane (2009).", " More.", "Thus it is, they say.", "See Tamm (1999).", " More.", "Notes",
    ]  # fmt: skip
    assert document.places is not None
    parts = {document.text[block.start :].split()[0]: block.part for block in document.places.blocks}
    assert (parts["See"], parts["Thus"]) == ("OPS/notes.xhtml", "OPS/two.xhtml")


def test_a_paragraph_of_a_hidden_style_is_hidden() -> None:
    style = '<style:style style:name="H" style:family="paragraph"><style:text-properties text:display="none"/></style:style>'
    assert (
        text(odt('<text:p text:style-name="H">x<text:span>y</text:span></text:p><text:p>Seen</text:p>', automatic=style), "e.odt") == "Seen"
    )


def test_chapters_come_in_the_order_of_the_spine() -> None:
    book = epub(
        {"b.xhtml": "<!DOCTYPE html><p>One", "a b.xhtml": "<p>Two", "c.xhtml": "<p>Never"}, ("b.xhtml", "a%20b.xhtml", "lost.xhtml")
    )
    document = read_bytes(book, "book.epub")
    assert document.text == "One\n\nTwo"
    assert [gap.why for gap in document.gaps] == ["chapter OPS/lost.xhtml is not in the file"]


LOL = '<!DOCTYPE a [<!ENTITY b "c">]>'
REFUSED = [
    pytest.param(b"", "e.docx", "is empty", id="empty"),
    pytest.param(docx(p("x"))[:-60], "e.docx", "is not a whole", id="cut"),
    pytest.param(zipped({}), "e.docx", "empty archive", id="empty archive"),
    pytest.param(zipped({"a.txt": "x"}), "e.docx", "holds no document", id="another archive"),
    pytest.param(docx(p("x"), more={"_rels/.rels": "<Relationships/>"}), "e.docx", "holds no document", id="no main part"),
    pytest.param(docx(p("x"), more={"word/document.xml": LOL + "<a/>"}), "e.docx", "document type declaration", id="doctype"),
    pytest.param(docx(p("x"), more={"word/document.xml": "<a><b></a>"}), "e.docx", "is damaged", id="broken XML"),
    pytest.param(docx(p("x"), more={"word/document.xml": "<a/>"}), "e.docx", "holds no document", id="another root"),
    pytest.param(docx(p("x"), more={"word/document.xml": b"<a>" + b" " * (65 << 20)}), "e.docx", "too large when unpacked", id="bomb"),
    pytest.param(docx(), "e.docx", "has no text", id="no text"),
    pytest.param(docx(p("x")), "e.txt", "is a Word file, though its name ends in .txt", id="by a text's name"),
    pytest.param(b"<html><p>x", "e.docx", "is HTML", id="HTML by a Word name"),
    pytest.param(b"words", "e.docx", "is not a Word file", id="text by a Word name"),
    pytest.param(b"{\\rtf1 x}", "e.docx", "is rich text", id="RTF"),
    pytest.param(b"\xd0\xcf\x11\xe0" + b"\0" * 600, "e.doc", "is an old Word file", id="old Word"),
    pytest.param(b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "e.docx", "is encrypted", id="encrypted Word"),
    pytest.param(b"\x89PNG\r\n", "e.docx", "is an image", id="image"),
    pytest.param(b"<?xml version='1.0'?><svg/>", "e.svg", "is XML of another kind (svg)", id="drawing"),
    pytest.param(
        odt("<text:p>x</text:p>", more={"META-INF/manifest.xml": "<m><encryption-data/></m>"}), "e.odt", "is encrypted", id="encrypted odt"
    ),
    pytest.param(odt("", more={"content.xml": LOL + "<a/>"}), "e.odt", "document type declaration", id="odt doctype"),
    pytest.param(epub({}, ("a.xhtml",)), "e.epub", "none of its chapters", id="no chapters"),
    pytest.param(epub({"a.xhtml": "x"}, ("a.xhtml",), more={"META-INF/rights.xml": "<r/>"}), "e.epub", "is protected", id="protected book"),
    pytest.param(zipped({"Index/Document.iwa": "x"}), "e.pages", "Apple Pages", id="Pages"),
]


@pytest.mark.parametrize(("data", "name", "why"), REFUSED)
def test_what_cannot_be_read_is_refused_in_a_line(data: bytes, name: str, why: str) -> None:
    with pytest.raises(InputError) as refused:
        read_bytes(data, name)
    assert str(refused.value).startswith(f"{name}: ")
    assert why in str(refused.value)
    assert "\n" not in str(refused.value)


HOSTILE = [
    pytest.param("<p>x" + "<a href='" * 30_000, id="tags that never end"),
    pytest.param("<p>x" + "<!--" * 30_000, id="comments that never end"),
    pytest.param("<div>" * 30_000 + "<p>x", id="depth"),
    pytest.param("<p>x" + "<nav>" * 30_000, id="hidden elements that never end"),
    pytest.param("<p>x" + "<" * 100_000, id="angles"),
]


@pytest.mark.parametrize("page", HOSTILE)
def test_hostile_pages_take_linear_time(page: str) -> None:
    assert "x" in text(page.encode(), "e.html")


def test_a_field_that_never_ends_loses_no_text() -> None:
    document = read_bytes(docx(p("Before ", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "after")), "e.docx")
    assert document.text == "Before after"
    assert [gap.why for gap in document.gaps] == ["a field has no end; what it shows may be misread"]


def essay_of(kind: str) -> bytes:
    lines = ["Trust and doubt", CITED, "References", "Orvane, P. (2009). Slow trust. Oslo: Fell."]
    match kind:
        case "docx":
            return docx(*map(p, lines))
        case "odt":
            return odt("".join(f"<text:p>{line}</text:p>" for line in lines))
        case "epub":
            return epub({"a.xhtml": "".join(f"<p>{line}</p>" for line in lines)}, ("a.xhtml",))
        case _:
            return "".join(f"<p>{line}</p>" for line in lines).encode()


@pytest.mark.parametrize("kind", ["docx", "odt", "epub", "html"])
def test_an_essay_is_checked_against_its_own_list(kind: str) -> None:
    result = check_documents(read_bytes(essay_of(kind), f"essay.{kind}"))
    assert [(link.verdict, link.matches[0].reference.title) for link in result.case.links] == [("exact", "Slow trust")]
    assert result.findings == ()


def test_a_document_is_never_fixed_in_place(tmp_path: object) -> None:
    from citecheck.findings.apply_fixes import encoded

    with pytest.raises(InputError, match="cannot be changed in place"):
        encoded(Document("e.docx", "x", "x", "docx", places=read_bytes(docx(p("x")), "e.docx").places), "y")


def test_a_list_may_be_a_document(tmp_path: object) -> None:
    listing = read_bytes(docx(p("References"), p("Orvane, P. (2009). Slow trust. Oslo: Fell.")), "list.docx", as_list=True)
    result = check_documents(read_bytes(CITED.encode(), "e.txt"), [listing])
    assert [link.verdict for link in result.case.links] == ["exact"]


def test_a_missing_document_is_said(tmp_path: object) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_file("nowhere.docx")


TABLE = ["Town", "Source", "Arle", "Tamm and Holt (2005)", "Bray", "Tamm and Holt (2005)", "Cole", "Orvane (2009)"]
BEHIND = [
    "So it is (Orvane, 2009).",
    "References",
    "Orvane, P. (2009). Slow trust. Oslo: Fell.",
    "Tamm, K., and Holt, W. (2005). Lights. Oslo: Fell.",
]
IN_TABLES = [
    pytest.param(
        docx("<w:tbl><w:tr>" + "".join(f"<w:tc>{p(cell)}</w:tc>" for cell in TABLE) + "</w:tr></w:tbl>", *map(p, BEHIND)), "docx", id="Word"
    ),
    pytest.param(
        odt(
            "<table:table>" + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in TABLE) + "</table:table>"
            + "".join(f"<text:p>{each}</text:p>" for each in BEHIND)
        ), "odt", id="OpenDocument",
    ),
    pytest.param(
        ("<table>" + "".join(f"<td>{cell}</td>" for cell in TABLE) + "</table>" + "".join(f"<p>{each}</p>" for each in BEHIND)).encode(),
        "html", id="HTML",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("data", "suffix"), IN_TABLES)
def test_a_column_of_a_table_is_no_list(data: bytes, suffix: str) -> None:
    result = check_documents(read_bytes(data, f"essay.{suffix}"))
    assert [reference.names[0].family for reference in result.case.references] == ["Orvane", "Tamm"]
    assert len(result.case.citations) == 4


def test_a_list_in_a_table_is_read_where_there_is_no_other() -> None:
    cells = "".join(f"<tr><td>{each}</td></tr>" for each in BEHIND)
    result = check_documents(read_bytes(f"<table>{cells}</table>".encode(), "essay.html"))
    assert [reference.names[0].family for reference in result.case.references] == ["Orvane", "Tamm"]


NEAR = [
    pytest.param("(Orvane 2009).", " 2", "near “(Orvane 2009).”", id="a blank"),
    pytest.param("one(Orvane, 2009)", "e(", "near “one(Orvane,”", id="a mark"),
    pytest.param("Tamm and Holt (2005)", "and", "near “Tamm and Holt”", id="a short word"),
    pytest.param("Orvane, 2009", "Orvane", "near “Orvane”", id="a word"),
    pytest.param("X, 1", "1", "near “X, 1”", id="never beyond the paragraph"),
]


@pytest.mark.parametrize(("words", "place", "said"), NEAR)
def test_places_are_said_in_words_that_can_be_found_again(words: str, place: str, said: str) -> None:
    document = read_bytes(docx(p("Before"), p(words), p("Behind")), "essay.docx")
    at = document.text.index(place, document.text.index(words))
    assert place_words(document, at, at + len(place)) == f"paragraph 2, {said}"


def test_what_was_not_read_is_a_finding() -> None:
    book = epub({"a.xhtml": "<!DOCTYPE html><p>Trust is learned."}, ("lost.xhtml", "a.xhtml"))
    result = check_configured(read_bytes(book, "book.epub"), [], Config())
    assert [(finding.code, finding.message) for finding in result.findings] == [
        ("S606", "A part of the document was not read: chapter OPS/lost.xhtml is not in the file.")
    ]
    assert "S606" in render([result], "json")


def test_what_was_not_read_of_a_list_is_a_finding() -> None:
    book = read_bytes(
        epub({"a.xhtml": "<!DOCTYPE html><p>Orvane, P. (2009). Slow trust. Oslo: Fell."}, ("a.xhtml", "lost.xhtml")), "book.epub"
    )
    essay = read_text("Trust is learned (Orvane, 2009).", "essay.txt")
    found = check_configured(essay, [read_list(book.text, "book.epub", format="prose")._replace(gaps=book.gaps)], Config()).findings
    assert [(finding.code, finding.span.source) for finding in found if finding.code == "S606"] == [("S606", "book.epub")]


MARKDOWN = [
    pytest.param('![Map](m.png){#fig-a fig-alt="By Hill (1950)" width=50%}', "Map", id="attributes of a picture"),
    pytest.param('[so]{.x title="Hill (1950)"} {so (Pike 2010)}', "[so] {so (Pike 2010)}", id="attributes of a stretch, and braces"),
    pytest.param('::: {#fig-a fig-cap="By Hill (1950)"}', '::: {#fig-a fig-cap="By Hill (1950)"}', id="a caption among attributes"),
    pytest.param('```{r fig.cap="By Hill (1950)", fig.alt="x"}\ny\n```', "By Hill (1950)", id="a caption of a cell"),
    pytest.param("```{r}\n#| fig-cap: By Hill (1950)\ny\n```", "By Hill (1950)", id="a caption of Quarto's cell"),
]


@pytest.mark.parametrize(("written", "seen"), MARKDOWN)
def test_captions_in_markdown_are_prose_and_attributes_are_not(written: str, seen: str) -> None:
    assert " ".join(read_text(written, "e.qmd").prose.split()) == seen


def test_what_a_document_without_text_leaves_out_is_said() -> None:
    with pytest.raises(InputError, match=r"^e.docx: has no text; a file inserted as it was is not read$"):
        read_bytes(docx('<w:altChunk r:id="x" xmlns:r="y"/>'), "e.docx")


def test_a_gap_between_paragraphs_is_where_it_is() -> None:
    document = read_bytes(docx(p("First."), p("Second."), '<w:altChunk r:id="x" xmlns:r="y"/>', p("Third.")), "e.docx")
    assert [gap.at for gap in document.gaps] == [document.text.index("Second.") + 7]


UP = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
RAISED = [
    pytest.param(docx(p("Hill, 2010", r("1", UP), " m", r("2", '<w:rPr><w:vertAlign w:val="subscript"/></w:rPr>'))), "docx", "Hill, 2010¹ m2", id="Word"),
    pytest.param(docx(p("The 10", r("th", UP), " of 10", r("2010", UP))), "docx", "The 10th of 102010", id="letters, and a year"),
    pytest.param(docx(p("So", field(" ADDIN ", "").replace("</w:t>", "7</w:t>").replace("<w:r><w:t", f"<w:r>{UP}<w:t"))), "docx", "So7", id="field"),
    pytest.param(
        odt(
            "<text:p>Hill, 2010<text:span text:style-name='U'>12</text:span> a<text:span text:style-name='D'>2</text:span></text:p>",
            automatic="<style:style style:name='U'><style:text-properties style:text-position='super 58%'/></style:style>"
            "<style:style style:name='D'><style:text-properties style:text-position='-33% 58%'/></style:style>",
        ),
        "odt",
        "Hill, 2010¹² a2",
        id="OpenDocument",
    ),
    pytest.param(b"<p>Hill, 2010<sup>1</sup> in the 10<sup>th</sup> of<sup> 3</sup>", "html", "Hill, 2010¹ in the 10th of ³", id="HTML"),
    pytest.param(b"<p>Hill, 2010<sup class=x><a href='#'>1</a></sup> grows", "html", "Hill, 2010 grows", id="a note that a script shows"),
    pytest.param(b"<p>Hill, 2010<sup>1 grows <p>(Tamm, 1999)", "html", "Hill, 20101 grows \n\n(Tamm, 1999)", id="never closed"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "format", "seen"), RAISED)
def test_raised_numbers_are_no_digits_of_what_is_before_them(data: bytes, format: str, seen: str) -> None:
    assert text(data, f"e.{format}") == seen


def test_notes_and_remarks_of_google_docs() -> None:
    page = (
        "<p><span>Doubt grows.</span><sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup><sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup> More.</p>"
        "<p>References</p><hr><div><p><a href='#ftnt_ref1' id='ftnt1'>[1]</a><span>&nbsp;A note.</span></p><p>Its end.</p></div>"
        "<div class='c8'><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Ask Ghost (1950).</span></p><p>Soon.</p></div><p>End.</p>"
    )
    parts = [part.strip() for part in text(page.encode(), "e.html").split("\n\n")]
    assert parts == ["Doubt grows.", "A note.", "Its end.", "More.", "References", "End."]


NOTES_IN_PAGES = [
    pytest.param(
        "<p>Doubt<span class='ltx_note'><sup class=ltx_note_mark>1</sup><span class=x><span class='ltx_note_content'><sup class=ltx_note_mark>1</sup>"
        "<span class='ltx_tag ltx_tag_note'>1</span>See <span>Hill</span>.</span></span></span> grows. More.<p>End.",
        ["Doubt grows.", "See Hill.", "More.", "End."],
        id="LaTeXML, inside the sentence",
    ),
    pytest.param(
        "<p>Doubt<span class=sidenote>See Hill.</span> grows. <p>End.", ["Doubt grows.", "See Hill.", "End."], id="a note at the side"
    ),
    pytest.param("<p>Doubt<span class=sidenote>See Hill. <p>End.</p>", ["DoubtSee Hill.", "End."], id="a note that never ends"),
    pytest.param(
        "<p>Doubt.<sup id='cite_ref-1'><a href='#cite_note-1'><span>&#91;</span>1<span>&#93;</span></a></sup> More.<ol><li id='cite_note-1'>"
        "<span class='mw-cite-backlink'><a href='#cite_ref-1'>^</a></span> <a href='#CITEREFHill2010'>Hill (2010)</a>, p. 3.</li></ol>",
        ["Doubt.", "Hill (2010), p. 3.", "More."],
        id="MediaWiki",
    ),
    pytest.param(
        "<p>Doubt.<a class='footnote-anchor' id='footnote-anchor-1' href='#footnote-1'>1</a> More.<div class=footnote><a id='footnote-1' "
        "href='#footnote-anchor-1' class='footnote-number'>1</a><div><p>See Hill.</p></div></div>",
        ["Doubt.", "See Hill.", "More."],
        id="Substack",
    ),
    pytest.param(
        "<ul><li><span class=ltx_tag_bibitem>Hill (2010)</span><span>A. Hill (2010).</span></ul>",
        ["A. Hill (2010)."],
        id="labels of LaTeXML",
    ),
]


@pytest.mark.parametrize(("page", "parts"), NOTES_IN_PAGES)
def test_notes_of_pages_stand_at_their_marks(page: str, parts: list[str]) -> None:
    assert [part.strip() for part in text(page.encode(), "e.html").split("\n\n")] == parts


OWN_LIST = ["Tamm, R. (1999). Doubt. Fell.", "Orvane, P. (2009). Slow trust. Fell."]
AFTER_LISTS = [
    pytest.param("<h2>{0}</h2><p>{1}<h2>About the survey</h2><p>As Hill (2010) said.", ["Doubt", "Slow trust"], True, id="a heading of any words"),
    pytest.param("<h2>{0}</h2><p>{1}<h3>Of the sea</h3><p>Pike, O. (2001). Tides. Fell.", ["Doubt", "Slow trust", "Tides"], False, id="one of a lower rank"),
    pytest.param("<h2>{0}</h2><h2>L–O</h2><p>{1}<h2>About it</h2><p>As Hill (2010) said.", ["Doubt", "Slow trust"], True, id="parts of a list"),
    pytest.param("<p>{0}<p>{1}<h2>P–Z</h2><p>Pike, O. (2001). Tides. Fell.", ["Doubt", "Slow trust", "Tides"], False, id="no heading above"),
]  # fmt: skip


def test_references_in_a_table_of_contents_open_no_list() -> None:
    prose = "".join(f"<p>Trust grew in {year}, and Hill, a clerk, said so of the sea." for year in range(1990, 1999))
    written = f"<h1>Trust</h1><p>Doubt<p>References{prose}<p>Hill, A. thinks (Tamm, 1999).<h2>Doubt</h2><p>It grows (Orvane, 2009)."
    case = check_documents(read_bytes(f"{written}<h2>References</h2><p>{'<p>'.join(OWN_LIST)}".encode(), "e.html")).case
    assert [entry.title for entry in case.references] == ["Doubt", "Slow trust"]
    assert [link.verdict for link in case.links] == ["exact", "exact"]


@pytest.mark.parametrize(("page", "titles", "is_read"), AFTER_LISTS)
def test_a_list_ends_at_a_heading_that_is_set_as_such(page: str, titles: list[str], is_read: bool) -> None:
    written = "<h1>Trust</h1><p>Doubt grows (Orvane, 2009; Tamm, 1999).</p>" + page.format("References", "<p>".join(OWN_LIST))
    case = check_documents(read_bytes(written.encode(), "e.html")).case
    assert [entry.title for entry in case.references][: len(titles)] == titles
    assert any("Hill" in case.essay.text[link.item.span.start : link.item.span.end] for link in case.links) is is_read
