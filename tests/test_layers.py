"""The structure of the package: who may import whom, how long a module may be, and what it may be called."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "citecheck"
MODULES = sorted(path for path in PACKAGE.rglob("*.py"))

# From the outside inwards: a package imports only those after it.
CHAIN = (
    "__main__",
    "__init__",
    "cli",
    "app",
    "batch",
    "annotators",
    "reporters",
    "findings",
    "pipeline",
    "rules",
    "config",
    "linting",
    "cleanup",
    "link",
    "extract",
    "interop",
    "parsers",
    "writers",
    "verify",
    "dedupe",
    "names",
    "exported_dates",
    "bibliography",
    "styles",
    "readers",
    "latex",
    "text",
    "atomic_write",
    "termination",
    "identifiers",
    "formats",
    "model",
    "settings",
    "places",
    "data",
    "_fast",
)
BAD_NAMES = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc", "tools"}
MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 40
RULES_SEE = {
    "_fast",
    "data",
    "dedupe",
    "formats",
    "identifiers",
    "latex",
    "linting",
    "model",
    "names",
    "places",
    "settings",
    "text",
    "verify",
}
"""What a rule may import: the case and questions about its values. Texts are read for it in linting/sources.py."""
RULES_SEE_BESIDES = {"citecheck.interop.verdict"}
"""Exceptions: BibTeX's own opinion of a name or a file, from pybtex, which is imported when such a fault is reported."""
YEAR_PATTERN = re.compile(r"1(?:\\d|\[\d-9\]|\[\d+\]|9)(?:\\d\\d)?\|(?:\(\?:)?20")
FRONT_DOOR_ONLY = {"click": ("cli",), "rich": ("cli", "reporters/terminal", "reporters/svg"), "starlette": ("app",), "uvicorn": ("app",)}


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports anywhere, types apart."""
    yield from _imports(path, path.stat().st_mtime_ns)


@cache
def _imports(path: Path, _changed: int) -> tuple[str, ...]:
    return tuple(_read_imports(path))


def _read_imports(path: Path) -> Iterator[str]:
    names = NAMES
    for node in walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in names else node.module


def walk(node: ast.AST) -> Iterator[ast.AST]:
    """All nodes but those that only a type checker sees."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING":
            continue
        yield child
        yield from walk(child)


def package(module: str) -> str:
    """The package of a module, or the module itself where it lies at the top."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


NAMES = frozenset(name_of(path) for path in MODULES)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_package_imports_only_what_lies_further_in(path: Path) -> None:
    mine = name_of(path)
    assert package(mine) in CHAIN, f"{mine} is in no package of the chain"
    for other in imports(path):
        if other.split(".")[0] == "citecheck" and package(other) not in ("__init__", package(mine)):
            assert CHAIN.index(package(other)) > CHAIN.index(package(mine)), f"{mine} imports {other}"


@pytest.mark.parametrize("path", sorted((PACKAGE / "rules").rglob("*.py")), ids=name_of)
def test_rule_sees_a_case_and_nothing_else(path: Path) -> None:
    seen = {package(other) for other in imports(path) if other.split(".")[0] == "citecheck" and other not in RULES_SEE_BESIDES}
    assert seen <= RULES_SEE, f"{name_of(path)} imports {sorted(seen - RULES_SEE)}: ask case.sources"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_front_door_knows_click_and_rich(path: Path) -> None:
    place = str(path.relative_to(PACKAGE).with_suffix(""))
    for other in imports(path):
        allowed = FRONT_DOOR_ONLY.get(other.split(".")[0])
        assert allowed is None or place.startswith(allowed), f"{place} imports {other}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_is_small_and_named_for_what_it_does(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert path.stem not in BAD_NAMES
    assert path.parent.name not in BAD_NAMES
    assert text.count("\n") <= MOST_LINES
    assert not text or text.startswith(('"""', 'r"""')) or path.name == "__init__.py", "what is this file for?"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < MOST_LINES_OF_A_FUNCTION, f"{node.name} is too long"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_bounds_of_years_have_one_owner(path: Path) -> None:
    if path != PACKAGE / "data" / "year_bounds.py":
        assert not YEAR_PATTERN.search(path.read_text(encoding="utf-8")), f"{name_of(path)} has its own bounds: see data/year_bounds.py"


def test_no_cycles() -> None:
    names = {name_of(path) for path in MODULES}
    graph = {name_of(path): {o for o in imports(path) if o in names and o != name_of(path)} for path in MODULES}
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_nothing_inside_knows_the_front_door() -> None:
    packages = {p.name for p in PACKAGE.iterdir()} | {p.stem for p in PACKAGE.iterdir()}
    for path in MODULES:
        if name_of(path) not in ("citecheck", "citecheck.__main__"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module == "citecheck":
                    names = {alias.name for alias in node.names}
                    assert names <= {"__version__"} | packages, path


@pytest.mark.parametrize("code", ["import a.b", "from a import b", "def f():\n    import a.b"])
def test_imports_are_seen_wherever_they_stand(code: str, tmp_path: Path) -> None:
    path = tmp_path / "x.py"
    path.write_text(code)
    assert next(iter(imports(path))).startswith("a")
