"""The HTML report: the essay as it reads, links that lead somewhere, text that is never markup, colours that can be read."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import citecheck
from citecheck.model import Document, Result, Span
from citecheck.places import Block as Place
from citecheck.places import PlaceMap
from citecheck.readers import read_bytes, read_text
from citecheck.readers.paragraphs import Paragraph, joined
from citecheck.reporters import render
from citecheck.reporters.html.essay import essay_markup
from citecheck.reporters.html.figures import figures_markup, sections
from citecheck.reporters.html.markup import Markup, raw, tag, text
from citecheck.reporters.html.page import asset, whole_page
from citecheck.reporters.html.structure import blocks_of
from citecheck.reporters.html.view import View
from tests import made_documents
from tests.made import result

VOID = {"meta", "input", "br", "hr"}
LIST = "Marlow, T. (2011). *Salt*. Northgate Press.\n\nQuist, A., & Bell, B. (2014). Tides. *Journal of Tides*, 3(2), 1–9.\n\nFerris, E. (1990). Never cited. Coast Press.\n"


class Parsed(HTMLParser):
    """A page as a browser reads it: every element is closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(page)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data

    def values(self, name: str) -> list[str]:
        return [value or "" for key, value in self.attributes if key == name]


def shown(written: str, name: str) -> str:
    """A text as the report shows it, without the chunks that it is laid out in."""
    document = read_text(written, name)
    made = "".join(essay_markup(document.text, blocks_of(document), (), ()))
    return made.replace("<div class=chunk>", "").replace("</div>", "").replace(" dir=auto", "").strip()


@pytest.mark.parametrize(
    ("name", "written", "html"),
    [
        pytest.param("e.txt", "One line\nbroken by an editor at its width here.", "<p>One line<br>\nbroken by an editor at its width here.</p>", id="a break on purpose"),
        pytest.param("e.txt", "A line as wide as the others are\nand then goes on to the same", "<p>A line as wide as the others are\nand then goes on to the same</p>", id="a line that was wrapped"),
        pytest.param("e.txt", "One.\n\n\nTwo.\n", "<p>One.</p>\n<p>Two.</p>", id="paragraphs"),
        pytest.param("e.txt", "Text.\n\nReferences\n\nMarlow (2011).", "<p>Text.</p>\n<h3 data-s=0>References</h3>\n<p>Marlow (2011).</p>", id="a heading in plain text"),
        pytest.param("e.md", "# A *b*\n", "<h3 data-s=0>A <em>b</em></h3>", id="a heading with emphasis"),
        pytest.param("e.md", "A\n===\n\nB\n---\n", "<h3 data-s=0>A</h3>\n<h4 data-s=1>B</h4>", id="underlined headings"),
        pytest.param("e.md", "# A\n\n#### B\n", "<h3 data-s=0>A</h3>\n<h4 data-s=1>B</h4>", id="a level that is left out"),
        pytest.param("e.md", "a **b** __c__ _d_ snake_case 2*3*4 \\*e\\*", "<p>a <strong>b</strong> <strong>c</strong> <em>d</em> snake_case 2<em>3</em>4 *e*</p>", id="emphasis"),
        pytest.param("e.md", "a `*b*` &amp; [c](d.md 'e') [f](g) ![h](i)", "<p>a <code>*b*</code> &amp; [c](d.md 'e') f [image: h]</p>", id="code, entities, links, images"),
        pytest.param("e.md", "a[^n].\n\n[^n]: Note.\n", "<p>a<sup>n</sup>.</p>\n<p class=note><span class=num>n </span>Note.</p>", id="notes"),
        pytest.param("e.md", "- a\n  - b\n- c\n", "<ul><li>a</li><li class=d1>b</li><li>c</li></ul>", id="a list in a list"),
        pytest.param("e.md", "1. a\n2. b\n", "<ul><li><span class=num>1. </span>a</li><li><span class=num>2. </span>b</li></ul>", id="a numbered list"),
        pytest.param("e.md", "> a\n> b\n", "<blockquote><p>a b</p></blockquote>", id="a quotation"),
        pytest.param("e.md", "a <!-- b --> c\n\n<!-- d -->\n", "<p>a  c</p>", id="comments print nothing"),
        pytest.param("e.md", "```\n<a & b>\n```\n", '<pre tabindex=0>&lt;a &amp; b&gt;</pre>', id="fenced code"),
        pytest.param("e.md", "---\ntitle: T\n---\n\na\n", "<details class=front><summary>front matter</summary><pre tabindex=0>---\ntitle: T\n---</pre></details>\n<p>a</p>", id="front matter"),
        pytest.param("e.tex", "\\documentclass{a}\n\\begin{document}\n\\section{A \\emph{b}}\nc\n\\end{document}\nd", "<h3 data-s=0>A <em>b</em></h3>\n<p>c</p>", id="latex: preamble, heading, emphasis"),
        pytest.param("e.tex", "a\\footnote{b \\textbf{c}} d~e --- f \\& g % h\n", "<p>a<small class=note><span class=num>note: </span>b <strong>c</strong></small> d\u00a0e — f &amp; g </p>", id="latex: notes, ligatures, comments"),
        pytest.param("e.tex", "\\begin{itemize}\n\\item a\n\\item b\n\\end{itemize}\n", "<ul><li>a</li><li>b</li></ul>", id="latex: a list"),
        pytest.param("e.tex", "\\begin{verbatim}\n% a\n\\end{verbatim}\n", "<p>\\begin{verbatim}\n% a\n\\end{verbatim}</p>", id="latex: verbatim is printed"),
    ],
)  # fmt: skip
def test_text_is_shown_as_it_reads(name: str, written: str, html: str) -> None:
    assert re.sub(r"\s+<", "<", shown(written, name)) == re.sub(r"\s+<", "<", html)


