"""What is installed and what is built: locked by hashes, licensed permissively, the same bytes twice."""

from __future__ import annotations

import os
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder
from packaging.requirements import Requirement

from tests.licences import LOCKED, PERMISSIVE, ROOT, at_run_time, licence, pinned, read

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NEEDED = {"dev.txt": ("dev",), "system.txt": ("dev", "system"), "fuzz.txt": ("dev", "fuzz")}
BUILDERS = {"wheel": WheelBuilder, "sdist": SdistBuilder}


@pytest.mark.parametrize("file", LOCKED, ids=lambda file: file.name)
def test_the_lock_has_what_the_project_names_and_a_hash_of_each(file: Path) -> None:
    versions = pinned(file)
    wanted = [*PROJECT["project"]["dependencies"], *(line for group in NEEDED[file.name] for line in PROJECT["dependency-groups"][group])]
    for need in map(Requirement, wanted):
        assert need.specifier.contains(versions[need.name.lower()], prereleases=True), f"{need}: make lock"
    blocks = [block for block in file.read_text(encoding="utf-8").split("\n") if block and not block.lstrip().startswith("#")]
    assert all("--hash=sha256:" in blocks[i + 1] for i, line in enumerate(blocks) if "==" in line)


def test_locks_agree() -> None:
    small, *larger = map(pinned, LOCKED)
    assert all(small.items() <= each.items() for each in larger)


def test_licences_are_permissive_and_on_the_page() -> None:
    page = read()
    assert at_run_time() <= page.keys()
    for name in pinned(LOCKED[0]):
        assert not licence(name) or page[name] == licence(name), f"{name}: make lock"
    assert [name for name, told in page.items() if not any(word in told for word in PERMISSIVE) and "not seen" not in told] == []


@pytest.mark.parametrize("kind", BUILDERS)
def test_a_build_is_reproducible(kind: str, tmp_path: Path) -> None:
    built = []
    for number in (1, 2):
        tree = tmp_path / f"{number}"
        for name in ("citecheck", "corpus", "refs", "docs", "tests/locked"):
            shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__", "*.png"))
        for file in ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "ARCHITECTURE.md"):
            shutil.copy(ROOT / file, tree / file)
        for each in tree.rglob("*"):
            os.utime(each, (1e9 * number, 1e9 * number))
        (made,) = BUILDERS[kind](str(tree)).build(directory=str(tmp_path / f"out{number}"))
        built.append(Path(made).read_bytes())
    assert built[0] == built[1]
