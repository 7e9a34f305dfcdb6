"""Every command line that README.md and the pages of docs print is run, in a folder with files of the names that they use."""

from __future__ import annotations

import re
import shlex
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner

from citecheck.cli import citecheck as command
from tests.made_documents import docx, p

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]

ESSAY = "Salt was dear (Marlow, 2011). Tides are not (Quist & Bell, 2014).\n"
LISTS = {
    "library.bib": "@book{marlow2011, author={Marlow, Ingrid T.}, title={Salt roads}, publisher={Anchor House}, address={London}, year={2011}}\n"
    "@article{quist2014, author={Quist, A. and Bell, J.}, title={Tides and tariffs}, journal={Journal of Maritime History}, volume={12},"
    " number={3}, pages={45--67}, year={2014}}\n",
    "list.txt": "Marlow, I. T. (2011). Salt roads. Anchor House.\n\nQuist, A., & Bell, J. (2014). Tides and tariffs. Fell.\n",
}
FILES = {
    **LISTS,
    **dict.fromkeys(("essay.md", "thesis.md", "article.md", "old.md", "new.md"), ESSAY),
    "references.txt": LISTS["list.txt"],
    "retraction_watch.csv": "RetractionNature,OriginalPaperDOI,Title\n",
    "papers/first.md": ESSAY + "\nReferences\n\n" + LISTS["list.txt"],
    "papers/second.md": ESSAY + "\nReferences\n\n" + LISTS["list.txt"],
    "papers/papers.csv": "path,journal\nfirst.md,Salt Review\nsecond.md,Salt Review\n",
    "citecheck.toml": 'refs = ["library.bib"]\nessays = ["essay.md"]\n',
}
_DUMPS = "needs gigabytes of dumps"
NOT_RUN = {
    "citecheck verify essay.md --refs library.bib --mailto you@example.org": "opens connections",
    "citecheck verify library.bib --format json -o records.json": "opens connections",
    "citecheck clean library.bib --from-records records.json --to bib -o clean.bib --explain": "needs a report of a run over the network",
    "citecheck mirror build": _DUMPS,
    "citecheck mirror build crossref-dump/ -o works.sqlite": _DUMPS,
    "citecheck mirror status works.sqlite": _DUMPS,
    "citecheck verify library.bib --mirror works.sqlite": _DUMPS,
    "citecheck batch papers/ -o rows.parquet": "needs the extra batch",
    "citecheck batch papers/ -o rows.jsonl --scheduler tcp://node1:8786": "needs a cluster; tests/test_system_cluster.py starts one",
    "citecheck batch papers/ -o rows.jsonl --mirror works.sqlite --retractions retraction_watch.csv": _DUMPS,
    "citecheck app": "serves until it is stopped; tests/test_html_app.py runs it",
}
"""Command lines that cannot be run here, and why: what needs the network, pandoc, TeX or a browser."""
FIRST = {"--baseline": ["baseline", "-o", "{}"], "--prune": ["baseline", "-o", "citecheck-baseline.json"]}
"""What a person has run before a command with this option; {} is the option's value."""


def printed() -> list[tuple[str, str]]:
    """The page and the command line, of blocks of code and of words set as code."""
    out = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        blocks = re.findall(r"^ {4}(?:\S*/)?(citecheck [^\n#|>]*)", text, re.MULTILINE)
        words = re.findall(r"`(citecheck [^`]+)`", re.sub(r"^(?: {4}.*|```(?s:.*?)^```)$", "", text, flags=re.MULTILINE))
        out += [(page.name, line.strip()) for line in dict.fromkeys([*blocks, *words])]
    return out


@pytest.mark.parametrize(("page", "line"), printed(), ids=lambda value: str(value))
def test_command_line_runs(page: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if line in NOT_RUN:
        pytest.skip(NOT_RUN[line])
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        if not (line == "citecheck init" and name == "citecheck.toml"):
            Path(name).parent.mkdir(exist_ok=True)
            Path(name).write_text(text, encoding="utf-8")
    Path("essay.docx").write_bytes(
        docx(p(ESSAY.strip().replace("&", "&amp;")), p("References"), p("Marlow, I. T. (2011). Salt roads. Anchor House."))
    )
    words = [word if word != "FILE" else "citecheck-baseline.json" for word in shlex.split(line)[1:]]
    if words[0] == "summarize":
        for name in (word for word in words if word.endswith(".jsonl")):
            run(["batch", "papers", "-o", name])
    for option, before in FIRST.items():
        if option in words:
            value = words[words.index(option) + 1]
            run([word.format(value) for word in before])
    assert run(words)


def run(words: list[str]) -> bool:
    """Runs a command; it must end as a lint does, and write what it was asked to."""
    answers = "q\n" if "--interactive" in words else ESSAY if "-" in words else ""
    done = CliRunner().invoke(command, words, input=answers)
    assert not done.exception or isinstance(done.exception, SystemExit), done.exception
    assert done.exit_code in (0, 1), done.output
    assert "Traceback" not in done.output
    for written in outputs(words):
        assert written.exists(), f"{written}: not written"
        assert written.stat().st_size, f"{written}: empty"
    return True


OUTPUTS = {"-o", "--output", "--fixed-essay", "--page"}


def outputs(words: list[str]) -> list[Path]:
    """The files that a command line names for what it writes: with -o and its like, and behind a report's format."""
    pairs = list(pairwise(words))
    named = [value for option, value in pairs if option in OUTPUTS and value != "-"]
    reports = [value.partition(":")[2] for option, value in pairs if option in {"-f", "--format"} and ":" in value]
    return [Path(name) for name in (*named, *reports)]


def test_outputs_are_found_in_a_command_line() -> None:
    found = outputs(shlex.split("citecheck check -f concise -f sarif:out.sarif --format html:page.html -o rest.txt"))
    assert found == [Path("rest.txt"), Path("out.sarif"), Path("page.html")]


def test_pages_print_commands() -> None:
    assert len({line for _, line in printed()}) > 20
    assert set(NOT_RUN) <= {line for _, line in printed()}
