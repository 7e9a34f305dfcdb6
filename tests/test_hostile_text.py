"""One hostile essay and list through every reporter and writer, each read by a real reader of its format: text is never markup."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import pytest

import citecheck
from citecheck import reporters
from citecheck.bibliography import list_style
from citecheck.cleanup import Wanted, convert
from citecheck.cli import citecheck as citecheck_command
from citecheck.model import Reference, Result
from citecheck.parsers import parse
from citecheck.readers import read_bytes, read_list
from citecheck.writers import FORMATS, write_list
from tests.made_documents import docx, epub, fodt, odt

EVIL = (
    "<script>alert(1)</script> <img src=x onerror=alert(1)> </pre></textarea>]]>--> &lt;b&gt; \x1b[31mred\x07 =HYPERLINK(1) @SUM(1)",
    "::error file=x::y %0A::set-output name=a::b ##[error]z | pipe ` tick * star [link](javascript:x) ![i](//x) # head",
    "\u202eright-to-left\u202c {{7*7}} ${x} $(id) `id` \\write18{id} \\input{/etc/passwd} %comment ^^5c \u2028 \x0c end",
)
ESSAY = "\n\n".join(f"{text} (Orvane, 2009) and (Ghost{at}, 1980)." for at, text in enumerate(EVIL)) + "\n"
TITLES = [text.replace("\x1b", "").replace("\x07", "").replace("\x0c", "").replace("\u2028", " ") for text in EVIL]
LIST = json.dumps(
    [
        {
            "id": f"k{at}",
            "type": "book",
            "title": title,
            "author": [{"family": "Orvane", "given": "A."}],
            "issued": {"date-parts": [[2009 + at]]},
        }
        for at, title in enumerate(TITLES)
    ]
)


@pytest.fixture(scope="module")
def made() -> Result:
    return citecheck.check(ESSAY, LIST, name="e=<&>.txt")


class Page(HTMLParser):
    """The tags of a page, and the addresses in it."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.handlers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.handlers += [name for name, value in attrs if name.startswith("on") or "javascript:" in (value or "")]


def page_of(text: str) -> Page:
    page = Page()
    page.feed(text)
    page.close()
    return page


IN_JSON = ["json", "sarif", "gitlab", "rdjson"]


@pytest.mark.parametrize("format", [each for each in reporters.FORMATS if each not in IN_JSON])
def test_no_report_has_a_control_character(format: str, made: Result) -> None:
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2028]", reporters.render([made], format))


@pytest.mark.parametrize("format", IN_JSON)
def test_json_is_read(format: str, made: Result) -> None:
    assert json.loads(reporters.render([made], format))


@pytest.mark.parametrize("format", ["junit", "checkstyle", "svg"])
def test_xml_is_read_and_has_no_tag_of_the_text(format: str, made: Result) -> None:
    tags = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(reporters.render([made], format)).iter()}
    assert not tags & {"script", "img", "b"} or format == "svg"
    assert "script" not in tags


def test_html_has_only_tags_of_its_own(made: Result) -> None:
    clean = page_of(reporters.render([citecheck.check("Quays (Orvane, 2009).", LIST.replace("<", "("))], "html"))
    page = page_of(reporters.render([made], "html"))
    assert page.tags.count("script") == clean.tags.count("script")
    assert "img" not in page.tags
    assert not page.handlers


def test_csv_has_no_formula(made: Result) -> None:
    rows = list(csv.reader(io.StringIO(reporters.render([made], "csv"))))
    assert len({len(row) for row in rows}) == 1
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row)


def test_github_has_one_command_a_finding(made: Result) -> None:
    lines = reporters.render([made], "github").splitlines()
    assert len(lines) == len(made.findings) + 1
    assert all(re.match(r"::(?:error|warning|notice) file=[^:]*::", line) for line in lines[:-1])


def test_markdown_keeps_its_columns(made: Result) -> None:
    lines = [line for line in reporters.render([made], "markdown").splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in lines} == {5}
    assert not any(re.search(r"(?<!\\)<(?!br>|/?details|/?summary)", line) for line in lines)


def test_concise_is_a_line_a_finding(made: Result) -> None:
    assert len(reporters.render([made], "concise").split("\n")) == len(made.findings) + 2


def listed(to: str) -> bytes:
    return write_list(convert([read_list(LIST, "l.json")], Wanted("apa")).listing, to, list_style("apa"))


