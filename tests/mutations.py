"""Changed copies of functions, by mutmut's operators, and which statement each of them changes."""

from __future__ import annotations

import ast
import difflib
import functools
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "citecheck"


class Mutant(NamedTuple):
    """A function with one change: its module, its name there, its source, the line of the statement that differs, and the difference."""

    module: str
    function: str
    source: str
    line: int
    diff: str

    def __str__(self) -> str:
        return f"{self.module}:{self.function}, line {self.line}\n{self.diff}"


def modules_below(part: str) -> list[Path]:
    """The modules of a package of citecheck, or one module: extract, link/verdict.py."""
    path = PACKAGE / part
    found = sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.is_file() else []
    if not found:
        raise SystemExit(f"{part} is neither a package nor a module in {PACKAGE}; write it as in: extract, parsers/prose, link/verdict.py")
    return found


def module_name(path: Path) -> str:
    """A file's name as it is imported."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def sample(parts: Sequence[str], number: int, seed: int) -> list[Mutant]:
    """A random choice among all mutants, from each part as many as its share of them."""
    chance = random.Random(seed)
    found = [[each for path in modules_below(part) for each in _mutations(path)] for part in parts]
    everything = sum(map(len, found))
    chosen: list[Mutant] = []
    for mutations in found:
        share = min(round(number * len(mutations) / everything), len(mutations))
        chosen += [mutant for each in chance.sample(mutations, share) if (mutant := _mutant(*each))]
    chance.shuffle(chosen)
    return chosen


def unchanged(mutant: Mutant) -> Mutant:
    """The same function without a change: a control, which no test may fail."""
    source = next(ast.unparse(node) for name, node in functions(_tree(_path(mutant.module))) if name == mutant.function)
    return mutant._replace(source=source, diff="")


def _path(module: str) -> Path:
    path = ROOT.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


@functools.cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def functions(tree: ast.AST, within: str = "") -> Iterator[tuple[str, ast.FunctionDef]]:
    """The functions and methods of a module, each with its qualified name."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef):
            yield within + node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from functions(node, f"{within}{node.name}.")


def _mutations(path: Path) -> Iterator[tuple[Path, str, Any]]:
    """Each change that mutmut would make inside a function, with the function's qualified name."""
    from mutmut.mutation.file_mutation import create_mutations

    module, mutations, *_ = create_mutations(str(path), path.read_text("utf-8"))
    names = dict(_named(module.body))
    for mutation in mutations:
        if name := names.get(mutation.contained_by_top_level_function):
            yield path, name, mutation


def _named(body: Sequence[Any], within: str = "") -> Iterator[tuple[Any, str]]:
    import libcst

    for node in body:
        if isinstance(node, libcst.FunctionDef):
            yield node, within + node.name.value
        elif isinstance(node, libcst.ClassDef):
            yield from _named(node.body.body, f"{within}{node.name.value}.")


def _mutant(path: Path, name: str, mutation: Any) -> Mutant | None:
    """A change as a function's new source; None where the change is in what is around the function."""
    import libcst

    function = mutation.contained_by_top_level_function
    changed = function.deep_replace(mutation.original_node, mutation.mutated_node)
    before, after = (libcst.Module([each]).code.lstrip("\n").splitlines() for each in (function, changed))
    if before == after:
        return None
    differs = next((at for at, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), min(len(before), len(after)) - 1)
    head = next(node for name_, node in functions(_tree(path)) if name_ == name)
    printed = ast.parse("\n".join(before)).body[0]
    diff = [line for line in difflib.unified_diff(before, after, n=0, lineterm="") if not line.startswith(("---", "+++", "@@"))]
    return Mutant(module_name(path), name, "\n".join(after), differs + 1 - printed.lineno + head.lineno, "\n".join(diff))