def test_extracted_paragraphs_have_their_notes_at_their_marks() -> None:
    words = "A heading\n\nFirst sentence.\n\nThe note.\n\nSecond sentence.\n\nNext."
    starts = [words.index(part) for part in ("A h", "First", "The", "Second", "Next")]
    places = [
        Place(starts[0], "p", 1, level=1),
        *(Place(at, "p", 2, note) for at, note in zip(starts[1:4], ("", "footnote 3", ""), strict=True)),
    ]
    document = Document("e.docx", words, words, "docx", places=PlaceMap((*places, Place(starts[4], "p", 3)), starts, starts, starts))
    made = "".join(essay_markup(words, blocks_of(document), (), ()))
    assert "<h3 dir=auto data-s=0>A heading</h3>" in made
    assert "First sentence.\n\n<small class=note><span class=num>footnote 3: </span>The note." in made
    assert "Second sentence.</p>\n<p dir=auto>Next.</p>" in made


def pages() -> list[tuple[str, list[Result]]]:
    """Results of several kinds: with and without a list, by keys, two on one page, with nothing at all."""
    essay = "# Tides\n\nSalt (*Marlow*, 2011; Quist & Bell, 2015) is old.\n\n## Later\n\nSee Quist and Bel (2014), (Okoro, 1998) and (Marlow,2011.\n"
    keyed = citecheck.check(
        "It is so [@marlow2011; @okoro].", "@book{marlow2011, author={Marlow, T.}, title={Salt}, year=2011}", name="e.md"
    )
    one = citecheck.check(essay, LIST, name="e.md")
    own = citecheck.check(f"{essay}\n## References\n\n{LIST}", name="own.md")
    return [
        ("one", [one]),
        ("own list", [own]),
        ("by keys", [keyed]),
        ("two", [one, own]),
        ("no list", [citecheck.check(essay, name="e.txt")]),
        ("nothing", [citecheck.check("Nothing is cited here.", name="e.txt")]),
        ("made", [result()]),
        ("none", []),
    ]


