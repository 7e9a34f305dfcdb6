"""A mirror of dumps in one file: built by streaming, resumed after a kill, asked in place of a network."""

from __future__ import annotations

import gzip
import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result

from citecheck.cli import citecheck as command
from citecheck.model import InputError, Name
from citecheck.verify.mirror import Mirror
from citecheck.verify.mirror import build as building
from citecheck.verify.mirror.build import PART, build
from citecheck.verify.mirror.dictionary import MOST_BYTES, Deflate, learnt
from citecheck.verify.mirror.dumps import record_of
from citecheck.verify.mirror.rows import record_in, row_of, title_keys
from citecheck.verify.mirror.store import KEYS_PART
from citecheck.verify.record import Record, Related, Update
from citecheck.verify.title_cleaning import forms

TODAY = "2026-11-28"
TITLE = "Slow rivers and the fast trade of the north"
CROSSREF = {
    "DOI": "10.5555/NG.1",
    "type": "journal-article",
    "title": [TITLE],
    "author": [{"given": "Maja", "family": "Lindqvist"}],
    "issued": {"date-parts": [[2010]]},
    "container-title": ["Northern Geographies"],
    "updated-by": [{"type": "retraction", "DOI": "10.5555/n", "updated": {"date-parts": [[2012]]}}],
}
DATACITE = {
    "id": "10.5281/zenodo.1",
    "attributes": {
        "doi": "10.5281/zenodo.1",
        "titles": [{"title": "Tolls of the northern fords"}],
        "creators": [{"name": "Quist, Ann"}],
        "publicationYear": 2015,
    },
}
OPENALEX = {
    "id": "https://openalex.org/W1",
    "doi": "https://doi.org/10.5555/oa.1",
    "title": "Harbours and their prices",
    "publication_year": 2001,
}


def works(number: int) -> list[dict[str, Any]]:
    return [CROSSREF | {"DOI": f"10.5555/w.{at}", "title": [f"Rivers of the year {at} and what they cost"]} for at in range(number)]


def dump(path: Path, *rows: object) -> str:
    text = "".join(json.dumps(row) + "\n" for row in rows)
    path.write_bytes(gzip.compress(text.encode()) if path.name.endswith(".gz") else text.encode())
    return str(path)


def mirror_of(folder: Path, *dumps: str) -> Mirror:
    build(dumps, str(folder / "works.sqlite"), today=TODAY)
    return Mirror(str(folder / "works.sqlite"))


def test_three_kinds_of_dumps(tmp_path: Path) -> None:
    one = dump(tmp_path / "crossref.jsonl.gz", CROSSREF, {"no": "work"}, 3)
    (tmp_path / "datacite").mkdir()
    dump(tmp_path / "datacite" / "part_0.jsonl.gz", DATACITE)
    other = dump(tmp_path / "openalex.gz", OPENALEX)
    mirror = mirror_of(tmp_path, one, str(tmp_path / "datacite"), other)
    assert mirror.about["works"] == "3"
    found = mirror.by_doi("10.5555/ng.1")[0]
    assert (found.title, found.names, found.years) == (TITLE, (Name("Lindqvist", "Maja"),), (2010,))
    assert [update.nature for update in found.updates] == ["retraction"]
    assert mirror.by_title("Tolls of the Northern Fords")[0].doi == "10.5281/zenodo.1"
    assert mirror.by_title("The fast trade of slow northern rivers")[:1] == []
    assert mirror.by_title("Slow rivers, the fast trade north")[0].doi == "10.5555/ng.1"
    assert mirror.by_doi("10.5555/none") == []


