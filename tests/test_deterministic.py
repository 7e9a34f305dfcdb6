"""The same input gives the same bytes, whatever the hash seed, the locale, the time zone and the number of workers (tests/test_many.py)."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from citecheck.reporters import FORMATS
from tests.made_documents import docx

ROOT = Path(__file__).parent.parent
TEXT = (
    "Quays sink (Orvane, 1991; Tiler 1991a, b). So say Şahin & İnce (2003), Łask et al. (1999) and 沈立 (2004). See (Ghost, 1980), Iljin 2001.\n\n"
    "# References\n\nOrvane, A. (1990). Quays. Anchor.\n\nTiller, B. (1991a). Salt. Coast, 7(2), 1–9.\n\nTiller, B. (1991b). Sand. Coast, 8, 3–4.\n\n"
    "Şahin, A., & İnce, B. (2003). Tuz. İstanbul: Çapa.\n\nŁask, C., Ober, D., & Zell, E. (1999). Sól. Kraków: Kotwica.\n\n沈立. (2004). 盐. 海岸.\n"
)
SURROUNDINGS = {
    "another hash seed": {"PYTHONHASHSEED": "1"},
    "a third hash seed": {"PYTHONHASHSEED": "4711"},
    "locale C": {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"},
    "any hash seed": {"PYTHONHASHSEED": "random"},
    "a Turkish locale": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    "a German locale": {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "LANGUAGE": "de"},
    "another time zone": {"TZ": "Pacific/Kiritimati"},
}
# Every report in one run, then the list cleaned, converted and reported as each format: what a run writes, one after another.
SCRIPT = f"""
import sys
from citecheck import check, clean, convert, fix, reporters
text = open("essay.md", encoding="utf-8").read()
result = check(text, style="apa", name="essay.md")
for format in {FORMATS!r}:
    sys.stdout.buffer.write(reporters.render([result], format).encode())
for to in ("bib", "biblatex", "csl-json", "ris", "md", "txt", "html", "docx", "odt"):
    made = clean(text, to=to, style="apa", name="essay.md")
    sys.stdout.buffer.write(made + convert(text.partition("# References")[2], to=to))
sys.stdout.buffer.write(fix(text, unsafe=True, name="essay.md").encode())
"""


@cache
def _written(folder: Path, name: str) -> bytes:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"} | SURROUNDINGS.get(name, {})
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=folder, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("same")
    (made / "essay.md").write_text(TEXT, encoding="utf-8")
    return made


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_every_output_is_the_same_in_other_surroundings(name: str, folder: Path) -> None:
    once = _written(folder, "")
    assert len(once) > 50_000
    assert _written(folder, name) == once


COMMANDS = (
    "check essay.md papers -j {jobs} --isolated -f json -o check.json",
    "check papers -j {jobs} --isolated --cache-dir cache -f html -o check.html",
    "annotate papers/a.docx --isolated -o annotated.docx",
    "annotate papers/a.docx --isolated --track-changes -o tracked.docx",
    "annotate papers/b.md --isolated -o annotated.md",
    "annotate papers/c.html --isolated -o annotated.html",
    "clean essay.md --isolated --to bib -o clean.bib",
    "clean essay.md --isolated --style chicago --to docx -o clean.docx",
    "convert clean.bib --to ris -o list.ris",
    "convert list.ris --to csl-json -o list.json",
    "batch papers -o rows.jsonl -j {jobs} --isolated --page page.html",
    "summarize rows.jsonl",
    "baseline essay.md --isolated -o baseline.json",
    "show essay.md",
    "fix papers/b.md --isolated --unsafe-fixes",
)
RUN = f"""
import sys
from citecheck.cli import citecheck
for command in {COMMANDS!r}:
    citecheck(command.format(jobs=sys.argv[1]).split(), standalone_mode=False)
"""


@cache
def _made_by_commands(folder: Path, name: str, jobs: str) -> dict[str, list[bytes]]:
    """What the commands print and every file that they write; rows of a batch come as documents are done, and are sorted."""
    place = folder / f"{name} {jobs}"
    (place / "papers").mkdir(parents=True)
    (place / "essay.md").write_text(TEXT, encoding="utf-8")
    (place / "papers" / "a.docx").write_bytes(
        docx(*(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in TEXT.split("\n") if line))
    )
    (place / "papers" / "b.md").write_text(TEXT, encoding="utf-8")
    (place / "papers" / "c.html").write_text(f"<p>{TEXT.partition('#')[0]}</p><h1>References</h1><p>Orvane, A. (1990). Quays. Anchor.</p>")
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"} | SURROUNDINGS.get(name, {})
    done = subprocess.run([sys.executable, "-c", RUN, jobs], cwd=place, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    files = {str(path.relative_to(place)): path.read_bytes() for path in place.rglob("*") if path.is_file() and path.parent.name != "cache"}
    written = {"stdout": done.stdout, **{file: data for file, data in files.items() if not file.startswith("cache")}}
    return {file: sorted(data.splitlines()) if file == "rows.jsonl" else [data] for file, data in sorted(written.items())}


@pytest.mark.parametrize(
    ("name", "jobs"),
    [*((name, "1") for name in SURROUNDINGS), ("", "2"), ("", "4"), ("any hash seed", "4")],
    ids=lambda part: part or "same",
)
def test_every_command_writes_the_same_in_other_surroundings(name: str, jobs: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.getbasetemp() / "commands"
    once, again = _made_by_commands(folder, "", "1"), _made_by_commands(folder, name, jobs)
    assert len(once) == 18
    assert [file for file in once if again.get(file) != once[file]] == []
    assert again.keys() == once.keys()


def test_costs_and_weights_are_added_exactly() -> None:
    """Since Python 3.12 ``sum`` adds floats more exactly than before, so that a score at its threshold depended on the version."""
    added = re.compile(r"\bsum\((?![^()]*==)[^()]*(?:\.cost\b|\bcosts\b|\bprices?\b|\bweight \*)")
    files = (ROOT / "citecheck").rglob("*.py")
    assert [str(file.relative_to(ROOT)) for file in files if re.search(added, file.read_text("utf-8").replace("fsum(", ""))] == []
