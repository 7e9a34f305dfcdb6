"""A list that is checked without an essay is not told about essays."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from citecheck.cli import citecheck

LIST = "Orvane, P. (2009). Slow trust. Tarn.\n\nQuill, R. (2010). Wet trust. Tarn.\n"
ESSAY = "Trust is slow (Orvane, 2009) and wet (Quill, 2010).\n"


@pytest.mark.parametrize(("name", "told"), [("refs.txt", False), ("one.md", True)], ids=["list", "essay"])
def test_only_an_essay_is_told_that_others_may_cite_its_entries(
    name: str, told: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "citecheck.toml").write_text('essays = ["*.md"]\nrefs = ["refs.txt"]\n', "utf-8")
    (tmp_path / "refs.txt").write_text(LIST, "utf-8")
    for essay in ("one.md", "two.md"):
        (tmp_path / essay).write_text(ESSAY, "utf-8")
    monkeypatch.chdir(tmp_path)
    arguments = ["--list", name] if name == "refs.txt" else [name]
    done = CliRunner().invoke(citecheck, ["check", *arguments], standalone_mode=False)
    assert ("uncited entries are not reported" in done.output) is told