@pytest.mark.parametrize("name", ["a.json", "a.json.gz"])
def test_a_file_that_is_one_document(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    text = json.dumps({"items": [CROSSREF]}, indent=1)
    path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    assert mirror_of(tmp_path, str(path)).about["works"] == "1"


def test_a_build_that_was_killed_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "AT_ONCE", 10)
    file = dump(tmp_path / "a.jsonl", *works(45))
    read: list[int] = []

    def stop(_: str, number: int) -> None:
        read.append(number)
        if number >= 20:
            raise KeyboardInterrupt

    out = str(tmp_path / "works.sqlite")
    with pytest.raises(KeyboardInterrupt):
        build([file], out, today=TODAY, progress=stop)
    assert not Path(out).exists()
    assert build([file], out, today=TODAY, progress=lambda _, number: read.append(number)) == 45
    assert read == [10, 20, 30, 40, 45]
    assert not Path(out + PART).exists()
    assert not Path(out + KEYS_PART).exists()
    assert all(Mirror(out).by_doi(f"10.5555/w.{at}") for at in range(45))


def test_a_part_without_its_keys_begins_anew(tmp_path: Path) -> None:
    file, out = dump(tmp_path / "a.jsonl", *works(3)), str(tmp_path / "works.sqlite")
    with closing(sqlite3.connect(out + PART)) as connection:
        connection.execute("CREATE TABLE works (id INTEGER PRIMARY KEY, doi TEXT, record BLOB)")
    assert build([file], out, today=TODAY) == 3
    assert Mirror(out).by_doi("10.5555/w.2")


def test_a_mirror_of_another_version_is_refused(tmp_path: Path) -> None:
    build([dump(tmp_path / "a.jsonl", *works(1))], str(tmp_path / "m.sqlite"), today=TODAY)
    with closing(sqlite3.connect(tmp_path / "m.sqlite")) as connection, connection:
        connection.execute("UPDATE about SET value = '1' WHERE name = 'format'")
    with pytest.raises(InputError, match="built by another version of citecheck"):
        Mirror(str(tmp_path / "m.sqlite"))


REFUSED = [
    pytest.param("none.jsonl", None, "there is no such file or folder", id="no file"),
    pytest.param("a.jsonl", b'{"DOI": "10.5', "cannot be read as JSON lines", id="half a file"),
    pytest.param("a.jsonl.gz", gzip.compress(b'{"DOI": "x"}\n' * 500)[:40], "cannot be read as JSON lines", id="half a download"),
    pytest.param("a.jsonl", b'{"a": 1}\n', "no work with a DOI and a title found", id="other JSON"),
    pytest.param("a.parquet", b"PAR1", "Parquet needs DuckDB", id="Parquet without DuckDB"),
]


@pytest.mark.parametrize(("name", "data", "said"), REFUSED)
def test_what_is_no_dump_is_refused(tmp_path: Path, name: str, data: bytes | None, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError, match=said):
        build([str(tmp_path / name)], str(tmp_path / "works.sqlite"), today=TODAY)


def test_parquet_is_read_by_duckdb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def execute(*_: object) -> SimpleNamespace:
        rows = [[(json.dumps(CROSSREF),)], []]
        return SimpleNamespace(fetchmany=lambda _: rows.pop(0))

    monkeypatch.setitem(sys.modules, "duckdb", SimpleNamespace(connect=lambda: SimpleNamespace(execute=execute)))
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    assert mirror_of(tmp_path, str(tmp_path / "a.parquet")).about["works"] == "1"


@pytest.mark.parametrize("data", [None, b"", b"no database at all"], ids=["no file", "empty", "another file"])
def test_what_is_no_mirror_is_refused(tmp_path: Path, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / "m.sqlite").write_bytes(data)
    with pytest.raises(InputError, match="citecheck mirror build"):
        Mirror(str(tmp_path / "m.sqlite"))


