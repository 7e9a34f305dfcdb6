"""Lists as files: what was written is read again, and a document holds the text and nothing that its format would take for its own."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from citecheck.bibliography import list_style
from citecheck.bibliography.dates import month_number, season_code
from citecheck.bibliography.editions import edition_number
from citecheck.bibliography.rich_text import Run
from citecheck.cleanup import Wanted, convert
from citecheck.latex.name_output import bibtex_names
from citecheck.model import Document, InputError, Name, Reference, Span, Year
from citecheck.readers import read_list
from citecheck.writers import DOCUMENTS, FORMATS, Listing, format_for, write_list
from citecheck.writers.documents import pieces, write_html, write_markdown
from citecheck.writers.fields import values_of
from citecheck.writers.latex_escape import escape, escape_all, to_ascii

FOLDER = Path(__file__).parent / "formatted"
APA = list_style("apa")
READ_AS = {"bib": "bib", "biblatex": "bib", "csl-json": "csl-json", "ris": "ris"}


def written(references: tuple[Reference, ...], to: str) -> str:
    return write_list(Listing(references), to, APA).decode()


def read(text: str, format: str) -> tuple[Reference, ...]:
    return tuple(convert([Document(f"list.{format}", text, text, format)], Wanted("apa")).listing.references)


def plain(value: str) -> str:
    """A value without what formats may change: braces, spans, and the kind of dash."""
    value = re.sub(r'<span class="nocase">(.*?)</span>|[{}]', r"\1", value)
    return re.sub(r"--|–", "-", re.sub(r"</?i>", "", value))


def standard(reference: Reference) -> dict[str, str]:
    """An entry's values, those that formats name otherwise under one name."""
    values = {name: plain(value) for name, value in values_of(reference).items()}
    number = month_number(values.get("month", ""))
    month = f"{number:02d}" if number else season_code(values.get("month", ""))
    day = values.pop("day", "").zfill(2) if month else ""
    values |= {"month": "" if month else values.get("month", "")}
    date = values.pop("date", "") or values.pop("year", "") + (f"-{month}" if month else "") + (f"-{day}" if day.strip("0") else "")
    values.pop("entrysubtype", "")  # what BibTeX has @misc for
    values.pop("year", None)
    publisher = sorted(filter(None, (values.pop(name, "") for name in ("publisher", "school", "institution"))))
    if edition := values.get("edition"):  # BibTeX's styles print "Second edition"
        values["edition"] = str(edition_number(edition) or edition)
    return values | {
        "date": date,
        "publishers": "; ".join(publisher),
        "names": bibtex_names(reference.names) if "director" not in values else "",
    }


@pytest.fixture(scope="module")
def entries() -> tuple[Reference, ...]:
    text = "\n".join((FOLDER / f"{name}.bib").read_text("utf-8") for name in ("articles", "books", "others"))
    return tuple(reference for reference in read(text, "bib") if reference.key != "bce")  # formats count years before 1 otherwise


@pytest.mark.parametrize("to", ["bib", "biblatex", "csl-json", "ris"])
def test_one_format_gives_back_what_it_was_given(entries: tuple[Reference, ...], to: str) -> None:
    again = read(written(entries, to), READ_AS[to])
    assert [reference.key for reference in again] == [reference.key for reference in entries]
    for before, after in zip(entries, again, strict=True):
        assert standard(after) == standard(before), before.key


def test_the_round_of_all_formats_keeps_every_field(entries: tuple[Reference, ...]) -> None:
    around = entries
    for to in ("csl-json", "ris", "biblatex", "bib"):
        around = read(written(around, to), READ_AS[to])
    for before, after in zip(entries, around, strict=True):
        assert standard(after) == standard(before), before.key


