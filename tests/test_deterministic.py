"""The same input gives the same bytes, whatever the hash seed, the locale, the time zone and the number of workers (tests/test_many.py)."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from citecheck.reporters import FORMATS

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
    "a Turkish locale": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"},
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
