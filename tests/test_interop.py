"""The bridge to pybtex: data both ways, its formats, its plug-ins, .bst styles, and every .bib that is written held against it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pybtex.database import BibliographyData, BibliographyDataError, Person, parse_string
from pybtex.database.input.bibtex import month_names

import citecheck
from citecheck.cleanup import Wanted
from citecheck.cleanup.accounting import account, left_out
from citecheck.interop.bst import printed_with_bst, write_with_bst
from citecheck.interop.pybtex_data import from_pybtex, to_pybtex
from citecheck.interop.verdict import name_in_parts, stops
from citecheck.latex.name_list import read_people
from citecheck.model import InputError, Reference
from citecheck.readers import read_list
from citecheck.writers import Listing

ESSAY = "Salt moved north (Marlow, 2011), and so did people (Quist & van der Bell, 2014)."
LIST = """\
Marlow, I. T. (2011). Salt roads of the upper delta (2nd ed.). Anchor House.

Quist, A., & van der Bell, J. (2014). Tides & tariffs. Journal of Maritime History, 12(3), 45–67.

World Ferry Organization. (2015). Ferries in figures. World Ferry Organization.
"""
BST = """\
ENTRY { author title edition year } { } { }
FUNCTION {default.type} {
  newline$ cite$ write$ ": " write$
  author missing$ 'skip$ { author #1 "{ll}" format.name$ write$ ", " write$ } if$
  title missing$ 'skip$ { title write$ } if$
  edition missing$ 'skip$ { ", " edition * " edition" * write$ } if$
}
FUNCTION {book} { default.type }
FUNCTION {article} { default.type }
FUNCTION {techreport} { default.type }
FUNCTION {misc} { default.type }
FUNCTION {booklet} { default.type }
READ
ITERATE {call.type$}
EXECUTE {newline$}
"""


def references(text: str) -> list[Reference]:
    return [entry for entry in citecheck.references(text) if isinstance(entry, Reference)]


def test_data_goes_both_ways() -> None:
    data = to_pybtex(references(LIST))
    assert isinstance(data, BibliographyData)
    back = list(from_pybtex(data))
    assert [entry.names[0].family for entry in back] == ["Marlow", "Quist", "World Ferry Organization"]
    assert back[1].names[1].particle == "van der"
    assert back[2].names[0].corporate
    assert [entry.fields.get("journal", "") for entry in back] == ["", "Journal of Maritime History", ""]
    assert back[1].fields["title"] == "Tides & tariffs"


def test_pybtex_is_left_in_the_mode_that_it_was_in() -> None:
    from pybtex import errors

    to_pybtex(references(LIST))
    assert errors.strict


def test_check_takes_data_and_clean_gives_it() -> None:
    data = parse_string(citecheck.convert(LIST, to="bib").decode(), "bibtex")
    assert {finding.code for finding in citecheck.check(ESSAY, data).findings} == {"C102"}
    cleaned = citecheck.clean(ESSAY, data, to="pybtex")
    assert len(cleaned.entries) == 2


def test_entries_of_one_key_are_all_in_the_data() -> None:
    twice = "@book{a, title={One}, year=2001}\n@book{a, title={Two}, year=2002}\n"
    assert list(to_pybtex(references(twice)).entries) == ["a", "a-2"]


_PLUG_IN = """
from pybtex.database import Entry, Person
from pybtex.database.input import BaseParser
from pybtex.database.output import BaseWriter


class Parser(BaseParser):
    default_suffix = ".lamp"
    unicode_io = True

    def parse_stream(self, stream):
        for line in stream:
            key, author, title, year = line.rstrip("\\n").split("|")
            self.data.add_entry(key, Entry("book", {"title": title, "year": year}, {"author": [Person(author)]}))
        return self.data


class Writer(BaseWriter):
    unicode_io = True

    def write_stream(self, data, stream):
        for key, entry in data.entries.items():
            print(key, entry.persons["author"][0], entry.fields["title"], entry.fields["year"], sep="|", file=stream)
