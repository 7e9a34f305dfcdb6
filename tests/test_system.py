"""What needs a program from a system package: other programs read what is written, and a browser shows it as text."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from citecheck.verify.mirror import Mirror
from citecheck.verify.mirror.build import build

pytestmark = pytest.mark.system

ESSAY = "It is so (Orvane & Pell, 2009), and <b>not</b> so (Srnith, 2011) <script>document.title='run'</script>.\n"
LIST = (
    "Orvane, P., & Pell, Q. (2009). Slow trust: A study. Journal of Trust, 3(2), 10–20. https://doi.org/10.1000/182\n\n"
    "Smith, A. (2011). Quick doubt. Northgate Press.\n"
)


def _run(*command: str) -> str:
    program = shutil.which(command[0])
    assert program, f"{command[0]} is not installed"
    return subprocess.run([program, *command[1:]], capture_output=True, check=True, timeout=120).stdout.decode("utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "essay.txt").write_text(ESSAY, encoding="utf-8")
    (tmp_path / "list.txt").write_text(LIST, encoding="utf-8")
    return tmp_path


def _citecheck(*words: str) -> None:
    done = subprocess.run([sys.executable, "-m", "citecheck", *words], capture_output=True, timeout=120, check=False)
    assert done.returncode in (0, 1), done.stderr.decode("utf-8")


@pytest.mark.parametrize("to", ["docx", "odt", "html", "md"])
def test_pandoc_reads_the_list(folder: Path, to: str) -> None:
    out = folder / f"out.{to}"
    _citecheck("clean", str(folder / "essay.txt"), "--refs", str(folder / "list.txt"), "-o", str(out))
    text = " ".join(_run("pandoc", str(out), "-t", "plain", "--wrap=none").replace("_", "").split())
    assert "Orvane, P., & Pell, Q. (2009). Slow trust: A study. Journal of Trust, 3(2), 10–20." in text


@pytest.mark.parametrize("to", ["bib", "csl-json"])
def test_pandoc_reads_the_database(folder: Path, to: str) -> None:
    out = folder / "out"
    _citecheck("convert", str(folder / "list.txt"), "--to", to, "-o", str(out))
    source = {"bib": "bibtex", "csl-json": "csljson"}[to]
    items = _run("pandoc", str(out), "-f", source, "-t", "csljson")
    assert '"Orvane"' in items
    assert "Slow trust" in items


def test_any_other_style_through_pandoc(folder: Path) -> None:
    out = folder / "out.txt"
    _citecheck("convert", str(folder / "list.txt"), "--csl", "vancouver", "--to", "txt", "-o", str(out))
    assert "Orvane P, Pell Q. Slow trust" in out.read_text(encoding="utf-8")


def test_list_in_any_other_style_is_explained(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "citecheck", "convert", str(folder / "list.txt"), "--csl", "vancouver", "--to", "txt", "--explain"],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert 'style-names: author "Orvane, P., & Pell, Q." → "Orvane P, Pell Q."' in done.stderr


def test_another_style_keeps_numbers_of_articles_and_what_could_not_be_read(folder: Path) -> None:
    (folder / "odd.bib").write_text(
        "@article{k, author={Foss, I.}, title={Locks}, journal={Coast}, year=2001, volume=3, eid={e7}}\n@article no *brace* at all\n",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "citecheck", "convert", str(folder / "odd.bib"), "--csl", "vancouver", "--to", "txt", "-o", "-"],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "2001;3:e7" in done.stdout.replace(" ", "")
    assert done.stdout.rstrip().endswith("@article no *brace* at all")


def test_a_browser_shows_the_report_as_text(folder: Path) -> None:
    out = folder / "report.html"
    _citecheck("check", str(folder / "essay.txt"), "--refs", str(folder / "list.txt"), "--format", "html", "-o", str(out))
    flags = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}")
    page = _run("chromium", *flags, "--dump-dom", out.as_uri())
    assert "misspelt-author" in page
    assert "<title>citecheck: " in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize("essay", ["essay.txt", "an essay, 100 % né.md", "empty.txt"])
def test_sarif_is_valid_by_the_oasis_schema(folder: Path, essay: str) -> None:
    """The schema is fetched by `make test-system`, not part of the project; tests/test_report_formats.py holds our log to the same shape."""
    file = Path(sys.prefix) / "sarif-2.1.0.json"
    if not file.exists():
        pytest.skip("left out: SARIF's schema could not be fetched (make test-system does it by npm)")
    schema = json.loads(file.read_text(encoding="utf-8-sig"))
    (folder / essay).write_text("Nothing is cited.\n" if essay == "empty.txt" else f"𝔘 {ESSAY}", encoding="utf-8")
    out = folder / "out.sarif"
    _citecheck("check", str(folder / essay), "--refs", str(folder / "list.txt"), "--select", "C,D,F", "--format", "sarif", "-o", str(out))
    log = json.loads(out.read_text(encoding="utf-8"))
    assert bool(log["runs"][0]["results"]) == (essay != "empty.txt")
    jsonschema.validate(log, schema)


def test_mirror_is_built_of_parquet(tmp_path: Path) -> None:
    """A Parquet file as DuckDB writes it of OpenAlex's works, structs and lists and all, becomes a mirror."""
    duckdb = pytest.importorskip("duckdb", reason="left out: duckdb is not installed (make test-system does it)")
    works = [
        {
            "id": f"https://openalex.org/W{at}",
            "doi": f"https://doi.org/10.5555/oa.{at}",
            "title": f"Harbours of the year {at} and their prices",
            "publication_year": 1990 + at % 30,
            "authorships": [{"raw_author_name": "Ann Quist"}, {"raw_author_name": "Per Odén"}],
            "biblio": {"volume": "7", "first_page": str(at), "last_page": str(at + 9)},
        }
        for at in range(1, 2501)
    ]
    (tmp_path / "works.jsonl").write_text("".join(json.dumps(work) + "\n" for work in works), encoding="utf-8")
    duckdb.connect().execute(f"COPY (FROM read_json('{tmp_path / 'works.jsonl'}')) TO '{tmp_path / 'works.parquet'}' (FORMAT parquet)")
    assert build([str(tmp_path / "works.parquet")], str(tmp_path / "m.sqlite"), today="2026-11-28") == 2500
    mirror = Mirror(str(tmp_path / "m.sqlite"))
    (found,) = mirror.by_doi("10.5555/oa.2222")
    assert [name.family for name in found.names] == ["Quist", "Odén"]
    assert (found.title, found.volume) == ("Harbours of the year 2222 and their prices", "7")
    mirror.close()