@pytest.mark.parametrize("to", ["bib", "biblatex", "csl-json", "ris"])
def test_lists_are_read_again_with_their_titles(to: str) -> None:
    name = {"bib": "l.bib", "biblatex": "l.bib", "csl-json": "l.json", "ris": "l.ris"}[to]
    again = parse(read_list(listed(to).decode("utf-8"), name))
    assert len(again) == len(TITLES)
    for entry, title in zip(again, TITLES, strict=True):
        assert isinstance(entry, Reference)
        plain = set(re.findall(r"[A-Za-z]{3,}", title))
        assert plain <= set(re.findall(r"[A-Za-z]{3,}", " ".join(entry.fields.values()))) | {"write", "comment"}


def test_latex_of_a_title_is_text() -> None:
    text = listed("bib").decode("utf-8")
    assert not re.search(r"(?<!\\)\\(?:write18|input)\b", text)
    assert not re.search(r"(?<!\\)%(?=comment)", text)


@pytest.mark.parametrize(("to", "part"), [("docx", "word/document.xml"), ("odt", "content.xml")])
def test_office_files_are_read_again(to: str, part: str) -> None:
    data = listed(to)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        ElementTree.fromstring(package.read(part))
    assert "<script>alert(1)</script>" in read_bytes(data, f"l.{to}").text


def test_html_list_has_only_tags_of_its_own() -> None:
    page = page_of(listed("html").decode("utf-8"))
    assert not {"script", "img"} & set(page.tags)
    assert not page.handlers


def test_bibtexml_is_read() -> None:
    assert "script" not in {element.tag for element in ElementTree.fromstring(listed("bibtexml")).iter()}


def test_every_format_of_lists_is_tested() -> None:
    assert set(FORMATS) - {"bib", "biblatex", "csl-json", "ris", "docx", "odt", "html", "bibtexml"} == {"bibyaml", "md", "txt"}
    assert all(listed(to) for to in ("md", "txt"))


CITED = "Quays sink (Strandvey, 2009) and (Strandvey & Moltkke, 2009) rise  (Ghost --><i>, 1980)."
NAMED = "@book{a, author={Strandvey, P. and Mo\x1b]]>--><b>ltk\u202e\x0be, A.}, title={Slow \x07<i>trust</i> -->}, publisher={Northgate}, year={2009}}\n"
DOCUMENTS: dict[str, bytes] = {
    "e.docx": docx(f"<w:p><w:r><w:t>{escape(CITED)}</w:t></w:r></w:p>"),
    "e.odt": odt(f"<text:p>{escape(CITED)}</text:p>"),
    "e.fodt": fodt(f"<text:p>{escape(CITED)}</text:p>"),
    "e.epub": epub({"a.xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{escape(CITED)}</p></body></html>'}, ("a.xhtml",)),
    "e.html": f"<p>{escape(CITED)}</p>".encode(),
    "e.md": CITED.encode(),
    "e.tex": CITED.encode(),
}


@pytest.mark.parametrize(
    ("name", "more"), [*((name, ()) for name in DOCUMENTS), *((f"e.{suffix}", ("--track-changes",)) for suffix in ("docx", "odt", "fodt"))]
)
def test_comments_on_a_document_are_read_and_end_where_they_end(name: str, more: tuple[str, ...], tmp_path: Path) -> None:
    essay, refs, copy = tmp_path / name, tmp_path / "l.bib", tmp_path / f"copy-{name}"
    essay.write_bytes(DOCUMENTS[name])
    refs.write_text(NAMED, encoding="utf-8")
    citecheck_command(["annotate", str(essay), "--refs", str(refs), "--isolated", "-o", str(copy), *more], standalone_mode=False)
    data = copy.read_bytes()
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            said = "".join(
                "".join(ElementTree.fromstring(package.read(each)).itertext()) for each in package.namelist() if "mimetype" not in each
            )
            said += "".join(package.read(each).decode() for each in package.namelist())
    else:
        said = data.decode("utf-8")
    if name.endswith("fodt"):
        ElementTree.fromstring(data)
    assert "U+202E" in said
    assert not re.search(r"[\x00-\x08\x0b-\x1f\u202e]", said)
    assert (
        read_bytes(data, name).text.strip("\n") == read_bytes(DOCUMENTS[name], name).text.strip("\n")
        or name.endswith((".md", ".tex"))
        or more
    )
    if name == "e.md":
        assert re.sub(r"<!--.*?-->", "", said) == CITED
    if name == "e.tex":
        assert [line for line in said.splitlines() if not line.startswith("% citecheck: ")] == [CITED]