"""
_POINTS = """[pybtex.database.input]
lamp = lamplist:Parser
[pybtex.database.input.suffixes]
.lamp = lamplist:Parser
[pybtex.database.output]
lamp = lamplist:Writer
[pybtex.database.output.suffixes]
.lamp = lamplist:Writer
"""


def test_formats_of_an_installed_plug_in_are_rows_of_the_table(tmp_path: Path) -> None:
    installed = tmp_path / "site"
    (installed / "lamplist-1.dist-info").mkdir(parents=True)
    (installed / "lamplist.py").write_text(_PLUG_IN, "utf-8")
    (installed / "lamplist-1.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: lamplist\nVersion: 1\n", "utf-8")
    (installed / "lamplist-1.dist-info" / "entry_points.txt").write_text(_POINTS, "utf-8")
    (tmp_path / "refs.lamp").write_text("marlow2011|Marlow, Tessa|Salt roads|2011\n", "utf-8")
    (tmp_path / "essay.md").write_text("All salt is dear (Marlow, 2011; Quist, 2014).\n", "utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), str(Path(__file__).parent.parent)])}

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "citecheck", *arguments], env=environment, capture_output=True, text=True, encoding="utf-8", cwd=tmp_path
        )
        assert done.returncode in (0, 1), done.stderr
        return done.stdout

    assert "Quist" in (checked := run("check", "essay.md", "--refs", "refs.lamp", "--format", "concise"))
    assert "Marlow" not in checked
    assert "title = {Salt roads}" in run("clean", "refs.lamp", "--to", "bib")
    run("clean", "refs.lamp", "-o", "again.lamp")
    assert (tmp_path / "again.lamp").read_text("utf-8") == "marlow2011|Marlow, Tessa|Salt roads|2011\n"
    assert run("convert", "refs.lamp", "--to", "lamp") == "marlow2011|Marlow, Tessa|Salt roads|2011\n"


def test_a_name_that_no_plug_in_has_is_no_format() -> None:
    from citecheck.formats import FORMATS, format_of_name

    assert format_of_name("notes.lamp") is None
    with pytest.raises(KeyError):
        FORMATS["lamp"]
    with pytest.raises(InputError, match="not a format"):
        citecheck.convert(LIST, to="lamp")


@pytest.mark.parametrize("to", ["bibyaml", "bibtexml"])
def test_formats_of_pybtex_are_written_and_read(to: str) -> None:
    written = citecheck.convert(LIST, to=to).decode()
    back = references(written)
    assert [entry.title for entry in back] == ["Salt roads of the upper delta", "Tides & tariffs", "Ferries in figures"]
    assert back[1].fields["pages"] == "45–67"


def test_broken_yaml_is_refused_in_a_sentence() -> None:
    with pytest.raises(InputError, match="refs"):
        citecheck.references("entries:\n  a: [\n")


def test_citecheck_is_a_reader_of_pybtex() -> None:
    from pybtex.plugin import register_plugin

    from citecheck.interop.pybtex_plugin import Parser

    register_plugin("pybtex.database.input", "citecheck", Parser)
    assert [str(person) for person in parse_string(LIST, "citecheck").entries["quist2014"].persons["author"]] == [
        "Quist, A.",
        "van der Bell, J.",
    ]


def test_the_installed_plug_in_is_found_by_its_entry_point(tmp_path: Path) -> None:
    """pybtex finds citecheck by the metadata of the wheel that init writes, and nothing of this checkout."""
    import zipfile
    from importlib.metadata import PathDistribution

    from citecheck.cli.shared.wheel import _packed

    with zipfile.ZipFile(BytesIO(_packed("citecheck-0"))) as wheel:
        wheel.extractall(tmp_path / "installed")
    (metadata,) = (tmp_path / "installed").glob("*.dist-info")
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))["project"]
    points = {(point.group, point.name, point.value) for point in PathDistribution(metadata).entry_points}
    declared = {(group, name, value) for group, rows in project["entry-points"].items() for name, value in rows.items()}
    assert points == declared | {("console_scripts", name, value) for name, value in project["scripts"].items()}
    program = "import sys; from pybtex.database import parse_file; print(*parse_file(sys.argv[1], 'citecheck').entries)"
    (tmp_path / "list.txt").write_text(LIST, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "list.txt")], env=environment, capture_output=True, text=True, cwd=tmp_path
    )
    assert done.stdout.split() == ["marlow2011", "quist2014", "worldferryorganization2015"], done.stderr


def written_bibs() -> Iterator[object]:
    """The .bib text that each document of the corpus is cleaned to, as its golden has it."""
    for golden in sorted((Path(__file__).parent / "corpus").glob("*/cleaned.txt")):
        found = re.search(
            r"^WRITTEN bib\n(.*?)(?=^(?:WRITTEN|ACCOUNTED|CONVERTED) |\Z)", golden.read_text("utf-8"), re.MULTILINE | re.DOTALL
        )
        if found:
            yield pytest.param(found[1], id=golden.parent.name)


@pytest.mark.parametrize("text", list(written_bibs()))
def test_bibtex_reads_each_bib_of_the_corpus_and_prints_it(text: str, tmp_path: Path) -> None:
    """pybtex reads as many entries as we do, without an error of its own, and a .bst style prints each of them."""
    ours = references(text)
    keys = {entry.key.lower() for entry in ours}
    if len(keys) < len(ours):  # repeated-key reports it, and BibTeX refuses it
        with pytest.raises(BibliographyDataError):
            parse_string(text, "bibtex")
        return
    assert {key.lower() for key in parse_string(text, "bibtex").entries} == keys
    kinds = {entry.kind for entry in ours} - {"book", "article", "techreport", "misc", "booklet"}
    functions = "".join(f"FUNCTION {{{kind}}} {{ default.type }}\n" for kind in sorted(kinds))
    months = "".join(f'MACRO {{{month}}} {{"{month}"}}\n' for month in month_names)
    (tmp_path / "tiny.bst").write_text(BST.replace("FUNCTION {book}", f"{functions}{months}FUNCTION {{book}}"))
    printed = write_with_bst(Listing(ours), str(tmp_path / "tiny.bst"))
    assert {line.partition(":")[0].lower() for line in printed.splitlines()} >= keys


def test_every_bib_that_is_written_prints_in_a_bst_style(tmp_path: Path) -> None:
    (tmp_path / "tiny.bst").write_text(BST)
    printed = write_with_bst(Listing(references(citecheck.convert(LIST, to="bib").decode())), str(tmp_path / "tiny.bst"))
    assert printed.splitlines()[1:] == [
        "marlow2011: Marlow, Salt roads of the upper delta, Second edition",
        "quist2014: Quist, Tides \\& tariffs",
        "worldferryorganization2015: {World Ferry Organization}, Ferries in figures",
    ]


def test_a_style_of_pybtex_needs_no_tex() -> None:
    assert "\\bibitem" in write_with_bst(Listing(references(LIST)), "plain")


def test_unknown_style_is_told() -> None:
    with pytest.raises(InputError, match=r"no such \.bst file"):
        write_with_bst(Listing(references(LIST)), "nosuchstyle")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("World Ferry Organization", "given “World Ferry”, family “Organization”"),
        ("Marlow, Ina, Quist, Bo, Bell, Cy", ""),
        ("van der Bell, Jo", "given “Jo”, particle “van der”, family “Bell”"),
    ],
)
def test_what_bibtex_makes_of_a_name(name: str, parts: str) -> None:
    assert name_in_parts(name) == parts


def test_where_bibtex_stops() -> None:
    text = "@book{a, title={One}\n  year={2001}}\n\n@book{b, title={Two}}\n@book{b, title={Three}}\n"
    found = stops(text)
    assert [text[stop.start : stop.end] for stop in found] == ["  year={2001}}", "b"]
    assert "repeated" in found[1].why


WORD = st.text("abcdefghijk", min_size=2, max_size=6)
SMALL, LARGE = WORD, WORD.map(str.capitalize)


@given(st.lists(LARGE, min_size=1, max_size=2), st.lists(SMALL, max_size=2), LARGE, st.booleans())
@settings(max_examples=60, deadline=None)
def test_people_are_taken_apart_as_by_pybtex(given_names: list[str], particles: list[str], family: str, inverted: bool) -> None:
    particle, given_name = " ".join(particles), " ".join(given_names)
    written = f"{particle} {family}, {given_name}".strip() if inverted else f"{given_name} {particle} {family}".replace("  ", " ")
    person = Person(written)
    (name,), _ = read_people(written)
    assert name.corporate or (name.given, name.particle, name.family) == (
        " ".join([*person.first_names, *person.middle_names]),
        " ".join(person.prelast_names),
        " ".join(person.last_names),
    )


def test_pybtex_is_not_imported_unless_it_is_used() -> None:
    code = "import sys, citecheck; citecheck.check('Salt (Marlow, 2011).', '@book{a, author={Marlow, I.}, title={T}, year=2011}'); assert 'pybtex' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parent.parent)


def test_warning_of_a_style_does_not_stop_the_list(tmp_path: Path) -> None:
    (tmp_path / "tiny.bst").write_text(BST.replace("newline$ cite$", '"no month in " cite$ * warning$ newline$ cite$'))
    warnings: list[str] = []
    printed = write_with_bst(Listing(references(LIST)), str(tmp_path / "tiny.bst"), warnings.append)
    assert "quist2014: Quist" in printed
    assert [words.rpartition(": ")[2] for words in warnings][1] == "no month in quist2014"


def test_list_in_a_bst_style_is_explained_from_its_source(tmp_path: Path) -> None:
    item = BST.replace('newline$ cite$ write$ ": " write$', 'newline$ "\\bibitem{" cite$ * "}" * write$ newline$')
    (tmp_path / "tiny.bst").write_text(item)
    cleaned = citecheck.cleanup.convert([read_list(LIST, "refs.txt")], Wanted("apa"))
    by_key = printed_with_bst(cleaned.listing, str(tmp_path / "tiny.bst"))
    assert by_key["quist2014"] == "Quist, Tides & tariffs"
    made = cleaned.written("txt", None, printed={each.span: by_key[each.key] for each in cleaned.listing.references})
    told = {(change.rule, change.field) for change in account(made, cleaned.changes) if change.key == "quist2014"}
    assert ("style-omits", "date") in told or ("style-omits", "year") in told
    assert ("style-omits", "title") not in told
    assert list(left_out(made)) == []  # what a style of another program leaves out is its own business