PAGES = pages()


@pytest.mark.parametrize("results", [results for _, results in PAGES], ids=[name for name, _ in PAGES])
def test_page_is_well_formed_and_every_link_leads_somewhere(results: list[Result]) -> None:
    page = whole_page(results)
    parsed = Parsed(page)
    ids = parsed.values("id")
    assert len(ids) == len(set(ids))
    assert {href for href in parsed.values("href") if href.startswith("#")} == set(parsed.values("href"))
    assert {href[1:] for href in parsed.values("href")} <= set(ids)
    assert not parsed.values("style")
    assert not [name for name, _ in parsed.attributes if name.startswith("on")]
    for view in (View(each) for each in results):
        for link in view.links:
            assert " ".join(view.where.text(link.item.span).replace("*", "").split()) in " ".join(parsed.words.split())


def test_both_directions_are_links() -> None:
    page = whole_page(dict(PAGES)["one"])
    assert re.search(r"<mark class=exact><a id=c0 href=#e0><em>Marlow</em>, 2011</a></mark>", page)
    entry = page[page.index("id=e0") : page.index("id=e1")]
    assert "Cited at <a href=#c0>line 3</a>" in entry
    assert "<span class=times>×" in entry
    assert re.search(r"class=\"entry uncited warning\" [^>]*data-a=Ferris", page)
    own = whole_page(dict(PAGES)["own list"])
    assert "<p dir=auto class=whole>Marlow, T. (2011). <em>Salt</em>. Northgate Press.</p>" in own
    assert "*Salt*" not in own


def test_exact_entries_are_folded_and_the_others_open() -> None:
    page = whole_page([citecheck.check("So (Marlow, 2011), not so (Quist & Bel, 2014).", LIST)])
    heads = re.findall(r"<details id=e\d class=\"?entry (\w+)[^>]*>", page)
    folded = [" open>" not in head[0] for head in re.finditer(r"<details id=e\d[^>]*>", page)]
    assert list(zip(heads, folded, strict=True)) == [("exact", True), ("near", False), ("uncited", False)]


def test_findings_are_told_in_words_with_every_place() -> None:
    page = whole_page([result()])
    article = next(part for part in page.split("<article ") if part.startswith("id=f0 "))
    assert "write “2008” for “2009”" in article
    assert "changes a name, a year or words: check it first" in article
    assert "×3" in article
    assert re.findall(r"href=#(c\d) *>line (\d)", article) == [("c0", "1"), ("c1", "2"), ("c3", "2")]
    assert "--fix" not in page
    assert "<details id=r-C103" in page


def test_rows_name_what_each_citation_means() -> None:
    page = whole_page([result()])
    found = re.search(r"<script type=application/json>(.*?)</script>|<script type=\"application/json\">(.*?)</script>", page)
    assert found
    rows = json.loads(found[1] or found[2])
    assert rows[0] == {"e": 0, "f": [0]}
    assert rows[2]["w"] == "Tiller"
    assert "e" not in rows[2]
    exact = whole_page([citecheck.check("So (Marlow, 2011).", LIST)])
    assert ">[0]</script>" in exact


def test_a_document_without_a_list_is_not_shown_as_clean() -> None:
    page = whole_page(dict(PAGES)["no list"])
    assert "no reference list was found, so nothing was compared" in page
    assert 'class="error unjudged"' in page


def test_nothing_but_its_own_script_and_style_runs() -> None:
    page = whole_page([result()])
    found = re.search(r"content=\"(default-src[^\"]*)\"", page)
    assert found
    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'",
        found[1],
    )