WORD = st.text("abc xyzÄéß漢&%$#_~^\\'\"-", min_size=1, max_size=20).filter(lambda text: any(c.isalpha() for c in text))
VALUE = WORD.map(lambda text: " ".join(text.split()))
PERSON = st.builds(
    Name,
    st.text("ABCdefgé", min_size=2, max_size=8).map(str.capitalize),
    st.text("JKLmnoü", min_size=1, max_size=8).map(str.capitalize),
    st.sampled_from(["", "van", "de la"]),
    st.sampled_from(["", "Jr", "III"]),
    st.just(False),
)
BODY = st.builds(lambda text: Name(f"The {text} Board", corporate=True), st.text("ABCdef", min_size=2, max_size=9))
FIELDS = st.dictionaries(
    st.sampled_from(
        ["journal", "booktitle", "volume", "number", "pages", "publisher", "address", "series", "edition", "note", "abstract", "x-own"]
    ),
    VALUE,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(["article", "book", "incollection", "misc"]), st.lists(st.one_of(PERSON, BODY), min_size=1, max_size=4), VALUE, FIELDS
)
@example("book", [Name("The A and B Board", corporate=True)], "a & b", {"note": "50% of _it_ ~ ^"})
@example("article", [Name("Orvane", "Pia")], "odd { one", {"journal": "odd } other", "note": "5 $ and }"})
@example("article", [Name("Orvane", "Pia")], "seasons", {"journal": "Tides", "month": "Spring"})
@example("article", [Name("Orvane", "Pia")], "two months", {"journal": "Tides", "month": "nov/dec"})
@example("article", [Name("Orvane", "Pia")], "a day alone", {"journal": "Tides", "day": "12"})
def test_any_entry_goes_round(kind: str, names: list[Name], title: str, fields: dict[str, str]) -> None:
    given_fields = {"author": bibtex_names(names), "title": title, "year": "2001", **fields}
    before = Reference(Span("x", 0, 1), "key1", kind, tuple(names), Year(2001), title, given_fields)
    around: tuple[Reference, ...] = (before,)
    for to in ("bib", "csl-json", "ris", "bib"):
        around = read(written(around, to), READ_AS[to])
    assert standard(around[0]).keys() == standard(before).keys()
    assert around[0].names == before.names


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        pytest.param("A & B", r"A \& B", id="ampersand"),
        pytest.param("50% of $5_6#", r"50\% of \$5\_6\#", id="signs"),
        pytest.param("a~b^c\\d", r"a\textasciitilde{}b\textasciicircum{}c\textbackslash{}d", id="rare-signs"),
        pytest.param("{DNA} stays", "{DNA} stays", id="balanced-braces-stay"),
        pytest.param("odd } brace", r"odd \textbraceright{} brace", id="odd-brace"),
        pytest.param("of <i>Homo</i>", r"of \emph{Homo}", id="italics"),
        pytest.param('a <span class="nocase">B</span>', "a {B}", id="nocase"),
        pytest.param("never <i>closed", r"never \emph{closed}", id="open-tag"),
    ],
)
def test_latex_is_escaped(text: str, latex: str) -> None:
    assert escape(text) == latex


@pytest.mark.parametrize(("text", "latex"), [("é", r"{\'{e}}"), ("ß", r"{\ss}"), ("–", "--"), ("漢", "漢"), ("abc", "abc")])
def test_letters_as_latex_commands(text: str, latex: str) -> None:
    assert to_ascii(text) == latex


@pytest.mark.parametrize(
    ("name", "format"), [("a.bib", "bib"), ("a.JSON", "csl-json"), ("x/y.html", "html"), ("b.docx", "docx"), ("c.markdown", "md")]
)
def test_format_is_that_of_the_name(name: str, format: str) -> None:
    assert format_for(name) == format


def test_unknown_suffix_is_told() -> None:
    with pytest.raises(InputError, match=r"list\.xyz: no format for this name"):
        format_for("list.xyz")


HOSTILE = "<script>alert('x')</script> & *stars* _under_ [link](u) \x00\x08 `code` # 1. \\end{document}"


def hostile() -> tuple[Reference, ...]:
    fields = {"author": "{" + HOSTILE.replace("{", "").replace("}", "") + "}", "title": HOSTILE, "journal": HOSTILE}
    return (Reference(Span("x", 0, 1), "k}, injected = {x", "article", (Name(HOSTILE, corporate=True),), Year(2001), HOSTILE, fields),)


def test_html_and_markdown_hold_no_markup_of_the_list() -> None:
    html, markdown = written(hostile(), "html"), written(hostile(), "md")
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "\x00" not in html + markdown
    assert r"\*stars\*" in markdown
    assert r"\<script\>" in markdown
    assert r"\[link\](u)" in markdown


@pytest.mark.parametrize("to", ["docx", "odt"])
def test_office_files_are_whole_and_the_same_each_time(to: str) -> None:
    data = write_list(Listing(hostile(), heading="Works <cited>"), to, APA)
    assert data == write_list(Listing(hostile(), heading="Works <cited>"), to, APA)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name != "mimetype":
                ET.fromstring(archive.read(name))
        body = archive.read("word/document.xml" if to == "docx" else "content.xml").decode()
    text = "".join(ET.fromstring(body).itertext())
    assert "<script>" in text
    assert "Works <cited>" in text


def test_key_cannot_break_out_of_an_entry() -> None:
    assert len(read(written(hostile(), "bib"), "bib")) == 1
    assert json.loads(written(hostile(), "csl-json"))[0]["title"]