def test_a_record_comes_back_as_it_was() -> None:
    record = Record(
        "mirror",
        "10.5555/x",
        "article",
        forms("Slow rivers", "The tolls"),
        (Name("Berg", "Per", "van den", "Jr"), Name("Toll Group", corporate=True), Name("Utgard")),
        (2010, 2011),
        ("Northern Geographies",),
        "7",
        "3",
        "10-20",
        "Anchor House",
        doi="10.5555/x",
        updates=(Update("retraction", "2012", "10.5555/n", "crossref"),),
        related=(Related("published-as", "10.5555/y"),),
        garbled=True,
    )
    names: list[str] = []

    def number_of(name: str) -> int:
        names.append(name)
        return len(names)

    rows = [row_of(record, number_of), row_of(Record("mirror", "10.5555/y", doi="10.5555/y"), number_of)]
    deflate = Deflate(learnt(rows * 3))
    read = [record_in(deflate.unpacked(deflate.packed(row)), lambda number: names[number - 1]) for row in rows]
    assert read[0] == record
    assert (read[1].kind, read[1].doi, read[1].whole) == ("misc", "10.5555/y", True)


def test_a_dictionary_holds_what_comes_again() -> None:
    texts = [f'"10.5555/w.{at}","article","Slow rivers and their tolls, {at}"' for at in range(200)]
    dictionary = learnt(texts)
    assert b" rivers" in dictionary
    assert len(dictionary) <= MOST_BYTES
    assert len(Deflate(dictionary).packed(texts[7])) < len(Deflate(b"").packed(texts[7])) / 2
    assert learnt([]) == b""
    odd = Deflate(dictionary)
    assert odd.unpacked(odd.packed("half a \ud800 pair")) == "half a \ud800 pair"


def test_keys_of_titles() -> None:
    assert title_keys(["Slow rivers: The tolls"])[0] == title_keys(["SLOW RIVERS the tolls"])[0]
    assert title_keys(["Slow rivers: The tolls"])[1] == title_keys(["Slow rivers"])[0]
    assert title_keys(["", "!"]) == []


def test_rows_that_are_no_works() -> None:
    assert record_of({"DOI": "10.5555/x", "title": []}) is None
    assert record_of([]) is None
    assert record_of({"id": "https://openalex.org/W2", "title": "Without a DOI"}) is None


# The commands.


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    dump(tmp_path / "dump.jsonl", CROSSREF)
    bib = f"@article{{a, author={{Lindqvist, Maja}}, title={{{TITLE}}}, year={{2010}}, journal={{Northern Geographies}}, doi={{10.5555/ng.1}}}}\n"
    (tmp_path / "l.bib").write_text(bib + "@book{b, author={Marlow, A}, title={A book about salt}, year={2001}}\n", encoding="utf-8")
    return tmp_path


def call(*words: str) -> Result:
    return CliRunner().invoke(command, words, standalone_mode=False)


def test_build_status_verify(folder: Path) -> None:
    built = call("mirror", "build", "dump.jsonl", "-o", "works.sqlite")
    assert built.return_value == 0
    assert "works.sqlite: 1 work, " in built.stderr
    assert "works.sqlite: 1 work of 1 file, built on 20" in call("mirror", "status", "works.sqlite").stdout
    done = call("verify", "l.bib", "--mirror", "works.sqlite", "-f", "concise")
    assert "W709 retracted" in done.stdout
    assert "(notice 10.5555/n, Crossref, asked on" in done.stdout
    assert "1 of 2 entries was not checked: 1 book." in done.stdout
    assert "1 confirmed, 1 not checked" in done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["mirror", "build", "dump.jsonl"], "-o FILE"),
        (["mirror", "build", "dump.jsonl", "-o", "dump.jsonl"], "is an input and would be overwritten"),
        (["verify", "l.bib", "--mirror", "w", "--sources", "doi"], "name one of them"),
        (["verify", "l.bib", "--mirror", "none.sqlite"], "there is no such file"),
    ],
    ids=["no output", "over a dump", "both", "no mirror"],
)
def test_wrong_use(folder: Path, words: list[str], said: str) -> None:
    assert said in str(call(*words).exception)