MARKS = st.sampled_from(["*", "_", "`", "[", "]", "(", ")", "^", "#", ">", "-", "1. ", "\\", "{", "}", "%", "<", "&", "<!--", "-->", "\n", "\n\n", " ",
                         "```", "\\emph{", "\\section{", "\\footnote{", "\\begin{verbatim}", "\\end{verbatim}", "<script>", "'\"", "\u202e", "\x1b[31m",
                         "é", "war", "Marlow (2011)", "\r\n", "\t", "---"])  # fmt: skip
SOUP = st.lists(MARKS, max_size=40).map("".join)


@settings(max_examples=150, deadline=None)
@given(SOUP, st.sampled_from(["e.txt", "e.md", "e.tex"]))
def test_any_text_is_well_formed_and_never_markup(written: str, name: str) -> None:
    parsed = Parsed(shown(written, name))
    known = {
        "p",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "li",
        "span",
        "small",
        "em",
        "strong",
        "code",
        "sup",
        "pre",
        "details",
        "summary",
        "blockquote",
        "br",
    }
    assert set(parsed.tags) <= known
    assert "\x1b" not in parsed.words
    assert "\u202e" not in parsed.words


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "Zs"), include_characters="\n"), max_size=300))
def test_no_word_of_a_plain_text_is_lost(written: str) -> None:
    kept = re.findall(r"[^\W_]+", written)
    assert re.findall(r"[^\W_]+", Parsed(shown(written, "e.txt")).words) == kept


@given(st.text(max_size=60), st.text(max_size=60))
def test_text_and_attributes_are_escaped_by_construction(words: str, value: str) -> None:
    parsed = Parsed(tag("p", words, title=value))
    assert parsed.tags == ["p"]
    plain = Parsed(f"<p>{text(words)}</p>").words
    assert parsed.words == plain
    assert len(parsed.attributes) == bool(value)


def test_only_markup_is_markup() -> None:
    assert tag("p", "<b>", Markup("<i>"), ["&"], None, id="a b", hidden=True, open=False) == '<p id="a b" hidden>&lt;b&gt;<i>&amp;</p>'
    assert tag("td", "x", data_n=0) == "<td data-n=0>x</td>"
    with pytest.raises(ValueError, match="would end it"):
        raw("script", "a</script>")


def test_the_page_is_small() -> None:
    """At most three times the text, beside the script and the style that every page has."""
    works = [
        (f"{first}{last}", year)
        for first in ("Mar", "Quis", "Fer", "Oko")
        for last in ("low", "ton", "rane", "vik")
        for year in range(1990, 2000)
    ]
    listing = "\n\n".join(f"{name}, T. ({year}). The record of salt and tides at {name}. Northgate Press." for name, year in works)
    essay = "\n\n".join(
        f"{'The harbour was kept by wardens who wrote down every ship. ' * 8}So it is said ({name}, {year})." for name, year in works
    )
    page = whole_page([citecheck.check(essay, listing)])
    assert len(page) - len(asset("report.css")) - len(asset("report.js")) < 3 * len(essay)


def test_figures_count_what_the_text_cites() -> None:
    view = View(dict(PAGES)["one"][0])
    assert [section.title for section in sections(view)] == ["Tides", "Later"]
    made = "".join(figures_markup(view))
    for title in ("Works by year", "Citations along the text", "Most-cited authors", "Sources in each section"):
        assert f"<h3>{title}</h3>" in made
    assert "<title>1990: 1 not cited</title>" in made
    assert "<tr><th scope=row dir=auto>Tides</th><td>1</td><td>1</td><td>0</td><td>0</td></tr>" in made
    Parsed(made)


def test_text_without_headings_is_divided_evenly() -> None:
    view = View(result())
    assert [section.title for section in sections(view)][:2] == ["part 1 of 10", "part 2 of 10"]
    assert sections(view)[-1].end == len(view.case.essay.text)


