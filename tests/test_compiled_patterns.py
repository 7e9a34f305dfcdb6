"""Compiled patterns are cached next to the bytecode and match like those of re; no content of the cache file makes a run fail."""

from __future__ import annotations

import ast
import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck._fast import compiled_patterns
from citecheck._fast.compiled_patterns import CompiledPatterns

ROOT = Path(__file__).parent.parent
DATED = r"(?P<name>[^\W\d_]+)(?:,\s(?P<year>(?:19|20)\d\d)(?P<letter>[a-z])?)?"


def kept(folder: Path) -> CompiledPatterns:
    """The patterns of a file in a folder."""
    return CompiledPatterns(str(folder / "patterns"), str(folder))


def test_a_kept_pattern_is_the_one_that_was_compiled(tmp_path: Path) -> None:
    first = kept(tmp_path)
    compiled = first.pattern(DATED, re.IGNORECASE)
    first.keep()
    second = kept(tmp_path)
    again = second.pattern(DATED, re.IGNORECASE)
    assert not second.is_new
    assert again == compiled == re.compile(DATED, re.IGNORECASE)
    assert (again.flags, again.groups, again.groupindex, again.pattern) == (compiled.flags, 3, compiled.groupindex, DATED)
    assert [m["year"] for m in again.finditer("Quist, 2011b; MARLOW")] == ["2011", None]
    assert [path.name for path in tmp_path.iterdir()] == ["patterns"]


@given(st.text("aAéß.(|)[]*+?{}\\dws^$1,-", max_size=12), st.text("aAéß1 ,-", max_size=20), st.sampled_from([0, re.I, re.M | re.S]))
def test_it_finds_what_re_finds(pattern: str, text: str, flags: int) -> None:
    patterns = CompiledPatterns(os.devnull, "")
    try:
        wanted = re.compile(pattern, flags)
    except re.error:
        with pytest.raises(re.error):
            patterns.pattern(pattern, flags)
        return
    for _ in range(2):
        found = patterns.pattern(pattern, flags)
        assert [(m.span(), m.groups()) for m in found.finditer(text)] == [(m.span(), m.groups()) for m in wanted.finditer(text)]


UNUSABLE = [
    pytest.param(b"", id="empty"),
    pytest.param(b"\x00\xff torn", id="torn"),
    pytest.param(marshal.dumps(1), id="a number"),
    pytest.param(marshal.dumps(("another interpreter", {("b", 0): (0, b"", 0, {}, ())})), id="of another interpreter"),
    pytest.param(marshal.dumps((compiled_patterns._interpreter(), [1])), id="no table"),
    pytest.param(marshal.dumps((compiled_patterns._interpreter(), {("b", 0): (32, b"\xff" * 8, 0, {}, (None,))})), id="wrong code"),
    pytest.param(marshal.dumps((compiled_patterns._interpreter(), {("b", 0): (32, b"odd", 0, {}, (None,))})), id="half a word"),
    pytest.param(marshal.dumps((compiled_patterns._interpreter(), {("b", 0): 7})), id="no code"),
]


@pytest.mark.parametrize("content", UNUSABLE)
def test_a_file_that_cannot_be_used_is_not(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "patterns").write_bytes(content)
    patterns = kept(tmp_path)
    assert patterns.pattern("b", 0).findall("abb") == ["b", "b"]
    patterns.keep()


def test_a_full_file_is_begun_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled_patterns, "MOST", 1)
    patterns = kept(tmp_path)
    patterns.pattern("a", 0), patterns.pattern("b", 0)
    patterns.keep()
    again = kept(tmp_path)
    again.pattern("a", 0)
    assert again.is_new


def test_a_folder_that_cannot_be_written_costs_nothing_else(tmp_path: Path) -> None:
    patterns = CompiledPatterns(str(tmp_path / "missing" / "patterns"), str(tmp_path))
    assert patterns.pattern("a", 0).search("a")
    patterns.keep()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("written", "times"), [("", 1), ("1", 0)], ids=["with bytecode", "without bytecode"])
def test_the_command_keeps_its_patterns_where_its_bytecode_is_kept(written: str, times: int, tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": written}
    command = [sys.executable, "-m", "citecheck", "check", "corpus/essay.txt", "--refs", "refs/essay.bib", "--format", "concise"]
    runs = [subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False) for _ in range(2)]
    assert runs[0].returncode == 1, runs[0].stderr
    assert (runs[0].stdout, runs[0].stderr) == (runs[1].stdout, runs[1].stderr)
    assert len(list(tmp_path.rglob("patterns.*"))) == times


@pytest.mark.parametrize("package", ["extract", "link", "names", "parsers", "text"])
def test_what_every_run_searches_with_is_kept(package: str) -> None:
    """A pattern that re itself compiles is compiled again by every process: one that a module has a name for should not be."""
    compiled = [
        (path.name, call.lineno)
        for path in (ROOT / "citecheck" / package).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
        if isinstance(call.func.value, ast.Name) and call.func.value.id == "re"
        if call.func.attr != "escape" and isinstance(call.args[0], ast.Name)
    ]
    assert compiled == []
