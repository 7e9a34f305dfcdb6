"""The same text with line feeds, returns, or both: the same findings at the same lines, and files keep their line ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import citecheck
from citecheck.cli import citecheck as command

PROSE = "Quays sink (Orvane, 1990; Tiller 1991).\nSalt is old (Marlow, 2005).\n\nHe said (Foss, 2001) it.\n"
LINES = (
    "Orvane, A. (1990). Quays. Coast, 7(2), 1–9.\nTiller, B. (1991). Salt. Coast, 7(2), 1–9.\n"
    "Unused, C. (1993). Sand. Coast, 7, 3–4.\nUnused, D. (1994). Sandy. Coast, 8, 3–4.\n"
)
PARAGRAPHS = LINES.replace("\n", "\n\n")
BIB = """@article{a, author={Orvane, A.},
 title={Quays},
 journal={Coast}, year=1990, pages={1-9}}
% comment
@book{b, author={Tiller, B.}, title={Salt}, year=1991}
@article{broken,
  author={X

@book{c, author={Foss, T.}, title={Sea}, year=2001}
"""
RIS = "TY  - BOOK\nAU  - Orvane, A.\nTI  - Quays\nPY  - 1990\nER  - \n\nTY  - BOOK\nAU  - Tiller, B.\nTI  - Salt\nPY  - 1991\nER  - \n"
ENW = "%0 Book\n%A Orvane, A.\n%T Quays\n%D 1990\n\n%0 Book\n%A Tiller, B.\n%T Salt\n%D 1991\n"
YAML = "---\nreferences:\n- id: a\n  type: book\n  title: Quays\n  author:\n  - family: Orvane\n    given: A.\n  issued: 1990\n...\n"
ALLOWED = "Quays (Ghost, 1980).\n<!-- citecheck: allow missing-reference: wanted -->\nSalt (Ghost, 1981).\n\nAgain (Ghost, 1982).\n"
TEX = (
    "\\documentclass{article}\n\\begin{document}\nQuays sink (Orvane, 1990). % (Ghost, 1999)\n% citecheck: allow missing-reference: x\n"
    "Salt (Ghost, 1981).\n\\cite{a} \\end{document}\n"
)
FRONT = "---\ntitle: x\n---\n\n# Intro\n\nQuays (Orvane, 1990).\n\n```\n(Ghost, 1980)\n```\n\n> Quoted (Tiller, 1991).\n\n# References\n\n"

FILES = {
    "own list": {"e.txt": f"{PROSE}\nReferences\n\n{PARAGRAPHS}"},
    "own list, an entry a line": {"e.txt": f"{PROSE}\nReferences\n{LINES}"},
    "Markdown": {"e.md": FRONT + PARAGRAPHS},
    "LaTeX": {"e.tex": TEX, "l.bib": BIB},
    "BibTeX": {"e.txt": PROSE, "l.bib": BIB},
    "RIS": {"e.txt": PROSE, "l.ris": RIS},
    "EndNote": {"e.txt": PROSE, "l.enw": ENW},
    "YAML": {"e.txt": PROSE, "l.yaml": YAML},
    "prose list": {"e.txt": PROSE, "l.txt": LINES},
    "comments": {"e.md": ALLOWED, "l.txt": PARAGRAPHS},
}


def findings(folder: Path, files: dict[str, str], newline: str) -> list[tuple[str, int, int]]:
    """Code, line and column of each finding, with the files' lines ended so."""
    for name, text in files.items():
        (folder / name).write_bytes(text.replace("\n", newline).encode())
    essay, *lists = (str(folder / name) for name in files)
    words = ["check", essay, "--isolated", "--format", "json", *(word for path in lists for word in ("--refs", path))]
    report = json.loads(CliRunner().invoke(command, words, standalone_mode=False).stdout)
    return [(found["code"], found["line"], found["column"]) for each in report["documents"] for found in each["findings"]]


@pytest.mark.parametrize("name", FILES)
def test_line_ends_change_no_finding(name: str, tmp_path: Path) -> None:
    wanted = findings(tmp_path, FILES[name], "\n")
    assert findings(tmp_path, FILES[name], "\r\n") == wanted
    assert findings(tmp_path, FILES[name], "\r") == wanted


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_fixes_keep_line_ends(newline: str, tmp_path: Path) -> None:
    text = f"{PROSE}\nReferences\n\n{PARAGRAPHS}".replace("Tiller 1991", "Tiller,1991")
    fixed = text.replace("Tiller,1991", "Tiller, 1991")
    assert citecheck.fix(text.replace("\n", newline)) == fixed.replace("\n", newline)
    essay = tmp_path / "e.txt"
    essay.write_bytes(text.replace("\n", newline).encode())
    CliRunner().invoke(command, ["check", str(essay), "--fix", "--isolated", "-q"], standalone_mode=False)
    assert essay.read_bytes() == fixed.replace("\n", newline).encode()
    assert CliRunner().invoke(command, ["fix", str(essay), "--isolated", "-q"], standalone_mode=False).exit_code == 0
    assert essay.read_bytes() == fixed.replace("\n", newline).encode()


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_comments_in_a_copy_keep_line_ends(newline: str, tmp_path: Path) -> None:
    essay, copy = tmp_path / "e.md", tmp_path / "copy.md"
    essay.write_bytes((PROSE + f"\n# References\n\n{PARAGRAPHS}").replace("\n", newline).encode())
    CliRunner().invoke(command, ["annotate", str(essay), "-o", str(copy), "--isolated"], standalone_mode=False)
    made = copy.read_bytes()
    assert b"<!-- citecheck:" in made
    assert [made.count(end) for end in (b"\r", b"\n")] == [essay.read_bytes().count(end) for end in (b"\r", b"\n")]