def colours(scheme: str) -> dict[str, str]:
    """The colours of the style sheet in one scheme."""
    light, dark = asset("report.css").split("@media (prefers-color-scheme: dark)", 1)
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", light.split("}")[0]))
    return found | dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", dark.split("}")[0])) if scheme == "dark" else found


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_have_the_contrast_that_wcag_asks_for(scheme: str) -> None:
    """AA: 4.5 : 1 for text, 3 : 1 for lines; https://www.w3.org/TR/WCAG22/#contrast-minimum."""
    known = colours(scheme)
    text_on = [(ink, page) for ink in ("ink", "dim", "error", "warning", "info", "focus") for page in ("page", "panel")]
    text_on += [(ink, f"{tint}-tint") for ink in ("ink", "dim", "error", "warning", "info") for tint in ("near", "ambiguous", "missing")]
    lines = [(name, "page") for name in ("exact", "near", "ambiguous", "missing", "uncited")]
    for pairs, least in ((text_on, 4.5), (lines, 3.0)):
        for one, other in pairs:
            a, b = sorted((luminance(known[one]), luminance(known[other])), reverse=True)
            assert (a + 0.05) / (b + 0.05) >= least, f"{scheme}: {one} on {other} has {(a + 0.05) / (b + 0.05):.2f}"


def test_every_format_says_what_the_page_says() -> None:
    """Markdown and CSV have the places of every ×n, the entry, the reason and the fix in words, as the page has them."""
    for format in ("html", "markdown", "csv"):
        made = render([result()], format).replace("\\", "")
        for words in ("Orvane (2008)", "write “2008” for “2009”", "Slow Trust"):
            assert words in made, format


def test_findings_in_lists_lead_to_their_entries() -> None:
    view = View(result())
    about_list = next(finding for finding in view.result.findings if finding.code == "L401")
    assert view.target(about_list) == "e0"
    spot = next(finding for finding in view.result.findings if finding.code == "F203")
    assert view.target(spot) in ("c3", "p0")
    assert view.target(about_list._replace(span=Span("elsewhere.txt", 0, 1))) == ""


ODT_STYLES = (
    '<style:style style:name="I"><style:text-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" fo:font-style="italic"/></style:style>'
    '<style:style style:name="B"><style:text-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" fo:font-weight="bold"/></style:style>'
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param(
            "e.docx",
            made_documents.docx(
                made_documents.p(
                    "A ",
                    made_documents.r("b", "<w:rPr><w:i/></w:rPr>"),
                    made_documents.r("c", '<w:rPr><w:i w:val="0"/><w:b/></w:rPr>'),
                    " d.",
                ),
                made_documents.p("one", properties='<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'),
                made_documents.p("two", properties='<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'),
            ),
            id="word",
        ),
        pytest.param("e.html", b"<p>A <i>b</i><strong>c</strong> d.</p><ul><li>one<ul><li>two</li></ul></li></ul>", id="html"),
        pytest.param(
            "e.odt",
            made_documents.odt(
                '<text:p>A <text:span text:style-name="I">b</text:span><text:span text:style-name="B">c</text:span> d.</text:p>'
                "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list>"
                "</text:list-item></text:list>",
                automatic=ODT_STYLES,
            ),
            id="opendocument",
        ),
    ],
)
def test_documents_keep_their_emphasis_and_lists(name: str, data: bytes) -> None:
    document = read_bytes(data, name)
    made = "".join(essay_markup(document.text, blocks_of(document), (), ())).replace(" dir=auto", "")
    assert "<p>A <em>b</em><strong>c</strong> d.</p>" in made
    assert "<ul><li>one</li><li class=d1>two</li></ul>" in made


def test_emphasis_stays_outside_the_notes_within_it() -> None:
    paragraph, note = Paragraph(), Paragraph()
    note.add("The note.", 0)
    paragraph.add("Set whole. And on.", 0)
    paragraph.emphasise(0, "em")
    paragraph.notes.append((10, "footnote 1", [note]))
    text, places = joined([paragraph])
    assert [text[each.start : each.end] for each in places.emphasis] == ["Set whole.", " And on."]
