"""One row a format is all that the rest of the package asks for."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import pytest

import citecheck
from citecheck import formats
from citecheck.formats import FORMATS, Format, format_of, load, readable_format
from citecheck.model import Document
from citecheck.pipeline import check_documents
from citecheck.readers import read_bytes, read_list

TARGETS = [
    (row.name, target)
    for row in FORMATS.values()
    for target in (row.recognise, row.reader, row.mask, row.list_mask, row.named_lists, row.parser, row.writer)
    if target
]
ESSAY = "Trust is learned (Tamm 1999), and ::kept:: so (Odum 2001).\n\nReferences\n\nTamm, K. (1999). Trust. Oslo: Fell.\nOdum, V. (2001). Doubt. Oslo: Fell.\n"


@pytest.mark.parametrize(("name", "target"), TARGETS)
def test_row_names_functions_that_exist(name: str, target: str) -> None:
    assert callable(load(target))


@pytest.mark.parametrize("row", FORMATS.values(), ids=lambda row: row.name)
def test_row_agrees_with_itself(row: Format) -> None:
    assert not row.is_list or not row.carries_own_list, "only an essay carries a list"
    assert not row.signature or row.parser
    assert not row.recognise or row.magic, "magic decides what is asked further"
    assert row.is_readable or row.writer


def test_a_suffix_belongs_to_one_format() -> None:
    suffixes = [suffix for row in FORMATS.values() for suffix in row.suffixes]
    assert len(suffixes) == len(set(suffixes))


@pytest.mark.parametrize(
    ("name", "format"),
    [("e.txt", "txt"), ("e", "txt"), ("E.MD", "md"), ("r.bibtex", "bib"), ("r.json", "csl-json"), ("a.b.Rmd", "md"), ("e.unknown", "txt")],
)
def test_format_by_name(name: str, format: str) -> None:
    assert readable_format(name).name == format


@pytest.mark.parametrize(
    ("text", "format"),
    [
        pytest.param("@book{tamm1999,\n title = {Trust}}", "bib", id="bib"),
        pytest.param('[{"id": "tamm1999"}]', "csl-json", id="json"),
        pytest.param("TY  - BOOK\nTI  - Trust\nER  - \n", "ris", id="ris"),
        pytest.param("Tamm, K. (1999). Trust. Oslo: Fell.", "prose", id="prose"),
    ],
)
@pytest.mark.parametrize("name", ["refs.txt", "refs.md"])
def test_format_of_a_list_by_its_text(name: str, text: str, format: str) -> None:
    assert format_of(read_list(text, name)).name == format


def read_shouting(data: bytes, name: str) -> Document:
    """A reader of a made-up format whose files begin with a magic word."""
    text = data.decode().removeprefix("SHOUT\n")
    return Document(name, text, text, "shout")


def begins_low(data: bytes) -> bool:
    """Whether a file is of the made-up format after all."""
    return data[6:7] != b"!"


@pytest.fixture
def shout(monkeypatch: pytest.MonkeyPatch) -> Format:
    """A format that only a row knows."""
    row = Format("shout", "essay", ("sht",), (b"SHOUT\n",), "shouting:begins_low", reader="shouting:read_shouting", carries_own_list=True)
    monkeypatch.setitem(FORMATS, "shout", row)
    monkeypatch.setattr(formats, "_ROWS", (row, *formats._ROWS))
    monkeypatch.setattr(
        formats, "import_module", lambda name: sys.modules[__name__] if name == "citecheck.shouting" else import_module(name)
    )
    return row


def test_a_new_essay_format_is_a_row_and_a_reader(shout: Format) -> None:
    essay = read_bytes(b"SHOUT\n" + ESSAY.encode(), "essay.txt")
    assert essay.format == "shout", "bytes outrank the name"
    result = check_documents(essay)
    assert [reference.key for reference in result.case.references]
    assert not result.findings, "the list under the heading is the essay's own"


def test_bytes_with_another_beginning_are_read_by_name(shout: Format) -> None:
    assert read_bytes(b"SHOUT\n!", "essay.txt").format == "txt"


def test_fixes_leave_what_is_not_editable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from citecheck.cli.shared.fix_loop import fix_repeatedly
    from citecheck.config import Config
    from citecheck.readers import read_file

    path = tmp_path / "essay.txt"
    path.write_text("Trust is learned(Tamm, 1999).\n\nReferences\n\nTamm, K. (1999). Trust. Oslo: Fell.\n")
    assert fix_repeatedly(read_file(str(path)), Config(), unsafe=False).documents
    monkeypatch.setitem(FORMATS, "txt", FORMATS["txt"]._replace(is_editable=False))
    done = fix_repeatedly(read_file(str(path)), Config(), unsafe=False)
    assert not done.documents
    assert done.result.findings


def test_a_list_in_prose_is_read_as_a_list_again_after_a_fix(tmp_path: Path) -> None:
    from citecheck.cli.shared.fix_loop import fix_repeatedly
    from citecheck.config import Config
    from citecheck.readers import read_file

    (tmp_path / "e.txt").write_text("Trust is learned(Tamm, 1999).")
    (tmp_path / "r.txt").write_text("Tamm, K.  (1999). Trust. Oslo: Fell. https://delta.example/trust\n")
    done = fix_repeatedly(read_file(str(tmp_path / "e.txt")), Config(refs=(str(tmp_path / "r.txt"),)), unsafe=False)
    assert done.result.case.references[0].fields["url"] == "https://delta.example/trust"


def test_references_of_each_structured_format() -> None:
    written = citecheck.convert("@book{tamm1999, author = {Tamm, Kai}, title = {Trust}, year = {1999}}", to="ris").decode()
    assert citecheck.references(written)[0].span.source == "refs"
