"""A style is one file: dropped into the folder it is there for every command, and changes nothing else."""

from __future__ import annotations

import re
import shutil
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

import citecheck
from citecheck import styles
from citecheck.bibliography import list_style
from citecheck.cli import citecheck as command
from citecheck.config.schema import KEYS
from citecheck.model import InputError, Style
from citecheck.styles import DEFAULT_STYLE, citation_style, list_style_names, style_names

PACKAGE = Path(citecheck.__file__).parent
ESSAY = "Trust is learned (Tamm; Odum, 2001).\n"
REFS = "@book{tamm2001, author = {Tamm, Kai and Odum, Vera}, title = {Trust}, publisher = {Fell}, year = {2001}}\n"


@dataclass
class Folder:
    path: Path

    def add(self, name: str, text: str) -> None:
        (self.path / f"{name}.toml").write_text(text, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """The styles in a folder of their own, with a made-up one that comes first in the alphabet."""
    here = tmp_path / "styles"
    here.mkdir()
    for file in Path(styles.FOLDER).glob("*.toml"):
        shutil.copy(file, here)
    text = (here / f"{DEFAULT_STYLE}.toml").read_text(encoding="utf-8")
    text = text.replace('separator = ", "', 'separator = ": "', 1).replace('end = "."', 'end = " ##"', 1)
    monkeypatch.setattr(styles, "FOLDER", str(here))
    made = Folder(here)
    made.add("aachen", text)
    return made


@pytest.mark.parametrize("name", style_names())
def test_citation_table_is_read_as_toml_reads_it(name: str) -> None:
    table = tomllib.loads(Path(styles.style_file(name)).read_text("utf-8"))
    assert {"citation"} <= table.keys() <= {"citation", "recognition", "bibliography", "system"}
    assert citation_style(name) == Style(name, **table["citation"], decided=frozenset(Style._fields))


def test_citation_table_may_have_any_toml(folder: Folder) -> None:
    folder.add("odd", (folder.path / "mla.toml").read_text("utf-8").replace('conjunction = "and"', 'conjunction = "\\u0026"  # a sign', 1))
    assert citation_style("odd").conjunction == "&"


@pytest.mark.parametrize("name", ["no-such", "../styles/apa", "", "APA 7"])
def test_unknown_style_is_an_error_that_names_the_known_ones(name: str) -> None:
    with pytest.raises(InputError, match=f"the styles are auto, {', '.join(style_names())}"):
        citation_style(name)
    with pytest.raises(InputError, match="unknown style"):
        list_style(name)


def test_dropped_in_style_is_checked_against(folder: Folder) -> None:
    assert citation_style("aachen").separator == ": "
    assert citecheck.check(ESSAY, REFS, style="aachen").case.style.name == "aachen"


def test_dropped_in_style_writes_lists(folder: Folder) -> None:
    assert citecheck.clean(ESSAY, REFS, style="aachen").decode().rstrip().endswith("##")
    assert citecheck.convert(REFS, style="aachen", to="txt").decode().rstrip().endswith("##")


def test_dropped_in_style_changes_no_default(folder: Folder) -> None:
    assert "##" not in citecheck.clean(ESSAY, REFS).decode()
    assert "##" not in citecheck.convert(REFS, to="txt").decode()
    assert citecheck.check(ESSAY, REFS).case.style.separator == citation_style(DEFAULT_STYLE).separator


@pytest.mark.parametrize("arguments", [["check", "e.txt"], ["clean", "e.txt"], ["convert", "r.bib"]], ids=lambda words: words[0])
def test_commands_take_a_dropped_in_style(folder: Folder, arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("e.txt").write_text(ESSAY)
    Path("r.bib").write_text(REFS)
    refs = [] if arguments[0] == "convert" else ["--refs", "r.bib"]
    done = CliRunner().invoke(command, [*arguments, *refs, "--style", "aachen"], standalone_mode=False)
    assert done.exception is None, done.output
    Path("citecheck.toml").write_text("style = 'aachen'\n")
    if arguments[0] == "clean":
        assert "##" in CliRunner().invoke(command, [*arguments, *refs], standalone_mode=False).output


def test_completion_knows_a_dropped_in_style(folder: Folder) -> None:
    from citecheck.cli.shared.options import complete_style

    assert complete_style(None, None, "a") == ["auto", *(name for name in style_names() if name.startswith("a"))]
    assert "aachen" in complete_style(None, None, "a")


def test_configuration_and_help_name_every_style() -> None:
    (page,) = (key.page for key in KEYS if key.name == "style")
    check, clean = (CliRunner().invoke(command, [name, "--help"]).output for name in ("check", "clean"))
    for name in style_names():
        assert name in page
        assert name in check
        assert (name in clean) == (name in list_style_names())


def test_a_style_without_a_list_writes_none(folder: Folder) -> None:
    folder.add("plain", (folder.path / "aachen.toml").read_text("utf-8").partition("\n[bibliography]")[0])
    assert citecheck.check(ESSAY, REFS, style="plain").case.style.name == "plain"
    with pytest.raises(InputError, match="for citations only; lists are written in aachen, "):
        citecheck.clean(ESSAY, REFS, style="plain")


def test_only_a_style_file_and_the_default_name_a_style() -> None:
    named = re.compile(rf"[\"'](?:{'|'.join(style_names())})[\"']")
    for path in PACKAGE.rglob("*.py"):
        code = re.sub(r'""".*?"""|#.*', "", path.read_text("utf-8"), flags=re.DOTALL)
        assert len(named.findall(code)) == (1 if path == Path(styles.__file__) else 0), path