def test_addresses_are_links_without_the_stop_behind_them() -> None:
    assert pieces("See https://x.example/a. End") == [("See ", False), ("https://x.example/a", True), (". End", False)]
    assert pieces("https://x.example/<b> c")[0] == ("https://x.example/", True)
    assert pieces("https://x.example/<b") == [("https://x.example/", True), ("<b", False)]
    assert '<a href="https://x.example/?a=1&amp;b=2">' in write_html([(Run("https://x.example/?a=1&b=2"),)], "")


@pytest.mark.parametrize(("text", "start"), [("1. Coast", r"1\."), ("- Coast", r"\-"), ("Coast", "Coast")])
def test_markdown_paragraph_is_no_list(text: str, start: str) -> None:
    assert write_markdown([(Run(text),)], "").startswith(start)


def test_angle_brackets_of_a_doi_are_shown_as_they_are_and_encoded_in_the_link() -> None:
    doi = "https://doi.org/10.9999/1097-1(2000)12:3<45::AID-LAMP6>3.0.CO;2-K"
    link = "https://doi.org/10.9999/1097-1(2000)12:3%3C45::AID-LAMP6%3E3.0.CO;2-K"
    assert f'<a href="{link}">{doi.replace("<", "&lt;").replace(">", "&gt;")}</a>.</p>' in write_html([(Run(f"{doi}."),)], "")
    assert f"<{link}>." in write_markdown([(Run(f"{doi}."),)], "")
    text = r"@article{vik, title={Salt}, year=2004, doi={10.9999/7:6\%3C5::A\%3E3}}"
    assert "https://doi.org/10.9999/7:6<5::A>3" in written(read(text, "bib"), "txt")


def test_unreadable_pieces_are_kept_at_the_end() -> None:
    broken = "???? not an entry at all {{{ ####"
    for to in FORMATS:
        data = write_list(Listing(hostile(), unread=(broken,)), to, APA)
        if to in {"docx", "odt"}:
            with zipfile.ZipFile(BytesIO(data)) as archive:
                data = archive.read("word/document.xml" if to == "docx" else "content.xml")
        text = re.sub(r"\\(?=[{#\[\]])", "", data.decode())
        assert "not an entry at all" in text, to
        assert text.index("not an entry at all") > text.index("alert")


def test_formats_are_told_apart() -> None:
    assert set(DOCUMENTS) < set(FORMATS)
    assert len(FORMATS) == 11


@pytest.mark.parametrize("field", ["note", "howpublished"])
def test_an_address_in_a_text_is_kept_in_formats_without_latex(field: str) -> None:
    text = "@misc{vik, title={Salt}, year=2004, " + field + r"={See \href{https://delta.example/salt}{the pages}}}"
    entries = read(text, "bib")
    assert json.loads(written(entries, "csl-json"))[0]["URL"] == "https://delta.example/salt"
    assert "UR  - https://delta.example/salt\n" in written(entries, "ris")


@pytest.mark.parametrize(
    ("text", "latex"), [("a--b", "a-{}-b"), ("a\0b", "a\0b"), ("``50%''", "`{}`50\\%'{}'"), ("{}", "\\textbraceleft{}\\textbraceright{}")]
)
def test_all_signs_are_escaped_and_nothing_else_is_added(text: str, latex: str) -> None:
    assert escape_all(text) == latex


@pytest.mark.parametrize(
    ("entry", "dates"),
    [
        pytest.param("Foss, I. (2019, March 4). Locks. Hull Courier, A1.", ["date = {2019-03-04}"], id="a day"),
        pytest.param("Foss, I. (2019, March 4-6). Locks [Talk]. Quay Meeting, Hull.", ["date = {2019-03-04/2019-03-06}"], id="days"),
        pytest.param("Foss, I. (1867/1990). Locks. Anchor.", ["date = {1990}", "origdate = {1867}"], id="a reprint"),
        pytest.param("Foss, I. (2001/02). Locks. Anchor.", ["date = {2001/2002}"], id="a double volume"),
        pytest.param("Foss, I. (2001/05). Locks. Anchor.", ["date = {2001}"], id="a month"),
    ],
)
def test_biblatex_has_the_whole_date_once(entry: str, dates: list[str]) -> None:
    written = write_list(convert([read_list(entry, "l.txt")], Wanted("apa")).listing, "biblatex", list_style("apa")).decode()
    assert [
        line.strip(" ,") for line in written.split("\n") if "year" in line or "date" in line or "month" in line or "day" in line
    ] == dates
