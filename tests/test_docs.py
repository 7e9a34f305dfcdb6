"""Pages that are made are fresh, and what the README shows is so."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
import warnings
from pathlib import Path

import click
import pytest

import citecheck
from citecheck.cli import COMMANDS, Commands
from citecheck.config.reference_page import page
from citecheck.linting.suppressions import UNREASONED, UNUSED
from citecheck.reporters.api_page import page as api_page
from citecheck.reporters.rule_pages import pages
from citecheck.rules import all_rules

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_rule_pages_are_fresh() -> None:
    """Every committed page and the index are what the rules' own files make; a new rule's page may come with the next `make docs`."""
    rules = (*all_rules(), UNUSED, UNREASONED)
    there = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "rules").glob("*.md")}
    without = [rule.name for rule in rules if f"{rule.name}.md" not in there]
    assert there == pages([rule for rule in rules if rule.name not in without]), "run: make docs"
    if without:
        warnings.warn(f"no page yet of {', '.join(without)}: make docs", stacklevel=1)


def test_configuration_page_is_fresh() -> None:
    assert (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8") == page(), "run: make docs"


def test_api_page_is_fresh() -> None:
    assert (ROOT / "docs" / "api.md").read_text(encoding="utf-8") == api_page(), "run: make docs"


def commands() -> list[tuple[str, list[str]]]:
    """Every call of citecheck that a page shows."""
    found = []
    for path in DOCUMENTS:
        for line in re.findall(r"^ {4}(citecheck [^\n#|>]*)", path.read_text(encoding="utf-8"), re.MULTILINE):
            found.append((path.name, shlex.split(line)[1:]))
    return found


@pytest.mark.parametrize(("name", "arguments"), commands())
def test_commands_on_the_pages_are_commands(name: str, arguments: list[str]) -> None:
    """Every command and every option that a page names exists."""
    assert arguments[0] in COMMANDS or arguments[0].startswith("-")
    if arguments[0] in COMMANDS:
        group = Commands()
        command = group.get_command(click.Context(group), arguments[0])
        if isinstance(command, click.Group):
            command = command.get_command(click.Context(command), arguments[1])
        assert command
        known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
        assert {word.split("=")[0] for word in arguments[1:] if word.startswith("-") and word != "-"} <= known


def test_links_lead_somewhere() -> None:
    for path in DOCUMENTS:
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
            assert (path.parent / link).exists(), f"{path.name}: {link}"


def test_links_of_the_readme_hold_on_the_index_too() -> None:
    """They are absolute, in the repository that the metadata name, and what they lead to is in it."""
    urls = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]
    raw = urls["Repository"].replace("https://github.com", "https://raw.githubusercontent.com") + "/main/"
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert links
    for link in links:
        assert link.startswith("https://"), link
        for start in (urls["Repository"] + "/blob/main/", raw):
            assert not link.startswith(start) or (ROOT / link.removeprefix(start)).exists(), link


def test_python_of_the_readme() -> None:
    code = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert code
    for block in code:
        exec(compile(block, "README.md", "exec"), {"citecheck": citecheck})


def test_python_of_the_readme_has_types(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    for number, block in enumerate(blocks):
        (tmp_path / f"readme_{number}.py").write_text(block, encoding="utf-8")
    files = [str(path) for path in sorted(tmp_path.glob("*.py"))]
    done = subprocess.run([sys.executable, "-m", "mypy", "--strict", *files], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_list_of_the_guide_comes_out_as_it_says() -> None:
    section = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8").split("## A clean list")[1].split("\n## ")[0]
    blocks = re.findall(r"(?:(?:^ {4}.*)?\n)+", section, re.MULTILINE)
    listing, command, written = (re.sub("^ {4}", "", block.strip("\n"), flags=re.MULTILINE) for block in blocks if block.strip())
    assert "--style apa" in command
    made = citecheck.clean("Salt (Marlow, 2011) and tides (Quist & Bell, 2014).", listing, style="apa", to="txt")
    assert made.decode("utf-8").strip() == written


def test_each_path_of_the_architecture_exists() -> None:
    """Paths are from the project, the package or a folder that the sentence names; examples are in capitals or "its_name"."""
    root = Path(__file__).parent.parent
    names = {
        path.as_posix() for path in (*(root / "citecheck").rglob("*"), *(root / "tests").rglob("*"), *(root / "benchmarks").rglob("*"))
    }
    named = re.findall(r"`([\w./-]+\.(?:py|md|js|toml))`", (root / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    missing = [
        name for name in named if not any(path.endswith(f"/{name}") for path in names) and "NAME" not in name and "its_name" not in name
    ]
    assert missing == []
