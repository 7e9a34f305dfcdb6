"""The encoding of a file that is not UTF-8 is stated wherever its user looks: in reports, and with a list that is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citecheck.pipeline import check_documents
from citecheck.readers import read_bytes
from citecheck.reporters import render
from tests.test_clean_cli import run

ENTRY = "@book{{a, author={{{author}}}, title={{{title}}}, publisher={{Quay}}, year=2001}}\n"
RUSSIAN = ENTRY.format(author="Иванов, Пётр", title="Маяки северных гаваней и огни берегов")
CHINESE = ENTRY.format(author="王, 小明", title="港口的灯塔研究与海岸的历史")
SAID = "is not UTF-8 and was read as"


@pytest.mark.parametrize("format", ["terminal", "concise", "html", "markdown"])
def test_reports_say_it(format: str) -> None:
    essay = read_bytes("Как пишет Иванов (2001), маяки стоят у гаваней.\n".encode("cp1251"), "essay.txt")
    listing = read_bytes(RUSSIAN.encode("cp1251"), "list.bib")
    said = render([check_documents(essay, [listing])], format)
    assert " ".join(said.split()).count(f"{SAID} Windows-1251") == 2


def test_json_names_the_files() -> None:
    essay = read_bytes(b"Lamps burn (Fox 2001).\n", "essay.txt")
    report = json.loads(render([check_documents(essay, [read_bytes(CHINESE.encode("gbk"), "list.bib")])], "json"))
    assert report["documents"][0]["encodings"] == [{"path": "list.bib", "encoding": "GB 18030"}]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("entry", [RUSSIAN, CHINESE, ENTRY.format(author="Müller, Jörg", title="Häfen")], ids=["ru", "zh", "de"])
def test_wide_encodings_are_read_with_and_without_their_mark(encoding: str, entry: str) -> None:
    assert read_bytes(entry.encode(encoding), "list.bib").text == entry


def test_capitals_of_mac_roman_at_the_beginning_of_words() -> None:
    entry = ENTRY.format(author="Núñez, José", title="Über Öfen und die Übersicht der Häfen")
    assert read_bytes(entry.encode("mac_roman"), "list.bib").text == entry


@pytest.mark.parametrize("command", [("convert", "--to", "ris"), ("clean", "--to", "bib")], ids=["convert", "clean"])
def test_a_list_that_is_written_says_it_beside_the_list(command: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "list.bib").write_bytes(RUSSIAN.encode("cp1251"))
    done = run(command[0], "list.bib", *command[1:], folder=tmp_path)
    assert f"list.bib {SAID} Windows-1251." in done.stderr
    assert SAID not in done.stdout


def test_eastern_names_that_are_printed_without_a_comma_are_printed() -> None:
    from citecheck.cleanup.printed_changes import printed_changes

    fields = {"author": "王, 小明", "title": "灯塔", "year": "2001"}
    assert list(printed_changes("a", fields, "王小明. (2001). 灯塔.")) == []
